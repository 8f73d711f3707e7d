// SPDX-License-Identifier: MIT
#include "demo/demodata.h"
#include "outages/findings.h"
#include "outages/review.h"
#include "support/places.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The outages of a demo site alone, judged and searched for findings.
Review reviewed(const DemoSite &demoSite)
{
    auto table = std::make_shared<OutageTable>();
    for (const DemoOutage &outage : demoSite.outages) {
        const QString id = QString::fromUtf8(outage.id);
        const QString begin = QString::fromLatin1(outage.begin);
        const QString end = QString::fromLatin1(outage.end);
        table->append({{id}, {begin}, {end}});
    }
    Review review(std::move(table), demoSite.site,
                  *parseTimestamp(QString::fromLatin1(DemoCutoff)));
    const Timestamp now = *parseTimestamp(u"2026-11-22T00:00:00Z");
    auto findings = findFindings(review, {}, now, [] { return false; });
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    return review;
}

/// `| word | count |` for each finding that there is, as the page says it.
QStringList tableLines(const Findings &findings)
{
    QStringList lines;
    for (const Finding finding : AllFindings) {
        if (findings.count(finding) > 0)
            lines.append(u"| `%1` | %2 |"_s.arg(findingId(finding)).arg(findings.count(finding)));
    }
    return lines;
}

/// The lines of the section of the demo's README with this title that name a finding.
QStringList sectionLines(const QString &title)
{
    QFile file(Places::source(u"core/demo/README.md"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString page = QString::fromUtf8(file.readAll());
    QStringList lines = page.section(u"## "_s + title, 1, 1).section(u"\n## "_s, 0, 0).split(u'\n');
    lines.removeIf([](const QString &line) { return !line.startsWith(u"| `"); });
    for (QString &line : lines)
        line = line.section(u'|', 0, 2) + u'|';
    return lines;
}

} // namespace

/// What the demo shows, and that its page tells the truth about it.
class DemoFindingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thePageListsThoseOfTheRecordedAnswer();
    void thePageListsThoseOfTheOddSite();
    void theOddSiteShowsEveryFinding();
    void devicesAreListedAsOftenAsTheyWere();
};

void DemoFindingsTest::thePageListsThoseOfTheRecordedAnswer()
{
    const Review review = reviewed(defaultDemoSites().at(0));
    QCOMPARE(review.counts().selected, 10);
    QStringList listed = sectionLines(u"Findings on the recorded answer"_s);
    QStringList found = tableLines(review.findings());
    listed.sort();
    found.sort();
    QCOMPARE(listed, found);
    QCOMPARE(review.findings().rowsToCheck(), 2);
}

void DemoFindingsTest::thePageListsThoseOfTheOddSite()
{
    const Review review = reviewed(defaultDemoSites().at(1));
    QCOMPARE(sectionLines(u"Findings at Odd Harbour"_s), tableLines(review.findings()));
}

void DemoFindingsTest::theOddSiteShowsEveryFinding()
{
    const Review review = reviewed(defaultDemoSites().at(1));
    for (const Finding finding : AllFindings) {
        const bool needsATable = finding == Finding::ConvertedTime; // the demo answers in JSON
        QVERIFY2(needsATable || review.findings().count(finding) > 0, findingId(finding).data());
    }
}

void DemoFindingsTest::devicesAreListedAsOftenAsTheyWere()
{
    const Site twice(u"t"_s, u"T"_s,
                     {{u"1"_s, u"One"_s}, {u"1"_s, u"One"_s}, {u"2"_s, u"B"_s}, {u"2"_s, u"C"_s}});
    QCOMPARE(siteInfoJson(twice),
             R"({"id":"t","name":"T","devices":[{"id":"1","name":"One"},{"id":"2","name":"B"},)"
             R"({"id":"1","name":"One"},{"id":"2","name":"C"}]})"_ba);
}

QTEST_GUILESS_MAIN(DemoFindingsTest)
#include "tst_demofindings.moc"
