// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qthread.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

/// Keeps threads that are about to end until each of them has ended.
///
/// An owner hands a thread over and continues at once: only waitFor() and the destructor block.
/// Lives on the thread that made it; the event loop of that thread deletes the threads that have
/// ended.
class RetiredThreads final
{
    Q_DISABLE_COPY_MOVE(RetiredThreads)

public:
    RetiredThreads() = default;
    ~RetiredThreads() { (void)waitFor(QDeadlineTimer(QDeadlineTimer::Forever)); }

    /// Takes over a thread that ends soon without being asked.
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
    /// Takes over a thread with an event loop and \a worker, the object that lives on it. Deletes
    /// \a worker on that thread, then ends the thread.
    void take(std::unique_ptr<QThread> thread, QObject *worker)
    {
        if (thread->isRunning()) {
            // A thread that is awake takes the event before postEvent() has woken it up. It must
            // not end meanwhile: what is woken up ends with it.
            const auto isPosted = std::make_shared<QSemaphore>();
            auto *end = new WorkerEnd(worker, isPosted);
            end->moveToThread(thread.get());
            // Before the events that are still queued there, such as its start.
            QCoreApplication::postEvent(end, new QEvent(QEvent::User), Qt::HighEventPriority);
            isPosted->release();
        } else {
            delete worker;
        }
        take(std::move(thread));
    }
    /// Waits for all threads to end. Returns whether they ended in time; those that did not
    /// continue.
    [[nodiscard]] bool waitFor(QDeadlineTimer deadline)
    {
        const bool haveEnded = std::ranges::all_of(
            m_threads, [&deadline](const auto &thread) { return thread->wait(deadline); });
        if (haveEnded)
            m_threads.clear();
        return haveEnded;
    }

private:
    /// Deletes a worker on its thread; does not wait for the end of the thread, which others may
    /// wait for.
    class WorkerEnd final : public QObject
    {
    public:
        WorkerEnd(QObject *worker, std::shared_ptr<QSemaphore> isPosted)
            : m_worker(worker)
            , m_isPosted(std::move(isPosted))
        {}

        bool event(QEvent *event) override
        {
            if (event->type() != QEvent::User)
                return QObject::event(event);
            delete m_worker;
            m_isPosted->acquire();
            thread()->quit();
            deleteLater();
            return true;
        }

    private:
        QObject *m_worker;
        std::shared_ptr<QSemaphore> m_isPosted;
    };

    void drop(const QThread *thread)
    {
        std::erase_if(m_threads, [thread](const auto &each) { return each.get() == thread; });
    }

    QObject m_here;
    std::vector<std::unique_ptr<QThread>> m_threads;
};
