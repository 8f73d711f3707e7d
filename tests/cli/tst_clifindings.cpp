// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include "session/choicefile.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// One outage at which nothing is odd.
const QByteArray Plain =
    R"([{"id":"d-2","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-02T00:00:00.000Z"}])"_ba;
const QByteArray PlainBody = R"([{"id":"d-2","name":"Fan","begin":"2022-05-01T12:30:00.120Z",)"
                             R"("end":"2022-05-02T00:00:00.000Z"}])"_ba;
/// The same with a longer one around it: worth a note, nothing to check.
const QByteArray Overlapping =
    R"([{"id":"d-2","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-02T00:00:00.000Z"},)"
    R"({"id":"d-2","begin":"2022-05-01T00:00:00.000Z","end":"2022-05-11T00:00:00.000Z"}])"_ba;
/// A row that belongs to another site and would be odd at this one.
const QByteArray OddElsewhere =
    R"([{"id":"d-9","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-01T12:30:00.120Z"},)"_ba;

/// One that ends before it begins: to check.
const QByteArray Backward =
    R"([{"id":"d-2","begin":"2022-05-01T12:00:00.000Z","end":"2022-05-01T11:00:00.000Z"}])"_ba;

/// Files, as the window does it, that \a Backward was looked at.
void fileLookedAt(const CliRunner &cli, const SampleApi &api)
{
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    QVERIFY(!ChoiceFile::prepareFolder(folder));
    const OutageChoice choice{.outage = {.id = u"d-2"_s,
                                         .begin = "2022-05-01T12:00:00.000Z"_ba,
                                         .end = "2022-05-01T11:00:00.000Z"_ba},
                              .lookedAt = FindingSet::toCheck(),
                              .deviceName = u"Fan"_s};
    QVERIFY(ChoiceFile::update(folder, {api.baseUrl(), u"site-1"_s}, {.now = {choice}},
                               QDateTime::currentDateTimeUtc()));
}

} // namespace

/// `--fail-on-findings`: a script that wants a person to look before anything is sent.
class CliFindingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void previewShowsTheRowsAndFails_data();
    void previewShowsTheRowsAndFails();
    void withoutTheOptionFindingsAreNoFailure();
    void withoutFindingsItIsNoFailure();
    void findingsOfOtherSitesDoNotCount();
    void notesAreNoFailureUnlessAllCount();
    void aRecordThatCannotBeReadFailsWhereAllCount();
    void theLimitsCanBeChosen_data();
    void theLimitsCanBeChosen();
    void oddLimitsAreRefused_data();
    void oddLimitsAreRefused();
    void submitSendsNothing();
    void submitSendsWhatHasNone();
    void aDryRunFailsToo();
    void whatCannotBeReadComesFirst();
    void whatWasLookedAtInTheWindowCounts_data();
    void whatWasLookedAtInTheWindowCounts();
};

void CliFindingsTest::previewShowsTheRowsAndFails_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("table") << QStringList() << "on the cutoff, overlaps"_ba;
    QTest::newRow("all") << QStringList{u"--all"_s} << "near the cutoff, overlaps"_ba;
    QTest::newRow("body") << QStringList{u"--format"_s, u"json"_s} << Sample::Body;
    QTest::newRow("all as json") << QStringList{u"--all"_s, u"--format"_s, u"json"_s}
                                 << R"("findings":["overlap","on-cutoff"]})"_ba;
    QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s} << "id,name,begin,end\r\n"_ba;
}

void CliFindingsTest::previewShowsTheRowsAndFails()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, shown);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"preview"_s, options + QStringList{u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.out.contains(shown), result.out.constData());
    QVERIFY2(result.err.contains("Held back by --fail-on-findings: 2 "), result.err.constData());
}

void CliFindingsTest::withoutTheOptionFindingsAreNoFailure()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"preview"_s)).exitCode, 0);
}

void CliFindingsTest::withoutFindingsItIsNoFailure()
{
    SampleApi api;
    api.onOutages(Plain);
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.err.contains("findings"));
}

void CliFindingsTest::findingsOfOtherSitesDoNotCount()
{
    SampleApi api;
    api.onOutages(OddElsewhere + Plain.mid(1));
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"preview"_s, {u"--all"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 0);
}

void CliFindingsTest::notesAreNoFailureUnlessAllCount()
{
    SampleApi api;
    api.onOutages(Overlapping);
    api.serveSample();
    CliRunner cli;
    CliResult result = cli.run(api.arguments(u"preview"_s, {u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("overlaps"));
    SampleApi again;
    again.onOutages(Overlapping);
    again.serveSample();
    result = cli.run(again.arguments(u"preview"_s, {u"--fail-on-findings=all"_s}));
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.err.contains("--fail-on-findings=all: 2 "), result.err.constData());
}

void CliFindingsTest::aRecordThatCannotBeReadFailsWhereAllCount()
{
    const QByteArray unreadable =
        R"([{"id":"d-1","begin":"yesterday","end":"2022-05-01T12:30:00.120Z"},)"_ba;
    const auto preview = [&](const QString &option) {
        SampleApi api;
        api.onOutages(unreadable + Plain.mid(1));
        api.serveSample();
        CliRunner cli;
        return cli.run(api.arguments(u"preview"_s, {option}));
    };
    QCOMPARE(preview(u"--fail-on-findings"_s).exitCode, 0);
    const CliResult result = preview(u"--fail-on-findings=all"_s);
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.err.contains("--fail-on-findings=all: 1 "), result.err.constData());
}

void CliFindingsTest::theLimitsCanBeChosen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isVeryLong");
    QTest::addColumn<bool>("isNearTheCutoff");
    QTest::newRow("as usual") << QStringList() << false << false;
    QTest::newRow("as long as the limit")
        << QStringList{u"--longer-than"_s, u"10"_s} << false << false;
    QTest::newRow("longer") << QStringList{u"--longer-than=9"_s} << true << false;
    QTest::newRow("as far as the limit")
        << QStringList{u"--near-cutoff"_s, u"48"_s, u"--cutoff"_s, u"2022-04-29T00:00:00Z"_s}
        << false << false;
    QTest::newRow("nearer") << QStringList{u"--near-cutoff"_s, u"49"_s, u"--cutoff"_s,
                                           u"2022-04-29T00:00:00Z"_s}
                            << false << true;
    QTest::newRow("nothing is near")
        << QStringList{u"--near-cutoff"_s, u"0"_s, u"--cutoff"_s, u"2022-05-01T00:00:00.001Z"_s}
        << false << false;
}

void CliFindingsTest::theLimitsCanBeChosen()
{
    QFETCH(const QStringList, options);
    SampleApi api;
    api.onOutages(Overlapping);
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"preview"_s, options + QStringList{u"--all"_s}));
    QCOMPARE(result.exitCode, 0);
    QTEST(result.out.contains("very long"), "isVeryLong");
    QTEST(result.out.contains("near the cutoff"), "isNearTheCutoff");
}

void CliFindingsTest::oddLimitsAreRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("no days") << u"--longer-than=0"_s;
    QTest::newRow("too many days") << u"--longer-than=36501"_s;
    QTest::newRow("half a day") << u"--longer-than=1.5"_s;
    QTest::newRow("negative hours") << u"--near-cutoff=-1"_s;
    QTest::newRow("too many hours") << u"--near-cutoff=169"_s;
    QTest::newRow("another word") << u"--fail-on-findings=none"_s;
}

void CliFindingsTest::oddLimitsAreRefused()
{
    QFETCH(const QString, option);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {option}));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(option.section(u'=', 0, 0)), result.err.constData());
}

void CliFindingsTest::submitSendsNothing()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(api.posts().size(), 0);
    QVERIFY(result.out.isEmpty());
}

void CliFindingsTest::submitSendsWhatHasNone()
{
    SampleApi api;
    api.onOutages(Plain);
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, PlainBody);
}

void CliFindingsTest::aDryRunFailsToo()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(api.posts().size(), 0);
}

void CliFindingsTest::whatCannotBeReadComesFirst()
{
    SampleApi api;
    api.onOutages(Sample::Outages.chopped(1) + R"(,{"id":"d-1","begin":"x"}])");
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.err.contains("--allow-unreadable"));
    QVERIFY(!result.err.contains("Held back by"));
    QCOMPARE(api.posts().size(), 0);
}

void CliFindingsTest::whatWasLookedAtInTheWindowCounts_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("to check") << u"--fail-on-findings"_s;
    QTest::newRow("any finding") << u"--fail-on-findings=all"_s;
}

/// To have looked at a row takes it off a person's list; a script holds back all the same.
void CliFindingsTest::whatWasLookedAtInTheWindowCounts()
{
    QFETCH(const QString, option);
    SampleApi api;
    api.onOutages(Backward);
    api.serveSample();
    CliRunner cli;
    fileLookedAt(cli, api);
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, option}));
    QCOMPARE(result.exitCode, 7);
    const QByteArray heldBack = "Held back by " + option.toUtf8() + ": 1 ";
    QVERIFY2(result.err.contains(heldBack), result.err.constData());
    QCOMPARE(api.posts().size(), 0);
}

QTEST_GUILESS_MAIN(CliFindingsTest)
#include "tst_clifindings.moc"
