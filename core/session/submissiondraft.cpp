// SPDX-License-Identifier: MIT
#include "session/submissiondraft.h"

#include "outages/payload.h"

std::optional<Submission> frozen(const SubmissionDraft &draft, const CancelQuestion &isCancelled)
{
    QByteArray body = payload(draft.review);
    if (isCancelled())
        return std::nullopt;
    Submission submission = preparedSubmission(std::move(body), draft.review.counts().selected);
    submission.baseUrl = draft.baseUrl;
    submission.siteId = draft.siteId;
    submission.siteName = draft.review.site().name();
    submission.cutoff = draft.cutoff;
    return submission;
}
