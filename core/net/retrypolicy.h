// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <chrono>
#include <optional>

/// How often, how long, and with what pauses a request is tried: data, one for GET and POST.
/// A value type; all durations are 0 or more.
struct RetryPolicy
{
    using Duration = std::chrono::milliseconds;

    int attempts = 6;          ///< at most, the first included; 1 or more
    int unreadableRetries = 2; ///< of a complete 200 that cannot be read
    Duration base{500};
    Duration cap{8'000};
    Duration throttledBase{1'000};
    Duration throttledCap{20'000};
    Duration floor{100};
    Duration retryAfterLimit{60'000};
    Duration silenceGet{15'000};
    Duration silencePost{60'000};
    Duration attempt{60'000};  ///< one attempt, plus `perMebibyte` for what it moved
    Duration deadline{90'000}; ///< the whole request, waits included, plus `perMebibyte`
    Duration perMebibyte{1'000};

    /// The same with both bases and the floor replaced by \a base.
    [[nodiscard]] RetryPolicy withRetryBase(Duration newBase) const;
    /// The same with the fixed part of one attempt, and its silence, replaced.
    [[nodiscard]] RetryPolicy withAttemptTimeout(Duration timeout) const;

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/// What one MiB moved, either way, adds to a limit.
[[nodiscard]] RetryPolicy::Duration allowanceFor(const RetryPolicy &policy, qint64 bytesMoved);

/// Whether a failed attempt says that the server wants to be left alone.
enum class Throttling : bool { No, Yes };

/// The pause after attempt number \a failed (1 is the first): full jitter
/// `random · min(cap, base · 2^(failed-1))`, not under the floor, and not under \a retryAfter.
/// \a random lies in [0, 1).
[[nodiscard]] RetryPolicy::Duration waitAfter(const RetryPolicy &policy, int failed,
                                              Throttling throttling, double random,
                                              std::optional<RetryPolicy::Duration> retryAfter = {});

/// 408 425 429 500 502 503 504 522 524: the server may answer differently the next time.
[[nodiscard]] bool isRetryableStatus(int status);

/// Of those, the ones that a server gave itself: 408 425 429 500 503. The others come from a
/// gateway in front of it, whose word says nothing about what became of a POST.
[[nodiscard]] bool isOriginStatus(int status);
