// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"
#include "submission/journalfixture.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// What the record of submissions holds back, and that nothing is sent without it.
class CliRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameListNeedsAgain();
    void unknownOutcomeNeedsAgain();
    void killedSenderLeavesAnUnknownOutcome();
    void oneSenderForASite();
    void waitsForAnotherSender();
    void waitsNoLongerThanItShould();
    void endsTheWaitWhenInterrupted();
    void endsTheWaitForTheRecordWhenInterrupted_data();
    void endsTheWaitForTheRecordWhenInterrupted();
    void aDryRunTellsOfAProgramThatWrites();
    void aDryRunTellsWhatIsInThePlaceOfTheLog();
    void sendsNothingWithoutARecord();
    void sendsNothingWhereNoFileMayGrow();
    void emptyComesBeforeAgain();
    void keepsTheRecordPrivate();
    void lookingLeavesNothingBehind();

private:
    /// Has \a first send a list that is not answered; \a second has the same record.
    static void startTwo(SampleApi &api, CliRunner &first, CliRunner &second);
};

void CliRecordTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliRecordTest::sameListNeedsAgain()
{
    SampleApi api;
    for (int i = 0; i < 3; ++i)
        api.serveSample();
    CliRunner cli;
    const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
    QCOMPARE(cli.run(arguments).exitCode, 0);
    const CliResult held = cli.run(arguments);
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"this site accepted the same list on "), held.err.constData());
    QVERIFY(held.error().endsWith(u"--again does so."));
    QCOMPARE(held.out, QByteArray());
    QCOMPARE(api.server.startedPosts(), 1);
    QCOMPARE(cli.run(arguments + QStringList{u"--again"_s}).exitCode, 0);
    QCOMPARE(api.posts().size(), 2);
    QCOMPARE(api.posts().constLast().body, Sample::Body);
}

void CliRecordTest::unknownOutcomeNeedsAgain()
{
    SampleApi api;
    api.onPost(Script().afterRequest().close());
    for (int i = 0; i < 3; ++i)
        api.serveSample();
    CliRunner cli;
    const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
    QCOMPARE(cli.run(arguments).exitCode, 6);
    // Another list for the site waits for the answer as well.
    const CliResult held =
        cli.run(arguments + QStringList{u"--cutoff"_s, u"2022-02-01T00:00:00Z"_s});
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"to this site is unknown."), held.err.constData());
    QVERIFY(held.error().endsWith(u"--again does so."));
    QCOMPARE(api.server.startedPosts(), 1);
    QCOMPARE(cli.run(arguments + QStringList{u"--again"_s}).exitCode, 0);
    QCOMPARE(api.posts().size(), 2);
}

void CliRecordTest::killedSenderLeavesAnUnknownOutcome()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
    cli.start(arguments);
    QTRY_COMPARE(api.posts().size(), 1);
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);
    const CliResult held = cli.run(arguments);
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"to this site is unknown."), held.err.constData());
    QCOMPARE(api.server.startedPosts(), 1);
}

void CliRecordTest::oneSenderForASite()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    api.serveSample();
    CliRunner first;
    CliRunner second;
    second.setVariable(u"XDG_DATA_HOME"_s, first.folder() + u"/home/data"_s);
    const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
    first.start(arguments);
    QTRY_COMPARE(api.posts().size(), 1);
    const CliResult held = second.run(arguments + QStringList{u"--again"_s});
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"another window or program is sending for this site"),
             held.err.constData());
    QCOMPARE(api.server.startedPosts(), 1);
    first.signal(SIGINT);
    QCOMPARE(first.finish().exitCode, 6);
}

void CliRecordTest::startTwo(SampleApi &api, CliRunner &first, CliRunner &second)
{
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    api.serveSample();
    second.setVariable(u"XDG_DATA_HOME"_s, first.folder() + u"/home/data"_s);
    first.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(api.posts().size(), 1);
}

void CliRecordTest::waitsForAnotherSender()
{
    SampleApi api;
    CliRunner first;
    CliRunner second;
    startTwo(api, first, second);
    second.start(api.arguments(u"submit"_s, {u"--yes"_s, u"--again"_s, u"--wait"_s, u"20"_s}));
    QTRY_VERIFY(second.errorSoFar().contains("is sending for this site; waiting for it."));
    QCOMPARE(api.server.startedPosts(), 1);
    first.signal(SIGINT);
    QCOMPARE(first.finish().exitCode, 6);
    const CliResult sent = second.finish();
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(api.posts().size(), 2);
    QCOMPARE(api.posts().constLast().body, Sample::Body);
    QCOMPARE(sent.err.count("waiting for it"), 1);
}

void CliRecordTest::waitsNoLongerThanItShould()
{
    SampleApi api;
    CliRunner first;
    CliRunner second;
    startTwo(api, first, second);
    QElapsedTimer timer;
    timer.start();
    const CliResult held =
        second.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--again"_s, u"--wait"_s, u"2"_s}));
    QVERIFY2(timer.elapsed() >= 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"another window or program is sending for this site"),
             held.err.constData());
    QCOMPARE(api.server.startedPosts(), 1);
    first.signal(SIGINT);
    QCOMPARE(first.finish().exitCode, 6);
}

void CliRecordTest::endsTheWaitWhenInterrupted()
{
    SampleApi api;
    CliRunner first;
    CliRunner second;
    startTwo(api, first, second);
    second.start(api.arguments(u"submit"_s, {u"--yes"_s, u"--again"_s, u"--wait"_s, u"60"_s}));
    QTRY_VERIFY(second.errorSoFar().contains("waiting for it."));
    second.signal(SIGINT);
    QCOMPARE(second.finish().exitCode, 130);
    QCOMPARE(api.server.startedPosts(), 1);
    first.signal(SIGINT);
    QCOMPARE(first.finish().exitCode, 6);
}

void CliRecordTest::endsTheWaitForTheRecordWhenInterrupted_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("SIGINT, another program writes") << SIGINT << true;
    QTest::newRow("SIGTERM, another program writes") << SIGTERM << true;
    QTest::newRow("SIGINT, another program makes it") << SIGINT << false;
}

void CliRecordTest::endsTheWaitForTheRecordWhenInterrupted()
{
    QFETCH(const int, number);
    QFETCH(const bool, isThere);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const JournalFixture files(cli.folder() + u"/home/data/outage-desk"_s);
    std::shared_ptr<void> other;
    if (isThere) {
        QVERIFY(files.open());
        other = files.transaction({u"BEGIN IMMEDIATE"_s});
    } else {
        QVERIFY(QDir().mkpath(files.folder()));
        other = *FileLock::take(files.folder() + u"/opening.lock"_s);
    }
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(api.requestCount(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(cli.catchesInterrupts(), 20'000);
    QElapsedTimer timer;
    timer.start();
    cli.signal(number);
    const CliResult result = cli.finish();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(result.exitCode, 130);
    QCOMPARE(result.error(), u"Interrupted; nothing was sent."_s);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliRecordTest::aDryRunTellsOfAProgramThatWrites()
{
    SampleApi api;
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const JournalFixture files(cli.folder() + u"/home/data/outage-desk"_s);
    QVERIFY(files.open());
    const QStringList dryRun = api.arguments(u"submit"_s, {u"--dry-run"_s});
    {
        const auto other = files.transaction({u"BEGIN IMMEDIATE"_s});
        const CliResult held = cli.run(dryRun);
        QCOMPARE(held.exitCode, 7);
        QCOMPARE(held.out, Sample::Body);
        QVERIFY2(held.error().contains(u"is in use by another program"), held.err.constData());
    }
    QCOMPARE(cli.run(dryRun).exitCode, 0);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliRecordTest::aDryRunTellsWhatIsInThePlaceOfTheLog()
{
    SampleApi api;
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const JournalFixture files(cli.folder() + u"/home/data/outage-desk"_s);
    QVERIFY(files.open());
    const QString log = files.path() + u"-shm"_s;
    QVERIFY(!QFile::exists(log) || QFile::remove(log));
    QVERIFY(QDir().mkdir(log));
    for (const QString &option : {u"--dry-run"_s, u"--yes"_s}) {
        const CliResult result = cli.run(api.arguments(u"submit"_s, {option}));
        QCOMPARE(result.exitCode, 7);
        QVERIFY2(result.error().contains(log), result.err.constData());
        QVERIFY2(result.error().contains(u"Move it away"), result.err.constData());
    }
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliRecordTest::sendsNothingWithoutARecord()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, cli.file(u"file"_s, "no folder"));
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.error().contains(u"Nothing was sent, because it could not be recorded."),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

/// The limit of `ulimit -f` ends a program that does not expect it.
void CliRecordTest::sendsNothingWhereNoFileMayGrow()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setChildModifier([] {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_FSIZE, &none);
        std::signal(SIGXFSZ, SIG_DFL);
    });
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.error().contains(u"Nothing was sent, because it could not be recorded."),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliRecordTest::emptyComesBeforeAgain()
{
    SampleApi api;
    api.onPost(Script().afterRequest().close());
    api.serveSample();
    api.onOutages("[]");
    api.onSiteInfo(Sample::SiteInfo);
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 6);
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 5);
}

void CliRecordTest::keepsTheRecordPrivate()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli; // looks into every file for the key
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    int count = 0;
    for (QDirIterator files(folder, QDir::Files); files.hasNext(); ++count)
        QVERIFY2(!(QFileInfo(files.next()).permissions() & others), qPrintable(files.filePath()));
    QVERIFY(count > 0);
}

void CliRecordTest::lookingLeavesNothingBehind()
{
    SampleApi api;
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"preview"_s)).exitCode, 0);
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s})).exitCode, 0);
    QVERIFY(!QFileInfo::exists(cli.folder() + u"/home"_s));
}

QTEST_GUILESS_MAIN(CliRecordTest)

#include "tst_clirecord.moc"
