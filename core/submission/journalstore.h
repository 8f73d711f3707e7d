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

/// What is to be written as one line. A value that lives no longer than what it points to.
struct JournalEntry
{
    QString submissionId;
    JournalEvent event = JournalEvent::Prepared;
    QByteArray detail;
    const Submission *prepared = nullptr; ///< with its body, if the event is that
};

/// The lines of a record in their file: one SQLite database, to which lines are appended and in
/// which none is ever changed. Each line carries the hash of the one before, so that a missing or
/// altered line is noticed. What a line says about its submission is not known here.
///
/// Every write is on the disk when the function returns, in the very file that lies under its path,
/// or it returns an error. Then nothing has changed; but if the file was deleted or replaced
/// meanwhile (`Displaced`), what was written into it is lost. One thread; several stores of
/// several threads and processes may share the file.
class JournalStore final
{
    Q_DISABLE_COPY_MOVE(JournalStore)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;
    using MaybeError = std::optional<JournalError>;

    /// Makes \a folder (0700) and the database (0600) if they are missing, and checks what is
    /// there. \a isStopped interrupts the check, and every reading of lines later on.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>>
    open(const QString &folder, JournalCheck check, std::optional<Database::CommitMode> mode = {},
         const StopToken &isStopped = {});
    /// Keeps the file in \a folder under another name, and begins a new one. The caller holds the
    /// locks of all sites.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>> beginAnew(const QString &folder);
    /// Without changing, checking or making anything; nothing if there is no file.
    [[nodiscard]] static Result<std::unique_ptr<JournalStore>> openToLook(const QString &folder);
    /// Leaves a mark that spares the next opening the complete check, if it is certain that
    /// nothing else has touched the file since the last one.
    ~JournalStore();

    /// Where the database and the locks lie.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &path() const { return m_database->path(); }
    /// What was noticed about the file while it was opened, apart from its lines.
    [[nodiscard]] const QList<JournalNotice> &notices() const { return m_notices; }
    /// Lines that are missing or not as they were written, as found while it was opened.
    [[nodiscard]] const QList<JournalNotice> &alterations() const { return m_alterations; }
    /// How many lines were read to see whether they are as they were written.
    [[nodiscard]] qint64 linesChecked() const { return m_linesChecked; }

    /// What was prepared before this line, and has no line behind it, was settled once. Lines are
    /// only appended, so that stays true however old it is. Kept in the mark.
    [[nodiscard]] qint64 settledBefore() const { return m_settledBefore; }
    void setSettledBefore(qint64 line) { m_settledBefore = line; }
    /// Takes the mark away, as it speaks of lines that are gone.
    void removeMark() const;

    /// Writes one line; \a patience is how long it takes care that the line survives the loss of
    /// SQLite's log. Fails for a submission that is prepared a second time.
    [[nodiscard]] MaybeError append(const JournalEntry &entry,
                                    Database::Patience patience = Database::Patience::None);
    /// The line that \a decide wants to write after it has looked, or none: others write neither in
    /// between nor meanwhile.
    [[nodiscard]] MaybeError
    appendAfter(const std::function<Result<std::optional<JournalEntry>>()> &decide);

    /// Shows lines to \a take until that says false; \a where and \a values are a condition of
    /// SQL, with an order and a limit behind it. Without the hashes of body and line before.
    [[nodiscard]] MaybeError eachLine(const QString &where, const QVariantList &values,
                                      const std::function<bool(const JournalRecord &)> &take) const;
    /// The first that eachLine() would show; nothing if there is none.
    [[nodiscard]] Result<std::optional<JournalRecord>>
    firstLine(const QString &where, const QVariantList &values = {}) const;
    /// Shows bodies likewise.
    [[nodiscard]] MaybeError
    eachBody(const QString &where, const QVariantList &values,
             const std::function<bool(const QString &id, const QByteArray &body)> &take) const;

private:
    explicit JournalStore(QString folder);

    [[nodiscard]] static Result<std::unique_ptr<JournalStore>>
    take(const QString &folder, Result<OpenedJournal> opened, qint64 now);

    /// All that \a write does, or nothing if it returns an error.
    [[nodiscard]] MaybeError inOneStep(const std::function<MaybeError()> &write);
    [[nodiscard]] MaybeError insert(const JournalEntry &entry);
    /// The line that \a entry will be, with everything but its hash.
    [[nodiscard]] Result<JournalRecord> nextLine(const JournalEntry &entry) const;
    /// Nothing if \a line is in the file as it was written.
    [[nodiscard]] MaybeError absenceOf(const WitnessedLine &line) const;
    /// Makes what was committed survive the loss of SQLite's log and of whole lines.
    [[nodiscard]] MaybeError secure(Database::Patience patience);
    /// What the destructor does.
    void leaveMark();

    QString m_folder;
    StopToken m_isStopped;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalTrust> m_trust; // none if the record was not sound
    std::optional<JournalMark> m_mark;     // as it lies beside the file
    qint64 m_checked = 0;                  // when all lines were read, in milliseconds since 1970
    qint64 m_linesChecked = 0;
    qint64 m_settledBefore = 1;
    WitnessedLine m_last; // as it was inserted last
    QList<JournalNotice> m_notices;
    QList<JournalNotice> m_alterations;
};
