// SPDX-License-Identifier: MIT
#include "submission/recovery.h"

#include <algorithm>

namespace {

bool leftNothing(const AttemptRecord &attempt)
{
    return attempt.bytesSent == 0;
}

bool leftSomething(const AttemptRecord &attempt)
{
    return !leftNothing(attempt);
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300 && status != 206; // a part of an answer proves nothing
}

/// Answered in full with a definite no. Which redirects are one is not to be seen in a line.
bool wasRejected(const AttemptRecord &attempt)
{
    switch (attempt.error->kind) {
    case ErrorKind::Redirected:
        return attempt.status == 307 || attempt.status == 308;
    case ErrorKind::KeyRefused:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
        return true;
    default:
        return false;
    }
}

/// The end of an attempt was once written without what it came to. Whether a 500 was proven to be
/// whole is not to be seen in such a line, so that it counts as Unknown.
SubmissionState stateWithoutOutcome(const QList<AttemptRecord> &attempts)
{
    const AttemptRecord &last = attempts.constLast();
    if (!last.error)
        return isSuccess(last.status) ? SubmissionState::Accepted : SubmissionState::Unknown;
    if (std::ranges::all_of(attempts, leftNothing))
        return wasRejected(last) ? SubmissionState::Rejected : SubmissionState::NotSent;
    const bool isAboutAnEarlierOne =
        (last.status == 409 || last.status == 422) &&
        std::ranges::any_of(attempts.cbegin(), attempts.cend() - 1, leftSomething);
    return wasRejected(last) && !isAboutAnEarlierOne ? SubmissionState::Rejected
                                                     : SubmissionState::Unknown;
}

} // namespace

SubmissionState stateWithoutOwner(const QList<AttemptRecord> &attempts, bool hasOpenAttempt)
{
    if (hasOpenAttempt)
        return SubmissionState::Unknown;
    if (attempts.isEmpty())
        return SubmissionState::NotSent;
    const auto outcome = attempts.constLast().outcome;
    return outcome ? stateOf(*outcome) : stateWithoutOutcome(attempts);
}
