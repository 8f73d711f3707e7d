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

/// Whether a list goes out although something speaks against it, whatever it is.
enum class SendAgain : bool { No, Yes };

/// Everything that one submission needs.
struct SubmitRequest
{
    Connection connection;
    RetryPolicy policy = {};
    Submission submission; ///< prepared; its address and site are taken from the connection
    SendAgain again = SendAgain::No;
    /// Without `again` it goes out despite these, which a person was shown; a different hold that
    /// is found holds it back.
    QList<HoldName> despite = {};
    QString journalFolder;
};

/// Sends one prepared submission, recorded step by step, and tells what became of it.
///
/// Before the first byte: the site's lock, the question whether anything speaks against it, the
/// record. Before each attempt: the record of that attempt, and of how the one before ended. If
/// any of them cannot be had, nothing is sent. Every attempt sends the same bytes under the same
/// Idempotency-Key; the rules of a POST decide whether there is a second one.
///
/// Sent again knowingly, it answers the earlier question about the same list only once it has
/// been accepted, or has become a question of its own; until then nothing is known.
///
/// Lives on a worker thread with an event loop, since it waits for the disk; one use. Destruction
/// is silent and cuts the connection: the next start finds the record and resolves it.
class Submitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Submitter)

public:
    /// \a record outlives it.
    Submitter(NetworkContext network, const SubmissionRecord &record, SubmitRequest request);
    ~Submitter() override;

    void start();
    /// Leads to NotSent, or to Unknown if bytes have left, within 100 ms.
    void abort();
    /// Ends a wait between two attempts at once.
    void retryNow();

Q_SIGNALS:
    /// Something about the journal that a person should know; before anything is sent.
    void journalNoticed(const JournalNotice &notice);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    void uploadProgressed(qint64 sent, qint64 total);
    /// Nothing was sent. Exactly one of this and finished() ends it.
    void heldBack(const SubmissionHold &hold);
    /// The outcome is in the journal, or `recordFault` says why not.
    void finished(const Submission &submission);

private:
    [[nodiscard]] std::optional<SubmissionHold> openLog();
    [[nodiscard]] std::optional<SubmissionHold> takeLock();
    /// Looks what speaks against it, and records it if nothing does that a person does not
    /// override.
    [[nodiscard]] std::optional<SubmissionHold> prepare();
    /// Has \a write done with the log that openLog() has opened.
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
    RecordClient m_log;
    std::shared_ptr<SiteLock> m_lock;
    std::optional<JournalError> m_attemptFault; // why the end of an attempt was not recorded
    std::unique_ptr<HttpOperation> m_operation;
    bool m_hasStarted = false;
    bool m_isAborted = false;
};
