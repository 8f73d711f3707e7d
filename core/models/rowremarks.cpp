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

void addNeighbours(QStringList &remarks, const Review &review, qsizetype row, const QTimeZone &zone)
{
    const DeviceOrder &order = review.findings().order();
    if (const qsizetype before = order.rowBefore(review, row); before >= 0) {
        remarks.append(Text::tr("Before it on this device: %1 (%2).")
                           .arg(period(review, before, zone), zoneText(zone)));
    }
    if (const qsizetype after = order.rowAfter(review, row); after >= 0) {
        remarks.append(Text::tr("After it on this device: %1 (%2).")
                           .arg(period(review, after, zone), zoneText(zone)));
    }
}

} // namespace

QStringList rowRemarks(const Review &review, qsizetype row, const QTimeZone &zone)
{
    QStringList remarks = OutageText::explanations(review, row, zone);
    if (const QString choice = OutageText::changedChoiceSentence(review, row, zone);
        !choice.isEmpty())
        remarks.prepend(choice);
    const CompareState state = review.comparison().state(row);
    if (const QString change = OutageText::changeSentence(review, row, zone); !change.isEmpty())
        remarks.append(change);
    else if (state == CompareState::New)
        remarks.append(Text::tr("It is new: the earlier list did not have it."));
    if (review.comparison().wasLeftOutBefore(row))
        remarks.append(Text::tr("You had left it out before."));
    // Of a row that was left out it is the reason, which stands with the verdict.
    const bool isReason = review.verdict(row) == Verdict::LeftOut;
    if (const QString note = review.note(row); !note.isEmpty() && !isReason)
        remarks.append(Text::tr("Note: %1").arg(oneLine(note)));
    addNeighbours(remarks, review, row, zone);
    return remarks;
}
