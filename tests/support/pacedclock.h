// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <QtCore/qelapsedtimer.h>

#include <vector>

/// A clock for tests on a real network: it goes on as time does, can run many times as fast, and
/// can leap over a pause. Starts at 2024-03-01T09:00:00Z and monotonic time 0. One thread; must
/// outlive its timers.
class PacedClock final : public Clock
{
public:
    PacedClock() { m_real.start(); }

    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer>
    makeTimer(std::function<void()> onFired) const override;

    /// From now on it runs \a pace (1 or more) times as fast as time does, waiting timers too.
    void setPace(int pace);
    /// Puts the hands forward by \a span. Timers that wait are not told: end their pause as well.
    void leap(std::chrono::milliseconds span) { m_before += span; }

private:
    friend class PacedTimer;

    int m_pace = 1;
    QElapsedTimer m_real; // since the pace was set
    std::chrono::milliseconds m_before{0};
    mutable std::vector<class PacedTimer *> m_timers;
};
