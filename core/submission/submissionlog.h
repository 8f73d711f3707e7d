// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"

#include <functional>
#include <memory>
#include <optional>

/// Which submissions to list.
struct SubmissionQuery
{
    QString siteId = {};              ///< empty: all sites
    std::optional<qint64> limit = {}; ///< at most this many, the newest
};

/// The result of marking a submission.
enum class ResolveResult : quint8 {
    Marked,        ///< it is on record
    NoSuch,        ///< no submission has this id
    AlreadyMarked, ///< another program or window was first
    UnderWay,      ///< it is being sent right now
    NotUnknown,    ///< the API gave its outcome, which cannot be changed
};

/// The record of what was sent from this computer and of the outcomes: interprets the lines of a
/// JournalStore. As in the store, a write is on the disk when a function returns without an error.
/// One thread.
class SubmissionLog final
{
    Q_DISABLE_COPY_MOVE(SubmissionLog)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;
    using MaybeError = std::optional<JournalError>;

    /// Opens the store in \a folder and resolves submissions whose owner has ended: to NotSent if
    /// nothing was sent, to Unknown if an attempt was under way, otherwise to what the last answer
    /// on record says. Leaves alone what another process is sending now. \a isStopped interrupts
    /// long work.
    [[nodiscard]] static Result<std::unique_ptr<SubmissionLog>>
    open(const QString &folder, JournalCheck check = JournalCheck::Usual,
         std::optional<Database::CommitMode> mode = {}, const StopToken &isStopped = {});
    /// Keeps the record in \a folder under another name, which notices() reports, and starts a new
    /// one. Every site is held back once, since the new record does not know what was sent before.
    /// Returns `Busy` while a list is being sent, and `Displaced` if the record is not in the file
    /// \a asked, that a person was asked about. After an error the record is the previous one, or
    /// the error is `NotRestored`. \a isStopped ends the wait for another program.
    [[nodiscard]] static Result<std::unique_ptr<SubmissionLog>>
    beginAnew(const QString &folder, const std::optional<FileState> &asked = {},
              const StopToken &isStopped = {});
    /// Records that a person knows of the new record which was begun because the one before was
    /// damaged; does nothing where notices() does not say so.
    [[nodiscard]] MaybeError acknowledgeNewRecord();

    /// Findings from opening it.
    [[nodiscard]] const QList<JournalNotice> &notices() const { return m_notices; }
    /// Returns whether lines were changed or are missing, or the record was damaged and there is a
    /// new one already: then a person may start a new record.
    [[nodiscard]] bool isAltered() const;
    /// Number of lines that were read for the check.
    [[nodiscard]] qint64 linesChecked() const { return m_store->linesChecked(); }
    /// Tells the file of the record from others under the same path.
    [[nodiscard]] const std::optional<FileState> &file() const { return m_store->file(); }
    /// The folder of the record and the locks.
    [[nodiscard]] const QString &folder() const { return m_store->folder(); }

    /// Resolves, as open() does, the unfinished submissions at \a place: their owner may have ended
    /// after this log was opened. The caller must hold the lock of the place.
    [[nodiscard]] MaybeError recover(const SubmissionTarget &place);

    /// Returns an error for a submission that is already on record.
    [[nodiscard]] MaybeError prepare(const Submission &submission);
    /// Records the start of attempt \a attempt of at most \a of; must be called before its first
    /// byte.
    [[nodiscard]] MaybeError beginAttempt(const QString &submissionId, int attempt, int of);
    [[nodiscard]] MaybeError endAttempt(const QString &submissionId, const AttemptRecord &attempt);
    [[nodiscard]] MaybeError conclude(const Submission &submission);
    /// Marks a submission whose outcome must be unknown; the caller checks that.
    [[nodiscard]] MaybeError mark(const QString &submissionId, ManualOutcome mark,
                                  const QString &reason);
    /// Marks a submission if its outcome is unknown. Reads and writes in one step: if two do this
    /// at the same time, one of them gets AlreadyMarked.
    [[nodiscard]] Result<ResolveResult> markQuestion(const QString &submissionId,
                                                     ManualOutcome mark, const QString &reason);

    /// Returns submissions, newest first, without bodies.
    [[nodiscard]] Result<QList<Submission>> submissions(const SubmissionQuery &query = {}) const;
    /// Returns one submission with its body; nullopt if there is none with this id.
    [[nodiscard]] Result<std::optional<Submission>> submission(const QString &id) const;
    /// Returns the lines of one submission, oldest first.
    [[nodiscard]] Result<QList<JournalRecord>> lines(const QString &id) const;
    /// Passes every body to \a look, newest first, until it returns false.
    [[nodiscard]] MaybeError
    eachBody(const std::function<bool(const QString &id, const QByteArray &body)> &look) const;
    /// Returns the newest submission that \a place accepted, with its body.
    [[nodiscard]] Result<std::optional<Submission>>
    newestAccepted(const SubmissionTarget &place) const;
    /// See openQuestionsIn().
    [[nodiscard]] Result<QList<Submission>> openQuestions(const SubmissionTarget &place) const;
    /// See holdsIn().
    [[nodiscard]] Result<QList<SubmissionHold>> holds(const SubmissionTarget &place,
                                                      const QByteArray &sha256) const;

private:
    explicit SubmissionLog(std::unique_ptr<JournalStore> store);

    /// Does the remaining work after the store is open.
    [[nodiscard]] static Result<std::unique_ptr<SubmissionLog>>
    take(Result<std::unique_ptr<JournalStore>> opened);
    [[nodiscard]] MaybeError recoverAll();
    [[nodiscard]] MaybeError recoverOne(const QString &submissionId);
    /// Stores the line before which everything is settled.
    [[nodiscard]] MaybeError rememberSettled(const QList<Submission> &unsettled, qint64 highest);

    std::unique_ptr<JournalStore> m_store;
    QList<JournalNotice> m_notices;
};
