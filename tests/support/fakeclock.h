// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <functional>
#include <vector>

/// A clock that stands still until a test turns it. One thread only; must outlive its timers.
class FakeClock final : public Clock
{
public:
    /// 2024-03-01T09:00:00Z at monotonic time 0.
    FakeClock() = default;

    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer>
    makeTimer(std::function<void()> onFired) const override;

    /// Turns the clock by \a span, firing what falls due in order; the event loop turns before,
    /// between and after.
    void advance(std::chrono::milliseconds span);
    /// Turns the clock from one due timer to the next until \a isDone, or until no timer is left,
    /// or for \a limit. Whether \a isDone holds at the end.
    bool runUntil(const std::function<bool()> &isDone,
                  std::chrono::milliseconds limit = std::chrono::hours{24});
    /// Moves the hands without firing anything, as a blocking call would.
    void skip(std::chrono::milliseconds span) { m_now += span; }
    /// How many timers wait.
    [[nodiscard]] int pendingTimers() const;

private:
    friend class FakeClockTimer;
    [[nodiscard]] class FakeClockTimer *nextDue() const;

    std::chrono::milliseconds m_now{0};
    mutable std::vector<class FakeClockTimer *> m_timers;
};
