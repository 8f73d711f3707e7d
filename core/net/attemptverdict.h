// SPDX-License-Identifier: MIT
#pragma once

#include "net/answerremark.h"
#include "net/apierror.h"
#include "net/exchange.h"
#include "net/retryafter.h"

/// The step after an attempt.
enum class NextStep : quint8 {
    Done,            ///< it succeeded
    Retry,           ///< it failed, but another attempt may succeed
    RetryUnreadable, ///< a complete 200 that cannot be read: at most two retries
    Stop,            ///< it failed for good
};

/// What one attempt tells about the body of a POST.
enum class Delivery : quint8 {
    NothingSent, ///< no byte was sent
    Answered,    ///< the server answered without accepting, but may accept another time
    Accepted,
    Rejected, ///< the server definitely refused
    Unknown,  ///< bytes were sent, and no reliable answer was received
};

/// What the attempts before this one have done.
enum class EarlierAttempts : quint8 {
    SentNothing,
    SentBytes, ///< any of them sent bytes of the body: the server may be processing it
};

/// The meaning of an exchange. A value type.
struct AttemptVerdict
{
    std::optional<ApiError> error = {};
    NextStep next = NextStep::Done;
    /// Only for a POST.
    Delivery delivery = Delivery::NothingSent;
    /// Only for an accepted POST.
    std::optional<AnswerRemark> remark = {};
};

/// Interprets one attempt by the table of retries (design: network.md): by the status first, since
/// Qt's error codes are ambiguous. \a now is used for a Retry-After date if the answer has no Date.
/// Pure function.
[[nodiscard]] AttemptVerdict classify(const ApiRequest &request, const Exchange &exchange,
                                      HttpInstant now,
                                      EarlierAttempts earlier = EarlierAttempts::SentNothing);
