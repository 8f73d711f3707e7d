// SPDX-License-Identifier: MIT
#include "text/sheettext.h"

#include "text/countstext.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/sourcetext.h"
#include "text/spantext.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFact = 400;

QString spanBefore(const QDateTime &fetchedAt, const QDateTime &now)
{
    const std::chrono::milliseconds age(std::max<qint64>(fetchedAt.msecsTo(now), 0));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(age);
    return Wording::ago(minutes);
}

QString siteNamed(const QString &name, const QString &id)
{
    //: %1 is the name of a site, %2 its id
    return name.isEmpty()
               ? oneLine(id, LongestFact)
               : Text::tr("%1 (%2)").arg(oneLine(name, LongestFact), oneLine(id, LongestFact));
}

} // namespace

QString SheetText::counts(const Review &review, const ListSource &source)
{
    //: %1 is a sentence without its full stop: "108 fetched, 18 at this site, …"
    return Text::tr("%1.").arg(Wording::countsSentence(review.counts(), review.cutoff(), source));
}

QString SheetText::counts(const Submission &submission)
{
    const bool isSent = submission.sentAt().isValid();
    if (const QString counts = reviewCounts(submission); !counts.isEmpty()) {
        const QString sentence = Text::tr("%1.").arg(counts);
        return isSent ? sentence : sentence + u' ' + Text::tr("None of it left this computer.");
    }
    QString text = isSent
                       ? Text::tr("The list has %Ln outage(s).", nullptr, plural(submission.rows))
                       : Text::tr("The list has %Ln outage(s); none of it left this computer.",
                                  nullptr, plural(submission.rows));
    if (submission.leftOut.count > 0) {
        text += u' ' + Text::tr("%Ln outage(s) had been left out.", nullptr,
                                plural(submission.leftOut.count));
    }
    return text;
}

QString SheetText::kind(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Demo:
        return Text::tr("Demo: nothing leaves this computer");
    case ConnectionKind::Test:
        return Text::tr("Test: an API on this computer");
    case ConnectionKind::Production:
        break;
    }
    return Text::tr("Production");
}

QList<ReceiptFact> SheetText::facts(const SubmissionDraft &draft, const Workplace &here,
                                    const QTimeZone &zone, const QDateTime &now)
{
    QList<ReceiptFact> facts{
        {Text::tr("Site"), siteNamed(draft.review.site().name(), draft.siteId)}};
    if (!draft.baseUrl.isEmpty()) {
        facts.append({Text::tr("Address"), oneLine(draft.baseUrl, LongestFact)});
        facts.append({Text::tr("Kind"), kind(draft.kind)});
    }
    facts.append({Text::tr("Cutoff"), zonedTimeText(draft.review.cutoff(), zone)});
    if (draft.fetchedAt.isValid()) {
        //: %1 a time, %2 how long ago that was
        facts.append(
            {fetchedName(draft.source), Text::tr("%1, %2").arg(zonedUtcText(draft.fetchedAt),
                                                               spanBefore(draft.fetchedAt, now))});
    }
    facts += SourceText::facts(draft.source);
    if (const ConvertedTimes converted = convertedTimes(draft); converted.rows > 0)
        facts.append({Text::tr("Times"), convertedText(converted)});
    if (!here.userName.isEmpty())
        facts.append({Text::tr("Operator", "who looks at a list that is not sent yet"),
                      oneLine(here.userName, LongestFact)});
    if (!here.computer.isEmpty())
        facts.append({Text::tr("Computer"), oneLine(here.computer, LongestFact)});
    facts.append({Text::tr("Times in"), zoneText(zone)});
    return facts;
}

QString SheetText::title(Part part, qint64 count, const Submission *submission)
{
    const int n = plural(count);
    const bool isSent = submission != nullptr && submission->sentAt().isValid();
    switch (part) {
    case Part::LeftOut:
        return Text::tr("%Ln outage(s) left out", "the title of a part of a sheet", n);
    case Part::Included:
        if (submission == nullptr)
            return Text::tr("%Ln outage(s) that will be sent", nullptr, n);
        return isSent ? Text::tr("%Ln outage(s) of the list", nullptr, n)
                      : Text::tr("%Ln outage(s) of the list, not sent", nullptr, n);
    case Part::Elsewhere:
        break;
    }
    return Text::tr("%Ln outage(s) not in the list, but to look at", nullptr, n);
}

QString SheetText::receiptNote(const Submission &submission)
{
    if (submission.reviewed && !submission.reviewed->records.isEmpty())
        return Text::tr("Records are numbered as they came. Findings are those of the review.");
    if (submission.reviewed) {
        return Text::tr("Records are numbered as in the list, all others after it. Findings are "
                        "those of the review.");
    }
    return Text::tr("Records are numbered as in the list, those left out after it. Findings are by "
                    "the usual limits at the time of the submission.");
}

QString SheetText::rest(qint64 count)
{
    return count == 0
               ? QString()
               : Text::tr("%Ln more are not on this sheet, which takes those with a finding or "
                          "a note first.",
                          "outages", plural(count));
}

QString SheetText::devicesRest(qint64 count)
{
    return count == 0 ? QString()
                      : Text::tr("%Ln more device(s) have outages and no lane here.", nullptr,
                                 plural(count));
}

QString SheetText::reason(const QString &note)
{
    return note.isEmpty() ? Text::tr("No reason was given.")
                          : Text::tr("Reason: %1").arg(oneLine(note));
}

QString SheetText::changesTitle(const QDateTime &since, const QTimeZone &zone)
{
    return Text::tr("Since the list that was accepted on %1").arg(momentText(since, zone));
}

QString SheetText::foot(const QDateTime &writtenAt)
{
    //: %1 a version, %2 a time
    return Text::tr("Outage Desk %1, written %2")
        .arg(QStringLiteral(OUTAGE_DESK_VERSION), zonedUtcText(writtenAt));
}

QString SheetText::page(int number, int count)
{
    return Text::tr("Page %1 of %2").arg(number).arg(count);
}
