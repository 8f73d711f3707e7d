// SPDX-License-Identifier: MIT
#include "session/submissiondraft.h"

#include "outages/payload.h"
#include "submission/workplace.h"

namespace {

/// How many rows were left out, and why.
LeftOutRows leftOutOf(const Review &review)
{
    constexpr qsizetype MostReasons = 20;
    LeftOutRows leftOut{review.counts().leftOut};
    for (qsizetype row = 0; row < review.rowCount() && leftOut.count > 0; ++row) {
        const QString reason =
            review.verdict(row) == Verdict::LeftOut ? review.note(row) : QString();
        if (leftOut.reasons.size() == MostReasons)
            break;
        if (!reason.isEmpty() && !leftOut.reasons.contains(reason))
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
    submission.isFromFile = draft.isFromFile;
    submission.leftOut = leftOutOf(draft.review);
    submission.checked = checkedOf(draft.review, isStopped);
    const Workplace here = Workplace::current();
    submission.operatorName = here.userName;
    submission.computer = here.computer;
    return submission;
}
