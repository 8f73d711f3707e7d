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
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// \a path is made, readable and writable by its owner only, if it is missing.
    explicit Database(QString path);
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] std::optional<JournalError> open();
    void close();
    /// Whether SQLite finds the file sound. Reads all of it.
    [[nodiscard]] bool isSound() const;
    /// The schema's version, 0 for an empty file; nothing if it cannot be read.
    [[nodiscard]] std::optional<int> version() const;

    /// Runs a statement that changes something.
    [[nodiscard]] std::optional<JournalError> run(const QString &sql,
                                                  const QVariantList &values = {});
    /// Runs a query; step through it with next().
    [[nodiscard]] Expected<QSqlQuery, JournalError> select(const QString &sql,
                                                           const QVariantList &values = {}) const;

private:
    [[nodiscard]] bool createFile() const;
    [[nodiscard]] JournalError error(JournalError::Kind kind, const QString &detail) const;

    QString m_path;
    QString m_connection;
};
