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

/// Does work on a thread of its own, one piece after the other, in the order in which it came.
///
/// Any thread may give it work; the thread that made it ends it.
class WorkQueue final
{
    Q_DISABLE_COPY_MOVE(WorkQueue)

public:
    using Work = std::function<void()>;

    /// \a atEnd is done as the last thing on the thread.
    WorkQueue(const QString &name, Work atEnd)
        : m_thread(QThread::create([this, last = std::move(atEnd)] {
            while (const Work next = takeNext())
                next();
            last();
        }))
    {
        m_thread->setObjectName(name);
        m_thread->start();
    }
    ~WorkQueue() { (void)end(QDeadlineTimer(QDeadlineTimer::Forever)); }

    /// Once end() was called it is dropped, as is what waits then.
    void post(Work work)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_isEnding)
                m_waiting.push_back(std::move(work));
        }
        m_hasNews.notify_one();
    }
    /// Whether end() was called: for work that takes long.
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    /// Returns whether the thread has ended in time; if not, it still does its last work.
    [[nodiscard]] bool end(QDeadlineTimer deadline)
    {
        std::deque<Work> dropped; // not under the mutex: what goes with them may post
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
    /// Waits for it; none at the end.
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
    std::unique_ptr<QThread> m_thread; // last: it uses all of the above
};
