// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

/// A dry run ends as sending would end, and leaves everything as it is.
class CliDryRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsAsSendingWould_data();
    void endsAsSendingWould();
    void isHeldBackWhileAnotherSends();
    void leavesWhatIsBeingSentAlone();
    void needsAPlaceForTheRecord();
    void tellsOfFilesWithAnAddress();

private:
    static QString recordFolder(const CliRunner &cli)
    {
        return cli.folder() + u"/home/data/outage-desk"_s;
    }
    /// Every file below the runner's home, with its content.
    static QMap<QString, QByteArray> filesOf(const CliRunner &cli);
    static void overwrite(const QString &path, qint64 from, const QByteArray &bytes);
};

QMap<QString, QByteArray> CliDryRunTest::filesOf(const CliRunner &cli)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(cli.folder() + u"/home"_s,
                     QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const bool isFile = all.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        files.insert(all.filePath(), isFile ? file.readAll() : QByteArray());
    }
    return files;
}

void CliDryRunTest::overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

void CliDryRunTest::endsAsSendingWould_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason");
    const QStringList again{u"--again"_s};
    const auto row = [](const char *name, const QString &before, const QStringList &more,
                        int exitCode, const QString &reason) {
        QTest::newRow(name) << before << more << exitCode << reason;
    };
    row("nothing was sent yet", u"nothing"_s, {}, 0, {});
    row("the same list was accepted", u"accepted"_s, {}, 7, u"this site accepted the same list"_s);
    row("it was accepted, and goes again", u"accepted"_s, again, 0, {});
    row("another list was accepted", u"accepted"_s, {u"--cutoff"_s, u"2022-02-01T00:00:00Z"_s}, 0,
        {});
    row("an outcome is unknown", u"unknown"_s, {}, 7, u"to this site is unknown."_s);
    row("it is unknown, and goes again", u"unknown"_s, again, 0, {});
    row("its sender was killed", u"killed"_s, {}, 7, u"to this site is unknown."_s);
    row("the record is damaged", u"damaged"_s, {}, 7, u"is damaged"_s);
    row("the record is damaged, and it goes again", u"damaged"_s, again, 7, u"is damaged"_s);
    row("lines are gone", u"shortened"_s, {}, 7, u"is shorter than it was"_s);
    row("a newer version was here", u"newer"_s, {}, 7, u"newer version of Outage Desk"_s);
    row("a file is in the folder's place", u"file"_s, {}, 7, u"it could not be recorded"_s);
    row("nothing is included", u"nothing"_s, {u"--cutoff"_s, u"2030-01-01T00:00:00Z"_s}, 5,
        u"nothing is included"_s);
    row("rows are to check", u"nothing"_s, {u"--fail-on-findings"_s}, 7,
        u"Held back by --fail-on-findings"_s);
}

void CliDryRunTest::endsAsSendingWould()
{
    QFETCH(const QString, before);
    QFETCH(const QStringList, more);
    QFETCH(const int, exitCode);
    QFETCH(const QString, reason);
    SampleApi api;
    if (before == u"unknown")
        api.onPost(Script().afterRequest().close());
    if (before == u"killed")
        api.onPost(Script().afterRequest().hang());
    for (int i = 0; i < 3; ++i)
        api.serveSample();
    CliRunner cli;
    const QStringList submit = api.arguments(u"submit"_s, {u"--yes"_s});
    if (before == u"killed") {
        cli.start(submit);
        QTRY_COMPARE(api.posts().size(), 1);
        cli.signal(SIGKILL);
        QCOMPARE(cli.finish().exitCode, -1);
    } else if (before != u"nothing" && before != u"file") {
        QCOMPARE(cli.run(submit).exitCode, before == u"unknown" ? 6 : 0);
    }
    const QString journal = recordFolder(cli) + u"/journal.sqlite"_s;
    if (before == u"damaged")
        overwrite(journal, 0, QByteArray(4096, 'x'));
    if (before == u"newer") // user_version, https://www.sqlite.org/fileformat.html
        overwrite(journal, 60, QByteArray("\0\0\0\x63", 4));
    if (before == u"shortened")
        QVERIFY(QFile::remove(journal));
    if (before == u"file")
        cli.setVariable(u"XDG_DATA_HOME"_s, cli.file(u"file"_s, "no folder"));

    const QString scratch = cli.folder() + u"/scratch"_s;
    QVERIFY(QDir().mkpath(scratch));
    cli.setVariable(u"XDG_RUNTIME_DIR"_s, scratch);
    const auto filesBefore = filesOf(cli);
    const int postsBefore = api.server.startedPosts();
    const CliResult dry = cli.run(api.arguments(u"submit"_s, QStringList{u"--dry-run"_s} + more));
    QVERIFY2(dry.exitCode == exitCode, dry.err.constData());
    QVERIFY2(dry.error().contains(reason), dry.err.constData());
    QCOMPARE(dry.error().isEmpty(), exitCode == 0);
    QCOMPARE(api.server.startedPosts(), postsBefore);
    QCOMPARE(filesOf(cli), filesBefore);
    QVERIFY(QDir(scratch).isEmpty()); // nothing is left of what it looked at either
    const bool isReviewed = !reason.contains(u"is included") && !reason.contains(u"findings");
    QCOMPARE(!dry.out.isEmpty(), isReviewed);
    QCOMPARE(dry.err.contains("Dry run: "), isReviewed);

    const CliResult real = cli.run(submit + more);
    QVERIFY2(real.exitCode == exitCode, real.err.constData());
    QCOMPARE(api.server.startedPosts(), postsBefore + (exitCode == 0 ? 1 : 0));
    if (exitCode == 0)
        QCOMPARE(api.posts().constLast().body, dry.out);
}

void CliDryRunTest::isHeldBackWhileAnotherSends()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    api.serveSample();
    CliRunner sender;
    CliRunner dry;
    dry.setVariable(u"XDG_DATA_HOME"_s, sender.folder() + u"/home/data"_s);
    sender.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(api.posts().size(), 1);
    const CliResult held = dry.run(api.arguments(u"submit"_s, {u"--dry-run"_s, u"--again"_s}));
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"another window or program is sending for this site"),
             held.err.constData());
    QCOMPARE(held.out, Sample::Body);
    QCOMPARE(api.server.startedPosts(), 1);
    sender.signal(SIGINT);
    QCOMPARE(sender.finish().exitCode, 6);
}

/// Looking must not take a sender's record away from it.
void CliDryRunTest::leavesWhatIsBeingSentAlone()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(503, "", {{"Retry-After", "1"}}));
    api.serveSample();
    api.serveSample();
    CliRunner sender;
    CliRunner dry;
    dry.setVariable(u"XDG_DATA_HOME"_s, sender.folder() + u"/home/data"_s);
    sender.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_VERIFY(sender.errorSoFar().contains("Attempt 2 of 6 follows in 1.0 s."));
    QCOMPARE(dry.run(api.arguments(u"submit"_s, {u"--dry-run"_s})).exitCode, 7);
    QCOMPARE(sender.finish().exitCode, 0);
    QCOMPARE(api.posts().size(), 2);
    QCOMPARE(api.posts().constLast().body, Sample::Body);
    const CliResult history = sender.run({u"history"_s});
    QCOMPARE(history.exitCode, 0);
    QVERIFY2(history.err.isEmpty(), history.err.constData());
    QVERIFY(history.out.endsWith("Accepted\n"));
}

void CliDryRunTest::needsAPlaceForTheRecord()
{
    SampleApi api;
    CliRunner cli;
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"HOME"_s})
        cli.removeVariable(name);
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s}));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(u"There is no place for the record"), result.err.constData());
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliDryRunTest::tellsOfFilesWithAnAddress()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(200, "{}"));
    CliRunner cli;
    const QStringList files{u"--outages"_s, cli.file(u"o"_s, Sample::Outages), u"--site-info"_s,
                            cli.file(u"s"_s, Sample::SiteInfo)};
    QCOMPARE(cli.run(api.arguments(u"submit"_s, files + QStringList{u"--yes"_s})).exitCode, 0);
    const CliResult held = cli.run(api.arguments(u"submit"_s, files + QStringList{u"--dry-run"_s}));
    QCOMPARE(held.exitCode, 7);
    QCOMPARE(held.out, Sample::Body);
    QCOMPARE(cli.run(QStringList{u"submit"_s, u"--dry-run"_s} + files).exitCode, 0); // to nowhere
    QCOMPARE(api.posts().size(), 1);
}

QTEST_GUILESS_MAIN(CliDryRunTest)
#include "tst_clidryrun.moc"
