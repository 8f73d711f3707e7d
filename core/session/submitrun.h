// SPDX-License-Identifier: MIT
#pragma once

#include "base/retiredthreads.h"
#include "submission/submitter.h"

#include <memory>

/// A Submitter on a thread of its own, seen from the session's thread.
///
/// Destruction stops it, silently, and waits for nothing: the thread retires.
class SubmitRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitRun)

public:
    SubmitRun(SubmitRequest request, NetworkContext network, const SubmissionRecord &record,
              std::shared_ptr<RetiredThreads> retired, QObject *parent = nullptr);
    ~SubmitRun() override;

    void start();
    void abort();
    void retryNow();
    /// Stops it for good; nothing is emitted any more.
    void retire();

Q_SIGNALS:
    void journalNoticed(const JournalNotice &notice);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    void uploadProgressed(qint64 sent, qint64 total);
    /// As Submitter's: exactly one of the two, last.
    void heldBack(const SubmissionHold &hold);
    void finished(const Submission &submission);

private:
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
    Submitter *m_submitter;            // lives on m_thread and is deleted there
};
