// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QStringList Json{u"--format"_s, u"json"_s};

QJsonObject objectIn(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QByteArray lastLineOf(const QByteArray &text)
{
    return text.trimmed().split('\n').constLast();
}

Script answer(int status, const QByteArray &body)
{
    return Script().afterRequest().answer(status, body);
}

/// Whether \a object is an end: exactly the four fields, and they agree with each other.
bool isEnd(const QJsonObject &object, int exitCode, const QString &state, const QString &reason)
{
    return object.keys() == QStringList{u"exit"_s, u"message"_s, u"reason"_s, u"state"_s} &&
           object[u"exit"].toInt() == exitCode && object[u"state"].toString() == state &&
           object[u"reason"].toString() == reason && object[u"message"].toString().endsWith(u'.');
}

} // namespace

/// With `--format json` a program can read how a run ended that has no list and no receipt.
class CliEndsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsWrongWithArguments_data();
    void tellsWhatIsWrongWithArguments();
    void tellsWhatTheApiAnswered_data();
    void tellsWhatTheApiAnswered();
    void tellsWhatTheListHolds_data();
    void tellsWhatTheListHolds();
    void tellsWhatIsOnRecord();
    void tellsThatAnotherIsSending();
    void tellsThatItCannotBeRecorded();
    void tellsThatTheAnswerWasNo();
    void tellsThatItWasInterrupted();
    void leavesTheListAlone_data();
    void leavesTheListAlone();
    void tellsTheEndOfHistory_data();
    void tellsTheEndOfHistory();
    void saysNothingOfItUnasked();
};

void CliEndsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliEndsTest::tellsWhatIsWrongWithArguments_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown option") << QStringList{u"--nope"_s} << 1 << u"usage"_s;
    QTest::newRow("twice") << QStringList{u"--site"_s, u"site-1"_s} << 1 << u"usage"_s;
    QTest::newRow("cutoff") << QStringList{u"--cutoff"_s, u"2022-01-01"_s} << 1 << u"usage"_s;
    QTest::newRow("no file") << QStringList{u"--outages"_s, u"/nowhere"_s} << 1 << u"file"_s;
    QTest::newRow("no list") << QStringList{u"--outages"_s, u"/proc/version"_s} << 1
                             << u"file-content"_s;
}

void CliEndsTest::tellsWhatIsWrongWithArguments()
{
    QFETCH(const QStringList, more);
    QFETCH(const int, exitCode);
    QFETCH(const QString, reason);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, QStringList{u"--yes"_s} + more + Json));
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(isEnd(objectIn(result.out), exitCode, u"failed"_s, reason), result.out.constData());
    QVERIFY2(result.error().contains(objectIn(result.out)[u"message"].toString()),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliEndsTest::tellsWhatTheApiAnswered_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const Script &script, int exitCode, const char *reason) {
        QTest::newRow(name) << script << exitCode << QString::fromLatin1(reason);
    };
    row("302", Script().afterRequest().answer(302, "", {{"Location", "/v2"}}), 2, "redirected");
    row("400", answer(400, "{}"), 2, "refused");
    row("401", answer(401, "{}"), 2, "key-refused");
    row("404", answer(404, "{}"), 2, "not-found");
    row("408", answer(408, "{}"), 3, "try-later");
    row("429", answer(429, "{}"), 3, "throttled");
    row("500", answer(500, "{}"), 3, "server-error");
    row("a long pause", Script().afterRequest().answer(503, "", {{"Retry-After", "600"}}), 3,
        "retry-after");
    row("206", answer(206, "[]"), 3, "unexpected-status");
    row("no JSON", answer(200, "<html>"), 4, "unusable-answer");
    row("encoded", Script().afterRequest().answer(200, "[]", {{"Content-Encoding", "br"}}), 4,
        "encoded");
    row("cut",
        Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[").close(), 3,
        "truncated");
    row("closed", Script().afterRequest().close(), 3, "unreachable");
    row("silence", Script().afterRequest().hang(), 3, "timeout");
}

void CliEndsTest::tellsWhatTheApiAnswered()
{
    QFETCH(const Script, script);
    QFETCH(const int, exitCode);
    QFETCH(const QString, reason);
    SampleApi api;
    api.onSiteInfo(Sample::SiteInfo);
    api.server.setDefault(script);
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, QStringList{u"--yes"_s, u"--max-attempts"_s, u"2"_s,
                                                       u"--attempt-timeout"_s, u"1"_s} +
                                               Json));
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(isEnd(objectIn(result.out), exitCode, u"failed"_s, reason), result.out.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliEndsTest::tellsWhatTheListHolds_data()
{
    QTest::addColumn<QByteArray>("outages");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    const QStringList yes{u"--yes"_s};
    QTest::newRow("nothing") << "[]"_ba << yes << 5 << u"empty"_s << u"empty"_s;
    QTest::newRow("unreadable") << R"([{"id":"d-1","begin":"soon","end":"later"}])"_ba << yes << 7
                                << u"held"_s << u"unreadable"_s;
    QTest::newRow("findings") << Sample::Outages
                              << QStringList{u"--yes"_s, u"--fail-on-findings=all"_s} << 7
                              << u"held"_s << u"findings"_s;
    QTest::newRow("no --yes") << Sample::Outages << QStringList() << 7 << u"held"_s
                              << u"needs-yes"_s;
}

void CliEndsTest::tellsWhatTheListHolds()
{
    QFETCH(const QByteArray, outages);
    QFETCH(const QStringList, more);
    QFETCH(const int, exitCode);
    QFETCH(const QString, state);
    QFETCH(const QString, reason);
    SampleApi api;
    api.onOutages(outages);
    api.onSiteInfo(Sample::SiteInfo);
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, more + Json));
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(isEnd(objectIn(result.out), exitCode, state, reason), result.out.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliEndsTest::tellsWhatIsOnRecord()
{
    SampleApi api;
    api.serveSample();
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const QStringList arguments = api.arguments(u"submit"_s, QStringList{u"--yes"_s} + Json);
    QCOMPARE(cli.run(arguments).exitCode, 0);
    const CliResult again = cli.run(arguments);
    QCOMPARE(again.exitCode, 7);
    QVERIFY2(isEnd(objectIn(again.out), 7, u"held"_s, u"already-accepted"_s),
             again.out.constData());
    const CliResult dry = cli.run(api.arguments(u"submit"_s, QStringList{u"--dry-run"_s} + Json));
    QCOMPARE(dry.exitCode, 7);
    QCOMPARE(dry.out, Sample::Body);
    QVERIFY2(isEnd(objectIn(lastLineOf(dry.err)), 7, u"held"_s, u"already-accepted"_s),
             dry.err.constData());
    QCOMPARE(api.posts().size(), 1);

    SampleApi silent;
    silent.onPost(Script().afterRequest().close());
    silent.serveSample();
    silent.serveSample();
    const QStringList others = silent.arguments(u"submit"_s, QStringList{u"--yes"_s} + Json);
    QCOMPARE(cli.run(others).exitCode, 6);
    const CliResult unknown = cli.run(others);
    QCOMPARE(unknown.exitCode, 7);
    QVERIFY2(isEnd(objectIn(unknown.out), 7, u"held"_s, u"unknown"_s), unknown.out.constData());
    QCOMPARE(silent.posts().size(), 1);
}

void CliEndsTest::tellsThatAnotherIsSending()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    api.serveSample();
    CliRunner first;
    CliRunner second;
    second.setVariable(u"XDG_DATA_HOME"_s, first.folder() + u"/home/data"_s);
    const QStringList arguments = api.arguments(u"submit"_s, QStringList{u"--yes"_s} + Json);
    first.start(arguments);
    QTRY_COMPARE(api.posts().size(), 1);
    const CliResult held = second.run(arguments);
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(isEnd(objectIn(held.out), 7, u"held"_s, u"locked"_s), held.out.constData());
    QCOMPARE(api.server.startedPosts(), 1);
    first.signal(SIGINT);
    const CliResult sent = first.finish();
    QCOMPARE(sent.exitCode, 6);
    QCOMPARE(objectIn(sent.out)[u"state"].toString(), u"unknown"_s); // a receipt
    QVERIFY(!objectIn(sent.out).contains(u"reason"));
}

void CliEndsTest::tellsThatItCannotBeRecorded()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, cli.file(u"file"_s, "no folder"));
    const CliResult result = cli.run(api.arguments(u"submit"_s, QStringList{u"--yes"_s} + Json));
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(isEnd(objectIn(result.out), 7, u"held"_s, u"record"_s), result.out.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliEndsTest::tellsThatTheAnswerWasNo()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s, Json));
    QTRY_VERIFY(terminal.shown().contains("Type yes to send: "));
    terminal.type("no\n");
    const CliResult result = cli.finish();
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(isEnd(objectIn(result.out), 7, u"held"_s, u"declined"_s), result.out.constData());
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliEndsTest::tellsThatItWasInterrupted()
{
    SampleApi api;
    api.onOutages(Script().afterRequest().hang());
    api.onSiteInfo(Sample::SiteInfo);
    CliRunner cli;
    cli.start(api.arguments(u"submit"_s, QStringList{u"--yes"_s} + Json));
    QTRY_COMPARE(api.requestCount(), 2);
    cli.signal(SIGINT);
    const CliResult result = cli.finish();
    QCOMPARE(result.exitCode, 130);
    QVERIFY2(isEnd(objectIn(result.out), 130, u"interrupted"_s, u"interrupted"_s),
             result.out.constData());
}

void CliEndsTest::leavesTheListAlone_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason");
    QTest::newRow("findings") << QStringList{u"--fail-on-findings=all"_s} << Sample::Body << 7
                              << u"findings"_s;
    QTest::newRow("usage") << QStringList{u"--nope"_s} << QByteArray() << 1 << u"usage"_s;
}

/// The standard output of `preview` is a list or nothing: the end is the last line of the other.
void CliEndsTest::leavesTheListAlone()
{
    QFETCH(const QStringList, more);
    QFETCH(const int, exitCode);
    QFETCH(const QString, reason);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, more + Json));
    QCOMPARE(result.exitCode, exitCode);
    QTEST(result.out, "out");
    QVERIFY2(isEnd(objectIn(lastLineOf(result.err)), exitCode,
                   exitCode == 7 ? u"held"_s : u"failed"_s, reason),
             result.err.constData());
}

void CliEndsTest::tellsTheEndOfHistory_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an id that is not there")
        << QStringList{u"--mark"_s, u"nope"_s, u"accepted"_s, u"--reason"_s, u"asked"_s}
        << u"no-such-submission"_s;
    QTest::newRow("no reason") << QStringList{u"--mark"_s, u"nope"_s, u"accepted"_s} << u"usage"_s;
    QTest::newRow("nothing changed")
        << QStringList{u"--start-new-record"_s, u"--yes"_s} << u"not-changed"_s;
}

void CliEndsTest::tellsTheEndOfHistory()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, reason);
    CliRunner cli;
    const CliResult result = cli.run(QStringList{u"history"_s} + more + Json);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(isEnd(objectIn(lastLineOf(result.err)), 1, u"failed"_s, reason),
             result.err.constData());
}

void CliEndsTest::saysNothingOfItUnasked()
{
    SampleApi api;
    api.onOutages("[]");
    api.onSiteInfo(Sample::SiteInfo);
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(!result.err.contains('{'), result.err.constData());
}

QTEST_GUILESS_MAIN(CliEndsTest)

#include "tst_cliends.moc"
