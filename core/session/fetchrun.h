// SPDX-License-Identifier: MIT
#pragma once

#include "base/retiredthreads.h"
#include "session/fetcher.h"
#include "session/fetchprogress.h"

#include <atomic>
#include <memory>

/// A Fetcher on a thread of its own, seen from the session's thread.
///
/// Destruction stops it, silently, and waits for nothing: the thread retires.
class FetchRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchRun)

public:
    FetchRun(FetchRequest request, CompletionRequest completion, NetworkContext network,
             std::shared_ptr<RetiredThreads> retired, QObject *parent = nullptr);
    ~FetchRun() override;

    void start();
    void abort();
    void retryNow();
    /// Stops it for good; nothing is emitted any more.
    void retire();

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// Exactly once; attempts may still be reported after it.
    void finished(const std::shared_ptr<const FetchOutcome> &outcome);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
    Fetcher *m_fetcher;                // lives on m_thread and is deleted there
};
