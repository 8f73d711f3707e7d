// SPDX-License-Identifier: MIT
#include "models/rowremarks.h"

#include "models/outagetext.h"
#include "text/oneline.h"
#include "text/texttr.h"
#include "text/timetext.h"

namespace {

QString period(const Review &review, qsizetype row, const QTimeZone &zone)
{
    //: A period: from begin to end of an outage
    return Text::tr("%1 to %2")
        .arg(OutageText::cell(review, row, BeginColumn, zone),
             OutageText::cell(review, row, EndColumn, zone));
}

RowRemark::Kind kindOf(const Review &review, qsizetype row, Finding finding)
{
    if (severity(finding) == FindingSeverity::Note)
        return RowRemark::Kind::Finding;
    return review.lookedAt(row).contains(finding) ? RowRemark::Kind::LookedAt
                                                  : RowRemark::Kind::ToCheck;
}

void addFindings(QList<RowRemark> &remarks, const Review &review, qsizetype row,
                 const QTimeZone &zone, Ids ids)
{
    for (const Finding finding : byUrgency(review.findings().of(row))) {
        const FindingDetail detail = findingDetail(review, row, finding);
        const QStringList sentences = OutageText::findingSentences(review, row, finding, zone, ids);
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const bool isOverlap = finding == Finding::Overlap;
            remarks.append(
                {.kind = kindOf(review, row, finding),
                 .sentence = sentences[i],
                 .otherRow = isOverlap ? detail.overlaps.value(i).row : detail.otherRow});
        }
    }
}

void addChange(QList<RowRemark> &remarks, const Review &review, qsizetype row,
               const QTimeZone &zone)
{
    const CompareState state = review.changeState(row);
    if (state == CompareState::LeftOut) {
        remarks.append(
            {RowRemark::Kind::Decided,
             Text::tr("The list that was accepted last had it, and it is left out now.")});
    }
    if (review.comparison().isExcludedByCutoff(row)) {
        remarks.append(
            {RowRemark::Kind::Changed,
             Text::tr("The list that was accepted last had it, and the cutoff is later now.")});
    }
    if (const QString change = OutageText::changeSentence(review, row, zone); !change.isEmpty())
        remarks.append({RowRemark::Kind::Changed, change});
    else if (state == CompareState::New)
        remarks.append(
            {RowRemark::Kind::New, Text::tr("It is new: the earlier list did not have it.")});
    if (review.comparison().wasLeftOutBefore(row))
        remarks.append({RowRemark::Kind::Decided, Text::tr("You had left it out before.")});
}

} // namespace

QList<RowRemark> rowRemarks(const Review &review, qsizetype row, const QTimeZone &zone, Ids ids)
{
    QList<RowRemark> remarks;
    if (const QString choice = OutageText::changedChoiceSentence(review, row, zone);
        !choice.isEmpty())
        remarks.append({RowRemark::Kind::Decided, choice});
    addFindings(remarks, review, row, zone, ids);
    addChange(remarks, review, row, zone);
    // Of a row that was left out it is the reason, which stands with the verdict.
    const bool isReason = review.verdict(row) == Verdict::LeftOut;
    if (const QString note = review.note(row); !note.isEmpty() && !isReason)
        remarks.append({RowRemark::Kind::Note, Text::tr("Note: %1").arg(oneLine(note))});
    return remarks;
}

QList<RowRemark> rowNeighbours(const Review &review, qsizetype row, const QTimeZone &zone)
{
    QList<RowRemark> neighbours;
    const DeviceOrder &order = review.findings().order();
    if (const qsizetype before = order.rowBefore(review, row); before >= 0) {
        neighbours.append({.kind = RowRemark::Kind::Near,
                           .sentence = Text::tr("Before it on this device: %1 (%2).")
                                           .arg(period(review, before, zone), zoneText(zone)),
                           .otherRow = before});
    }
    if (const qsizetype after = order.rowAfter(review, row); after >= 0) {
        neighbours.append({.kind = RowRemark::Kind::Near,
                           .sentence = Text::tr("After it on this device: %1 (%2).")
                                           .arg(period(review, after, zone), zoneText(zone)),
                           .otherRow = after});
    }
    return neighbours;
}
