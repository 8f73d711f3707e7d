// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/journalerror.h"

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include <optional>

/// A SQLite database of one thread: opened so that a commit is on the disk, closed with it.
/// An error is `Damaged` only where SQLite says that the content is: a full disk, a lock or a
/// missing driver is none of that.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    using MaybeError = std::optional<JournalError>;

    /// \a path is made if it is missing; it becomes readable and writable by its owner only.
    explicit Database(QString path);
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Opens the file and changes nothing in it.
    [[nodiscard]] MaybeError open();
    void close();
    /// Chooses how commits are made; before the first run().
    [[nodiscard]] MaybeError configure();
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
    /// What tells one file from another under the same path.
    struct Identity
    {
        quint64 device = 0;
        quint64 inode = 0;

        friend bool operator==(const Identity &, const Identity &) = default;
    };

    [[nodiscard]] MaybeError createFile();
    [[nodiscard]] QSqlQuery newQuery() const;
    [[nodiscard]] JournalError error(JournalError::Kind kind, const QSqlError &cause) const;

    QString m_path;
    QString m_connection;
    Identity m_identity;
};
