// SPDX-License-Identifier: MIT
#include "submission/journalschema.h"

#include <QtCore/qregularexpression.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A statement on the way to a version of the schema.
struct Migration
{
    int version;
    const char *statement;
};

/// Append only. AUTOINCREMENT never gives a number twice, so that a lost line stays noticeable.
const std::array Migrations{
    Migration{1, "CREATE TABLE record ("
                 " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                 " submission TEXT NOT NULL,"
                 " event TEXT NOT NULL,"
                 " at TEXT NOT NULL,"
                 " detail BLOB NOT NULL,"
                 " place TEXT,"
                 " sha256 TEXT,"
                 " site TEXT,"
                 " body BLOB,"
                 " body_hash BLOB NOT NULL,"
                 " previous BLOB NOT NULL,"
                 " hash BLOB NOT NULL)"},
    Migration{1, "CREATE INDEX record_submission ON record (submission, number)"},
    Migration{1, "CREATE INDEX record_place ON record (place) WHERE place IS NOT NULL"},
    Migration{1, "CREATE UNIQUE INDEX record_once ON record (submission)"
                 " WHERE event = 'prepared'"},
    Migration{1, "PRAGMA user_version = 1"},
    // What is asked before each sending must not take longer as the record grows.
    Migration{2, "CREATE INDEX record_list ON record (place, sha256) WHERE place IS NOT NULL"},
    Migration{2, "CREATE INDEX record_noticed ON record (number) WHERE event = 'noticed'"},
    Migration{2, "PRAGMA user_version = 2"},
};

/// Whether a trigger changes lines. One that does not can at most keep a line from being written,
/// and that is noticed at once.
bool changesLines(const QString &trigger)
{
    static const QRegularExpression writing(u"\\bBEGIN\\b.*\\b(INSERT|UPDATE|DELETE|REPLACE)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    return writing.match(trigger).hasMatch();
}

/// `Foreign` for a file without our table; `Damaged` if there is more than our versions up to
/// \a version make, such as a trigger that deletes, or less.
Database::MaybeError schemaFault(const Database &database, int version)
{
    // Of SQLite's own there is what it needs.
    auto objects = database.select(u"SELECT type, sql FROM sqlite_master"
                                   " WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"_s);
    if (!objects)
        return objects.error();
    QStringList found;
    while (objects->next()) {
        const QString sql = objects->value(1).toString();
        if (objects->value(0).toString() != "trigger"_L1 || changesLines(sql))
            found.append(sql);
    }
    if (const auto error = database.faultOf(*objects))
        return error;
    QStringList expected;
    for (const Migration &migration : Migrations) {
        const QString statement = QString::fromLatin1(migration.statement);
        if (migration.version <= version && statement.startsWith("CREATE"_L1))
            expected.append(statement);
    }
    const bool isOurs = version > 0 && found.contains(QLatin1String(Migrations.front().statement));
    found.sort();
    expected.sort();
    if (found == expected)
        return std::nullopt;
    return JournalError{isOurs ? JournalError::Kind::Damaged : JournalError::Kind::Foreign,
                        database.path(), u"its schema is another one"_s};
}

} // namespace

namespace JournalSchema {

Database::MaybeError foreignness(const Database &database, int version)
{
    auto tables = database.select(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    const bool isEmpty = tables->next() && tables->value(0).toInt() == 0;
    if (isEmpty == (version == 0))
        return schemaFault(database, version);
    return JournalError{JournalError::Kind::Foreign, database.path(),
                        u"user_version %1"_s.arg(version)};
}

Database::MaybeError migrate(Database &database, int from)
{
    if (from == CurrentVersion)
        return std::nullopt;
    if (const auto error = database.run(u"BEGIN IMMEDIATE"_s))
        return error;
    for (const Migration &migration : Migrations) {
        if (migration.version <= from)
            continue;
        // Without a COMMIT nothing stays.
        if (const auto error = database.run(QString::fromLatin1(migration.statement)))
            return error;
    }
    return database.run(u"COMMIT"_s);
}

} // namespace JournalSchema
