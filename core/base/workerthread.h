// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "base/stoptoken.h"

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qthread.h>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

/// Runs a QObject on a separate thread that has an event loop.
///
/// Lives on its owner's thread, which needs an event loop as well. Destruction requests the stop
/// and does not block: the object is deleted on its thread as soon as the thread is free.
template <typename T>
class WorkerThread final
{
    Q_DISABLE_COPY_MOVE(WorkerThread)

public:
    /// Calls \a make at once, on the calling thread, with the stop token; it returns the object as
    /// a std::unique_ptr<T>. \a threads keeps the thread, which is called \a name, and must outlive
    /// this.
    template <typename Make>
    WorkerThread(const QString &name, RetiredThreads &threads, Make make)
        : m_threads(threads)
        , m_thread(new QThread)
        , m_worker(make(StopToken([token = m_stop.get_token()] {
                       return token.stop_requested();
                   })).release())
    {
        m_thread->setObjectName(name);
        m_worker->moveToThread(m_thread.get());
        m_thread->start();
    }
    ~WorkerThread()
    {
        requestStop();
        m_threads.take(std::move(m_thread), m_worker);
    }

    /// Makes the stop token true for good. Work that does not ask the token continues to its end.
    void requestStop() { m_stop.request_stop(); }

    /// Calls \a slot of \a receiver on the owner's thread, from the event loop, each time the
    /// object emits \a signal; never after this is destroyed. \a slot may destroy this.
    template <typename... Arguments, typename Receiver, typename Slot>
    void connect(void (T::*signal)(Arguments...), Receiver *receiver, Slot slot) const
    {
        const auto letter = [owner = m_mailbox.address(), receiver,
                             slot](const std::decay_t<Arguments> &...arguments) {
            owner.post([=] { std::invoke(slot, receiver, arguments...); });
        };
        QObject::connect(m_worker, signal, m_worker, letter, Qt::DirectConnection);
    }
    /// Calls \a work, a member function of the object or a function that takes it, on the object's
    /// thread, in the order of the calls. Calls still queued when this is destroyed may be dropped.
    template <typename Work>
    void post(Work work) const
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work = std::move(work)] { std::invoke(work, *worker); },
            Qt::QueuedConnection);
    }
    /// The same; then calls \a then on the owner's thread with the value that \a work returns as a
    /// std::optional. Not called for nullopt.
    template <typename Work, typename Then>
    void ask(Work work, Then then) const
    {
        post([owner = m_mailbox.address(), work = std::move(work),
              then = std::move(then)](T &worker) {
            if (auto value = std::invoke(work, worker))
                owner.post([then, value = *std::move(value)] { then(value); });
        });
    }

private:
    RetiredThreads &m_threads;
    std::stop_source m_stop;
    Mailbox m_mailbox;
    std::unique_ptr<QThread> m_thread;
    T *m_worker; // lives on m_thread and is deleted there
};
