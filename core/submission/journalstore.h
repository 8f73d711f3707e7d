// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/database.h"
#include "submission/journaldetail.h"
#include "submission/journalerror.h"
#include "submission/journalfile.h"
#include "submission/journalmark.h"
#include "submission/journalrecord.h"
#include "submission/journaltrust.h"
#include "submission/journalwitness.h"

#include <QtCore/qlist.h>

#include <functional>
#include <memory>
#include <optional>

/// The content of a line to be written. A value type that must not outlive what it points to.
struct JournalEntry
{
    QString submissionId;
    JournalEvent event = JournalEvent::Prepared;
    QByteArray detail;
    const Submission *prepared = nullptr; ///< set for the event Prepared; has its body
};

/// The lines of a record in their file: one SQLite database, to which lines are only appended; no
/// line is ever changed. Each line contains the hash of the line before, so that a missing or
/// altered line is detected. This class does not know what a line says about its submission.
///
/// When a function returns without an error, its write is on the disk, in the file that lies under
/// the store's path. After an error nothing has changed; only if the file was deleted or replaced
/// meanwhile (`Displaced`), what was written to it is lost. One thread per store; several stores of
/// several threads and processes may share the file.
class JournalStore final
{
    Q_DISABLE_COPY_MOVE(JournalStore)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;
    using MaybeError = std::optional<JournalError>;

    /// Makes \a folder (0700) and the database (0600) if they are missing, and checks the content.
    /// \a isStopped interrupts the check, and later every reading of lines.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>>
    open(const QString &folder, JournalCheck check, std::optional<Database::CommitMode> mode = {},
         const StopToken &isStopped = {});
    /// Keeps the file in \a folder under another name and creates a new one; see
    /// beginJournalFile(). The caller must hold the locks of all sites.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>>
    beginAnew(const QString &folder, const std::optional<FileState> &asked,
              const StopToken &isStopped = {});
    /// Opens the store without changing, checking or creating a file; null if there is no file.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>>
    openToLook(const QString &folder, const StopToken &isStopped);
    /// Writes a mark that saves the next opening the complete check, if no other program can have
    /// touched the file since the last check.
    ~JournalStore();

    /// The folder of the database and the locks.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &path() const { return m_database->path(); }
    /// Tells the file from others under the same path.
    [[nodiscard]] const std::optional<FileState> &file() const { return m_database->file(); }
    /// Findings about the file from opening it, except those about its lines.
    [[nodiscard]] const QList<JournalNotice> &notices() const { return m_notices; }
    /// Lines found missing or altered when it was opened.
    [[nodiscard]] const QList<JournalNotice> &alterations() const { return m_alterations; }
    /// Number of lines that were read for the check.
    [[nodiscard]] qint64 linesChecked() const { return m_linesChecked; }

    /// Submissions prepared before this line without a line after it are known to be settled. Lines
    /// are only appended, so this stays true. Stored in the mark.
    [[nodiscard]] qint64 settledBefore() const { return m_settledBefore; }
    void setSettledBefore(qint64 line) { m_settledBefore = line; }
    /// Deletes the mark, because it refers to lines that are missing.
    void removeMark() const;

    /// Writes one line; \a patience says how long to wait to make the line survive the loss of
    /// SQLite's log. Returns an error for a submission that is prepared a second time.
    [[nodiscard]] MaybeError append(const JournalEntry &entry,
                                    Database::Patience patience = Database::Patience::None);
    /// Calls \a decide, which reads the record, and writes the line that it returns, if any, in one
    /// step: no other program writes during or between the two.
    [[nodiscard]] MaybeError
    appendAfter(const std::function<Result<std::optional<JournalEntry>>()> &decide);

    /// Passes lines to \a take until it returns false; \a where and \a values are an SQL condition,
    /// followed by an order and a limit. The lines lack the hashes of the body and of the line
    /// before.
    [[nodiscard]] MaybeError eachLine(const QString &where, const QVariantList &values,
                                      const std::function<bool(const JournalRecord &)> &take) const;
    /// Returns the first line that eachLine() would pass; nullopt if there is none.
    [[nodiscard]] Result<std::optional<JournalRecord>>
    firstLine(const QString &where, const QVariantList &values = {}) const;
    /// Passes bodies in the same way.
    [[nodiscard]] MaybeError
    eachBody(const QString &where, const QVariantList &values,
             const std::function<bool(const QString &id, const QByteArray &body)> &take) const;

private:
    explicit JournalStore(QString folder);

    [[nodiscard]] static Result<std::unique_ptr<JournalStore>>
    take(const QString &folder, Result<OpenedJournal> opened, qint64 now);

    /// Runs \a write in one transaction, which is undone if it returns an error.
    [[nodiscard]] MaybeError inOneStep(const std::function<MaybeError()> &write);
    [[nodiscard]] MaybeError insert(const JournalEntry &entry);
    /// Returns the line for \a entry, complete except for its hash.
    [[nodiscard]] Result<JournalRecord> nextLine(const JournalEntry &entry) const;
    /// Returns nullopt if \a line is in the file unchanged.
    [[nodiscard]] MaybeError absenceOf(const WitnessedLine &line) const;
    /// Makes the committed lines survive the loss of SQLite's log and makes missing lines
    /// detectable.
    [[nodiscard]] MaybeError secure(Database::Patience patience);
    /// Called by the destructor.
    void leaveMark();

    QString m_folder;
    StopToken m_isStopped;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalTrust> m_trust; // null if the record was not sound
    std::optional<JournalMark> m_mark;     // as stored beside the file
    qint64 m_checked = 0;                  // when all lines were read, in milliseconds since 1970
    qint64 m_linesChecked = 0;
    qint64 m_settledBefore = 1;
    WitnessedLine m_last; // as it was inserted last
    QList<JournalNotice> m_notices;
    QList<JournalNotice> m_alterations;
};
