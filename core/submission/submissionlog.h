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
    std::optional<qint64> limit = {}; ///< the newest so many
};

/// What became of a person's wish to mark a submission.
enum class ResolveResult : quint8 {
    Marked,        ///< it is on record
    NoSuch,        ///< there is no submission with this id
    AlreadyMarked, ///< another program or window was first
    UnderWay,      ///< it is being sent right now
    NotUnknown,    ///< the API told its outcome, and that stays
};

/// The record of what was sent from this computer and what became of it: what the lines of a
/// JournalStore mean. Writes are on the disk when a function returns, or it returns an error, as
/// the store's do. One thread.
class SubmissionLog final
{
    Q_DISABLE_COPY_MOVE(SubmissionLog)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;
    using MaybeError = std::optional<JournalError>;

    /// Opens the store in \a folder, and resolves submissions whose owner is gone: those of which
    /// nothing was sent become NotSent, those that were being sent become Unknown, those whose last
    /// answer is on record become what it says. What another process is sending right now is left
    /// alone. \a isStopped interrupts whatever takes long.
    [[nodiscard]] static Result<std::unique_ptr<SubmissionLog>>
    open(const QString &folder, JournalCheck check = JournalCheck::Usual,
         std::optional<Database::CommitMode> mode = {}, const StopToken &isStopped = {});
    /// Keeps the record in \a folder under another name, which notices() tells, and begins a new
    /// one. Every site is held back once, since what was sent before is not known to it. `Busy`
    /// while a list is being sent. After an error the record is the one of before, or
    /// `NotRestored`.
    [[nodiscard]] static Result<std::unique_ptr<SubmissionLog>> beginAnew(const QString &folder);

    /// What was noticed while it was opened.
    [[nodiscard]] const QList<JournalNotice> &notices() const { return m_notices; }
    /// Whether lines of it were changed or are missing: then a new one may be begun.
    [[nodiscard]] bool isAltered() const;
    /// How many lines were read to see whether they are as they were written.
    [[nodiscard]] qint64 linesChecked() const { return m_store->linesChecked(); }
    /// Where the record and the locks lie.
    [[nodiscard]] const QString &folder() const { return m_store->folder(); }

    /// Resolves, as open() does, what was left behind at \a place: its owner may have died after
    /// this log was opened. The caller holds the lock of the place.
    [[nodiscard]] MaybeError recover(const SubmissionTarget &place);

    /// Fails for a submission that is on record already.
    [[nodiscard]] MaybeError prepare(const Submission &submission);
    /// Attempt \a attempt of at most \a of; before its first byte.
    [[nodiscard]] MaybeError beginAttempt(const QString &submissionId, int attempt, int of);
    [[nodiscard]] MaybeError endAttempt(const QString &submissionId, const AttemptRecord &attempt);
    [[nodiscard]] MaybeError conclude(const Submission &submission);
    /// Only for a submission whose outcome is unknown; the caller checks.
    [[nodiscard]] MaybeError mark(const QString &submissionId, ManualOutcome mark,
                                  const QString &reason);
    /// A person's word on an outcome that is unknown: looks and writes in one step, so that of
    /// two who do it at the same time one is told that the other was first.
    [[nodiscard]] Result<ResolveResult> markQuestion(const QString &submissionId,
                                                     ManualOutcome mark, const QString &reason);

    /// Newest first, without bodies.
    [[nodiscard]] Result<QList<Submission>> submissions(const SubmissionQuery &query = {}) const;
    /// One submission with its body; nothing if there is none with this id.
    [[nodiscard]] Result<std::optional<Submission>> submission(const QString &id) const;
    /// What is on record about one submission, line by line, oldest first.
    [[nodiscard]] Result<QList<JournalRecord>> lines(const QString &id) const;
    /// Shows every body to \a look, newest first, until that says false.
    [[nodiscard]] MaybeError
    eachBody(const std::function<bool(const QString &id, const QByteArray &body)> &look) const;
    /// The newest that \a place accepted, with its body.
    [[nodiscard]] Result<std::optional<Submission>>
    newestAccepted(const SubmissionTarget &place) const;
    /// See openQuestionsIn().
    [[nodiscard]] Result<QList<Submission>> openQuestions(const SubmissionTarget &place) const;
    /// See holdsIn().
    [[nodiscard]] Result<QList<SubmissionHold>> holds(const SubmissionTarget &place,
                                                      const QByteArray &sha256) const;

private:
    explicit SubmissionLog(std::unique_ptr<JournalStore> store);

    /// What is left to do once the store is open.
    [[nodiscard]] static Result<std::unique_ptr<SubmissionLog>>
    take(Result<std::unique_ptr<JournalStore>> opened);
    [[nodiscard]] MaybeError recoverAll();
    [[nodiscard]] MaybeError recoverOne(const QString &submissionId);
    /// Has the store remember before which line everything is settled.
    [[nodiscard]] MaybeError rememberSettled(const QList<Submission> &unsettled, qint64 highest);

    std::unique_ptr<JournalStore> m_store;
    QList<JournalNotice> m_notices;
};
