// SPDX-License-Identifier: MIT
#include "ui/connection/connectionsummary.h"

#include "session/savedconnection.h"
#include "text/agetext.h"
#include "text/oneline.h"
#include "text/timetext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace {

struct ConnectionSummaryTr
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSummary)
};

QString sourceOf(const SummaryFacts &facts)
{
    if (!facts.file.isEmpty())
        return QFileInfo(facts.file).fileName();
    if (!facts.fields.name.isEmpty())
        return oneLine(facts.fields.name, NameLength);
    return facts.fields.kind == ConnectionKind::Demo ? ConnectionSummaryTr::tr("Demo")
                                                     : hostOf(facts.fields.baseUrl);
}

/// The date alone if that says it all.
QString momentOf(const Timestamp &cutoff, const QTimeZone &zone)
{
    constexpr qsizetype DateLength = 10;
    const QString time = timeText(cutoff, zone);
    const bool isMidnight = time.size() > DateLength && time.sliced(DateLength) == u" 00:00:00"_s;
    return isUtc(zone) && isMidnight ? time.first(DateLength) : zonedTimeText(cutoff, zone);
}

/// The parts that are there, side by side.
QString lineOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString ConnectionSummary::text() const
{
    return lineOf({site, details.value(0)});
}

ConnectionSummary summaryOf(const SummaryFacts &facts)
{
    const QString source = sourceOf(facts);
    const auto cutoff = readCutoff(facts.fields);
    const QString since =
        //: %1 is a date, or a time with its zone: what began before it is not sent
        cutoff ? ConnectionSummaryTr::tr("since %1").arg(momentOf(*cutoff, facts.zone)) : QString();
    const QString fetched = facts.age ? Wording::whenFetched(*facts.age, facts.zone) : QString();
    const QString &site = facts.siteName.isEmpty() ? facts.fields.siteId : facts.siteName;
    return {.site = oneLine(site, NameLength),
            .details = {lineOf({source, since, fetched}), lineOf({since, fetched}), since}};
}
