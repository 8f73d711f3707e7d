// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <chrono>
#include <ctime>

/// Notes how long the event loop of its thread was away between two of its turns.
///
/// What counts is the time the thread itself has worked, so that a busy machine does not fail a
/// test; the time on the wall is kept beside it, to notice that the thread was made to wait.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_wall.start();
        m_worked = workedSoFar();
        m_timer.start(1);
    }

    std::chrono::milliseconds longestWork{0};
    std::chrono::milliseconds longestGap{0};
    int beats = 0;

private:
    static std::chrono::milliseconds workedSoFar()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        using namespace std::chrono;
        return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
    }

    void beat()
    {
        const std::chrono::milliseconds now = workedSoFar();
        longestWork = std::max(longestWork, now - m_worked);
        longestGap = std::max(longestGap, std::chrono::milliseconds(m_wall.restart()));
        m_worked = now;
        ++beats;
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    std::chrono::milliseconds m_worked{0};
};

/// How long the event loop may be away: 50 ms, more where every step is checked.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::chrono::milliseconds LongestPause{400};
#else
inline constexpr std::chrono::milliseconds LongestPause{50};
#endif
