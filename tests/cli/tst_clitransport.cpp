// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// GETs without an answer: limits, cut connections, unreachable addresses.
class CliTransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsInTime_data();
    void endsInTime();
    void cannotReach_data();
    void cannotReach();
    void definiteFailureEndsTheOtherGet();
    void countsAttemptsExactly_data();
    void countsAttemptsExactly();
};

void CliTransportTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliTransportTest::endsInTime_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QStringList>("limits");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("cause");
    const QStringList attempt{u"--attempt-timeout"_s, u"0.2"_s, u"--max-attempts"_s, u"2"_s};
    const QStringList deadline{u"--deadline"_s, u"0.3"_s};
    const auto row = [](const char *name, const Script &script, const QStringList &limits,
                        int exitCode, const QString &cause) {
        QTest::newRow(name) << script << limits << exitCode << cause;
    };
    row("silence", Script().afterRequest().hang(), attempt, 3, u"sent nothing for too long"_s);
    row("silence until the deadline", Script().afterRequest().hang(), deadline, 3,
        u"took too long"_s);
    row("endless head", Script().afterRequest().drip(8, 1ms).endlessHead(), attempt, 3,
        u"Try again"_s);
    row("endless body",
        Script()
            .afterRequest()
            .drip(100, 1ms)
            .send("HTTP/1.1 200 OK\r\n\r\n[")
            .endless(QByteArray(R"({"id":"d"},)").repeated(20)),
        deadline, 3, u"took too long"_s);
    row("endless blanks", Script().afterRequest().drip(100, 1ms).endlessBody(QByteArray(1000, ' ')),
        deadline, 3, u"took too long"_s);
    row("slow", Script().afterRequest().drip(1, 50ms).answer(200, Sample::SiteInfo), deadline, 3,
        u"took too long"_s);
    row("cut",
        Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{").close(), {},
        3, u"ended too early each time"_s);
    row("cut chunk",
        Script()
            .afterRequest()
            .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{")
            .close(),
        {}, 3, u"ended too early each time"_s);
    row("closed without answer", Script().afterRequest().close(), {}, 3, u"could not be reached"_s);
    row("reset", Script().afterHead().reset(), {}, 3, u"could not be reached"_s);
    row("encoded", Script().afterRequest().answer(200, "x", {{"Content-Encoding", "gzip"}}), {}, 4,
        u"is compressed or encoded, which was not asked for."_s);
    row("larger than 4 MiB", Script().afterRequest().endlessBody(QByteArray(4096, ' ')), {}, 4,
        u"is larger than can be right"_s);
    row("no HTTP", Script().afterRequest().send("SSH-2.0-OpenSSH_9.2\r\n\r\n").close(), {}, 3,
        u"Check the base URL"_s);
    row("Retry-After too long", Script().afterRequest().answer(503, "", {{"Retry-After", "3600"}}),
        {}, 3, u"asks to be called again in 1 h. Try again then."_s);
}

void CliTransportTest::endsInTime()
{
    QFETCH(const Script, script);
    QFETCH(const QStringList, limits);
    QFETCH(const QString, cause);
    SampleApi api;
    api.onOutages(Sample::Outages);
    api.server.setDefault(script);
    CliRunner cli;
    QElapsedTimer clock;
    clock.start();
    const CliResult result = cli.run(api.arguments(u"submit"_s, limits + QStringList{u"--yes"_s}));
    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.error().contains(cause), result.err.constData());
    QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliTransportTest::cannotReach_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("cause");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString port = QString::number(closed.serverPort());
    QTest::newRow("refused") << u"http://127.0.0.1:%1/v1"_s.arg(port) << u"refused"_s;
    QTest::newRow("unknown host") << u"http://no-such-host.invalid/v1"_s << u"not found"_s;
    QTest::newRow("unknown host, https") << u"https://no-such-host.invalid/v1"_s << u"not found"_s;
}

void CliTransportTest::cannotReach()
{
    QFETCH(const QString, url);
    QFETCH(const QString, cause);
    CliRunner cli;
    const CliResult result =
        cli.run({u"submit"_s, u"--yes"_s, u"--base-url"_s, url, u"--site"_s, u"site-1"_s,
                 u"--retry-base-ms"_s, u"0"_s, u"--max-attempts"_s, u"2"_s, u"--allow-http"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.error().startsWith(u"The server could not be reached for the "),
             result.err.constData());
    QVERIFY2(result.error().contains(cause), result.err.constData());
    QVERIFY2(!result.error().contains(u".."), result.err.constData());
    QVERIFY(result.error().endsWith(u"Check the base URL and the network, then try again."));
}

void CliTransportTest::definiteFailureEndsTheOtherGet()
{
    SampleApi api;
    api.onOutages(Script().afterRequest().hang());
    api.onSiteInfo(Script().afterRequest().answer(404));
    CliRunner cli;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 2);
    QVERIFY(clock.elapsed() < 5000); // not the 15 s that silence may last
}

void CliTransportTest::countsAttemptsExactly_data()
{
    QTest::addColumn<int>("attempts");
    for (const int attempts : {1, 2, 3, 9})
        QTest::addRow("%d", attempts) << attempts;
}

void CliTransportTest::countsAttemptsExactly()
{
    QFETCH(const int, attempts);
    SampleApi api;
    api.onSiteInfo(Sample::SiteInfo);
    api.server.setDefault(Script().afterRequest().answer(500, "<html></html>"));
    CliRunner cli;
    const QStringList policy{u"--max-attempts"_s, QString::number(attempts)};
    QCOMPARE(cli.run(api.arguments(u"preview"_s, policy)).exitCode, 3);
    QCOMPARE(api.countOf("/v1/outages"), attempts);
}

QTEST_GUILESS_MAIN(CliTransportTest)

#include "tst_clitransport.moc"
