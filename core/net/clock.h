// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include <chrono>
#include <functional>
#include <memory>

/// A single-shot alarm of a `Clock`. Lives in the thread that made it; silent once destroyed.
class ClockTimer
{
public:
    ClockTimer() = default;
    virtual ~ClockTimer() = default;
    Q_DISABLE_COPY_MOVE(ClockTimer)

    /// Fires once, from the event loop, after \a wait (0 or more). Replaces an earlier start.
    virtual void start(std::chrono::milliseconds wait) = 0;
    virtual void stop() = 0;
};

/// The source of time for the network code, replaceable in tests. May be used from any thread; must
/// outlive its timers.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Returns the time since an arbitrary start, including the time in which the computer slept;
    /// never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// The date and time in UTC.
    [[nodiscard]] virtual QDateTime utc() const = 0;
    /// Returns a stopped timer for the calling thread.
    [[nodiscard]] virtual std::unique_ptr<ClockTimer>
    makeTimer(std::function<void()> onFired) const = 0;
};

/// The computer's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer>
    makeTimer(std::function<void()> onFired) const override;
};
