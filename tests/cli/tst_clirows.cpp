// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray row(const QByteArray &id, const QByteArray &begin = "2022-03-01T00:00:00Z"_ba)
{
    return R"({"id":")" + id + R"(","begin":")" + begin + R"(","end":"2022-04-01T00:00:00Z"})";
}

QByteArray site(const QByteArray &devices)
{
    return R"({"id":"site-1","name":"Site One","devices":[)" + devices + "]}";
}

} // namespace

/// The rows as table, JSON and CSV, for people, scripts and spreadsheets.
class CliRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsATable();
    void showsEveryRowAsJson();
    void writesCsv();
    void neutralisesFormulas();
    void neutralisesNamesOnTheTerminal();
    void warnsAboutUnreadableRecords();
    void claimsNoMoreThanThatADeviceIsNotCertain();
};

void CliRowsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliRowsTest::showsATable()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s));
    QCOMPARE(result.exitCode, 0);
    const QByteArrayList lines = result.out.split('\n');
    QCOMPARE(lines.size(), 4); // a head, two rows, and what follows the last line end
    QVERIFY(lines.at(0).startsWith("Device  Begin "));
    QCOMPARE(lines.at(1),
             "Pump    2022-01-01T00:00:00.000Z  2022-02-01T00:00:00.000Z  31 d         "
             "on the cutoff, overlaps  d-1"_ba);
    QCOMPARE(lines.at(2),
             "Fan     2022-05-01T12:30:00.120Z  2022-05-02T00:00:00.000Z  11 h 29 min  "
             "-                        d-2"_ba);
    QCOMPARE(result.err,
             "Site One: 4 fetched, 3 at this site, 2 since the cutoff, 2 included.\n"_ba);
}

void CliRowsTest::showsEveryRowAsJson()
{
    SampleApi api;
    api.onOutages(Sample::Outages.chopped(1) + R"(,7,{"id":"d-1","begin":"x"}])");
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"preview"_s, {u"--all"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 0);
    const QJsonArray rows = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(rows.size(), 6);
    const QStringList keys{u"begin"_s, u"end"_s,    u"findings"_s, u"id"_s,
                           u"name"_s,  u"reason"_s, u"row"_s,      u"verdict"_s};
    QStringList verdicts;
    for (const QJsonValue value : rows) {
        QCOMPARE(value.toObject().keys(), keys);
        verdicts.append(value[u"verdict"].toString());
    }
    QCOMPARE(verdicts, (QStringList{u"selected"_s, u"before-cutoff"_s, u"selected"_s,
                                    u"other-site"_s, u"unreadable"_s, u"unreadable"_s}));
    QCOMPARE(rows[0][u"row"], QJsonValue(1));
    QCOMPARE(rows[0][u"name"], QJsonValue(u"Pump"_s));
    QCOMPARE(rows[3][u"name"], QJsonValue(QJsonValue::Null)); // a device of no site
    QCOMPARE(rows[4][u"id"], QJsonValue(QJsonValue::Null));
    QCOMPARE(rows[4][u"begin"], QJsonValue(QJsonValue::Null));
    QCOMPARE(rows[5][u"begin"], QJsonValue(u"x"_s));
    QCOMPARE(rows[5][u"end"], QJsonValue(QJsonValue::Null));
    QCOMPARE(rows[0][u"findings"], QJsonValue(QJsonArray{u"overlap"_s, u"on-cutoff"_s}));
    QCOMPARE(rows[1][u"findings"], QJsonValue(QJsonArray{u"overlap"_s, u"near-cutoff"_s}));
    QCOMPARE(rows[2][u"findings"], QJsonValue(QJsonArray()));
    QCOMPARE(rows[3][u"findings"], QJsonValue(QJsonArray()));
}

void CliRowsTest::writesCsv()
{
    SampleApi api;
    api.onSiteInfo(
        site(R"({"id":"d-1","name":"Pump, \"big\"\r\nred"},{"id":"d-2","name":" Fan"})"));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--format"_s, u"csv"_s}));
    QCOMPARE(
        result.out,
        "id,name,begin,end\r\n"
        "d-1,\"Pump, \"\"big\"\"\r\nred\",2022-01-01T00:00:00.000Z,2022-02-01T00:00:00.000Z\r\n"
        "d-2,\" Fan\",2022-05-01T12:30:00.120Z,2022-05-02T00:00:00.000Z\r\n"_ba);

    SampleApi second;
    second.serveSample();
    const CliResult all =
        cli.run(second.arguments(u"preview"_s, {u"--all"_s, u"--format"_s, u"csv"_s}));
    const QByteArrayList lines = all.out.split('\n');
    QCOMPARE(lines.at(0), "row,id,name,begin,end,verdict,reason,findings\r"_ba);
    QCOMPARE(
        lines.at(1),
        "1,d-1,Pump,2022-01-01T00:00:00.000Z,2022-02-01T00:00:00.000Z,selected,began exactly on the cutoff,overlap on-cutoff\r"_ba);
    QCOMPARE(
        lines.at(2),
        "2,d-1,Pump,2021-12-31T23:59:59.999Z,2022-02-01T00:00:00.000Z,before-cutoff,began 1 ms before the cutoff,overlap near-cutoff\r"_ba);
    QVERIFY(lines.at(4).startsWith("4,d-10,,2022-05-01T12:30:00.120Z"));
    QCOMPARE(lines.size(), 6);
}

void CliRowsTest::neutralisesFormulas()
{
    SampleApi api;
    api.onSiteInfo(site(R"x({"id":"=1+1","name":"=HYPERLINK(\"x\")"},{"id":"+1","name":"-2"},)x"
                        R"x({"id":"@x","name":"\t=1"},{"id":"d","name":"\r=1"})x"));
    api.onOutages('[' + row("=1+1") + ',' + row("+1") + ',' + row("@x") + ',' + row("d") + ']');
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--format"_s, u"csv"_s}));
    const QByteArray times = ",2022-03-01T00:00:00Z,2022-04-01T00:00:00Z\r\n"_ba;
    const QByteArray expected = "id,name,begin,end\r\n'=1+1,\"'=HYPERLINK(\"\"x\"\")\"" + times +
                                "'+1,'-2" + times + "'@x,'\t=1" + times + "d,\"'\r=1\"" + times;
    QCOMPARE(result.out, expected);
    const CliResult help = cli.run({u"preview"_s, u"--help"_s});
    QVERIFY2(help.out.simplified().contains("begins like a formula gets an apostrophe"),
             help.out.constData());
}

void CliRowsTest::neutralisesNamesOnTheTerminal()
{
    SampleApi api;
    api.onSiteInfo(
        QByteArray(site(R"({"id":"d-1","name":"\u001b[31mred\u202e\u0085\u009b2J\u2028\nx"},)"
                        R"({"id":"d-2","name":"می\u200cخواهم"})"))
            .replace("Site One", R"(Site\u001b]0;x\u0007)"));
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s));
    QCOMPARE(result.exitCode, 0);
    const QString text = QString::fromUtf8(result.out + result.err);
    for (const char16_t bad : {u'\u001b', u'\u0007', u'\u202e', u'\u0085', u'\u009b', u'\u2028'})
        QVERIFY(!text.contains(QChar(bad)));
    QCOMPARE(result.out.count('\n'), 3);
    QVERIFY(text.contains(u"می\u200cخواهم")); // what joins letters is part of the word
}

void CliRowsTest::warnsAboutUnreadableRecords()
{
    SampleApi api;
    api.onOutages('[' + row("d-1", "2022-01-01") + ',' + row("d-10", "nonsense") + ']');
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--quiet"_s}));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("Warning: 1 record cannot be read and would not be sent."),
             result.err.constData());
    QVERIFY(result.err.contains("Warning: Nothing is included: the list is empty."));
}

void CliRowsTest::claimsNoMoreThanThatADeviceIsNotCertain()
{
    SampleApi api;
    const QByteArray times = R"("begin":"2022-01-01T00:00:00Z","end":"2022-01-02T00:00:00Z"})";
    api.onOutages(R"([{"id":"d-1","id":"d-2",)" + times + R"(,{)" + times + ']');
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--quiet"_s}));
    QVERIFY2(result.err.contains("Warning: 2 records cannot be read and would not be sent."),
             result.err.constData());
    QVERIFY2(result.err.contains(
                 "Warning: For 2 of them it is not certain which device and site they are of."),
             result.err.constData());
    QVERIFY(!result.err.contains("no device")); // one of them names two
}

QTEST_GUILESS_MAIN(CliRowsTest)

#include "tst_clirows.moc"
