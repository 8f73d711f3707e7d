// SPDX-License-Identifier: MIT
#pragma once

#include "base/answer.h"
#include "base/mailbox.h"
#include "submission/recordlane.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

/// One way to the record in one folder, with a log of its own: what is asked through it is done on
/// a thread of SubmissionRecord, in the order in which it was asked.
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

    /// What \a work makes of the log; it is called once with an `OpenLog &`, and what it captures
    /// lives as long as it needs. Nothing if the record has ended, or \a isStopped while it waits:
    /// then the work is not begun any more, or interrupted. For a thread that may wait for the
    /// disk.
    template <typename Work>
    [[nodiscard]] auto call(Work work, const StopToken &isStopped = {}) const
    {
        using Value = std::invoke_result_t<Work, OpenLog &>;
        const auto answer = std::make_shared<Answer<Value>>();
        // Goes with the work, done or not.
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
    /// The same for a thread that must not wait: \a then gets the value through \a to, if the
    /// record has not ended by then.
    template <typename Work, typename Then>
    void ask(const Mailbox::Address &to, Work work, Then then) const
    {
        m_lane->post([work = std::move(work), then = std::move(then), log = m_log, to]() mutable {
            to.post([then, value = work(*log)] { then(value); });
        });
    }
    /// Closes the log and waits for that.
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
