// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include "demo/demoserver.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsysinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What became of the POST: state, exit code, and how often the list was on the wire.
class CliOutcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheOutcome_data();
    void tellsTheOutcome();
    void sendsAgainOnlyWhatWasAnswered();
    void sendsTheSameBytesAgain();
    void serverThatHasGoneIsNotSent();
    void lostAnswerOfTheDemo();
    void receiptSaysWhatTheApiSaid();

private:
    /// What the receipt as JSON says under \a name.
    static QJsonValue fact(const CliResult &result, QStringView name);
};

void CliOutcomeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QJsonValue CliOutcomeTest::fact(const CliResult &result, QStringView name)
{
    return QJsonDocument::fromJson(result.out).object().value(name);
}

void CliOutcomeTest::tellsTheOutcome_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QString>("sentence");
    const auto answer = [](int status, const QByteArray &body = "{}") {
        return Script().afterRequest().answer(status, body);
    };
    const auto row = [](const char *name, const Script &script, int exitCode, const char *state,
                        int posts, const QString &sentence) {
        QTest::newRow(name) << script << exitCode << QString::fromLatin1(state) << posts
                            << sentence;
    };
    row("200", answer(200), 0, "accepted", 1, QString());
    row("201 without body", answer(201, ""), 0, "accepted", 1, QString());
    row("204", Script().afterRequest().send("HTTP/1.1 204 No Content\r\n\r\n"), 0, "accepted", 1,
        QString());
    row("400", answer(400, R"({"message":"Unexpected outages received"})"), 2, "rejected", 1,
        u"did not expect this list (400). The API says: “Unexpected outages received”. The list differs"_s);
    row("403", answer(403), 2, "rejected", 1,
        u"The API refused the key (403). Check the API key"_s);
    row("404", answer(404), 2, "rejected", 1, u"does not know this site or this address (404)."_s);
    row("409", answer(409), 2, "rejected", 1, u"(409)"_s);
    row("302", Script().afterRequest().answer(302, "", {{"Location", "/elsewhere"}}), 6, "unknown",
        1,
        u"what came back (302) does not tell whether it was accepted. It points to /elsewhere"_s);
    row("302 to a slash",
        Script().afterRequest().answer(302, "", {{"Location", "/v1/site-outages/site-1/"}}), 2,
        "rejected", 1, u"redirects to /v1/site-outages/site-1/ (302), which is never followed"_s);
    row("403 of a gateway that does not know the path",
        answer(403, R"({"message":"Missing Authentication Token"})"), 2, "rejected", 1,
        u"a path that it does not know: check the base URL and the site ID first"_s);
    row("200 that names an error", answer(200, R"({"error":"disk full"})"), 0, "accepted", 1,
        u"The API accepted the list, but its answer names an error: “disk full”."_s);
    row("200 without an end",
        Script()
            .afterRequest()
            .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            .close(),
        6, "unknown", 1,
        u"The people who run the API can correct that: with “Content-Length: 0”"_s);
    row("206", answer(206), 6, "unknown", 1, u"what came back (206)"_s);
    row("307", Script().afterRequest().answer(307, "", {{"Location", "/elsewhere"}}), 2, "rejected",
        1, u"(307)"_s);
    row("500 for ever", answer(500), 3, "gave-up", 3,
        u"every attempt was answered, and none accepted"_s);
    row("503 for ever", answer(503), 3, "gave-up", 3, u"(503)"_s);
    row("429 for ever", answer(429), 3, "gave-up", 3, u"asks for fewer requests (429)"_s);
    row("501", answer(501), 3, "gave-up", 1, u"(501)"_s);
    row("Retry-After too long", Script().afterRequest().answer(503, "", {{"Retry-After", "600"}}),
        3, "gave-up", 1, u"asks to be called again in 10 min"_s);
    row("502", Script().afterRequest().answer(502, "{}", {{"Server", "squid/5.7"}}), 6, "unknown",
        1,
        u"(502) does not tell whether it was accepted. A proxy or gateway in front of the API "
        "answered in its place (502). It calls itself “squid/5.7”."_s);
    row("504", answer(504), 6, "unknown", 1, u"what came back (504)"_s);
    row("200 with a portal's page", answer(200, "<html>Log in</html>"), 6, "unknown", 1,
        u"what came back (200)"_s);
    row("closed after the body", Script().afterRequest().close(), 6, "unknown", 1,
        u"no usable answer came back"_s);
    row("reset after the body", Script().afterRequest().reset(), 6, "unknown", 1,
        u"no usable answer came back"_s);
    row("cut answer",
        Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").close(), 6,
        "unknown", 1, u"The outcome is unknown"_s);
    row("cut 500",
        Script().afterRequest().send("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\n{").close(), 6,
        "unknown", 1, u"The outcome is unknown"_s);
    row("no HTTP", Script().afterRequest().send("hello\r\n\r\n").close(), 6, "unknown", 1,
        u"The outcome is unknown"_s);
    row("silence", Script().afterRequest().hang(), 6, "unknown", 1,
        u"no usable answer came back"_s);
    row("endless head", Script().afterRequest().drip(8, std::chrono::milliseconds(1)).endlessHead(),
        6, "unknown", 1, u"The outcome is unknown"_s);
    row("encoded", Script().afterRequest().answer(200, "{}", {{"Content-Encoding", "br"}}), 6,
        "unknown", 1, u"The outcome is unknown"_s);
}

void CliOutcomeTest::tellsTheOutcome()
{
    QFETCH(const Script, script);
    QFETCH(const int, exitCode);
    QFETCH(const QString, sentence);
    SampleApi api;
    api.onOutages(Sample::Outages);
    api.onSiteInfo(Sample::SiteInfo);
    api.server.setDefault(script);
    CliRunner cli;
    const CliResult result = cli.run(
        api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s, u"--max-attempts"_s,
                                    u"3"_s, u"--attempt-timeout"_s, u"1"_s}));
    QVERIFY2(result.exitCode == exitCode, result.err.constData());
    QTEST(fact(result, u"state").toString(), "state");
    QTEST(int(api.posts().size()), "posts");
    QCOMPARE(fact(result, u"attempts").toInt(), api.posts().size());
    QCOMPARE(api.server.startedPosts(), api.posts().size());
    for (const HttpRequest &post : api.posts())
        QCOMPARE(post.body, Sample::Body);
    QCOMPARE(result.error().isEmpty(), exitCode == 0);
    // What is told of an acceptance is a warning.
    const QString told = exitCode == 0 ? QString::fromUtf8(result.err) : result.error();
    QVERIFY2(told.contains(sentence), result.err.constData());
    QCOMPARE(fact(result, u"computer").toString(), QSysInfo::machineHostName());
    if (exitCode == 6) {
        const QString id = fact(result, u"submissionId").toString();
        QVERIFY2(result.error().contains(u"Do not send it again before you know"),
                 result.err.constData());
        QVERIFY(!id.isEmpty() && result.error().contains(id));
    }
}

void CliOutcomeTest::sendsAgainOnlyWhatWasAnswered()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(500, "<html>"));
    api.onPost(Script().afterRequest().answer(429));
    api.onPost(Script().afterRequest().close());
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(api.posts().size(), 3);
    QCOMPARE(fact(result, u"state"), QJsonValue(u"unknown"_s));
    QCOMPARE(fact(result, u"attempts"), QJsonValue(3));
}

void CliOutcomeTest::sendsTheSameBytesAgain()
{
    SampleApi api;
    for (const int status : {500, 503, 408, 425, 429})
        api.onPost(Script().afterRequest().answer(status));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 0);
    const QList<HttpRequest> posts = api.posts();
    QCOMPARE(posts.size(), 6);
    for (const HttpRequest &post : posts) {
        QCOMPARE(post.body, Sample::Body);
        QCOMPARE(post.header("idempotency-key"), posts.constFirst().header("idempotency-key"));
    }
    QVERIFY2(
        result.err.contains("POST /v1/site-outages/site-1: 500. Attempt 2 of 6 follows in 0.0 s."),
        result.err.constData());
}

void CliOutcomeTest::serverThatHasGoneIsNotSent()
{
    SampleApi api;
    api.server.route("GET", u"/v1/outages"_s,
                     Script().afterRequest().answer(200, Sample::Outages).close());
    api.onSiteInfo(Script().afterRequest().answer(200, Sample::SiteInfo).close());
    QObject::connect(&api.server, &ScriptedServer::requestReceived, &api.server, [&] {
        if (api.requestCount() == 2)
            api.server.stopListening();
    });
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(fact(result, u"state"), QJsonValue(u"not-sent"_s));
    QCOMPARE(fact(result, u"httpStatus"), QJsonValue(QJsonValue::Null));
    QVERIFY(result.error().startsWith(u"Not sent: nothing of the list left this computer."));
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliOutcomeTest::lostAnswerOfTheDemo()
{
    DemoServerOptions options;
    options.key = CliRunner::Key;
    options.faults.switchOn(DemoFault::LostAnswer);
    DemoServer server(options);
    const auto url = server.listen();
    QVERIFY(url);
    CliRunner cli;
    const CliResult result = cli.run({u"submit"_s, u"--yes"_s, u"--base-url"_s, url->toString(),
                                      u"--site"_s, u"norwich-pear-tree"_s});
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(server.acceptedCount(), 1);
    QVERIFY2(result.out.startsWith("Outcome unknown: 10 outages of Norwich Pear Tree\n"),
             result.out.constData());
}

void CliOutcomeTest::receiptSaysWhatTheApiSaid()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(
        400, R"({"message":"Unexpected\u001b[1m outages\u202e received"})"));
    api.onPost(
        Script().afterRequest().answer(400, R"({"message":")" + QByteArray(1000, 'x') + R"("})"));
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const CliResult json =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(fact(json, u"message"), QJsonValue(u"Unexpected[1m outages received"_s));
    const CliResult text = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QVERIFY(text.out.startsWith("Rejected: 2 outages of Site One\n"));
    QVERIFY(text.out.contains(QByteArray(200, 'x')) && !text.out.contains(QByteArray(201, 'x')));
}

QTEST_GUILESS_MAIN(CliOutcomeTest)

#include "tst_clioutcome.moc"
