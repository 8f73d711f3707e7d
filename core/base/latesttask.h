// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "base/stoptoken.h"

#include <QtCore/qstring.h>
#include <QtCore/qthreadpool.h>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

/// Loops over at most this many rows run directly on the GUI thread; longer ones use a LatestTask.
inline constexpr qsizetype FewRows = 2000;

/// Computes a value on another thread. Starting a new computation cancels the one before.
///
/// Lives on its owner's thread, which needs an event loop. No function blocks: a cancelled
/// computation is asked to stop and ends later. Destruction cancels.
template <typename T>
class LatestTask final
{
    Q_DISABLE_COPY_MOVE(LatestTask)

public:
    /// Called once on another thread. Returns nullopt if it was stopped or has no value.
    using Work = std::function<std::optional<T>(const StopToken &isStopped)>;
    using Then = std::function<void(T)>;

    /// Computes on \a pool, which must outlive it.
    explicit LatestTask(QThreadPool &pool)
        : m_start([&pool](Run run) { pool.start(std::move(run)); })
    {}
    /// Computes on a separate thread called \a name, for work that may block for long. \a threads
    /// keeps the thread and must outlive this.
    LatestTask(const QString &name, RetiredThreads &threads)
        : m_start([name, &threads](Run run) {
            std::unique_ptr<QThread> thread(QThread::create(std::move(run)));
            thread->setObjectName(name);
            thread->start();
            threads.take(std::move(thread));
        })
    {}
    ~LatestTask() { cancel(); }

    /// Starts \a work. Calls \a then with its value at most once, from the event loop; never if
    /// \a work returns nullopt. \a then may destroy this.
    void run(Work work, Then then)
    {
        cancel();
        m_stop = std::stop_source();
        m_then = std::move(then);
        m_start([this, owner = m_mailbox.address(), token = m_stop.get_token(),
                 work = std::move(work)]() mutable {
            const Work once = std::move(work); // destroys its captures on this thread
            const StopToken isStopped = [&token] { return token.stop_requested(); };
            auto value = isStopped() ? std::nullopt : once(isStopped);
            if (!isStopped()) {
                owner.post([this, token, value = std::move(value)]() mutable {
                    finish(token, std::move(value));
                });
            }
        });
    }
    /// Cancels the computation; `then` is not called after this.
    void cancel()
    {
        m_stop.request_stop();
        m_then = nullptr;
    }
    /// Returns whether a computation runs and has not been cancelled.
    [[nodiscard]] bool isRunning() const { return m_then != nullptr; }

private:
    using Run = std::function<void()>;

    void finish(const std::stop_token &token, std::optional<T> value)
    {
        if (token.stop_requested())
            return;
        const Then then = std::exchange(m_then, nullptr);
        if (value)
            then(*std::move(value));
    }

    std::function<void(Run)> m_start;
    std::stop_source m_stop{std::nostopstate};
    Then m_then; // null if no computation runs
    Mailbox m_mailbox;
};
