// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/database.h"
#include "submission/journaldetail.h"
#include "submission/journalerror.h"
#include "submission/journalfile.h"
#include "submission/journaltrust.h"
#include "submission/journalwitness.h"
#include "submission/sitelock.h"
#include "submission/submission.h"

#include <QtCore/qlist.h>

#include <functional>
#include <memory>
#include <optional>

/// Which submissions to list.
struct JournalQuery
{
    QString siteId = {};              ///< empty: all sites
    std::optional<qint64> limit = {}; ///< the newest so many
};

/// Why a list should not be sent just now.
struct Hold
{
    enum class Kind : quint8 {
        OpenQuestion,    ///< the outcome of an earlier submission to this site is unknown
        AlreadyAccepted, ///< the same list was accepted by this site before
        RecordLost,      ///< what was sent to this site may be missing from the record: `noticed`
    };

    Kind kind = Kind::OpenQuestion;
    Submission earlier = {};    ///< without its body; empty for `RecordLost`
    JournalNotice noticed = {}; ///< for `RecordLost`
};

/// What became of a person's wish to mark a submission.
enum class MarkVerdict : quint8 {
    Marked,        ///< it is on record
    NoSuch,        ///< there is no submission with this id
    AlreadyMarked, ///< somebody else was first
    UnderWay,      ///< it is being sent right now
    NotUnknown,    ///< the API told its outcome, and that stays
};

/// The record of what was sent from this computer and what became of it: one SQLite database,
/// to which lines are appended and in which none is ever changed. Each line carries the hash of
/// the one before, so that a missing or altered line is noticed.
///
/// Every write is on the disk when the function returns, in the very file that lies under its path,
/// or it returns an error. Then nothing has changed; but if the file was deleted or replaced
/// meanwhile (`Displaced`), what was written into it is lost. One thread; several journals of
/// several threads and processes may share the file.
class Journal final
{
    Q_DISABLE_COPY_MOVE(Journal)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;
    using MaybeError = std::optional<JournalError>;

    /// Makes \a folder (0700) and the database (0600) if they are missing, checks what is there,
    /// and resolves submissions whose owner is gone: those of which nothing was sent become
    /// NotSent, those that were being sent become Unknown, those whose last answer is on record
    /// become what it says. What another process is sending right now is left alone.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    open(const QString &folder, JournalCheck check = JournalCheck::Usual,
         std::optional<Database::CommitMode> mode = {});
    /// Keeps the record in \a folder under another name, which notices() tells, and begins a new
    /// one. Every site is held back once, since what was sent before is not known to it. `Busy`
    /// while a list is being sent.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> beginAnew(const QString &folder);
    /// Leaves a mark that spares the next opening the complete check, if it is certain that
    /// nobody else has touched the file since the last one.
    ~Journal();

    /// What speaks against sending a list with this hash to \a place, read from the journal in
    /// \a folder without changing, checking or making anything: for telling it beforehand. What
    /// counts is asked again, under the lock of the place, when it is sent.
    [[nodiscard]] static Result<std::optional<Hold>>
    foresee(const QString &folder, const SubmissionPlace &place, const QByteArray &sha256);

    /// What was noticed while it was opened.
    [[nodiscard]] const QList<JournalNotice> &notices() const { return m_notices; }
    /// Whether lines of it were changed or are missing: then a new one may be begun.
    [[nodiscard]] bool isAltered() const;
    /// How many lines were read to see whether they are as they were written.
    [[nodiscard]] qint64 linesChecked() const { return m_linesChecked; }
    /// Where the database and the locks lie.
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Resolves, as open() does, what was left behind at \a place: its owner may have died after
    /// this journal was opened. The caller holds the lock of the place.
    [[nodiscard]] MaybeError recover(const SubmissionPlace &place);

    /// Fails for a submission that is on record already.
    [[nodiscard]] MaybeError prepare(const Submission &submission);
    /// Attempt \a attempt of at most \a of; before its first byte.
    [[nodiscard]] MaybeError beginAttempt(const QString &submissionId, int attempt, int of);
    [[nodiscard]] MaybeError endAttempt(const QString &submissionId, const AttemptRecord &attempt);
    [[nodiscard]] MaybeError conclude(const Submission &submission);
    /// Only for a submission whose outcome is unknown; the caller checks.
    [[nodiscard]] MaybeError mark(const QString &submissionId, SubmissionMark mark,
                                  const QString &reason);
    /// A person's word on an outcome that is unknown: looks and writes in one step, so that of
    /// two who do it at the same time one is told that the other was first.
    [[nodiscard]] Result<MarkVerdict> markQuestion(const QString &submissionId, SubmissionMark mark,
                                                   const QString &reason);

    /// Newest first, without bodies.
    [[nodiscard]] Result<QList<Submission>> submissions(const JournalQuery &query = {}) const;
    /// One submission with its body; nothing if there is none with this id.
    [[nodiscard]] Result<std::optional<Submission>> submission(const QString &id) const;
    /// What is on record about one submission, line by line, oldest first.
    [[nodiscard]] Result<QList<JournalRecord>> lines(const QString &id) const;
    /// Shows every body to \a look, newest first, until that says false.
    [[nodiscard]] MaybeError
    eachBody(const std::function<bool(const QString &id, const QByteArray &body)> &look) const;
    /// The newest that \a place accepted, with its body.
    [[nodiscard]] Result<std::optional<Submission>>
    newestAccepted(const SubmissionPlace &place) const;
    /// Those at \a place of whose outcome nobody knows anything, newest first, without bodies.
    [[nodiscard]] Result<QList<Submission>> openQuestions(const SubmissionPlace &place) const;
    /// What speaks against sending a list with this hash to this place.
    [[nodiscard]] Result<std::optional<Hold>> holdOn(const SubmissionPlace &place,
                                                     const QByteArray &sha256) const;

private:
    using Filter = std::function<bool(const Submission &)>;

    explicit Journal(QString folder);

    /// What is left to do once the file is open; \a now is when that began.
    [[nodiscard]] static Result<std::unique_ptr<Journal>>
    take(const QString &folder, Result<OpenedJournal> opened, qint64 now);

    /// Puts it on record that lines are not as they were written, if that is not on record yet.
    [[nodiscard]] MaybeError noteAlterations(const QList<JournalNotice> &alterations);
    /// The last time that this was put on record: its number, and the first thing that it was.
    struct Alteration
    {
        qint64 record = 0;
        JournalNotice notice = {};
    };
    [[nodiscard]] Result<QList<Alteration>> notedAlterations() const;
    /// Notes \a lost for this opening too, unless somebody has sent since.
    [[nodiscard]] MaybeError tellAgain(const Alteration &lost);

    /// All that \a write does, or nothing if it returns an error.
    [[nodiscard]] MaybeError inOneStep(const std::function<MaybeError()> &write);
    [[nodiscard]] MaybeError append(const QString &submissionId, JournalEvent event,
                                    const QByteArray &detail, const Submission *prepared = nullptr);
    /// Nothing if \a line is in the file as it was written.
    [[nodiscard]] MaybeError absenceOf(const WitnessedLine &line) const;
    [[nodiscard]] MaybeError insert(const QString &submissionId, JournalEvent event,
                                    const QByteArray &detail, const Submission *prepared);
    /// Makes what was committed survive the loss of SQLite's log and of whole lines.
    [[nodiscard]] MaybeError secure(Database::Patience patience);
    [[nodiscard]] MaybeError recoverAll();
    [[nodiscard]] Result<std::optional<Hold>> holdOnLostRecord(const SubmissionPlace &place) const;
    /// Those that are not settled: of no outcome, or of one that nobody knows. Bears in mind
    /// before which line there is none of them.
    [[nodiscard]] Result<QList<Submission>> unsettled() const;
    [[nodiscard]] MaybeError bearInMind(const QList<Submission> &unsettled, qint64 highest);
    /// What the destructor does.
    void leaveMark();
    [[nodiscard]] MaybeError recoverOne(const QString &submissionId);
    /// Newest first, and only those that \a isWanted: the rest is not kept in memory.
    [[nodiscard]] Result<QList<Submission>> read(const QString &where, const QVariantList &values,
                                                 const Filter &isWanted = {}) const;

    QString m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalTrust> m_trust; // none if the record was not sound
    std::optional<JournalMark> m_mark;     // as it lies beside the file
    qint64 m_checked = 0;                  // when all lines were read, in milliseconds since 1970
    qint64 m_linesChecked = 0;
    // Whatever was prepared before this line, and has no line behind it, was settled once. Lines
    // are only appended, so that stays true however old it is.
    qint64 m_settledBefore = 1;
    WitnessedLine m_last; // as it was inserted last
    QList<JournalNotice> m_notices;
};
