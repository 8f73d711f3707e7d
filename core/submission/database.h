// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/fileidentity.h"
#include "submission/journalerror.h"

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include <optional>

/// A SQLite database of one thread: opened so that a commit is on the disk, closed with it.
/// An error is `Damaged` only where SQLite says that the content is, and `Busy` where another
/// program holds it: a full disk or a missing driver is none of that.
///
/// Nothing but SQLite opens the file: POSIX takes all locks of a process off a file when the
/// process closes any descriptor of it
/// (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_),
/// and SQLite alone knows which of its own it may close. So the file is made by SQLite, its first
/// bytes are read through it, and everything else is asked by its path.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    using MaybeError = std::optional<JournalError>;

    explicit Database(QString path);
    ~Database();

    /// Whether SQLite says that the file \a path is no database. Reads its first page and nothing
    /// else, takes no lock and leaves the log alone; false if it cannot be read.
    [[nodiscard]] static bool lacksHeader(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }

    enum class Access : quint8 {
        ReadOnly, ///< the file must be there
        Write,    ///< it is made if it is missing, and becomes its owner's only
    };
    /// Opens the file and changes nothing in it.
    [[nodiscard]] MaybeError open(Access access = Access::Write);
    void close();
    /// Whether others may read the file, because its permissions could not be taken away.
    [[nodiscard]] bool isOpenToOthers() const;

    /// How a commit is made to last.
    enum class CommitMode : quint8 {
        Log,      ///< SQLite's log beside the file, shared by programs of this computer
        Rollback, ///< in the file itself: slower, and right where memory is not shared
    };
    /// Chooses how commits are made, before the first run(). What was chosen: Rollback too where
    /// SQLite cannot keep a log.
    [[nodiscard]] Expected<CommitMode, JournalError> configure(CommitMode wanted);
    /// Everything that is read from here on is of one moment, until endSnapshot().
    [[nodiscard]] MaybeError beginSnapshot();
    void endSnapshot();
    /// `Damaged` unless SQLite finds the file sound. Reads all of it.
    [[nodiscard]] MaybeError check() const;
    /// The schema's version, 0 for an empty file.
    [[nodiscard]] Expected<int, JournalError> version() const;

    /// Puts what was committed from SQLite's log into the file itself, so that it is there even if
    /// the log is lost. Whether all of it is; what is not stays in the log, as safe as any commit.
    enum class Patience : bool { None, ForReaders };
    bool checkpoint(Patience patience);
    /// Does so before closing, and takes its room from the log, if nobody else is reading.
    void emptyLog();
    /// `Displaced` if the file that is open is not the one under its path any more.
    [[nodiscard]] MaybeError displacement() const;
    /// Whether SQLite's log is there.
    [[nodiscard]] bool hasLog() const;

    /// Runs a statement that changes something.
    [[nodiscard]] MaybeError run(const QString &sql, const QVariantList &values = {});
    /// Runs a query; step through it with next(), then ask faultOf().
    [[nodiscard]] Expected<QSqlQuery, JournalError> select(const QString &sql,
                                                           const QVariantList &values = {}) const;
    /// Why \a query has no next row, if it is not because all of them were read.
    [[nodiscard]] MaybeError faultOf(const QSqlQuery &query) const;

private:
    [[nodiscard]] MaybeError makeFile();
    [[nodiscard]] MaybeError connectTo(const QString &name, const QString &options);
    [[nodiscard]] MaybeError connectTo(Access access);
    void disconnect();
    [[nodiscard]] Expected<QString, JournalError> answerTo(const QString &pragma);
    [[nodiscard]] QSqlQuery newQuery() const;
    [[nodiscard]] JournalError error(JournalError::Kind kind, const QSqlError &cause) const;

    QString m_path;
    QString m_connection;
    std::optional<FileIdentity> m_identity; // while it is open
};
