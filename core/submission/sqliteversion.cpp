// SPDX-License-Identifier: MIT
#include "submission/sqliteversion.h"

#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

using namespace Qt::StringLiterals;

namespace {

QString versionOver(QSqlDatabase database)
{
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        return {};
    QSqlQuery query(database);
    const bool isAnswered = query.exec(u"SELECT sqlite_version()"_s) && query.next();
    return isAnswered ? query.value(0).toString() : QString();
}

} // namespace

QString sqliteVersion()
{
    const QString connection = QUuid::createUuid().toString();
    const QString version = versionOver(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection));
    QSqlDatabase::removeDatabase(connection);
    return version;
}
