// SPDX-License-Identifier: MIT
#pragma once

#include "base/answer.h"
#include "base/mailbox.h"
#include "submission/recordlane.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

/// A client of the record in one folder, with a separate log: its work runs on a thread of
/// SubmissionRecord, in the order of the calls.
///
/// Destruction closes the log and does not wait for that. One thread at a time.
class RecordClient final
{
    Q_DISABLE_COPY_MOVE(RecordClient)

public:
    RecordClient(std::shared_ptr<RecordLane> lane, const QString &folder)
        : m_lane(std::move(lane))
        , m_log(m_lane->addLog(folder))
    {}
    ~RecordClient() { m_lane->removeLog(std::move(m_log)); }

    [[nodiscard]] const QString &folder() const { return m_log->folder(); }

    /// Calls \a work once with an `OpenLog &` and returns its result; its captures live as long as
    /// it needs them. Returns nullopt if the record has ended or \a isStopped becomes true while
    /// waiting: then the work is not started any more, or interrupted. Blocks: for a thread that
    /// may wait for the disk.
    template <typename Work>
    [[nodiscard]] auto call(Work work, const StopToken &isStopped = {}) const
    {
        using Value = std::invoke_result_t<Work, OpenLog &>;
        const auto answer = std::make_shared<Answer<Value>>();
        // Destroyed with the work, whether it ran or not.
        std::shared_ptr<void> end(nullptr, [answer](void *) { answer->close(); });
        m_lane->post([work = std::move(work), log = m_log, answer, end = std::move(end)]() mutable {
            if (!answer->isWanted())
                return;
            log->setStop([answer] { return !answer->isWanted(); });
            answer->give(work(*log));
            log->setStop({});
        });
        return answer->wait(isStopped);
    }
    /// The same without blocking: \a then is called with the value through \a to, unless the record
    /// has ended before.
    template <typename Work, typename Then>
    void ask(const Mailbox::Address &to, Work work, Then then) const
    {
        m_lane->post([work = std::move(work), then = std::move(then), log = m_log, to]() mutable {
            to.post([then, value = work(*log)] { then(value); });
        });
    }
    /// Closes the log and waits until it is closed.
    void close() const
    {
        static_cast<void>(call([](OpenLog &log) {
            log.close();
            return true;
        }));
    }

private:
    std::shared_ptr<RecordLane> m_lane;
    std::shared_ptr<OpenLog> m_log;
};
