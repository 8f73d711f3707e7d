// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "cli/sampleapi.h"
#include "submission/journalfixture.h"
#include "submission/submissionholds.h"
#include "support/earlierfiles.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString Home = u"2b8f3be/home"_s;
const QString HomeRecord = Home + u"/data/outage-desk"_s;

/// Submissions on record.
const QString Marked = u"9a6e96db-280b-4201-9715-d59ae8793c70"_s;
const QString Accepted = u"da438e47-870f-4fe9-9cd0-bfe382268fca"_s;
const QString Unknown = u"41bfcc08-94e7-42e5-995b-46ae710c7aa9"_s;

/// All that lies beside the database, as where only that was copied.
void removeCompanions(const QString &folder)
{
    const QDir files(folder);
    for (const QString &name : files.entryList({u"journal.sqlite-*"_s, u"*.lock"_s}, QDir::Files))
        QFile::remove(files.filePath(name));
}

/// The lines of a table without its heading, each blank once.
QStringList rowsOf(const QByteArray &table)
{
    QStringList rows;
    for (const QByteArray &line : table.split('\n').mid(1)) {
        if (!line.isEmpty())
            rows.append(QString::fromUtf8(line).simplified());
    }
    return rows;
}

} // namespace

/// The record of an earlier version, opened by this one and by its command line.
class RecordUpgradeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsTheHistoryAsItWasToldThen_data();
    void tellsTheHistoryAsItWasToldThen();
    void showsWhatBecameOfEach();
    void findsEveryLineSound_data();
    void findsEveryLineSound();
    void tellsWhatHasHappenedToARecord_data();
    void tellsWhatHasHappenedToARecord();
    void marksWhatWasUnknown();
};

void RecordUpgradeTest::tellsTheHistoryAsItWasToldThen_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasCompanions");
    for (const QString &version : EarlierFiles::versions()) {
        QTest::addRow("%s, the whole folder", qPrintable(version)) << version << true;
        QTest::addRow("%s, only the database", qPrintable(version)) << version << false;
    }
}

void RecordUpgradeTest::tellsTheHistoryAsItWasToldThen()
{
    QFETCH(const QString, version);
    QFETCH(const bool, hasCompanions);
    CliRunner cli;
    EarlierFiles::copy(version + u"/home"_s, cli.folder() + u"/home"_s);
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    if (!hasCompanions)
        removeCompanions(folder);
    const CliResult result = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.exitCode, 0);
    const QByteArray told = EarlierFiles::read(version + u"/history.json"_s);
    const QJsonArray then = QJsonDocument::fromJson(told).array();
    const QJsonArray now = QJsonDocument::fromJson(result.out).array();
    QVERIFY(!then.isEmpty());
    QCOMPARE(now.size(), then.size());
    for (qsizetype i = 0; i < then.size(); ++i) {
        const QJsonObject each = then.at(i).toObject();
        for (const QString &name : each.keys()) // fields are only ever added
            QCOMPARE(now.at(i).toObject().value(name), each.value(name));
    }
    // The database as it was is still there: untouched, or as a copy beside a migrated one.
    const QString database = version + u"/home/data/outage-desk/journal.sqlite"_s;
    QVERIFY(EarlierFiles::isKeptIn(folder, database));
}

void RecordUpgradeTest::showsWhatBecameOfEach()
{
    CliRunner cli;
    EarlierFiles::copy(Home, cli.folder() + u"/home"_s);
    const CliResult result = cli.run({u"history"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    const QStringList expected{
        u"2026-11-29 01:13:21 norwich-pear-tree 10 1 - "_s + Unknown + u" Outcome unknown"_s,
        u"2026-11-29 01:13:21 odd-harbour 15 1 200 "_s + Accepted + u" Accepted"_s,
        u"2026-11-29 01:13:21 odd-harbour 15 1 - 95f4303e-4e87-42bc-8b92-dafbe3ac6bee"
        " Outcome unknown, sent again"_s,
        u"2026-11-29 01:13:20 odd-harbour 15 1 - 37af9195-fba4-44c2-afae-a2bac2c9490e"
        " Outcome unknown, marked not accepted: not in their log of 29 November"_s,
        u"2026-11-29 01:13:20 quiet-meadow 0 1 - "_s + Marked +
            u" Outcome unknown, marked accepted: Ann rang Jörg: the empty list is there"_s,
        u"2026-11-29 01:13:20 quiet-meadow 0 2 500 d32906bd-0e3b-4a70-8cc4-e941a05d5329 Gave up"_s,
        u"2026-11-29 01:13:19 quiet-meadow 0 2 - eea3a85d-fdf7-4ca2-b876-bac5fadefecb Not sent"_s,
        u"2026-11-29 01:13:19 norwich-pear-tree 10 1 200 ee2184bb-c74e-46d2-9300-8e2d7643e7b7"
        " Accepted"_s,
        u"2026-11-29 01:09:47 norwich-pear-tree 6 1 400 62b883ac-d48d-4282-a894-807b8087d3c5"
        " Rejected"_s};
    QCOMPARE(rowsOf(result.out), expected);
}

void RecordUpgradeTest::findsEveryLineSound_data()
{
    QTest::addColumn<bool>("hasCompanions");
    QTest::newRow("the whole folder") << true;
    QTest::newRow("only the database") << false;
}

void RecordUpgradeTest::findsEveryLineSound()
{
    QFETCH(const bool, hasCompanions);
    const QTemporaryDir folder;
    const JournalFixture record(folder.filePath(u"record"_s));
    EarlierFiles::copy(HomeRecord, record.folder());
    if (!hasCompanions)
        removeCompanions(record.folder());
    const QString before = record.lines();
    const auto journal = record.open();
    // A copy is another file: all of it is checked in spite of the mark beside it.
    QCOMPARE(journal->linesChecked(), 43);
    QVERIFY(journal->notices().isEmpty());
    const auto all = journal->submissions();
    QVERIFY(all);
    QCOMPARE(all->size(), 9);
    for (const Submission &each : *all) {
        const auto whole = journal->submission(each.id);
        QVERIFY(whole && *whole);
        const QByteArray &body = (*whole)->body;
        QCOMPARE(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(), each.sha256);
        QCOMPARE(QJsonDocument::fromJson(body).array().size(), each.rows);
    }
    QCOMPARE(all->last().leftOut, (LeftOutRows{2, {u"Zähler getauscht – asked Ann"_s}}));
    QCOMPARE(record.lines(), before);
}

void RecordUpgradeTest::tellsWhatHasHappenedToARecord_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("warning"); // nothing: every site is free but for its own outcomes
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("a line was altered")
        << u"line-altered"_s << u"line 3 is missing or not as it was written"_s
        << QStringList{u"2026-11-29 01:13:38 quiet-meadow 0 1 200"
                       " c8e807a1-bc4d-4ceb-b98a-21e576191acf Accepted"_s};
    QTest::newRow("a line was deleted")
        << u"line-deleted"_s << u"line 4 is missing or not as it was written"_s
        << QStringList{u"2026-11-29 01:13:39 quiet-meadow 0 1 200"
                       " 8154108a-f308-43b5-9769-ab78ed1b18e6 Accepted"_s};
    QTest::newRow("an older copy was put back")
        << u"older-copy"_s << u"is shorter than it was: lines at its end are missing"_s
        << QStringList{u"2026-11-29 01:15:09 quiet-meadow 0 1 200"
                       " a5985138-5b8a-4dc5-9f76-219410bc4616 Accepted"_s};
    QTest::newRow("half of it is gone")
        << u"torn"_s << u"was damaged. It was kept as "_s << QStringList{};
    QTest::newRow("the program was killed while it sent")
        << u"killed"_s << QString()
        << QStringList{u"2026-11-29 01:13:40 norwich-pear-tree 1 1 -"
                       " 68795e90-75df-4c45-ab9a-34e770b70419 Outcome unknown"_s,
                       u"2026-11-29 01:13:40 quiet-meadow 0 1 200"
                       " b3d30525-0c13-4d67-98f2-3934c0ba89e5 Accepted"_s};
}

void RecordUpgradeTest::tellsWhatHasHappenedToARecord()
{
    QFETCH(const QString, record);
    QFETCH(const QString, warning);
    QFETCH(const QStringList, rows);
    const QString name = u"2b8f3be/records/"_s + record;
    CliRunner cli;
    EarlierFiles::copy(name, cli.folder() + u"/home/data/outage-desk"_s);
    const JournalFixture files(cli.folder() + u"/home/data/outage-desk"_s);
    const bool isReadable = record != u"torn"_s;
    // Of a second copy: a look by SQLite is enough to empty the log that a kill has left.
    const QTemporaryDir folder;
    const JournalFixture untouched(folder.filePath(u"record"_s));
    EarlierFiles::copy(name, untouched.folder());
    const QString before = isReadable ? untouched.lines() : QString();
    for (int start = 0; start < 2; ++start) { // told at every start
        const CliResult result = cli.run({u"history"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err.isEmpty(), warning.isEmpty());
        QVERIFY2(result.err.contains(warning.toUtf8()), result.err.constData());
        QCOMPARE(rowsOf(result.out), rows);
    }
    // What was there is there still, and a file that makes no sense is kept beside a new one.
    if (isReadable)
        QVERIFY(files.lines().startsWith(before));
    else
        QVERIFY(EarlierFiles::isKeptIn(files.folder(), name + u"/journal.sqlite"_s));

    SampleApi api;
    api.serveSample();
    const CliResult sent = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(sent.exitCode, warning.isEmpty() ? 0 : 7);
    QCOMPARE(api.posts().size(), warning.isEmpty() ? 1 : 0);
}

void RecordUpgradeTest::marksWhatWasUnknown()
{
    CliRunner cli;
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    EarlierFiles::copy(Home, cli.folder() + u"/home"_s);
    const SubmissionTarget place{u"http://127.0.0.1:41873/v1"_s, u"norwich-pear-tree"_s};
    const auto before = lookForHolds(folder, place, "of another list");
    QVERIFY(before && before->size() == 1);
    QCOMPARE(before->constFirst().earlier.id, Unknown);
    const CliResult marked = cli.run({u"history"_s, u"--mark"_s, Unknown, u"not-accepted"_s,
                                      u"--reason"_s, u"asked them today"_s});
    QCOMPARE(marked.err, QByteArray());
    QCOMPARE(marked.exitCode, 0);
    const auto after = lookForHolds(folder, place, "of another list");
    QVERIFY(after && after->isEmpty()); // the site is free
    // The word of a person that is on record stands.
    const CliResult again = cli.run({u"history"_s, u"--mark"_s, Marked, u"not-accepted"_s,
                                     u"--reason"_s, u"changed my mind"_s});
    QCOMPARE(again.exitCode, 1);
}

QTEST_GUILESS_MAIN(RecordUpgradeTest)
#include "tst_recordupgrade.moc"
