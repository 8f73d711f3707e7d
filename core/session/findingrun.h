// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qobject.h>
#include <QtCore/qthread.h>

#include <atomic>
#include <memory>

/// Looks for findings in a review by other rules, on a thread of its own. One use.
///
/// Destruction stops it and waits for the thread: some milliseconds; up to a second while a
/// million rows of one device are being sorted.
class FindingRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingRun)

public:
    FindingRun(const Review &review, const FindingRules &rules, QObject *parent = nullptr);
    ~FindingRun() override;

    void start();
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
    std::unique_ptr<QThread> m_thread;
};
