// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qtest.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every row's first column of what \a sql asks of the file \a path.
QVariantList firstColumn(const QString &path, const QString &sql, const QString &before = {})
{
    const QString name = QUuid::createUuid().toString();
    QVariantList column;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        [&] { QVERIFY2(database.open(), qPrintable(database.lastError().text())); }();
        QSqlQuery query(database);
        [&] { QVERIFY(before.isEmpty() || query.exec(before)); }();
        [&] { QVERIFY2(query.exec(sql), qPrintable(query.lastError().text())); }();
        while (query.next())
            column.append(query.value(0));
    }
    QSqlDatabase::removeDatabase(name);
    return column;
}

} // namespace

JournalFixture::JournalFixture()
    : m_parent(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/outage-desk-XXXXXX"_s
                                                     : QDir::tempPath() + u"/outage-desk-XXXXXX"_s)
    , m_folder(m_parent.filePath(u"journal"_s))
{}

JournalFixture::JournalFixture(const QString &folder)
    : m_folder(folder)
{}

std::unique_ptr<SubmissionLog> JournalFixture::open() const
{
    auto opened = SubmissionLog::open(folder());
    if (opened)
        return std::move(opened).value();
    qFatal("the journal does not open: %s", qPrintable(opened.error().detail));
}

void JournalFixture::settle() const
{
    static_cast<void>(open());
    static_cast<void>(open());
    [&] { QCOMPARE(open()->linesChecked(), 0); }();
}

JournalError JournalFixture::openError() const
{
    const auto opened = SubmissionLog::open(folder());
    if (!opened)
        return opened.error();
    qFatal("the journal opens although it must not");
}

void JournalFixture::tamper(const QString &sql) const
{
    firstColumn(path(), sql);
}

void JournalFixture::fillUnchecked(const QString &table, int last) const
{
    firstColumn(path(),
                u"INSERT INTO %1 WITH RECURSIVE step(x) AS"
                " (SELECT 1 UNION ALL SELECT x + 1 FROM step WHERE x < %2)"
                " SELECT x FROM step"_s.arg(table)
                    .arg(last),
                u"PRAGMA ignore_check_constraints = ON"_s);
}

void JournalFixture::forget(int last) const
{
    tamper(u"DELETE FROM record WHERE number > %1"_s.arg(last));
    tamper(u"UPDATE sqlite_sequence SET seq = %1"_s.arg(last));
}

void JournalFixture::failAt(const QString &event, int after) const
{
    tamper(u"CREATE TRIGGER fail_%1 BEFORE INSERT ON record WHEN NEW.event = '%1' AND"
           " (SELECT count(*) FROM record WHERE event = '%1') >= %2"
           " BEGIN SELECT RAISE(FAIL, 'no space left'); END"_s.arg(event)
               .arg(after));
}

void JournalFixture::hangAt(const QString &event, int after, const QString &moment) const
{
    tamper(u"CREATE TRIGGER hang_%1 %3 INSERT ON record WHEN NEW.event = '%1' AND"
           " (SELECT count(*) FROM record WHERE event = '%1' AND number < NEW.number) >= %2"
           " BEGIN SELECT count(*) FROM (WITH RECURSIVE step(x) AS"
           " (SELECT 1 UNION ALL SELECT x + 1 FROM step WHERE x < 1000000000000)"
           " SELECT x FROM step); END"_s.arg(event)
               .arg(after)
               .arg(moment));
}

bool JournalFixture::isBeingWritten() const
{
    const QString name = QUuid::createUuid().toString();
    bool isFree = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path());
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        isFree = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return !isFree;
}

void JournalFixture::stopFailing() const
{
    const QVariantList names =
        firstColumn(path(), u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
    for (const QVariant &name : names)
        tamper(u"DROP TRIGGER "_s + name.toString());
}

std::shared_ptr<void> JournalFixture::transaction(const QStringList &statements) const
{
    const auto name = std::make_shared<QString>(QUuid::createUuid().toString());
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, *name);
    database.setDatabaseName(path());
    [&] { QVERIFY(database.open()); }();
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        [&] { QVERIFY2(query.exec(statement), qPrintable(query.lastError().text())); }();
    }
    return {name.get(), [name](void *) {
                QSqlDatabase::database(*name, false).close();
                QSqlDatabase::removeDatabase(*name);
            }};
}

QVariant JournalFixture::ask(const QString &sql) const
{
    return firstColumn(path(), sql).value(0);
}

int JournalFixture::count(const QString &event) const
{
    return ask(u"SELECT count(*) FROM record WHERE event = '%1'"_s.arg(event)).toInt();
}

QString JournalFixture::events() const
{
    QStringList events;
    const QVariantList found = firstColumn(path(), u"SELECT event FROM record ORDER BY number"_s);
    for (const QVariant &event : found)
        events.append(event.toString());
    return events.join(u' ');
}

QString JournalFixture::lines() const
{
    QStringList lines;
    const QVariantList found = firstColumn(
        path(), u"SELECT number || ' ' || submission || ' ' || event || ' ' || at || ' '"
                " || hex(detail) || ' ' || hex(coalesce(body, '')) || ' ' || hex(hash)"
                " FROM record ORDER BY number"_s);
    for (const QVariant &line : found)
        lines.append(line.toString());
    return lines.join(u'\n');
}

Submission JournalFixture::list(const QString &site, const QByteArray &body)
{
    Submission submission = preparedSubmission(body, 2);
    submission.baseUrl = u"https://api.example.org/v1"_s;
    submission.siteId = site;
    submission.siteName = u"Nørre Å"_s;
    submission.cutoff = u"2022-01-01T00:00:00.000Z"_s;
    return submission;
}

SubmissionTarget JournalFixture::place(const QString &site)
{
    return list(site).place();
}

std::shared_ptr<FileLock> JournalFixture::lock(const SubmissionTarget &place) const
{
    const auto taken = SiteLock::take(folder(), place, 5s);
    [&] { QVERIFY(taken); }();
    return taken ? *taken : nullptr;
}

AttemptRecord JournalFixture::answered(int number, int status)
{
    AttemptRecord attempt{
        .number = number,
        .of = 6,
        .method = HttpMethod::Post,
        .path = u"/v1/site-outages/site-1"_s,
        .status = status,
        .bytesReceived = 12,
        .bytesSent = 3,
        .started = QDateTime(QDate(2026, 3, 1), QTime(9, 0, 0, 250), Qt::UTC),
        .elapsed = std::chrono::milliseconds(210),
        .outcome = PostOutcome::Accepted,
    };
    if (status < 200 || status >= 300) {
        attempt.outcome = PostOutcome::GaveUp;
        attempt.wait = std::chrono::milliseconds(1400);
        attempt.error = ApiError{.kind = ErrorKind::ServerError,
                                 .httpStatus = status,
                                 .detail = u"HTTP status %1"_s.arg(status),
                                 .serverMessage = u"not now"_s,
                                 .retryAfter = std::chrono::seconds(2)};
    }
    return attempt;
}

void JournalFixture::leave(const Submission &submission, SubmissionState state) const
{
    const auto journal = open();
    const auto lock = this->lock(submission.place());
    [&] { QVERIFY(!journal->prepare(submission)); }();
    if (state == SubmissionState::Prepared)
        return;
    [&] { QVERIFY(!journal->beginAttempt(submission.id, 1, 6)); }();
    if (state == SubmissionState::Sending)
        return;
    Submission concluded = submission;
    concluded.state = state;
    concluded.finishedAt = submission.preparedAt.addSecs(1);
    [&] { QVERIFY(!journal->conclude(concluded)); }();
}
