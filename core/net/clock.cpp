// SPDX-License-Identifier: MIT
#include "net/clock.h"

#include "system/timesinceboot.h"

#include <QtCore/qtimer.h>

namespace {

class QtClockTimer final : public ClockTimer
{
public:
    explicit QtClockTimer(std::function<void()> onFired)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(std::move(onFired));
    }

    void start(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

std::chrono::milliseconds SystemClock::monotonic() const
{
    return timeSinceBoot();
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<ClockTimer> SystemClock::makeTimer(std::function<void()> onFired) const
{
    return std::make_unique<QtClockTimer>(std::move(onFired));
}
