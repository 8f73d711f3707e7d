// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <QtCore/qthread.h>

#include <functional>

/// The computer's clock, which tells a test when the thread that made it asks for the date.
class WatchedClock final : public Clock
{
public:
    /// Called before the answer; null: never.
    std::function<void()> onAsked;

    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic();
    }
    [[nodiscard]] QDateTime utc() const override
    {
        if (QThread::currentThread() == m_thread && onAsked)
            onAsked();
        return m_clock.utc();
    }
    [[nodiscard]] std::unique_ptr<ClockTimer>
    makeTimer(std::function<void()> onFired) const override
    {
        return m_clock.makeTimer(std::move(onFired));
    }

private:
    SystemClock m_clock;
    QThread *m_thread = QThread::currentThread();
};
