// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qtimezone.h>

#include <algorithm>
#include <optional>

using std::chrono::milliseconds;

class FakeClockTimer final : public ClockTimer
{
public:
    FakeClockTimer(const FakeClock &clock, std::function<void()> onFired)
        : m_clock(clock)
        , m_onFired(std::move(onFired))
    {
        m_clock.m_timers.push_back(this);
    }
    ~FakeClockTimer() override { std::erase(m_clock.m_timers, this); }

    void start(milliseconds wait) override { m_due = m_clock.monotonic() + wait; }
    void stop() override { m_due.reset(); }

    [[nodiscard]] std::optional<milliseconds> due() const { return m_due; }
    void fire()
    {
        m_due.reset();
        m_onFired();
    }

private:
    const FakeClock &m_clock;
    std::function<void()> m_onFired;
    std::optional<milliseconds> m_due;
};

namespace {

/// Lets everything that is queued happen, including what that queues.
void turnEventLoop()
{
    QEventLoop loop;
    while (loop.processEvents()) {
    }
}

} // namespace

QDateTime FakeClock::utc() const
{
    return QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC).addMSecs(m_now.count());
}

std::unique_ptr<ClockTimer> FakeClock::makeTimer(std::function<void()> onFired) const
{
    return std::make_unique<FakeClockTimer>(*this, std::move(onFired));
}

FakeClockTimer *FakeClock::nextDue() const
{
    FakeClockTimer *next = nullptr;
    for (FakeClockTimer *timer : m_timers) {
        if (timer->due() && (!next || *timer->due() < *next->due()))
            next = timer;
    }
    return next;
}

void FakeClock::advance(milliseconds span)
{
    const milliseconds target = m_now + span;
    turnEventLoop();
    for (FakeClockTimer *next = nextDue(); next && *next->due() <= target; next = nextDue()) {
        m_now = std::max(m_now, *next->due());
        next->fire();
        turnEventLoop();
    }
    m_now = std::max(m_now, target);
}

bool FakeClock::runUntil(const std::function<bool()> &isDone, milliseconds limit)
{
    const milliseconds target = m_now + limit;
    turnEventLoop();
    while (!isDone()) {
        FakeClockTimer *next = nextDue();
        if (!next || *next->due() > target)
            return isDone();
        m_now = std::max(m_now, *next->due());
        next->fire();
        turnEventLoop();
    }
    return true;
}

int FakeClock::pendingTimers() const
{
    return static_cast<int>(std::ranges::count_if(
        m_timers, [](const auto *timer) { return timer->due().has_value(); }));
}
