// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// For a child: standard output is a pipe that is read no more, as behind `| head`.
void leaveOutputWithoutReader()
{
    int pipe[2] = {-1, -1}; // NOLINT(modernize-avoid-c-arrays): filled by pipe()
    if (::pipe(pipe) != 0)
        ::_exit(99);
    ::dup2(pipe[1], STDOUT_FILENO);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

} // namespace

/// What goes in and out: pipes, full and closed streams, and how much is said.
class CliStreamsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsNamedPipes();
    void readsSlowStandardInput();
    void noticesOutputThatCannotBeWritten_data();
    void noticesOutputThatCannotBeWritten();
    void outcomeCountsMoreThanItsReceipt();
    void programsFindTheReceiptElsewhere();
    void closedStreamsReceiveNothing();
    void readerThatHasGoneIsNoCrash();
    void endsQuietlyWithItsReader_data();
    void endsQuietlyWithItsReader();
    void outcomeCountsMoreThanItsReader();
    void refusesClosedInput();
    void saysLess();
    void saysMore();
    void progressIsPlainLines();
};

void CliStreamsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliStreamsTest::readsNamedPipes()
{
    SampleApi api;
    CliRunner cli;
    const QList<QByteArray> contents{Sample::Outages, Sample::SiteInfo};
    QStringList pipes;
    for (int i = 0; i < 2; ++i) {
        pipes.append(cli.folder() + u"/pipe%1"_s.arg(i));
        QCOMPARE(::mkfifo(pipes.at(i).toUtf8().constData(), 0600), 0);
    }
    cli.start({u"preview"_s, u"--outages"_s, pipes.at(0), u"--site-info"_s, pipes.at(1),
               u"--format"_s, u"json"_s});
    QProcess shell[2];
    for (int i = 0; i < 2; ++i) {
        const QString source = cli.file(u"in%1"_s.arg(i), contents.at(i));
        shell[i].start(u"/bin/sh"_s, {u"-c"_s, u"cat \"$0\" > \"$1\""_s, source, pipes.at(i)});
    }
    const CliResult result = cli.finish();
    for (QProcess &process : shell)
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, Sample::Body);
}

void CliStreamsTest::readsSlowStandardInput()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    cli.setInput(CliRunner::Key.first(5)); // the rest comes as a portion of its own
    cli.start(api.arguments(u"preview"_s, {u"--api-key-file"_s, u"-"_s}));
    QTRY_VERIFY(cli.process().bytesToWrite() == 0 && cli.catchesInterrupts());
    cli.process().write(CliRunner::Key.sliced(5) + '\n');
    cli.process().closeWriteChannel();
    QCOMPARE(cli.finish().exitCode, 0);
    QCOMPARE(api.server.requests().constFirst().header("x-api-key"), CliRunner::Key);
}

void CliStreamsTest::noticesOutputThatCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rows") << QStringList{u"preview"_s};
    QTest::newRow("json") << QStringList{u"preview"_s, u"--format"_s, u"json"_s};
    QTest::newRow("dry run") << QStringList{u"submit"_s, u"--dry-run"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("help of a command") << QStringList{u"submit"_s, u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("demo server") << QStringList{u"demo-server"_s};
}

void CliStreamsTest::noticesOutputThatCannotBeWritten()
{
    QFETCH(QStringList, arguments);
    for (const bool isClosed : {false, true}) {
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        if (isClosed)
            cli.setChildModifier([] { ::close(STDOUT_FILENO); });
        else
            cli.setOutputFile(u"/dev/full"_s);
        const QString command = arguments.constFirst();
        const bool isFetching =
            command == u"preview" || (command == u"submit" && arguments.contains(u"--dry-run"));
        const CliResult result =
            cli.run(isFetching ? api.arguments(command, arguments.sliced(1)) : arguments);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error().startsWith(u"Standard output could not be written"),
                 result.err.constData());
        QCOMPARE(api.server.startedPosts(), 0);
    }
}

void CliStreamsTest::outcomeCountsMoreThanItsReceipt()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setOutputFile(u"/dev/full"_s);
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 0); // it was accepted: a script must not send it again
    QVERIFY(result.error().startsWith(u"Standard output could not be written"));
    QVERIFY2(result.error().endsWith(u"Accepted: 2 outages submitted."), result.err.constData());
    QCOMPARE(api.posts().size(), 1);
}

void CliStreamsTest::programsFindTheReceiptElsewhere()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setOutputFile(u"/dev/full"_s);
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 0);
    const QByteArray last = result.err.trimmed().split('\n').constLast();
    const QJsonObject receipt = QJsonDocument::fromJson(last).object();
    QVERIFY2(receipt.value(u"state"_s) == u"accepted"_s, result.err.constData());
    QVERIFY(receipt.contains(u"submissionId"_s));
    QCOMPARE(api.posts().size(), 1);
}

void CliStreamsTest::closedStreamsReceiveNothing()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setChildModifier([] {
        ::close(STDIN_FILENO);
        ::close(STDOUT_FILENO);
        ::close(STDERR_FILENO);
    });
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--verbose"_s}));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    for (const ReceivedConnection &connection : api.server.connections()) {
        QVERIFY(!connection.bytes.contains("Site One")); // of the summary, of the receipt
        QVERIFY(!connection.fault);
    }
}

void CliStreamsTest::readerThatHasGoneIsNoCrash()
{
    QByteArray outages = "["_ba;
    for (int i = 0; i < 20'000; ++i)
        outages +=
            R"({"id":"d-1","begin":"2022-01-01T00:00:00Z","end":"2022-01-01T00:00:00Z"},)"_ba;
    outages.back() = ']';
    CliRunner cli;
    const QString pipe = cli.folder() + u"/pipe"_s;
    QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    const int reader = ::open(pipe.toUtf8().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    cli.setOutputFile(pipe);
    cli.start({u"preview"_s, u"--outages"_s, u"-"_s, u"--site-info"_s,
               cli.file(u"s"_s, Sample::SiteInfo), u"--format"_s, u"json"_s});
    ::close(reader);
    cli.process().write(outages);
    cli.process().closeWriteChannel();
    const CliResult result = cli.finish();
    QCOMPARE(result.exitCode, 141);
    QVERIFY2(!result.err.contains("Error"), result.err.constData());
}

void CliStreamsTest::endsQuietlyWithItsReader_data()
{
    noticesOutputThatCannotBeWritten_data();
    QTest::newRow("history") << QStringList{u"history"_s};
    QTest::newRow("history as json") << QStringList{u"history"_s, u"--format"_s, u"json"_s};
}

void CliStreamsTest::endsQuietlyWithItsReader()
{
    QFETCH(const QStringList, arguments);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setChildModifier(leaveOutputWithoutReader);
    const QString command = arguments.constFirst();
    const bool isFetching = command == u"preview" || arguments.contains(u"--dry-run");
    const CliResult result =
        cli.run(isFetching ? api.arguments(command, arguments.sliced(1)) : arguments);
    QCOMPARE(result.exitCode, 141);
    QVERIFY2(!result.err.contains("Error") && !result.err.contains("output"),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliStreamsTest::outcomeCountsMoreThanItsReader()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setChildModifier(leaveOutputWithoutReader);
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 0); // it was accepted: a script must not send it again
    QVERIFY2(result.err.endsWith("\nAccepted: 2 outages submitted.\n"), result.err.constData());
    QVERIFY(!result.err.contains("Error"));
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

void CliStreamsTest::refusesClosedInput()
{
    SampleApi api;
    api.serveSample();
    for (const QString &option : {u"--outages"_s, u"--site-info"_s, u"--api-key-file"_s}) {
        CliRunner cli;
        cli.setChildModifier([] { ::close(STDIN_FILENO); });
        const CliResult result = cli.run(api.arguments(u"preview"_s, {option, u"-"_s}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error().contains(u"cannot be read: "), result.err.constData());
        QCOMPARE(api.requestCount(), 0);
    }
}

void CliStreamsTest::saysLess()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(500));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--quiet"_s}));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.startsWith("Accepted: 2 outages of Site One\n"));
}

void CliStreamsTest::saysMore()
{
    SampleApi api;
    api.onOutages(Script().afterRequest().answer(500));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--verbose"_s}));
    QCOMPARE(result.exitCode, 0);
    for (const char *line :
         {"GET /v1/outages, attempt 1 of 6: 500, ", "GET /v1/outages, attempt 2 of 6: 200, ",
          "GET /v1/site-info/site-1, attempt 1 of 6: 200, ",
          "POST /v1/site-outages/site-1, attempt 1 of 6: 200, "})
        QVERIFY2(result.err.contains(line), line);
    QVERIFY(!result.out.contains("attempt 1 of 6"));
}

void CliStreamsTest::progressIsPlainLines()
{
    SampleApi api;
    const QByteArray outages = Sample::Outages + QByteArray(2000, ' ');
    api.onOutages(
        Script().afterRequest().drip(100, std::chrono::milliseconds(105)).answer(200, outages));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains(" received, "), result.err.constData());
    QVERIFY(!result.err.contains('\r') && !result.err.contains('\x1b'));
}

QTEST_GUILESS_MAIN(CliStreamsTest)

#include "tst_clistreams.moc"
