// SPDX-License-Identifier: MIT
#include "submission/recovery.h"

#include "net/retrypolicy.h"

#include <algorithm>

namespace {

bool leftNothing(const AttemptRecord &attempt)
{
    return attempt.bytesSent == 0;
}

/// Answered in full with "not now". The status alone would not do: an answer that was cut or
/// took too long has one too, but an error of another kind.
bool wasPutOff(const AttemptRecord &attempt)
{
    switch (attempt.error->kind) {
    case ErrorKind::TryLater:
    case ErrorKind::Throttled:
    case ErrorKind::ServerError:
        return isOriginStatus(attempt.status) || !isRetryableStatus(attempt.status);
    default:
        return false;
    }
}

/// Answered in full with a definite no.
bool wasRejected(const AttemptRecord &attempt)
{
    switch (attempt.error->kind) {
    case ErrorKind::Redirected:
        return attempt.status != 303; // which tells that it was done, and not what came of it
    case ErrorKind::KeyRefused:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
        return true;
    default:
        return false;
    }
}

} // namespace

SubmissionState stateWithoutOwner(const QList<AttemptRecord> &attempts, bool hasOpenAttempt)
{
    if (hasOpenAttempt)
        return SubmissionState::Unknown;
    if (attempts.isEmpty())
        return SubmissionState::NotSent;
    const AttemptRecord &last = attempts.constLast();
    if (!last.error)
        return SubmissionState::Accepted;
    if (wasRejected(last))
        return SubmissionState::Rejected;
    if (std::all_of(attempts.cbegin(), attempts.cend(), leftNothing))
        return SubmissionState::NotSent;
    const bool isCertain =
        std::all_of(attempts.cbegin(), attempts.cend(), [](const AttemptRecord &attempt) {
            return leftNothing(attempt) || (attempt.error && wasPutOff(attempt));
        });
    return isCertain ? SubmissionState::GaveUp : SubmissionState::Unknown;
}
