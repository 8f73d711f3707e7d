// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Ctrl+C in every state, and the question on a terminal.
class CliInterruptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsAFetch_data();
    void endsAFetch();
    void leavesIgnoredSignalsIgnored_data();
    void leavesIgnoredSignalsIgnored();
    void endsAFetchWithManyNames();
    void endsAWaitBetweenGets();
    void endsAWaitForAPipe_data();
    void endsAWaitForAPipe();
    void endsAWaitForTheResolver();
    void endsWritingThatNobodyReads();
    void endsWritingALongList();
    void duringThePostIsUnknown();
    void afterAnAnsweredPostIsGivingUp();
    void asksOnATerminal_data();
    void asksOnATerminal();
    void endsTheQuestion();
    void drawsABarOnATerminal();

private:
    static constexpr int Soon = 1500; // ms, in which an interrupt is to have ended everything
};

void CliInterruptTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliInterruptTest::endsAFetch_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
    QTest::newRow("the end of the terminal") << SIGHUP;
}

void CliInterruptTest::endsAFetch()
{
    QFETCH(const int, signal);
    SampleApi api;
    api.onOutages(Script().afterRequest().hang());
    api.onSiteInfo(Script().afterRequest().hang());
    api.serveSample();
    CliRunner cli;
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(api.requestCount(), 2);
    QElapsedTimer clock;
    clock.start();
    cli.signal(signal);
    const CliResult result = cli.finish();
    QVERIFY(clock.elapsed() < Soon);
    QCOMPARE(result.exitCode, 130);
    QCOMPARE(result.error(), u"Interrupted; nothing was sent."_s);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliInterruptTest::leavesIgnoredSignalsIgnored_data()
{
    endsAFetch_data();
}

/// As nohup does, and a script for what it starts in the background.
void CliInterruptTest::leavesIgnoredSignalsIgnored()
{
    QFETCH(const int, signal);
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier([signal, takeTerminal = terminal.childModifier()] {
        std::signal(signal, SIG_IGN);
        takeTerminal();
    });
    cli.start(api.arguments(u"submit"_s));
    QTRY_VERIFY(terminal.shown().contains("Type yes to send: "));
    cli.signal(signal);
    terminal.type("yes\n");
    QCOMPARE(cli.finish().exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

void CliInterruptTest::endsAFetchWithManyNames()
{
    QByteArray devices;
    for (int i = 0; i < 150'000; ++i)
        devices += R"({"id":"a","name":"N)" + QByteArray::number(i) + R"("},)";
    for (int i = 0; i < 5; ++i) {
        const QByteArray id = "d" + QByteArray::number(i);
        devices += R"({"id":")" + id + R"(","name":"A"},{"id":")" + id + R"(","name":"B"},)";
    }
    CliRunner cli;
    const QString site =
        cli.file(u"site.json"_s, R"({"id":"s","name":"S","devices":[)" + devices.chopped(1) + "]}");
    const QString outages = cli.file(u"outages.json"_s, "[]");
    QElapsedTimer clock;
    clock.start();
    const CliResult all = cli.run({u"preview"_s, u"--site-info"_s, site, u"--outages"_s, outages});
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(all.exitCode, 0);
    QVERIFY2(
        all.err.contains("Device a is listed with several names (N0, N1, N2 and 149,997 more); "
                         "the first is sent."),
        all.err.left(2000).constData());
    QVERIFY(all.err.contains("Device d1 is listed with several names (A, B)"));
    QVERIFY(!all.err.contains("Device d2"));
    QVERIFY(all.err.contains("3 more devices are listed with several names."));
    QVERIFY2(all.err.size() < 1000, qPrintable(QString::number(all.err.size())));

    // Interrupted in the midst of it: the outages never come.
    CliRunner waiting;
    waiting.start({u"preview"_s, u"--site-info"_s, site, u"--outages"_s, u"-"_s});
    QTRY_VERIFY(waiting.catchesInterrupts());
    clock.start();
    waiting.signal(SIGTERM);
    const CliResult ended = waiting.finish();
    QVERIFY2(clock.elapsed() < 2 * Soon, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(ended.exitCode, 130);
}

void CliInterruptTest::endsAWaitBetweenGets()
{
    SampleApi api;
    api.server.setDefault(Script().afterRequest().answer(429, "", {{"Retry-After", "30"}}));
    CliRunner cli;
    cli.start(api.arguments(u"preview"_s));
    QTRY_VERIFY(cli.errorSoFar().contains("follows in 30.0 s"));
    QElapsedTimer clock;
    clock.start();
    cli.signal(SIGINT);
    QCOMPARE(cli.finish().exitCode, 130);
    QVERIFY(clock.elapsed() < Soon);
}

void CliInterruptTest::endsAWaitForAPipe_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("isNamed");
    for (const QString &option : {u"--outages"_s, u"--site-info"_s, u"--api-key-file"_s}) {
        QTest::addRow("%s, named pipe", qPrintable(option)) << option << true;
        QTest::addRow("%s, standard input", qPrintable(option)) << option << false;
    }
}

void CliInterruptTest::endsAWaitForAPipe()
{
    QFETCH(const QString, option);
    QFETCH(const bool, isNamed);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const QString pipe = cli.folder() + u"/pipe"_s;
    QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
    cli.start(
        api.arguments(u"submit"_s, {u"--yes"_s, u"--verbose"_s, option, isNamed ? pipe : u"-"_s}));
    QTRY_VERIFY(cli.catchesInterrupts());
    QElapsedTimer clock;
    clock.start();
    cli.signal(SIGINT);
    const CliResult result = cli.finish();
    QVERIFY2(result.exitCode == 130, result.err.constData());
    QVERIFY(clock.elapsed() < Soon);
    QCOMPARE(api.requestCount(), 0);
}

void CliInterruptTest::endsAWaitForTheResolver()
{
    CliRunner cli;
    cli.slowTheResolver();
    const QStringList arguments{u"preview"_s, u"--base-url"_s, u"https://slow.invalid"_s,
                                u"--site"_s, u"site-1"_s};
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(cli.run(arguments + QStringList{u"--deadline"_s, u"0.2"_s}).exitCode, 3);
    QVERIFY(clock.elapsed() < Soon);

    cli.start(arguments);
    QTRY_VERIFY(cli.catchesInterrupts());
    clock.restart();
    cli.signal(SIGINT);
    QCOMPARE(cli.finish().exitCode, 130);
    QVERIFY(clock.elapsed() < Soon);
}

void CliInterruptTest::endsWritingThatNobodyReads()
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
    cli.start({u"preview"_s, u"--outages"_s, cli.file(u"o"_s, outages), u"--site-info"_s,
               cli.file(u"s"_s, Sample::SiteInfo), u"--format"_s, u"json"_s});
    QTRY_VERIFY(
        cli.errorSoFar().contains("20,000 included")); // written next, more than a pipe holds
    pollfd descriptor{reader, POLLIN, 0};
    QTRY_COMPARE(::poll(&descriptor, 1, 0), 1);
    QElapsedTimer clock;
    clock.start();
    cli.signal(SIGINT);
    const CliResult result = cli.finish();
    ::close(reader);
    QCOMPARE(result.exitCode, 130);
    QVERIFY(clock.elapsed() < Soon);
}

/// Every row takes its time to be written, also where nothing waits for it.
void CliInterruptTest::endsWritingALongList()
{
    QByteArray outages = "["_ba;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray day = QByteArray::number(101 + i / 1000).last(2);
        const QByteArray minute = QByteArray::number(100 + i % 60).last(2);
        outages += R"({"id":"d-1","begin":"2022-03-)" + day + "T10:" + minute +
                   R"(:00Z","end":"2022-04-01T00:00:00Z"},)";
    }
    outages.back() = ']';
    CliRunner cli;
    cli.setOutputFile(u"/dev/null"_s);
    QElapsedTimer clock;
    connect(&cli.process(), &QProcess::readyReadStandardError, this, [&] {
        if (!clock.isValid() && cli.errorSoFar().contains("20,000 included")) {
            clock.start();
            cli.signal(SIGINT);
        }
    });
    cli.start({u"preview"_s, u"--outages"_s, cli.file(u"o"_s, outages), u"--site-info"_s,
               cli.file(u"s"_s, Sample::SiteInfo)});
    const CliResult result = cli.finish();
    QVERIFY(clock.isValid());
    QVERIFY2(result.exitCode == 130, result.err.constData());
    QCOMPARE(result.error(), u"Interrupted before everything was written."_s);
    QVERIFY(clock.elapsed() < Soon);
}

void CliInterruptTest::duringThePostIsUnknown()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    CliRunner cli;
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QTRY_COMPARE(api.posts().size(), 1);
    QElapsedTimer clock;
    clock.start();
    cli.signal(SIGINT);
    const CliResult result = cli.finish();
    QVERIFY(clock.elapsed() < Soon);
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(QJsonDocument::fromJson(result.out)[u"state"], QJsonValue(u"unknown"_s));
    QVERIFY(result.error().contains(u"Do not send it again before you know"));
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

/// The list has left and was refused for now: neither "nothing was sent" nor "unknown" is true.
void CliInterruptTest::afterAnAnsweredPostIsGivingUp()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(503, "", {{"Retry-After", "30"}}));
    api.serveSample();
    CliRunner cli;
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QTRY_VERIFY(cli.errorSoFar().contains("Attempt 2 of 6 follows in 30.0 s."));
    cli.signal(SIGINT);
    const CliResult result = cli.finish();
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(QJsonDocument::fromJson(result.out)[u"state"], QJsonValue(u"gave-up"_s));
    QVERIFY2(result.error().contains(u"Each was answered, and none accepted the list."),
             result.err.constData());
    QCOMPARE(api.posts().size(), 1);
}

void CliInterruptTest::asksOnATerminal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("yes") << "yes\n"_ba << 0;
    QTest::newRow("Yes, with blanks") << " Yes \n"_ba << 0;
    QTest::newRow("y") << "y\n"_ba << 7;
    QTest::newRow("no") << "no\n"_ba << 7;
    QTest::newRow("nothing") << "\n"_ba << 7;
    QTest::newRow("more than yes") << "yes please\n"_ba << 7;
    QTest::newRow("the end") << "\x04"_ba << 7;
}

void CliInterruptTest::asksOnATerminal()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, exitCode);
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s));
    QTRY_VERIFY(terminal.shown().contains("Type yes to send: "));
    const QByteArray question = "Send 2 outages of Site One to " + api.baseUrl().toUtf8() + '?';
    QVERIFY2(terminal.shown().contains(question), terminal.shown().constData());
    QCOMPARE(api.server.startedPosts(), 0);
    terminal.type(answer);
    const CliResult result = cli.finish();
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(api.posts().size(), exitCode == 0 ? 1 : 0);
    QCOMPARE(api.server.startedPosts(), api.posts().size());
    if (exitCode == 0)
        QCOMPARE(api.posts().constFirst().body, Sample::Body);
    else
        QTRY_VERIFY(terminal.shown().contains("Error: Nothing was sent: the answer was not yes."));
}

void CliInterruptTest::endsTheQuestion()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s));
    QTRY_VERIFY(terminal.shown().contains("Type yes to send: "));
    cli.signal(SIGINT);
    QCOMPARE(cli.finish().exitCode, 130);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliInterruptTest::drawsABarOnATerminal()
{
    SampleApi api;
    api.onOutages(Script()
                      .afterRequest()
                      .drip(60, std::chrono::milliseconds(40))
                      .answer(200, Sample::Outages));
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"preview"_s));
    QCOMPARE(cli.finish().exitCode, 0);
    QTRY_VERIFY(terminal.shown().contains("4 fetched"));
    QVERIFY(terminal.shown().contains("[#") && terminal.shown().contains(" received, "));
    QVERIFY(terminal.shown().contains("\r\x1b[KSite One")); // and is wiped before what follows
}

QTEST_GUILESS_MAIN(CliInterruptTest)

#include "tst_cliinterrupt.moc"
