// SPDX-License-Identifier: MIT
#include "submission/database.h"

#include <QtCore/qfile.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqlerror.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

// FULL makes a commit wait for the disk: a record that can be lost in a power cut is none. A log
// whose pages are all in the file gives its room back: on a small disk that may be the last.
const std::array Pragmas{"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                         "PRAGMA journal_size_limit=0"};

// https://www.sqlite.org/rescode.html; the byte above the code only says more about it.
constexpr int CodeMask = 0xff;
constexpr int ErrorCode = 1;
constexpr int CorruptCode = 11;
constexpr int NotADatabaseCode = 26;

bool saysDamaged(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & CodeMask;
    return code == CorruptCode || code == NotADatabaseCode;
}

/// Our statements are always the same: it is the tables that are not.
bool saysForeign(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() == ErrorCode;
}

QString textOf(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return text.simplified();
}

bool execute(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    if (!query.prepare(sql))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
{}

Database::~Database()
{
    close();
}

Database::MaybeError Database::createFile()
{
    const QByteArray path = QFile::encodeName(m_path);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    struct stat status
    {};
    // A file put back from elsewhere may be open to others. One that is not stays untouched: its
    // times tell whether anybody has changed it.
    const bool isDone = descriptor >= 0 && ::fstat(descriptor, &status) == 0 &&
                        ((status.st_mode & 07777) == 0600 || ::fchmod(descriptor, 0600) == 0);
    const int error = errno;
    m_identity = {status.st_dev, status.st_ino};
    if (descriptor >= 0)
        ::close(descriptor);
    if (isDone)
        return std::nullopt;
    return JournalError{JournalError::Kind::CannotOpen, m_path, qt_error_string(error)};
}

Database::MaybeError Database::open()
{
    if (const MaybeError error = createFile())
        return error;
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return error(JournalError::Kind::CannotOpen, database.lastError());
    return std::nullopt;
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Database::MaybeError Database::configure()
{
    for (const char *pragma : Pragmas) {
        if (const MaybeError error = run(QString::fromLatin1(pragma)))
            return error;
    }
    return std::nullopt;
}

bool Database::checkpoint(Patience patience)
{
    const QString mode =
        patience == Patience::None ? QStringLiteral("PASSIVE") : QStringLiteral("FULL");
    auto row = select(QStringLiteral("PRAGMA wal_checkpoint(%1)").arg(mode));
    // https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: busy, pages in the log, of them
    // done
    return row && row->next() && row->value(0).toInt() == 0 && row->value(1) == row->value(2);
}

void Database::emptyLog()
{
    // Whoever reads just now is not waited for.
    static_cast<void>(run(QStringLiteral("PRAGMA busy_timeout=0")));
    static_cast<void>(select(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
}

Database::MaybeError Database::displacement() const
{
    struct stat status
    {};
    const bool isThere = ::stat(QFile::encodeName(m_path).constData(), &status) == 0;
    if (isThere && Identity{status.st_dev, status.st_ino} == m_identity)
        return std::nullopt;
    return JournalError{JournalError::Kind::Displaced, m_path,
                        isThere ? QStringLiteral("another file is in its place")
                                : qt_error_string(errno)};
}

bool Database::hasLog() const
{
    return QFile::exists(m_path + QStringLiteral("-wal"));
}

Database::MaybeError Database::check() const
{
    auto checked = select(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!checked)
        return checked.error();
    if (!checked->next())
        return faultOf(*checked);
    const QString verdict = checked->value(0).toString();
    if (verdict == QLatin1String("ok"))
        return std::nullopt;
    return JournalError{JournalError::Kind::Damaged, m_path, verdict.simplified()};
}

Expected<int, JournalError> Database::version() const
{
    auto selected = select(QStringLiteral("PRAGMA user_version"));
    if (!selected)
        return Unexpected{selected.error()};
    if (!selected->next())
        return Unexpected{error(JournalError::Kind::CannotRead, selected->lastError())};
    return selected->value(0).toInt();
}

Database::MaybeError Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = newQuery();
    if (execute(query, sql, values))
        return std::nullopt;
    return error(JournalError::Kind::CannotWrite, query.lastError());
}

Expected<QSqlQuery, JournalError> Database::select(const QString &sql,
                                                   const QVariantList &values) const
{
    QSqlQuery query = newQuery();
    query.setForwardOnly(true);
    if (execute(query, sql, values))
        return query;
    return Unexpected{error(JournalError::Kind::CannotRead, query.lastError())};
}

Database::MaybeError Database::faultOf(const QSqlQuery &query) const
{
    if (!query.lastError().isValid())
        return std::nullopt;
    return error(JournalError::Kind::CannotRead, query.lastError());
}

QSqlQuery Database::newQuery() const
{
    return QSqlQuery(QSqlDatabase::database(m_connection, false));
}

JournalError Database::error(JournalError::Kind kind, const QSqlError &cause) const
{
    if (saysDamaged(cause))
        kind = JournalError::Kind::Damaged;
    else if (saysForeign(cause))
        kind = JournalError::Kind::Foreign;
    return {kind, m_path, textOf(cause)};
}
