// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <algorithm>
#include <chrono>
#include <ctime>

/// A stop token that notes how long the thread worked without asking it.
///
/// What counts is the time of the processor, so that a busy machine does not fail a test. One
/// thread; must outlive its token.
class StopGaps final
{
public:
    /// Asked so often it answers no, then yes.
    explicit StopGaps(int refusals)
        : m_refusals(refusals)
        , m_last(workedSoFar())
    {}

    [[nodiscard]] StopToken token()
    {
        return [this] {
            note();
            return ++m_asked > m_refusals;
        };
    }
    /// What was asked about has ended.
    void note()
    {
        const std::chrono::milliseconds now = workedSoFar();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }

private:
    static std::chrono::milliseconds workedSoFar()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        using namespace std::chrono;
        return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
    }

    int m_refusals;
    int m_asked = 0;
    std::chrono::milliseconds m_last;
    std::chrono::milliseconds m_longest{0};
};

/// How long it may work without asking, on lists of the size that tests can afford: a part of the
/// 50 ms that are allowed on long ones. More where every step is checked.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::chrono::milliseconds LongestStopGap{200};
#else
inline constexpr std::chrono::milliseconds LongestStopGap{25};
#endif
