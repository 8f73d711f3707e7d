// SPDX-License-Identifier: MIT
#pragma once

#include "base/workqueue.h"
#include "submission/openlog.h"

#include <memory>
#include <vector>

/// One thread of SubmissionRecord, and the logs that are open on it.
class RecordLane final
{
    Q_DISABLE_COPY_MOVE(RecordLane)

public:
    RecordLane(const QString &name, std::shared_ptr<OpenFolders> folders);

    /// Returns a log for \a folder, not open yet, which is used on this thread only.
    [[nodiscard]] std::shared_ptr<OpenLog> addLog(const QString &folder);
    /// Closes \a log after the work posted before. Does not wait.
    void removeLog(std::shared_ptr<OpenLog> log);
    /// See WorkQueue.
    void post(WorkQueue::Work work) { m_queue.post(std::move(work)); }
    [[nodiscard]] bool end(QDeadlineTimer deadline) { return m_queue.end(deadline); }

private:
    std::shared_ptr<OpenFolders> m_folders;
    std::vector<std::shared_ptr<OpenLog>> m_logs; // used on the thread only
    WorkQueue m_queue;
};
