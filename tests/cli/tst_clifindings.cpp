// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// One outage at which nothing is odd.
const QByteArray Plain =
    R"([{"id":"d-2","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-02T00:00:00.000Z"}])"_ba;
const QByteArray PlainBody = R"([{"id":"d-2","name":"Fan","begin":"2022-05-01T12:30:00.120Z",)"
                             R"("end":"2022-05-02T00:00:00.000Z"}])"_ba;
/// A row that belongs to another site and would be odd at this one.
const QByteArray OddElsewhere =
    R"([{"id":"d-9","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-01T12:30:00.120Z"},)"_ba;

} // namespace

/// `--fail-on-findings`: a script that wants a person to look before anything is sent.
class TestCliFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void previewShowsTheRowsAndFails_data();
    void previewShowsTheRowsAndFails();
    void withoutTheOptionFindingsAreNoFailure();
    void withoutFindingsItIsNoFailure();
    void findingsOfOtherSitesDoNotCount();
    void submitSendsNothing();
    void submitSendsWhatHasNone();
    void aDryRunFailsToo();
    void whatCannotBeReadComesFirst();
};

void TestCliFindings::previewShowsTheRowsAndFails_data()
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

void TestCliFindings::previewShowsTheRowsAndFails()
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

void TestCliFindings::withoutTheOptionFindingsAreNoFailure()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"preview"_s)).exitCode, 0);
}

void TestCliFindings::withoutFindingsItIsNoFailure()
{
    SampleApi api;
    api.onOutages(Plain);
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s, {u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.err.contains("findings"));
}

void TestCliFindings::findingsOfOtherSitesDoNotCount()
{
    SampleApi api;
    api.onOutages(OddElsewhere + Plain.mid(1));
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"preview"_s, {u"--all"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 0);
}

void TestCliFindings::submitSendsNothing()
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

void TestCliFindings::submitSendsWhatHasNone()
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

void TestCliFindings::aDryRunFailsToo()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s, u"--fail-on-findings"_s}));
    QCOMPARE(result.exitCode, 7);
    QCOMPARE(api.posts().size(), 0);
}

void TestCliFindings::whatCannotBeReadComesFirst()
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

QTEST_GUILESS_MAIN(TestCliFindings)
#include "tst_clifindings.moc"
