// SPDX-License-Identifier: MIT
#include "support/pacedclock.h"

#include <QtCore/qtimer.h>

#include <algorithm>

using std::chrono::milliseconds;

class PacedTimer final : public ClockTimer
{
public:
    PacedTimer(const PacedClock &clock, std::function<void()> onFired)
        : m_clock(clock)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(std::move(onFired));
        m_clock.m_timers.push_back(this);
    }
    ~PacedTimer() override { std::erase(m_clock.m_timers, this); }

    void start(milliseconds wait) override
    {
        m_due = m_clock.monotonic() + wait;
        arm();
    }
    void stop() override { m_timer.stop(); }

    void adapt()
    {
        if (m_timer.isActive())
            arm();
    }

private:
    /// Rounded up: fired early, it would be started again and again for the rest.
    void arm()
    {
        const milliseconds left = std::max(milliseconds(0), m_due - m_clock.monotonic());
        m_timer.start((left + milliseconds(m_clock.m_pace - 1)) / m_clock.m_pace);
    }

    const PacedClock &m_clock;
    QTimer m_timer;
    milliseconds m_due{0};
};

milliseconds PacedClock::monotonic() const
{
    return m_before + m_pace * milliseconds(m_real.elapsed());
}

QDateTime PacedClock::utc() const
{
    return QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC).addMSecs(monotonic().count());
}

std::unique_ptr<ClockTimer> PacedClock::makeTimer(std::function<void()> onFired) const
{
    return std::make_unique<PacedTimer>(*this, std::move(onFired));
}

void PacedClock::setPace(int pace)
{
    m_before = monotonic();
    m_real.start();
    m_pace = pace;
    for (PacedTimer *timer : m_timers)
        timer->adapt();
}
