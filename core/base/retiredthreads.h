// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qthread.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

/// Threads that end by themselves, or whose work is not wanted any more, kept until each has come
/// to its end.
///
/// An owner hands a thread over and goes on: only waitFor() and destruction wait. Lives on the
/// thread that made it, whose event loop lets go of threads that have ended.
class RetiredThreads final
{
    Q_DISABLE_COPY_MOVE(RetiredThreads)

public:
    RetiredThreads() = default;
    ~RetiredThreads() { (void)waitFor(QDeadlineTimer(QDeadlineTimer::Forever)); }

    /// Takes over a thread that ends by itself, soon.
    void take(std::unique_ptr<QThread> thread)
    {
        QThread *const taken = thread.get();
        QObject::connect(
            taken, &QThread::finished, &m_here, [this, taken] { drop(taken); },
            Qt::QueuedConnection);
        m_threads.push_back(std::move(thread));
        if (!taken->isRunning())
            drop(taken);
    }
    /// Takes over a thread with an event loop and \a worker, the object that lives on it: deletes
    /// the one, there, and ends the other.
    void take(std::unique_ptr<QThread> thread, QObject *worker)
    {
        if (thread->isRunning()) {
            auto *end = new WorkerEnd(worker);
            end->moveToThread(thread.get());
            // In front of what still waits there, such as its start.
            QCoreApplication::postEvent(end, new QEvent(QEvent::User), Qt::HighEventPriority);
        } else {
            delete worker;
        }
        take(std::move(thread));
    }
    /// Waits for all of them. Returns whether they have ended in time; those that have not go on.
    [[nodiscard]] bool waitFor(QDeadlineTimer deadline)
    {
        const bool haveEnded =
            std::all_of(m_threads.begin(), m_threads.end(),
                        [&deadline](const auto &thread) { return thread->wait(deadline); });
        if (haveEnded)
            m_threads.clear();
        return haveEnded;
    }

private:
    /// Deletes a worker on its thread: not at the thread's own end, for which others may wait.
    class WorkerEnd final : public QObject
    {
    public:
        explicit WorkerEnd(QObject *worker)
            : m_worker(worker)
        {}

        bool event(QEvent *event) override
        {
            if (event->type() != QEvent::User)
                return QObject::event(event);
            delete m_worker;
            thread()->quit();
            deleteLater();
            return true;
        }

    private:
        QObject *m_worker;
    };

    void drop(const QThread *thread)
    {
        std::erase_if(m_threads, [thread](const auto &each) { return each.get() == thread; });
    }

    QObject m_here;
    std::vector<std::unique_ptr<QThread>> m_threads;
};
