// SPDX-License-Identifier: MIT
#include "session/submissiondraft.h"

#include "outages/payload.h"
#include "session/reviewdigester.h"
#include "submission/workplace.h"

namespace {

LeftOutRow leftOutRow(const Review &review, qsizetype row)
{
    const OutageTable &table = review.table();
    return {.deviceId = table.deviceId(row),
            .deviceName = review.deviceName(row),
            .begin = QString::fromUtf8(table.beginText(row)),
            .end = QString::fromUtf8(table.endText(row)),
            .reason = review.note(row)};
}

/// Which rows were left out, how many, and why.
LeftOutRows leftOutOf(const Review &review)
{
    constexpr qsizetype MostReasons = 20;
    LeftOutRows leftOut{review.counts().leftOut};
    for (qsizetype row = 0; row < review.rowCount() && leftOut.count > 0; ++row) {
        const bool isFull = leftOut.rows.size() == LeftOutRows::MostRows;
        if (isFull && leftOut.reasons.size() == MostReasons)
            break;
        if (review.verdict(row) != Verdict::LeftOut)
            continue;
        if (!isFull)
            leftOut.rows.append(leftOutRow(review, row));
        const QString reason = review.note(row);
        const bool isNew = !reason.isEmpty() && !leftOut.reasons.contains(reason);
        if (isNew && leftOut.reasons.size() < MostReasons)
            leftOut.reasons.append(reason);
    }
    return leftOut;
}

CheckedRows checkedOf(const Review &review, const StopToken &isStopped)
{
    CheckedRows checked;
    if (review.findings().rowsToCheck() == 0)
        return checked;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            break;
        if (review.verdict(row) != Verdict::Included)
            continue;
        const Attention attention = review.attention(row);
        checked.toCheck += attention == Attention::ToCheck ? 1 : 0;
        checked.lookedAt += attention == Attention::LookedAt ? 1 : 0;
    }
    return checked;
}

} // namespace

ConvertedTimes convertedTimes(const SubmissionDraft &draft)
{
    ConvertedTimes converted;
    const Review &review = draft.review;
    const bool isAsked = !draft.convertedFrom.isEmpty() || !draft.source.isApi();
    bool isByZone = false;
    for (qsizetype row = 0; row < review.rowCount() && isAsked; ++row) {
        if (review.verdict(row) != Verdict::Included || !review.table().isConverted(row))
            continue;
        ++converted.rows;
        isByZone = isByZone || !review.table().isConvertedInForm(row);
    }
    if (isByZone) {
        converted.zone = draft.convertedFrom;
        converted.form = draft.convertedForm;
    }
    return converted;
}

std::optional<Submission> freeze(const SubmissionDraft &draft, const StopToken &isStopped)
{
    QByteArray body = payload(draft.review, isStopped);
    if (isStopped())
        return std::nullopt;
    Submission submission = preparedSubmission(std::move(body), draft.review.counts().selected);
    submission.baseUrl = draft.baseUrl;
    submission.siteId = draft.siteId;
    submission.kind = draft.kind;
    submission.siteName = draft.review.site().name();
    submission.cutoff = draft.cutoff;
    submission.fetchedAt = draft.fetchedAt;
    submission.source = draft.source;
    submission.leftOut = leftOutOf(draft.review);
    submission.checked = checkedOf(draft.review, isStopped);
    submission.converted = convertedTimes(draft);
    submission.reviewed = digestOf(draft.review, draft.lastAccepted, isStopped);
    const Workplace here = Workplace::current();
    submission.operatorName = here.userName;
    submission.computer = here.computer;
    return submission;
}
