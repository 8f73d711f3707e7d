// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "session/reviewcompletion.h"

#include <QtCore/qobject.h>

#include <atomic>
#include <memory>

/// Compares a review with the list that has just been accepted, on a thread of its own. One use;
/// destruction stops it and waits for nothing: the thread retires.
class ComparisonRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonRun)

public:
    ComparisonRun(const Review &review, const Submission &accepted,
                  std::shared_ptr<RetiredThreads> retired, QObject *parent = nullptr);
    ~ComparisonRun() override;

    void start();
    /// Stops it for good, without waiting.
    void retire();
    /// The rows it looks at.
    [[nodiscard]] const OutageTable &table() const { return *m_table; }

Q_SIGNALS:
    /// Exactly once; nothing if the list cannot be read.
    void finished(const std::optional<ReviewComparison> &comparison);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<const OutageTable> m_table;
    Mailbox m_mailbox;
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
};
