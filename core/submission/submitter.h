// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpoperation.h"
#include "net/outagesapi.h"
#include "submission/recordclient.h"
#include "submission/sitelock.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"
#include "submission/submissionrecord.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

/// Whether a list is sent despite all reasons against it.
enum class SendAgain : bool { No, Yes };

/// Everything that one submission needs.
struct SubmitRequest
{
    Connection connection;
    RetryPolicy policy = {};
    Submission submission; ///< prepared; its address and site are taken from the connection
    SendAgain again = SendAgain::No;
    /// Without `again` the list is sent despite these holds, which the operator has seen; any other
    /// hold stops it.
    QList<HoldName> despite = {};
    QString journalFolder;
    /// Asked before each attempt, on the thread of the Submitter.
    ConnectionLook connectionLook = {};
};

/// Sends one prepared submission, records each step, and reports the outcome.
///
/// Before the first byte it takes the site's lock, checks for reasons against sending, and records
/// the list. Before each attempt it records that attempt and how the one before ended. If any of
/// these fails, nothing is sent. Every attempt sends the same bytes under the same Idempotency-Key;
/// the retry rules of a POST decide whether there is a second one.
///
/// A list that is knowingly sent again resolves the earlier unknown outcome of the same list only
/// once it is accepted or itself ends as unknown.
///
/// Lives on a worker thread with an event loop, since it blocks on the disk; for one submission.
/// The destructor emits nothing and cuts the connection: the next start finds the record and
/// resolves it.
class Submitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Submitter)

public:
    /// \a record must outlive it. \a isStopped ends a wait for the record before anything is sent;
    /// then it is held back as `NoJournal` with the error `Interrupted`.
    Submitter(NetworkContext network, const SubmissionRecord &record, SubmitRequest request,
              StopToken isStopped = {});
    ~Submitter() override;

    void start();
    /// Ends the submission within 100 ms, as NotSent, or as Unknown if bytes were sent.
    void abort();
    /// Ends a pause between two attempts at once.
    void retryNow();

Q_SIGNALS:
    /// Emitted for each finding about the journal that the operator should know; before anything is
    /// sent.
    void journalNoticed(const JournalNotice &notice);
    /// Emitted when attempt \a number is recorded and being sent.
    void attemptStarted(int number);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    void uploadProgressed(qint64 sent, qint64 total);
    /// Emitted if nothing was sent. Exactly one of this and finished() is emitted, once, as the
    /// last signal.
    void heldBack(const SubmissionHold &hold);
    /// Emitted when the outcome is recorded, or `recordFault` says why it is not.
    void finished(const Submission &submission);

private:
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }
    [[nodiscard]] std::optional<SubmissionHold> openLog();
    [[nodiscard]] std::optional<SubmissionHold> takeLock();
    [[nodiscard]] std::optional<SubmissionHold> lookAtConnection();
    /// Checks for reasons against sending, and records the list if there is none that is not
    /// overridden.
    [[nodiscard]] std::optional<SubmissionHold> prepare();
    /// Calls \a write with the log that openLog() has opened.
    [[nodiscard]] std::optional<JournalError>
    write(std::function<std::optional<JournalError>(SubmissionLog &)> write) const;
    void send();
    [[nodiscard]] std::optional<QString> recordBeginning(int attempt);
    void recordAttempt(const AttemptRecord &attempt);
    void end(const HttpResult &result);
    void recordOutcome();
    void answerEarlierQuestions() const;

    NetworkContext m_network;
    SubmitRequest m_request;
    Submission m_submission;
    StopToken m_isStopped; // asked until the first attempt
    RecordClient m_log;
    std::shared_ptr<FileLock> m_lock;
    std::optional<JournalError> m_attemptFault; // why the end of an attempt was not recorded
    std::unique_ptr<HttpOperation> m_operation;
    bool m_hasStarted = false;
    bool m_isAborted = false;
};
