// SPDX-License-Identifier: MIT
#pragma once

#include "base/workerthread.h"
#include "session/historyanswers.h"
#include "session/journalfolders.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>

#include <atomic>
#include <memory>
#include <stop_token>

class HistoryWorker;
class SubmissionRecord;

/// What was sent from this computer, as a window asks for it: every request is answered by a
/// signal in the order of the requests, and what takes long is done on a thread of its own.
///
/// Reading a journal also resolves what a process left unfinished that died while it was sending.
/// Lives on the thread that made it. Destruction interrupts the request under way, and waits for
/// that.
class HistorySession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistorySession)

public:
    /// \a record outlives it.
    HistorySession(const SubmissionRecord &record, const JournalFolders &folders,
                   QObject *parent = nullptr);
    ~HistorySession() override;

    /// Stops for good and waits until the request under way has ended, but not beyond \a deadline.
    /// Returns whether it has ended.
    [[nodiscard]] bool end(QDeadlineTimer deadline);
    /// Opens, checks and reads the journal anew.
    void read(ConnectionKind kind);
    /// Searches the newest reading of the journal, lists that were sent included. A newer search
    /// takes the place of one that has not been answered: that one gets no answer.
    void search(ConnectionKind kind, const HistoryQuery &query);
    void readRecord(ConnectionKind kind, const QString &id);
    /// In either order; the answer tells which is the earlier one.
    void compare(ConnectionKind kind, const QString &one, const QString &other);
    /// Appends a person's word if the outcome is still an open question; \a reason says why.
    /// cancelWriting() ends the wait for the record.
    void mark(ConnectionKind kind, const QString &id, ManualOutcome mark, const QString &reason);
    /// Keeps a record whose lines were changed or lost under another name, and begins a new one;
    /// journalRead tells what it holds then. One that is sound by now is only read. cancelWriting()
    /// ends the wait for the record.
    void beginAnew(ConnectionKind kind);
    /// Cancels what mark() or beginAnew() was asked last. It is answered all the same: that nothing
    /// was written, or that it was before.
    void cancelWriting();
    /// Writes one line of JSON a submission, newest first; no \a ids: all. The file is whole or
    /// not there.
    void exportTo(const QString &path, ConnectionKind kind, const QStringList &ids = {});

Q_SIGNALS:
    void journalRead(const JournalReading &reading);
    void searched(const HistoryMatches &matches);
    void recordRead(const RecordAnswer &answer);
    void compared(const ComparisonAnswer &answer);
    void markAnswered(const MarkResult &result);
    /// No new record was begun, and the old one is as it was.
    void newRecordRefused(ConnectionKind kind, const JournalError &error);
    void exported(const QString &path, qint64 count);
    void exportFailed(const QString &path, const HistoryError &error);

private:
    /// Has \a request answered by the worker, and \a answered called with that.
    template <typename Request, typename Answered>
    void ask(Request request, Answered answered);

    /// Returns a token for a request that cancelWriting() can cancel from now on.
    [[nodiscard]] StopToken newWriting();

    /// Starts the worker with the first request. Null at the end.
    WorkerThread<HistoryWorker> *worker();

    const SubmissionRecord &m_record;
    const JournalFolders m_folders;
    std::shared_ptr<std::atomic<quint64>> m_newestSearch;
    std::stop_source m_writing; // of the newest request to write
    RetiredThreads m_threads;
    bool m_hasEnded = false;
    std::unique_ptr<WorkerThread<HistoryWorker>> m_worker; // null before and at the end
};
