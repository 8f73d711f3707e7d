// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submitter.h"

#include <QtCore/qthread.h>

/// A Submitter on a thread of its own, seen from the session's thread.
///
/// Destruction stops it and waits for the thread, which takes as long as one write to the disk.
class SubmitRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitRun)

public:
    SubmitRun(SubmitRequest request, NetworkContext network, QObject *parent = nullptr);
    ~SubmitRun() override;

    void start();
    void abort();
    void retryNow();

Q_SIGNALS:
    void journalNoticed(const JournalNotice &notice);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    void uploadProgressed(qint64 sent, qint64 total);
    /// As Submitter's: exactly one of the two, last.
    void heldBack(const SubmissionHold &hold);
    void finished(const Submission &submission);

private:
    QThread m_thread;
    Submitter *m_submitter; // lives on m_thread and is deleted there
};
