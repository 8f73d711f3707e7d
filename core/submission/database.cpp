// SPDX-License-Identifier: MIT
#include "submission/database.h"

#include <QtCore/qfile.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqlerror.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

// FULL makes a commit wait for the disk: a record that can be lost in a power cut is none.
const std::array Pragmas{"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                         "PRAGMA foreign_keys=ON"};

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
{}

Database::~Database()
{
    close();
}

bool Database::createFile() const
{
    const QByteArray path = QFile::encodeName(m_path);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    return true;
}

std::optional<JournalError> Database::open()
{
    if (!createFile())
        return error(JournalError::Kind::CannotOpen, qt_error_string(errno));
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return error(JournalError::Kind::CannotOpen, database.lastError().text());
    for (const char *pragma : Pragmas) {
        if (const auto failure = run(QString::fromLatin1(pragma)))
            return failure;
    }
    return std::nullopt;
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::isSound() const
{
    auto checked = select(QStringLiteral("PRAGMA quick_check"));
    return checked && checked->next() && checked->value(0).toString() == QLatin1String("ok");
}

std::optional<int> Database::version() const
{
    auto selected = select(QStringLiteral("PRAGMA user_version"));
    if (!selected || !selected->next())
        return std::nullopt;
    return selected->value(0).toInt();
}

std::optional<JournalError> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (isDone)
        return std::nullopt;
    return error(JournalError::Kind::CannotWrite, query.lastError().text());
}

Expected<QSqlQuery, JournalError> Database::select(const QString &sql,
                                                   const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return Unexpected{error(JournalError::Kind::CannotRead, query.lastError().text())};
    return query;
}

JournalError Database::error(JournalError::Kind kind, const QString &detail) const
{
    return {kind, m_path, detail.simplified()};
}
