// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/journalerror.h"
#include "system/filestate.h"

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include <chrono>
#include <optional>

/// A SQLite database for one thread, opened so that a commit is on the disk when it returns, and
/// closed by the destructor. An error is `Damaged` only if SQLite says that the content is damaged,
/// and `Busy` only if another program holds the file: not for a full disk or a missing driver.
///
/// A statement waits up to StatementPatience for another program that holds the file. The stop
/// token ends that wait, with `Interrupted`; it never interrupts a statement that has begun.
///
/// Only SQLite opens the file: POSIX releases all locks of a process on a file when the process
/// closes any descriptor of it
/// (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_),
/// and only SQLite knows which descriptors it may close. So SQLite creates the file and reads its
/// first bytes, and all other questions about the file use its path.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    using MaybeError = std::optional<JournalError>;

    /// How long a statement waits for another program that holds the file.
    static constexpr std::chrono::seconds StatementPatience{5};

    explicit Database(QString path, StopToken isStopped = {});
    ~Database();

    /// Returns whether SQLite says that the file \a path is no database. Reads only its first page,
    /// takes no lock and does not touch the log; false if it cannot be read.
    [[nodiscard]] static bool lacksHeader(const QString &path);

    /// Returns whether another program is writing to the file \a path or keeps others from it.
    /// Waits for nothing and changes nothing. This process must have no connection to the file.
    [[nodiscard]] static bool isBeingWritten(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }

    enum class Access : quint8 {
        ReadOnly,      ///< the file must be there
        WriteExisting, ///< the file must be there
        Write,         ///< it is made if it is missing, and only its owner may read it
    };
    /// Opens the file without changing it.
    [[nodiscard]] MaybeError open(Access access = Access::Write);
    void close();
    /// Returns whether other users may read the file because its permissions could not be
    /// restricted.
    [[nodiscard]] bool isOpenToOthers() const;

    /// How commits are made durable.
    enum class CommitMode : quint8 {
        Log,      ///< SQLite's log beside the file, shared by programs of this computer
        Rollback, ///< in the file itself: slower, but works where programs cannot share memory
    };
    /// Chooses how commits are made; must be called before the first run(). Returns the mode in
    /// use: Rollback also if SQLite cannot keep a log.
    [[nodiscard]] Expected<CommitMode, JournalError> configure(CommitMode wanted);
    /// Starts a snapshot: until endSnapshot() all reads see the state of one moment.
    [[nodiscard]] MaybeError beginSnapshot();
    void endSnapshot();
    /// Returns `Damaged` unless SQLite finds the file sound. Reads the whole file.
    [[nodiscard]] MaybeError check() const;
    /// Returns the version of the schema; 0 for an empty file.
    [[nodiscard]] Expected<int, JournalError> version() const;

    /// Copies what was committed from SQLite's log into the file itself, so that it survives the
    /// loss of the log. Returns whether all of it was copied; the rest stays in the log, as safe as
    /// any commit. With \a patience it waits half a second for programs that are reading.
    enum class Patience : bool { None, ForReaders };
    bool checkpoint(Patience patience);
    /// Does the same before closing, and truncates the log if no other program is reading.
    void emptyLog();
    /// Returns `Displaced` if the open file is no longer the one under its path.
    [[nodiscard]] MaybeError displacement() const;
    /// Returns the file as it was opened; nullopt if it is not open.
    [[nodiscard]] const std::optional<FileState> &file() const { return m_file; }
    /// Returns whether SQLite's log exists.
    [[nodiscard]] bool hasLog() const;

    /// Runs a statement that changes the database.
    [[nodiscard]] MaybeError run(const QString &sql, const QVariantList &values = {});
    /// Runs a query; step through it with next(), then ask faultOf().
    [[nodiscard]] Expected<QSqlQuery, JournalError> select(const QString &sql,
                                                           const QVariantList &values = {}) const;
    /// Returns why \a query has no next row; nullopt if all rows were read.
    [[nodiscard]] MaybeError faultOf(const QSqlQuery &query) const;

private:
    [[nodiscard]] MaybeError makeFile();
    [[nodiscard]] MaybeError connectTo(const QString &name, const QString &options);
    [[nodiscard]] MaybeError connectTo(Access access);
    void disconnect();
    [[nodiscard]] Expected<QString, JournalError> answerTo(const QString &pragma);
    /// Runs \a sql; tries again while another program holds the file.
    [[nodiscard]] bool execute(QSqlQuery &query, const QString &sql,
                               const QVariantList &values) const;
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }
    [[nodiscard]] QSqlQuery newQuery() const;
    [[nodiscard]] JournalError error(JournalError::Kind kind, const QSqlError &cause) const;

    QString m_path;
    StopToken m_isStopped;
    QString m_connection;
    std::optional<FileState> m_file; // as it was opened
};
