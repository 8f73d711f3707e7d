// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"
#include "submission/smalldisk.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// What can be looked at while the disk of the record is full or read-only.
class CliSmallDiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheNewestLine_data();
    void showsTheNewestLine();
    void showsWhatIsBeingSent();
    void marksNothing_data() { showsTheNewestLine_data(); }
    void marksNothing();
    void dryRunIsHeldBack_data() { showsTheNewestLine_data(); }
    void dryRunIsHeldBack();

private:
    enum class State : quint8 { Full, ReadOnly };

    static void bring(SmallDisk &disk, State state);
    /// Checks that a full disk is called that, in the same words everywhere.
    static void checkCause(const QByteArray &said, SmallDisk::Kind kind, State state);
    /// Leaves a submission whose answer is on record, and only in SQLite's log, and whose sender
    /// was killed.
    static void leaveAnswered(CliRunner &cli);
    static QByteArray contentOf(const SmallDisk &disk, const QString &suffix = {});
};

void CliSmallDiskTest::showsTheNewestLine_data()
{
    QTest::addColumn<SmallDisk::Kind>("kind");
    QTest::addColumn<State>("state");
    for (const SmallDisk::Kind kind : SmallDisk::kinds()) {
        const bool isMounted = kind == SmallDisk::Kind::Mounted;
        QTest::newRow(isMounted ? "a full disk" : "no room for any file") << kind << State::Full;
        if (isMounted) // permissions keep no superuser from writing, and an owner changes them
            QTest::newRow("a read-only disk") << kind << State::ReadOnly;
    }
}

void CliSmallDiskTest::bring(SmallDisk &disk, State state)
{
    if (state == State::Full)
        disk.fill();
    else
        disk.makeReadOnly();
}

void CliSmallDiskTest::checkCause(const QByteArray &said, SmallDisk::Kind kind, State state)
{
    if (kind == SmallDisk::Kind::Mounted && state == State::Full)
        QVERIFY2(said.contains("No space left on device."), said.constData());
}

void CliSmallDiskTest::leaveAnswered(CliRunner &cli)
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(503, "", {{"Retry-After", "30"}}));
    api.serveSample();
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_VERIFY(cli.errorSoFar().contains("follows in 30.0 s"));
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

QByteArray CliSmallDiskTest::contentOf(const SmallDisk &disk, const QString &suffix)
{
    QFile file(disk.path() + u"/outage-desk/journal.sqlite"_s + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliSmallDiskTest::showsTheNewestLine()
{
    QFETCH(const SmallDisk::Kind, kind);
    QFETCH(const State, state);
    SmallDisk disk(kind);
    QVERIFY(disk.isReady());
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    leaveAnswered(cli);
    const QByteArray file = contentOf(disk);
    const QByteArray log = contentOf(disk, u"-wal"_s);
    QVERIFY(log.contains(R"("status":503)") && !file.contains(R"("status":503)"));
    // As after a restart of the computer: what is left of the disk has no room for a new one.
    QVERIFY(QFile::remove(disk.path() + u"/outage-desk/journal.sqlite-shm"_s));
    bring(disk, state);
    const QString scratch = cli.folder() + u"/scratch"_s;
    QVERIFY(QDir().mkpath(scratch));
    cli.setVariable(u"XDG_RUNTIME_DIR"_s, scratch);
    const CliResult shown = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    QVERIFY(QDir(scratch).isEmpty()); // the copy is gone
    const QJsonValue submission = QJsonDocument::fromJson(shown.out)[0];
    if (kind == SmallDisk::Kind::Limited) { // there is no room for a copy either
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.error().startsWith(u"The record "_s), shown.err.constData());
    } else {
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QVERIFY2(shown.err.startsWith("Warning: The record ") && shown.err.count('\n') == 1,
                 shown.err.constData());
        QVERIFY(shown.err.contains(" cannot be written: "));
        checkCause(shown.err, kind, state);
        QCOMPARE(QJsonDocument::fromJson(shown.out).array().size(), 1);
        const QJsonArray attempts = submission[u"attemptLog"].toArray();
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts.at(0)[u"httpStatus"], QJsonValue(503));
    }
    QVERIFY(contentOf(disk) == file && contentOf(disk, u"-wal"_s) == log);
    disk.empty();
    disk.makeWritable();
    const CliResult later = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    QVERIFY2(later.exitCode == 0 && later.err.isEmpty(), later.err.constData());
    // The same, but for the moment at which it was found to be without an owner.
    const QJsonValue again = QJsonDocument::fromJson(later.out)[0];
    for (const QString &name : {u"state"_s, u"attemptLog"_s, u"submissionId"_s, u"sentAt"_s})
        QVERIFY(kind == SmallDisk::Kind::Limited || again[name] == submission[name]);
}

/// Its lock is the one beside the record, not one beside a copy.
void CliSmallDiskTest::showsWhatIsBeingSent()
{
    SmallDisk disk(SmallDisk::kinds().constLast());
    QVERIFY(disk.isReady());
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    CliRunner sender;
    CliRunner reader;
    for (CliRunner *cli : {&sender, &reader})
        cli->setVariable(u"XDG_DATA_HOME"_s, disk.path());
    sender.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(api.posts().size(), 1);
    if (SmallDisk::kinds().contains(SmallDisk::Kind::Mounted))
        disk.fill();
    const CliResult shown = reader.run({u"history"_s, u"--format"_s, u"json"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QCOMPARE(QJsonDocument::fromJson(shown.out)[0][u"state"], QJsonValue(u"sending"_s));
    disk.empty();
    sender.signal(SIGINT);
    QCOMPARE(sender.finish().exitCode, 6);
}

void CliSmallDiskTest::marksNothing()
{
    QFETCH(const SmallDisk::Kind, kind);
    QFETCH(const State, state);
    SmallDisk disk(kind);
    QVERIFY(disk.isReady());
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    SampleApi api;
    api.onPost(Script().afterRequest().close());
    api.serveSample();
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 6);
    QCOMPARE(api.posts().size(), 1);
    const QString id = QString::fromLatin1(api.posts().constFirst().header("idempotency-key"));
    bring(disk, state);
    const CliResult marked = cli.run(
        {u"history"_s, u"--mark"_s, id, u"accepted"_s, u"--reason"_s, u"Ann saw it arrive"_s});
    QCOMPARE(marked.exitCode, 1);
    QVERIFY2(marked.error().startsWith(u"The record "_s) ||
                 marked.error().startsWith(u"The record of submissions cannot be written"_s),
             marked.err.constData());
    QCOMPARE(marked.out, QByteArray());
    checkCause(marked.err, kind, state);
    disk.empty();
    disk.makeWritable();
    const CliResult later = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(later.out)[0][u"mark"], QJsonValue(QJsonValue::Null));
}

void CliSmallDiskTest::dryRunIsHeldBack()
{
    QFETCH(const SmallDisk::Kind, kind);
    QFETCH(const State, state);
    SmallDisk disk(kind);
    QVERIFY(disk.isReady());
    SampleApi api;
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, disk.path());
    bring(disk, state);
    const CliResult dry = cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s}));
    const CliResult real = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    for (const CliResult &result : {dry, real}) {
        QCOMPARE(result.exitCode, 7);
        QVERIFY2(result.error().startsWith(u"Nothing was sent, because it could not be recorded."),
                 result.err.constData());
        checkCause(result.err, kind, state);
    }
    QCOMPARE(dry.out, Sample::Body);
    QCOMPARE(api.server.startedPosts(), 0);
}

QTEST_GUILESS_MAIN(CliSmallDiskTest)
#include "tst_clismalldisk.moc"
