// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"
#include "support/places.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray testData(const QString &name)
{
    QFile file(Places::data(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray row(const QByteArray &id, const QByteArray &begin = "2022-03-01T00:00:00Z"_ba)
{
    return R"({"id":")" + id + R"(","begin":")" + begin + R"(","end":"2022-04-01T00:00:00Z"})";
}

QByteArray site(const QByteArray &devices)
{
    return R"({"id":"site-1","name":"Site One","devices":[)" + devices + "]}";
}

} // namespace

class CliPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTheSameTenRowsInEveryZone_data();
    void givesTheSameTenRowsInEveryZone();
    void agreesWithTheWorkedExample();
    void asksForTheSite_data();
    void asksForTheSite();
    void keepsTheBasePath_data();
    void keepsTheBasePath();
    void takesKeyFiles_data();
    void takesKeyFiles();
    void joinsExactly_data();
    void joinsExactly();
    void takesOtherCutoffs_data();
    void takesOtherCutoffs();
};

void CliPreviewTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliPreviewTest::givesTheSameTenRowsInEveryZone_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void CliPreviewTest::givesTheSameTenRowsInEveryZone()
{
    QFETCH(const QString, zone);
    SampleApi api;
    api.onOutages(testData(u"norwich-pear-tree-outages.json"_s));
    api.onSiteInfo(
        testData(u"norwich-pear-tree-site-info.json"_s).replace("norwich-pear-tree", "site-1"));
    CliRunner cli;
    cli.setVariable(u"TZ"_s, zone);
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, testData(u"norwich-pear-tree-expected.json"_s).trimmed());
    QCOMPARE(result.out.count("\"begin\""), 10);
    QCOMPARE(api.requestCount(), 2);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliPreviewTest::agreesWithTheWorkedExample()
{
    CliRunner cli;
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    const QString folder = Places::data(u"kingfisher-"_s);
    const CliResult result = cli.run({u"preview"_s, u"--outages"_s, folder + u"outages.json",
                                      u"--site-info"_s, folder + u"site-info.json", u"--site"_s,
                                      u"kingfisher"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(result.out),
             QJsonDocument::fromJson(testData(u"kingfisher-expected.json"_s)));
}

void CliPreviewTest::asksForTheSite_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("target");
    const auto add = [](const char *name, const QString &id, const QByteArray &target) {
        QTest::newRow(name) << id << "/v1/site-info/"_ba + target;
    };
    add("slash, question mark and hash", u"a/b?c#d"_s, "a%2Fb%3Fc%23d");
    add("accents", u"été"_s, "%C3%A9t%C3%A9");
    add("space", u"a b"_s, "a%20b");
    add("percent", u"50%41"_s, "50%2541");
    add("three dots", u"..."_s, "...");
    add("plus and colon", u"a+b:c"_s, "a%2Bb%3Ac");
    add("Japanese", u"発電所"_s, "%E7%99%BA%E9%9B%BB%E6%89%80");
    add("beyond the first plane", u"🔋"_s, "%F0%9F%94%8B");
    add("128 characters", QString(128, u'x'), QByteArray(128, 'x'));
}

void CliPreviewTest::asksForTheSite()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, target);
    SampleApi api;
    api.onOutages(Sample::Outages);
    const QJsonArray devices{QJsonObject{{u"id"_s, u"d-1"_s}, {u"name"_s, u"Pump"_s}}};
    const QJsonObject answer{{u"id"_s, id}, {u"name"_s, u"N"_s}, {u"devices"_s, devices}};
    api.server.setDefault(Script().afterRequest().answer(200, QJsonDocument(answer).toJson()));
    CliRunner cli;
    const CliResult result =
        cli.run({u"preview"_s, u"--base-url"_s, api.baseUrl(), u"--site"_s, id});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(api.countOf(target), 1);
    QCOMPARE(api.requestCount(), 2);
}

void CliPreviewTest::keepsTheBasePath_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("without slash") << u"/v1"_s;
    QTest::newRow("with slash") << u"/v1/"_s;
    QTest::newRow("with blanks around") << u"/v1 "_s;
}

void CliPreviewTest::keepsTheBasePath()
{
    QFETCH(const QString, end);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const QString url = u"http://127.0.0.1:%1"_s.arg(api.server.port()) + end;
    QCOMPARE(cli.run({u"preview"_s, u"--base-url"_s, url, u"--site"_s, u"site-1"_s}).exitCode, 0);
    QCOMPARE(api.countOf("/v1/outages"), 1);
    QCOMPARE(api.countOf("/v1/site-info/site-1"), 1);
}

void CliPreviewTest::takesKeyFiles_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("nothing behind") << ""_ba;
    QTest::newRow("LF") << "\n"_ba;
    QTest::newRow("CRLF") << "\r\n"_ba;
    QTest::newRow("blank lines") << " \t\n\n"_ba;
}

void CliPreviewTest::takesKeyFiles()
{
    QFETCH(const QByteArray, end);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setVariable(u"OUTAGE_DESK_API_KEY"_s, u"another"_s); // the file goes before it
    const QString file = cli.file(u"key"_s, CliRunner::Key + end);
    QCOMPARE(cli.run(api.arguments(u"preview"_s, {u"--api-key-file"_s, file})).exitCode, 0);
    for (const HttpRequest &request : api.server.requests())
        QCOMPARE(request.header("x-api-key"), CliRunner::Key);
}

void CliPreviewTest::joinsExactly_data()
{
    QTest::addColumn<QByteArray>("devices");
    QTest::addColumn<QByteArray>("outages");
    QTest::addColumn<QByteArray>("body");
    const auto add = [](const char *name, const QByteArray &devices, const QByteArray &outages,
                        const QByteArray &body) {
        QTest::newRow(name) << site(devices) << '[' + outages + ']' << body;
    };
    const QByteArray times = R"(,"begin":"2022-03-01T00:00:00Z","end":"2022-04-01T00:00:00Z"})";
    const auto sent = [times](const QByteArray &id, const QByteArray &name) -> QByteArray {
        return R"({"id":")" + id + R"(","name":")" + name + '"' + times;
    };
    add("no devices are no filter", "", row("d"), "[]");
    add("substrings are other ids", R"({"id":"d-1","name":"P"})",
        row("d-10") + ',' + row("d-") + ',' + row("D-1"), "[]");
    add("a device listed twice", R"({"id":"d","name":"P"},{"id":"d","name":"P"})", row("d"),
        '[' + sent("d", "P") + ']');
    add("names of JavaScript",
        R"({"id":"constructor","name":"A"},{"id":"__proto__","name":"B"},{"id":"toString","name":"C"})",
        row("__proto__") + ',' + row("constructor") + ',' + row("hasOwnProperty"),
        '[' + sent("__proto__", "B") + ',' + sent("constructor", "A") + ']');
    add("names in any script",
        R"({"id":"d","name":"Ωμέγα 電池 батарея \u0627\u0644 🔋 \"q\" \\ \u0007"})", row("d"),
        '[' + sent("d", R"(Ωμέγα 電池 батарея ال 🔋 \"q\" \\ \u0007)") + ']');
    add("the same row twice stays twice", R"({"id":"d","name":"P"})", row("d") + ',' + row("d"),
        '[' + sent("d", "P") + ',' + sent("d", "P") + ']');
    const QByteArray odd =
        R"({"end":"2022-04-01t00:00:00.5000z","x":1,"begin":"2022-01-01T05:30:00+05:30","id":"d"})";
    add("characters are kept", R"({"id":"d","name":"P"})", odd,
        R"([{"id":"d","name":"P","begin":"2022-01-01T05:30:00+05:30","end":"2022-04-01t00:00:00.5000z"}])");
    add("a nanosecond before the cutoff", R"({"id":"d","name":"P"})",
        row("d", "2021-12-31T23:59:59.9999999999Z"), "[]");
}

void CliPreviewTest::joinsExactly()
{
    QFETCH(const QByteArray, devices);
    QFETCH(const QByteArray, outages);
    CliRunner cli;
    const CliResult result =
        cli.run({u"preview"_s, u"--outages"_s, cli.file(u"o"_s, outages), u"--site-info"_s,
                 cli.file(u"s"_s, devices), u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QTEST(result.out, "body");
}

void CliPreviewTest::takesOtherCutoffs_data()
{
    QTest::addColumn<QString>("cutoff");
    QTest::addColumn<int>("rows");
    QTest::newRow("a ms earlier") << u"2021-12-31T23:59:59.999Z"_s << 3;
    QTest::newRow("the same with an offset") << u"2022-01-01T01:00:00+01:00"_s << 2;
    QTest::newRow("a ms later") << u"2022-01-01T00:00:00.001Z"_s << 1;
    QTest::newRow("a hair later") << u"2022-01-01t00:00:00.000000000000001z"_s << 1;
    QTest::newRow("long ago") << u"0000-01-01T00:00:00Z"_s << 3;
    QTest::newRow("never") << u"9999-12-31T23:59:59Z"_s << 0;
}

void CliPreviewTest::takesOtherCutoffs()
{
    QFETCH(const QString, cutoff);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"preview"_s, {u"--cutoff"_s, cutoff, u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 0); // also with nothing selected
    QTEST(int(result.out.count("\"begin\"")), "rows");
}

QTEST_GUILESS_MAIN(CliPreviewTest)

#include "tst_clipreview.moc"
