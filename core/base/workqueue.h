// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qthread.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

/// Runs functions on a separate thread, one after the other, in the order of post(); the thread
/// starts with the first of them.
///
/// post() may be called from any thread; only the thread that made it calls end().
class WorkQueue final
{
    Q_DISABLE_COPY_MOVE(WorkQueue)

public:
    using Work = std::function<void()>;

    /// Calls \a atEnd as the last function on the thread, if it was started.
    WorkQueue(const QString &name, Work atEnd)
        : m_thread(QThread::create([this, last = std::move(atEnd)] {
            while (const Work next = takeNext())
                next();
            last();
        }))
    {
        m_thread->setObjectName(name);
    }
    ~WorkQueue() { (void)end(QDeadlineTimer(QDeadlineTimer::Forever)); }

    /// Queues \a work. Drops it if end() was called; end() also drops all work still queued.
    void post(Work work)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                return;
            m_waiting.push_back(std::move(work));
            if (!std::exchange(m_isStarted, true))
                m_thread->start();
        }
        m_hasNews.notify_one();
    }
    /// Returns whether end() was called; long work asks this.
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    /// Ends the thread. Returns whether it ended in time; if not, it still runs its last function.
    [[nodiscard]] bool end(QDeadlineTimer deadline)
    {
        std::deque<Work> dropped; // destroyed without the mutex: the destructors may call post()
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
            dropped.swap(m_waiting);
        }
        m_hasNews.notify_one();
        dropped.clear();
        return m_thread->wait(deadline);
    }

private:
    /// Waits for the next function. Returns an empty one at the end.
    [[nodiscard]] Work takeNext()
    {
        std::unique_lock lock(m_mutex);
        m_hasNews.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_isEnding)
            return {};
        Work next = std::move(m_waiting.front());
        m_waiting.pop_front();
        return next;
    }

    std::mutex m_mutex;
    std::condition_variable m_hasNews;
    std::deque<Work> m_waiting;
    std::atomic<bool> m_isEnding = false;
    bool m_isStarted = false;
    std::unique_ptr<QThread> m_thread; // last member: the thread uses all of the above
};
