// SPDX-License-Identifier: MIT
#pragma once

#include "session/fetcher.h"
#include "session/fetchprogress.h"

#include <QtCore/qthread.h>

#include <atomic>
#include <memory>

/// A Fetcher on a thread of its own, seen from the session's thread.
///
/// Destruction stops it and waits for the thread, which takes less than 100 ms; up to a second
/// while a million rows of one site are being sorted.
class FetchRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchRun)

public:
    FetchRun(FetchRequest request, CompletionRequest completion, NetworkContext network,
             QObject *parent = nullptr);
    ~FetchRun() override;

    void start();
    void abort();
    void retryNow();

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// Exactly once; attempts may still be reported after it.
    void finished(const std::shared_ptr<const FetchOutcome> &outcome);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    QThread m_thread;
    Fetcher *m_fetcher; // lives on m_thread and is deleted there
};
