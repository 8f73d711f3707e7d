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

/// Up to so many rows the GUI thread looks at each by itself; more are a LatestTask.
inline constexpr qsizetype FewRows = 2000;

/// Computes a value off its owner's thread. A newer computation takes the place of an older one.
///
/// Lives on its owner's thread, which needs an event loop. Nothing waits: what is superseded or
/// cancelled is asked to stop and comes to its end by itself. Destruction cancels.
template <typename T>
class LatestTask final
{
    Q_DISABLE_COPY_MOVE(LatestTask)

public:
    /// Called once on another thread. Returns nothing if it was stopped, or has no value.
    using Work = std::function<std::optional<T>(const StopToken &isStopped)>;
    using Then = std::function<void(T)>;

    /// Computes on \a pool, which outlives it.
    explicit LatestTask(QThreadPool &pool)
        : m_start([&pool](Run run) { pool.start(std::move(run)); })
    {}
    /// Computes on a thread of its own called \a name, for what may wait long. \a threads keeps the
    /// thread and outlives this.
    LatestTask(const QString &name, RetiredThreads &threads)
        : m_start([name, &threads](Run run) {
            std::unique_ptr<QThread> thread(QThread::create(std::move(run)));
            thread->setObjectName(name);
            thread->start();
            threads.take(std::move(thread));
        })
    {}
    ~LatestTask() { cancel(); }

    /// \a then is called with the value, at most once, from the event loop; not if there is none.
    /// It may destroy this.
    void run(Work work, Then then)
    {
        cancel();
        m_stop = std::stop_source();
        m_then = std::move(then);
        m_start([this, owner = m_mailbox.address(), token = m_stop.get_token(),
                 work = std::move(work)]() mutable {
            const Work once = std::move(work); // ends on this thread with all that it holds
            const StopToken isStopped = [&token] { return token.stop_requested(); };
            auto value = isStopped() ? std::nullopt : once(isStopped);
            if (!isStopped()) {
                owner.post([this, token, value = std::move(value)]() mutable {
                    finish(token, std::move(value));
                });
            }
        });
    }
    /// The function that waits for the value is not called any more.
    void cancel()
    {
        m_stop.request_stop();
        m_then = nullptr;
    }
    /// Whether a value is still waited for.
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
    Then m_then; // null once nothing is waited for
    Mailbox m_mailbox;
};
