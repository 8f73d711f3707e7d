// SPDX-License-Identifier: MIT
#include "net/retrypolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::array RetryableStatuses{408, 425, 429, 500, 502, 503, 504, 522, 524};
constexpr std::array OriginStatuses{408, 425, 429, 500, 503};
constexpr qint64 Mebibyte = qint64(1024) * 1024;

} // namespace

RetryPolicy RetryPolicy::withRetryBase(Duration newBase) const
{
    RetryPolicy policy = *this;
    policy.base = policy.throttledBase = policy.floor = newBase;
    return policy;
}

RetryPolicy RetryPolicy::withAttemptTimeout(Duration timeout) const
{
    RetryPolicy policy = *this;
    policy.attempt = policy.silenceGet = policy.silencePost = timeout;
    return policy;
}

RetryPolicy::Duration allowanceFor(const RetryPolicy &policy, qint64 bytesMoved)
{
    return RetryPolicy::Duration{bytesMoved * policy.perMebibyte.count() / Mebibyte};
}

RetryPolicy::Duration waitAfter(const RetryPolicy &policy, int failed, Throttling throttling,
                                double random, std::optional<RetryPolicy::Duration> retryAfter)
{
    const bool isThrottled = throttling == Throttling::Yes;
    const auto base = isThrottled ? policy.throttledBase : policy.base;
    const auto cap = isThrottled ? policy.throttledCap : policy.cap;
    // Doubles do not overflow, however many attempts a command line asks for.
    const double grown = std::ldexp(static_cast<double>(base.count()), failed - 1);
    const double ceiling = std::min(static_cast<double>(cap.count()), grown);
    const RetryPolicy::Duration jittered{static_cast<qint64>(random * ceiling)};
    return std::max({policy.floor, jittered, retryAfter.value_or(policy.floor)});
}

bool isRetryableStatus(int status)
{
    return std::ranges::find(RetryableStatuses, status) != RetryableStatuses.end();
}

bool isOriginStatus(int status)
{
    return std::ranges::find(OriginStatuses, status) != OriginStatuses.end();
}
