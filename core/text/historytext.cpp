// SPDX-License-Identifier: MIT
#include "text/historytext.h"

#include "text/oneline.h"
#include "text/plural.h"
#include "text/recordtext.h"
#include "text/timetext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

struct HistoryTr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype ShortHashDigits = 12;

QString clockText(const QDateTime &time, const QTimeZone &zone)
{
    const QDateTime local = time.toTimeZone(zone);
    const bool isSameDay = local.date() == time.toUTC().date();
    const QString format = isSameDay ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s;
    return local.toString(format) + u' ' + zone.abbreviation(time);
}

QString lineNumbers(const HistoryRecord &record)
{
    const QString first = QString::number(record.lines.constFirst().number);
    const QString last = QString::number(record.lines.constLast().number);
    //: Numbers of lines of the journal
    return first == last ? HistoryTr::tr("line %1").arg(first)
                         : HistoryTr::tr("lines %1 to %2").arg(first, last);
}

} // namespace

namespace HistoryText {

QString site(const Submission &submission)
{
    return oneLine(submission.siteName.isEmpty() ? submission.siteId : submission.siteName,
                   NameLength);
}

QString utcAndLocal(const QDateTime &time, const QTimeZone &zone)
{
    const QString inUtc = zonedUtcText(time);
    const bool isUtc = zone.offsetFromUtc(time) == 0 && zone.abbreviation(time) == "UTC"_L1;
    if (isUtc || !time.isValid())
        return inUtc;
    //: %1 is a time in UTC, %2 the same in the time of this computer
    return HistoryTr::tr("%1 (%2)").arg(inUtc, clockText(time, zone));
}

QString shortHash(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.first(qMin(sha256.size(), ShortHashDigits)));
}

QString shownOf(qsizetype shown, qsizetype all)
{
    if (shown == all)
        return HistoryTr::tr("%Ln submission(s)", nullptr, plural(all));
    return HistoryTr::tr("%1 of %Ln submission(s)", nullptr, plural(all)).arg(shown);
}

QString text(OutcomeFilter filter)
{
    switch (filter) {
    case OutcomeFilter::All:
        return HistoryTr::tr("All outcomes");
    case OutcomeFilter::Accepted:
        return HistoryTr::tr("Accepted");
    case OutcomeFilter::Rejected:
        return HistoryTr::tr("Rejected");
    case OutcomeFilter::GaveUp:
        return HistoryTr::tr("Gave up");
    case OutcomeFilter::NotSent:
        return HistoryTr::tr("Not sent");
    case OutcomeFilter::OpenQuestion:
        return HistoryTr::tr("Outcome unknown");
    case OutcomeFilter::Marked:
        return HistoryTr::tr("Marked by a person");
    case OutcomeFilter::UnderWay:
        return HistoryTr::tr("Under way");
    }
    return {};
}

QString differences(const Comparison &comparison)
{
    const int same = static_cast<int>(comparison.sameCount);
    if (comparison.isSame())
        return HistoryTr::tr("Both lists are the same: %Ln outage(s).", nullptr, same);
    QStringList parts;
    if (const auto added = static_cast<int>(comparison.newCount); added > 0)
        parts << HistoryTr::tr("%Ln new", nullptr, added);
    if (const auto removed = static_cast<int>(comparison.removedCount()); removed > 0)
        parts << HistoryTr::tr("%Ln gone", nullptr, removed);
    if (const auto changed = static_cast<int>(comparison.changedCount()); changed > 0)
        parts << HistoryTr::tr("%Ln changed", nullptr, changed);
    if (same > 0)
        parts << HistoryTr::tr("%Ln the same", nullptr, same);
    return parts.join(u", "_s);
}

QString chain(const HistoryRecord &record)
{
    if (record.lines.isEmpty())
        return {};
    const QString lines = lineNumbers(record);
    if (record.brokenRecord == 0) {
        //: %1 is "line 3" or "lines 3 to 6"
        return HistoryTr::tr("Whole: %1 of the record, each of which fits the one before it")
            .arg(lines);
    }
    if (record.lines.constLast().number < record.brokenRecord) {
        return HistoryTr::tr("As it was written: %1. The record was changed later, at line %2.")
            .arg(lines, QString::number(record.brokenRecord));
    }
    return HistoryTr::tr("In doubt: %1. The record was changed from outside at line %2, and "
                         "nothing from there on is proved.")
        .arg(lines, QString::number(record.brokenRecord));
}

Wording::Message message(const HistoryError &error)
{
    switch (error.kind) {
    case HistoryError::Kind::Journal:
        return Wording::message(error.journal);
    case HistoryError::Kind::NoSuch:
        return {Wording::text(ResolveResult::NoSuch),
                HistoryTr::tr("The record may have been moved aside by another window. Refresh the "
                              "list.")};
    case HistoryError::Kind::NotWritten:
        return {error.detail, QString()};
    case HistoryError::Kind::Unreadable:
        return {
            HistoryTr::tr("One of the two lists cannot be compared row by row."),
            HistoryTr::tr("Open both and save their JSON to compare them with another program.")};
    }
    return {};
}

} // namespace HistoryText
