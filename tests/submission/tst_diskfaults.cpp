// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "cli/sampleapi.h"
#include "submission/journalfixture.h"
#include "submission/smalldisk.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The real program on a disk that is full, fills up or cannot be written: it refuses, says why,
/// sends nothing, and goes on where it was once there is room.
class DiskFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesOnAFullDisk_data() { diskKinds(); }
    void refusesOnAFullDisk();
    void goesOnOnATinyDisk();
    void refusesOnAReadOnlyDisk();
    void sendsNoMoreOnceTheDiskIsFull_data();
    void sendsNoMoreOnceTheDiskIsFull();

private:
    static void diskKinds();
    static void checkRefusal(const CliResult &result, const SampleApi &api);
};

void DiskFaultsTest::diskKinds()
{
    QTest::addColumn<SmallDisk::Kind>("kind");
    for (const SmallDisk::Kind kind : SmallDisk::kinds())
        QTest::newRow(kind == SmallDisk::Kind::Mounted ? "mounted" : "limited") << kind;
}

void DiskFaultsTest::checkRefusal(const CliResult &result, const SampleApi &api)
{
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.error().startsWith(u"Nothing was sent, because it could not be recorded."),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void DiskFaultsTest::refusesOnAFullDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    QVERIFY(disk.isReady());
    SampleApi api;
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    api.serveSample();
    disk.fill();
    checkRefusal(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})), api);
    disk.empty();
    api.serveSample();
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
}

/// SQLite's own files must not be what keeps a disk full.
void DiskFaultsTest::goesOnOnATinyDisk()
{
    const bool canMount = SmallDisk::kinds().contains(SmallDisk::Kind::Mounted);
    SmallDisk disk(SmallDisk::kinds().constLast(), "112k");
    QVERIFY(disk.isReady());
    SampleApi api;
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    for (int i = 0; i < 2; ++i) {
        disk.fill();
        api.serveSample();
        checkRefusal(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})), api);
        disk.empty();
    }
    api.serveSample();
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(api.posts().size(), 1);
    if (canMount)
        QVERIFY(!QFile::exists(disk.path() + u"/outage-desk/journal.sqlite-wal"_s));
}

void DiskFaultsTest::refusesOnAReadOnlyDisk()
{
    // Not the limited kind: a superuser's child cannot be kept from writing by permissions.
    SmallDisk disk(SmallDisk::kinds().constLast());
    const bool isMounted = SmallDisk::kinds().contains(SmallDisk::Kind::Mounted);
    SampleApi api;
    CliRunner cli;
    // Where nothing can be mounted, a file system on which no folder can be made.
    cli.setVariable(u"XDG_DATA_HOME"_s, isMounted ? disk.path() : u"/proc"_s);
    api.serveSample();
    if (isMounted)
        disk.makeReadOnly();
    checkRefusal(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})), api);
    disk.makeWritable();
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    api.serveSample();
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
}

void DiskFaultsTest::sendsNoMoreOnceTheDiskIsFull_data()
{
    QTest::addColumn<Script>("script");
    const Script answer = Script().afterRequest();
    QTest::newRow("500, which allows another") << Script(answer).answer(500, "{}");
    QTest::newRow("accepted") << Script(answer).answer(200, "{}");
    QTest::newRow("no answer") << Script(answer).close();
}

/// The disk is full when the list has arrived: the answer cannot be recorded, so the next start
/// knows no more than that the list left.
void DiskFaultsTest::sendsNoMoreOnceTheDiskIsFull()
{
    QFETCH(const Script, script);
    // Not the mounted kind: a line may still fit into what SQLite has already taken of that disk.
    SmallDisk disk(SmallDisk::Kind::Limited);
    SampleApi api;
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    connect(&api.server, &ScriptedServer::requestReceived, this, [&](const HttpRequest &request) {
        if (request.method == "POST"_ba)
            disk.fillFor(cli.process().processId());
    });
    api.onPost(script);
    api.serveSample();
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QVERIFY2(result.err.contains("The outcome could not be written into the record"),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 1);
    QCOMPARE(api.posts().size(), 1);
    disk.empty();
    const CliResult history = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    const QJsonArray all = QJsonDocument::fromJson(history.out).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0).toObject().value(u"state"_s).toString(), u"unknown"_s);
}

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
