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

/// A QObject that lives on a thread of its own, which has an event loop.
///
/// Lives on its owner's thread, which needs an event loop as well. Destruction asks for the stop
/// and waits for nothing: the object is deleted on its thread as soon as that is free.
template <typename T>
class WorkerThread final
{
    Q_DISABLE_COPY_MOVE(WorkerThread)

public:
    /// \a make is called at once with the stop token and returns the object, a std::unique_ptr<T>.
    /// \a threads keeps the thread, which is called \a name, and outlives this.
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

    /// For good: ends what takes long, as far as that asks the stop token.
    void requestStop() { m_stop.request_stop(); }

    /// Whenever the object emits \a signal, \a slot of \a receiver follows on the owner's thread,
    /// from the event loop; never once this is destroyed, which \a slot may do.
    template <typename... Arguments, typename Receiver, typename Slot>
    void connect(void (T::*signal)(Arguments...), Receiver *receiver, Slot slot) const
    {
        const auto letter = [owner = m_mailbox.address(), receiver,
                             slot](const std::decay_t<Arguments> &...arguments) {
            owner.post([=] { std::invoke(slot, receiver, arguments...); });
        };
        QObject::connect(m_worker, signal, m_worker, letter, Qt::DirectConnection);
    }
    /// Calls \a work, a member function of the object or a function of it, on its thread, in the
    /// order asked for. What waits when this is destroyed may be dropped.
    template <typename Work>
    void post(Work work) const
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, work = std::move(work)] { std::invoke(work, *worker); },
            Qt::QueuedConnection);
    }
    /// The same, and \a then gets what \a work returns, a std::optional, on the owner's thread;
    /// unless that is nothing.
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
