// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Everything that can go wrong with the two GETs: the exit code, a sentence, and no POST.
class CliFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheApiAnswered_data();
    void saysWhatTheApiAnswered();
    void retriesWhatMayPass_data();
    void retriesWhatMayPass();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void refusesUnusableBodies_data();
    void refusesUnusableBodies();
    void readsUnusableBodiesThreeTimes();
    void refusesTheAnswerAboutAnotherSite();
    void hidesTheKeyThatTheServerEchoes();
    void neutralisesWhatTheServerSays();
};

void CliFetchTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliFetchTest::saysWhatTheApiAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int status, const QByteArray &body, int exitCode,
                        const QString &sentence) {
        QTest::newRow(name) << status << body << exitCode << sentence;
    };
    row("wrong key", 403, R"({"message":"Forbidden"})", 2,
        u"The API refused the key (403). The API says: “Forbidden”. Check the API key"_s);
    row("no key", 401, "", 2, u"The API refused the key (401). Check the API key"_s);
    row("unknown site", 404, R"({"message":"Site not found"})", 2,
        u"(404). The API says: “Site not found”. Check the site ID and the base URL."_s);
    row("wrong request", 400, "<html>no</html>", 2, u"refused the request for the site (400)."_s);
    row("gone", 410, "{}", 2, u"(410). Check the site ID"_s);
    row("teapot", 418, R"({"message":7})", 2, u"(418)."_s);
    row("status that is none", 299, "{}", 3, u"the unexpected status 299. Check the base URL"_s);
    row("no content", 204, "", 3, u"the unexpected status 204."_s);
    row("partial", 206, "{}", 3, u"the unexpected status 206."_s);
    row("not implemented", 501, "", 3, u"an error of its own (501)"_s);
}

void CliFetchTest::saysWhatTheApiAnswered()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, sentence);
    SampleApi api;
    api.onSiteInfo(Script().afterRequest().answer(status, body));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTEST(result.exitCode, "exitCode");
    QVERIFY2(result.error().contains(sentence), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(api.server.startedPosts(), 0);
    QCOMPARE(api.countOf("/v1/site-info/site-1"), 1);
}

void CliFetchTest::retriesWhatMayPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 522, 524}) {
        QTest::addRow("%d", status) << status << u"(%1)"_s.arg(status);
    }
}

void CliFetchTest::retriesWhatMayPass()
{
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    SampleApi api;
    api.onOutages(Sample::Outages);
    api.server.setDefault(
        Script().afterRequest().answer(status, R"({"message":"come back later"})"));
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.error().contains(sentence), result.err.constData());
    // A 502 or 504 is never the API's own: RFC 9110 §15.6.3, §15.6.5.
    const bool isGateway = status == 502 || status == 504;
    QCOMPARE(result.error().contains(u"A proxy or gateway in front of the API answered"),
             isGateway);
    QCOMPARE(result.error().contains(u"The API says: “come back later”. Try again"), !isGateway);
    QCOMPARE(result.error().contains(u"It says: “come back later”. Try again"), isGateway);
    QCOMPARE(api.server.startedPosts(), 0);
    QCOMPARE(api.countOf("/v1/site-info/site-1"), 6);
    QVERIFY2(result.err.contains("Attempt 6 of 6 follows in 0.0 s."), result.err.constData());
}

void CliFetchTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << status;
}

void CliFetchTest::followsNoRedirect()
{
    QFETCH(const int, status);
    ScriptedServer other;
    SampleApi api;
    const QString target = other.url(u"/v1/outages"_s).toString();
    api.onOutages(Script().afterRequest().answer(status, "", {{"Location", target.toUtf8()}}));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error().contains(
                 u"redirects to %1 (%2), which is never followed"_s.arg(target).arg(status)),
             result.err.constData());
    QVERIFY(result.error().contains(u"enter it as the base URL"));
    QCOMPARE(other.connectionCount(), 0);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliFetchTest::refusesUnusableBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &body, const QString &cause) {
        QTest::newRow(name) << body << cause;
    };
    row("empty", "", u"it is empty"_s);
    row("HTML", "<!DOCTYPE html><html></html>", u"it is not JSON (byte 0)"_s);
    row("cut inside", R"([{"id":"d-1","begin")", u"it ends too early"_s);
    row("two commas", "[{},,{}]", u"it is not JSON (byte 4)"_s);
    row("comma at the end", "[{},]", u"it is not JSON (byte 4)"_s);
    row("wrong root", R"("outages")", u"is not a"_s);
    row("null", "null", u"is not a"_s);
    row("deep", QByteArray(1'000'000, '['), u"it is nested more than 1024 deep"_s);
    row("deep objects", QByteArray("{\"a\":").repeated(100'000), u"it is"_s);
    row("invalid UTF-8", "[\"\xc3\x28\"]", u"a text is not UTF-8"_s);
    row("something behind", "[] {}", u"something follows behind its end"_s);
    row("a message", R"({"message":"This plan has ended"})",
        u". The API says: “This plan has ended”. Check the base URL"_s);
    row("errors", R"({"errors":["no plan"],"message":"Ask us"})",
        u". The API says: “[\"no plan\"]; Ask us”. Check the base URL"_s);
    row("a message with the key", R"({"message":"unknown )" + CliRunner::Key + R"("})",
        u"The API says: “unknown [key]”."_s);
}

void CliFetchTest::refusesUnusableBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, cause);
    for (const bool isSite : {false, true}) {
        SampleApi api;
        for (int i = 0; i < 3; ++i)
            isSite ? api.onSiteInfo(body) : api.onOutages(body);
        api.serveSample();
        CliRunner cli;
        const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
        QCOMPARE(result.exitCode, 4);
        const QString start = u"The answer about the %1 is not what the API promises: "_s.arg(
            isSite ? u"site"_s : u"outages"_s);
        QVERIFY2(result.error().startsWith(start), result.err.constData());
        QVERIFY2(result.error().contains(cause), result.err.constData());
        QVERIFY(result.error().contains(
            u"Check the base URL; if it is right, tell the people who run"));
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(api.server.startedPosts(), 0);
    }
}

void CliFetchTest::refusesTheAnswerAboutAnotherSite()
{
    SampleApi api;
    QByteArray other = Sample::SiteInfo;
    api.onSiteInfo(other.replace("site-1", "site-11"));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 4);
    QCOMPARE(result.error(), u"The API answered about another site: site-11. Check the site ID."_s);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliFetchTest::readsUnusableBodiesThreeTimes()
{
    SampleApi api;
    for (int i = 0; i < 2; ++i)
        api.onOutages("[{}");
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"preview"_s)).exitCode, 0);
    QCOMPARE(api.countOf("/v1/outages"), 3);

    SampleApi broken;
    for (int i = 0; i < 6; ++i)
        broken.onOutages("[{}");
    broken.serveSample();
    QCOMPARE(cli.run(broken.arguments(u"preview"_s)).exitCode, 4);
    QCOMPARE(broken.countOf("/v1/outages"), 3);
}

void CliFetchTest::hidesTheKeyThatTheServerEchoes()
{
    SampleApi api;
    const QByteArray echo = R"({"message":"bad key )" + CliRunner::Key + R"("})";
    api.server.setDefault(Script().afterRequest().answer(403, echo));
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--verbose"_s}));
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error().contains(u"“bad key [key]”"), result.err.constData());

    SampleApi redirecting;
    redirecting.server.setDefault(Script().afterRequest().answer(
        302, "", {{"Location", "https://x.invalid/?key=" + CliRunner::Key.toPercentEncoding()}}));
    QCOMPARE(cli.run(redirecting.arguments(u"preview"_s, {u"--verbose"_s})).exitCode, 2);
}

void CliFetchTest::neutralisesWhatTheServerSays()
{
    SampleApi api;
    const QByteArray text =
        R"({"message":"\u001b[2J\u001b]0;gone\u0007 <b>x</b>\u202e\r\nError: two )" +
        QByteArray(500, 'y') + R"("})";
    api.server.setDefault(Script().afterRequest().answer(404, text));
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--verbose"_s}));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.error().contains(u"<b>x</b>"));
    QVERIFY(!result.err.contains('\x1b') && !result.err.contains('\a') &&
            !result.err.contains('\r'));
    QVERIFY(!QString::fromUtf8(result.err).contains(QChar(0x202e)));
    QVERIFY(result.error().contains(QString(100, u'y')) &&
            !result.error().contains(QString(200, u'y')));
}

QTEST_GUILESS_MAIN(CliFetchTest)

#include "tst_clifetch.moc"
