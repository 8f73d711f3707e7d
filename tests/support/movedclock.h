// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <atomic>

/// The computer's clock, whose date a test moves: as if the computer slept, or was set. Its timers
/// and its monotonic time do not notice.
class MovedClock final : public Clock
{
public:
    void move(std::chrono::milliseconds span) { m_offset += span.count(); }
    /// Moves it so that it is \a now, and goes on from there.
    void moveTo(const QDateTime &now) { m_offset = m_clock.utc().msecsTo(now); }

    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic();
    }
    [[nodiscard]] QDateTime utc() const override { return m_clock.utc().addMSecs(m_offset); }
    [[nodiscard]] std::unique_ptr<ClockTimer>
    makeTimer(std::function<void()> onFired) const override
    {
        return m_clock.makeTimer(std::move(onFired));
    }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_offset = 0; // ms
};
