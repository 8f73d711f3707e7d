// SPDX-License-Identifier: MIT
#include "models/sheet.h"

#include "models/outagetext.h"
#include "models/rowremarks.h"
#include "models/sentreview.h"
#include "models/timerange.h"
#include "outages/removedoutages.h"
#include "text/comparisontext.h"
#include "text/oneline.h"
#include "text/outcometext.h"
#include "text/sheettext.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool hasFindingToCheck(const Review &review, qsizetype row)
{
    return std::ranges::any_of(byUrgency(review.findings().of(row)), [](Finding finding) {
        return severity(finding) == FindingSeverity::ToCheck;
    });
}

bool isNoted(const Review &review, qsizetype row)
{
    return !review.note(row).isEmpty() || hasFindingToCheck(review, row);
}

/// The rows of the three parts of a sheet.
struct SheetRows
{
    QList<quint32> leftOut;
    QList<quint32> included;
    QList<quint32> elsewhere;
};

std::optional<SheetRows> rowsOfParts(const Review &review, const StopToken &isStopped)
{
    SheetRows rows;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            return std::nullopt;
        const auto number = static_cast<quint32>(row);
        const Verdict verdict = review.verdict(row);
        if (verdict == Verdict::LeftOut)
            rows.leftOut.append(number);
        else if (verdict == Verdict::Included)
            rows.included.append(number);
        else if (verdict == Verdict::Unreadable ||
                 (verdict == Verdict::BeforeCutoff && isNoted(review, row)))
            rows.elsewhere.append(number);
    }
    return rows;
}

/// How much a person should see it on paper, the most first.
enum class Urgency : quint8 { Noted, Found, Plain };

Urgency urgency(const Review &review, qsizetype row)
{
    if (isNoted(review, row))
        return Urgency::Noted;
    return review.findings().of(row).isEmpty() ? Urgency::Plain : Urgency::Found;
}

/// Sorts by device and begin, as a person looks an outage up, and keeps \a most: the most urgent.
void keepFirst(QList<quint32> &rows, const Review &review, qsizetype most)
{
    const auto byDevice = [&review](quint32 left, quint32 right) {
        const auto key = [&review](quint32 row) {
            return std::array<qint64, 3>{review.siteDevice(row),
                                         review.table().beginMilliseconds(row), row};
        };
        return key(left) < key(right);
    };
    if (rows.size() > most) {
        auto first = rows.begin();
        for (const Urgency each : {Urgency::Noted, Urgency::Found, Urgency::Plain}) {
            const auto last = std::partition(
                first, rows.end(), [&](quint32 row) { return urgency(review, row) == each; });
            if (last - rows.begin() >= most) {
                std::nth_element(first, rows.begin() + most, last, byDevice);
                break;
            }
            first = last;
        }
        rows.resize(most);
    }
    std::ranges::sort(rows, byDevice);
}

QList<SheetRow::Remark> remarksOn(const Review &review, qsizetype row, const QTimeZone &zone)
{
    QList<SheetRow::Remark> remarks;
    const Verdict verdict = review.verdict(row);
    if (verdict == Verdict::LeftOut)
        remarks.append({SheetText::reason(review.note(row))});
    else if (verdict != Verdict::Included)
        remarks.append({OutageText::verdictSentence(review, row)});
    for (const RowRemark &each : rowRemarks(review, row, zone)) {
        const bool isToCheck = each.kind == RowRemark::Kind::ToCheck;
        //: before a finding, on paper
        remarks.append(
            {isToCheck ? Text::tr("To check: %1").arg(each.sentence) : each.sentence, isToCheck});
    }
    return remarks;
}

SheetRow sheetRow(const Review &review, qsizetype row, const QTimeZone &zone)
{
    const auto cell = [&](OutageColumn column) {
        return oneLine(OutageText::cell(review, row, column, zone));
    };
    return {.record = QLocale().toString(review.table().recordNumber(row)),
            .device = cell(DeviceColumn),
            .begin = cell(BeginColumn),
            .end = cell(EndColumn),
            .duration = cell(DurationColumn),
            .remarks = remarksOn(review, row, zone)};
}

SheetPart sheetPart(const QString &title, QList<quint32> rows, const Review &review,
                    const QTimeZone &zone)
{
    SheetPart part{.title = title};
    const qsizetype all = rows.size();
    keepFirst(rows, review, SheetPart::MostRows);
    for (const quint32 row : rows)
        part.rows.append(sheetRow(review, row, zone));
    part.rest = SheetText::rest(all - rows.size());
    return part;
}

QList<SheetPart> sheetParts(const SheetRows &rows, const Review &review, const QTimeZone &zone,
                            const Submission *submission)
{
    QList<SheetPart> parts;
    const auto add = [&](SheetText::Part part, const QList<quint32> &list) {
        if (list.isEmpty())
            return;
        parts.append(
            sheetPart(SheetText::title(part, list.size(), submission), list, review, zone));
    };
    add(SheetText::Part::LeftOut, rows.leftOut);
    add(SheetText::Part::Included, rows.included);
    add(SheetText::Part::Elsewhere, rows.elsewhere);
    return parts;
}

/// The gone outages: those that are new or changed are listed with the others, and say so.
SheetPart changesPart(const ChangeCounts &counts, const QDateTime &since, const Review &removed,
                      const QTimeZone &zone, const QDateTime &when)
{
    const QDateTime now = isUtc(zone) ? when.toUTC() : when.toTimeZone(zone);
    SheetPart part{.title = SheetText::changesTitle(since, zone),
                   .sentence = Wording::text(counts, since, now)};
    QList<quint32> gone;
    for (qsizetype row = 0; row < removed.rowCount(); ++row)
        gone.append(static_cast<quint32>(row));
    keepFirst(gone, removed, SheetPart::MostRows);
    for (const quint32 row : gone) {
        SheetRow line = sheetRow(removed, row, zone);
        line.record.clear(); // of another fetch
        line.remarks.clear();
        line.remarks.append({Wording::text(CompareState::Removed)});
        part.rows.append(line);
    }
    part.rest = SheetText::rest(std::max<qint64>(removed.rowCount(), counts.removed) - gone.size());
    return part;
}

SheetPart changesOf(const ReviewSheetRequest &request, const StopToken &isStopped)
{
    const ReviewComparison &compared = *request.lastAccepted;
    const ChangeCounts counts =
        changesToSend(request.draft.review, *compared.comparison, isStopped);
    return changesPart(counts, compared.since, compared.removed, request.zone, request.now);
}

/// The same of a list on record: what it was compared with when it was sent.
std::optional<SheetPart> changesOf(const Submission &submission, const Review &review,
                                   const QTimeZone &zone)
{
    if (!submission.reviewed || !submission.reviewed->changes)
        return std::nullopt;
    const ReviewDigest::Changes &changes = *submission.reviewed->changes;
    return changesPart(changes.counts, changes.since,
                       removedOutages(review.comparison(), review.site()), zone,
                       submission.begunAt());
}

/// The rows that lanes show: all of the site.
std::optional<SheetLanes> lanesOf(const Review &review, const QTimeZone &zone,
                                  const StopToken &isStopped)
{
    const auto range = initialRange(review, isStopped);
    return range ? sheetLanes(review, RowOrder::asReceived(review.rowCount()), *range, zone,
                              SheetLanes::MostDevices, isStopped)
                 : std::nullopt;
}

bool hasIncluded(const LaneLayout &layout, const Review &review, qsizetype device)
{
    bool found = false;
    layout.visitRows(
        device, [&](qsizetype row) { found = found || review.verdict(row) == Verdict::Included; });
    return found;
}

void addOutcome(Sheet &sheet, const Submission &submission)
{
    const Wording::Message message = Wording::messageBelowHeading(submission);
    sheet.sentences = {message.what};
    if (submission.mark)
        sheet.sentences.append(Wording::markSentence(submission));
    sheet.sentences.append(SheetText::counts(submission));
    sheet.facts = receiptFacts(submission);
    // The sheet says these in other places.
    const QList<ReceiptFact> ofReview = reviewFacts(submission);
    sheet.facts.removeIf([&](const ReceiptFact &fact) { return ofReview.contains(fact); });
    sheet.facts.insert(2, {Text::tr("Kind"), SheetText::kind(submission.kind)});
}

} // namespace

std::optional<SheetLanes> sheetLanes(const Review &review, const RowOrder &order,
                                     const TimeRange &range, const QTimeZone &zone, qsizetype most,
                                     const StopToken &isStopped)
{
    const auto layout = LaneLayout::of(review, order, isStopped);
    const auto outAtOnce = layout ? OutAtOnce::of(*layout, isStopped) : std::nullopt;
    if (!outAtOnce)
        return std::nullopt;
    SheetLanes lanes{
        .review = review, .layout = *layout, .outAtOnce = *outAtOnce, .range = range, .zone = zone};
    QList<qsizetype> others;
    for (qsizetype device = 0; device < layout->deviceCount(); ++device) {
        if (layout->rowCount(device) == 0)
            continue;
        (hasIncluded(*layout, review, device) ? lanes.devices : others).append(device);
    }
    lanes.devices += others;
    const qsizetype all = lanes.devices.size();
    lanes.devices.resize(std::min(all, most));
    std::ranges::sort(lanes.devices);
    lanes.rest = SheetText::devicesRest(all - lanes.devices.size());
    return lanes;
}

std::optional<Sheet> reviewSheet(const ReviewSheetRequest &request, const StopToken &isStopped)
{
    // What is new or changed is so since the last accepted list, whatever the table compares with.
    Review review = request.draft.review;
    review.setComparison(request.lastAccepted ? request.lastAccepted->comparison
                                              : std::make_shared<const Comparison>());
    auto lanes = lanesOf(review, request.zone, isStopped);
    const auto rows = rowsOfParts(review, isStopped);
    if (!lanes || !rows)
        return std::nullopt;
    const QString name = oneLine(
        review.site().name().isEmpty() ? request.draft.siteId : review.site().name(), NameLength);
    Sheet sheet{.heading = Text::tr("Review sheet"),
                .title = name,
                .sentences = {SheetText::counts(review, request.draft.source)},
                .facts = SheetText::facts(request.draft, request.here, request.zone, request.now),
                .lanes = *std::move(lanes),
                .parts = sheetParts(*rows, review, request.zone, nullptr),
                .isDemo = request.draft.kind == ConnectionKind::Demo,
                .foot = SheetText::foot(request.now),
                .siteName = name,
                .zone = request.zone};
    if (sheet.parts.isEmpty())
        sheet.sentences.append(Text::tr("No outage is in the list, and none needs a look."));
    if (request.lastAccepted)
        sheet.changes = changesOf(request, isStopped);
    return isStopped() ? std::nullopt : std::optional(std::move(sheet));
}

std::optional<Sheet> receiptSheet(const Submission &submission, const QDateTime &now,
                                  const StopToken &isStopped)
{
    Sheet sheet{.heading = Text::tr("Receipt of a submission"),
                .title = Wording::outcome(submission),
                .submission = submission,
                .isDemo = submission.kind == ConnectionKind::Demo,
                .foot = SheetText::foot(now),
                .siteName = oneLine(submission.siteName, NameLength)};
    sheet.submission->body.clear();
    addOutcome(sheet, submission);
    const auto review = sentReview(submission, isStopped);
    if (isStopped())
        return std::nullopt;
    if (!review) {
        sheet.sentences.append(Text::tr("The list cannot be shown row by row."));
        return sheet;
    }
    auto lanes = lanesOf(*review, sheet.zone, isStopped);
    const auto rows = rowsOfParts(*review, isStopped);
    if (!lanes || !rows)
        return std::nullopt;
    sheet.lanes = *std::move(lanes);
    sheet.changes = changesOf(submission, *review, sheet.zone);
    sheet.parts = sheetParts(*rows, *review, sheet.zone, &submission);
    if (!sheet.parts.isEmpty())
        sheet.parts.first().sentence = SheetText::receiptNote(submission);
    return sheet;
}
