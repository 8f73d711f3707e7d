// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "outages/review.h"

#include <QtCore/qobject.h>

#include <atomic>
#include <memory>

/// Looks for findings in a review by other rules, on a thread of its own. One use.
///
/// Destruction stops it and waits for nothing: the thread retires.
class FindingRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingRun)

public:
    FindingRun(const Review &review, const FindingRules &rules,
               std::shared_ptr<RetiredThreads> retired, QObject *parent = nullptr);
    ~FindingRun() override;

    void start();
    /// Stops it for good, without waiting.
    void retire();
    /// Nobody wants the result any more; `finished` comes all the same.
    void cancel() { *m_isCancelled = true; }
    /// The rows it looks at.
    [[nodiscard]] const OutageTable &table() const { return *m_table; }

Q_SIGNALS:
    /// Exactly once; null if it was cancelled.
    void finished(const std::shared_ptr<const Findings> &findings);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<const OutageTable> m_table;
    Mailbox m_mailbox;
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
};
