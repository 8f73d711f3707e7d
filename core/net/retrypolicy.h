// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <chrono>
#include <optional>

/// How often, for how long and with which pauses a request is tried: the same data for GET and
/// POST. A value type; all durations are 0 or more.
struct RetryPolicy
{
    using Duration = std::chrono::milliseconds;

    int attempts = 6;          ///< maximum, including the first; 1 or more
    int unreadableRetries = 2; ///< maximum for a complete 200 that cannot be read
    Duration base{500};
    Duration cap{8'000};
    Duration throttledBase{1'000};
    Duration throttledCap{20'000};
    Duration floor{100};
    Duration retryAfterLimit{60'000};
    Duration silenceGet{15'000};
    Duration silencePost{60'000};
    Duration attempt{60'000};  ///< limit of one attempt, plus `perMebibyte` for the bytes it
                               ///< transferred
    Duration deadline{90'000}; ///< limit of the whole request, including pauses, plus `perMebibyte`
    Duration perMebibyte{1'000};

    /// Returns a copy with both bases and the floor replaced by \a newBase.
    [[nodiscard]] RetryPolicy withRetryBase(Duration newBase) const;
    /// Returns a copy with the fixed part of one attempt, and its silence limit, replaced.
    [[nodiscard]] RetryPolicy withAttemptTimeout(Duration timeout) const;

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/// Returns the time that the transferred bytes, in both directions, add to a limit.
[[nodiscard]] RetryPolicy::Duration allowanceFor(const RetryPolicy &policy, qint64 bytesMoved);

/// Whether a failed attempt shows that the server asks for fewer requests.
enum class Throttling : bool { No, Yes };

/// Returns the pause after attempt number \a failed (counted from 1): full jitter `random ·
/// min(cap, base · 2^(failed-1))`, not below the floor, and not below \a retryAfter. \a random lies
/// in [0, 1).
[[nodiscard]] RetryPolicy::Duration waitAfter(const RetryPolicy &policy, int failed,
                                              Throttling throttling, double random,
                                              std::optional<RetryPolicy::Duration> retryAfter = {});

/// Returns true for 408 425 429 500 502 503 504 522 524: the server may answer differently the next
/// time.
[[nodiscard]] bool isRetryableStatus(int status);

/// Returns true for those of them that the server itself gives: 408 425 429 500 503. The others
/// come from a gateway before it, and do not tell what became of a POST.
[[nodiscard]] bool isOriginStatus(int status);
