// SPDX-License-Identifier: MIT
#pragma once

#include "net/answerremark.h"
#include "net/apierror.h"
#include "net/exchange.h"
#include "net/retryafter.h"

/// What may follow an attempt.
enum class NextStep : quint8 {
    Done,            ///< it succeeded
    Retry,           ///< it failed in a way that another attempt may not
    RetryUnreadable, ///< a complete 200 that cannot be read: only twice
    Stop,            ///< it failed for good
};

/// What an attempt says about the body of a POST.
enum class Delivery : quint8 {
    NothingSent, ///< no byte left
    Answered,    ///< the server answered; it did not accept, and it may another time
    Accepted,
    Rejected, ///< the server answered with a definite no
    Unknown,  ///< bytes left, and no answer came that can be relied on
};

/// What the attempts before this one did.
enum class EarlierAttempts : quint8 {
    SentNothing,
    SentBytes, ///< of the body, in any of them: the server may be at work on it
};

/// The meaning of an exchange. A value type.
struct AttemptVerdict
{
    std::optional<ApiError> error = {};
    NextStep next = NextStep::Done;
    /// For a POST only.
    Delivery delivery = Delivery::NothingSent;
    /// Of a POST that was accepted.
    std::optional<AnswerRemark> remark = {};
};

/// Judges one attempt by the table of retries (design: network.md): by the status first, since
/// Qt's error codes blur. \a now is for a Retry-After date without a Date. Pure.
[[nodiscard]] AttemptVerdict classify(const ApiRequest &request, const Exchange &exchange,
                                      HttpInstant now,
                                      EarlierAttempts earlier = EarlierAttempts::SentNothing);
