// SPDX-License-Identifier: MIT
#include "models/outagetext.h"
#include "models/removedrows.h"
#include "models/reviewfixture.h"
#include "outages/removedoutages.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

QString text(const Review &review, const ViewQuery &query)
{
    QStringList rows;
    const auto arrangement = arrange(review, query, never);
    for (qsizetype place = 0; place < arrangement->order.shownCount(); ++place)
        rows.append(QString::number(arrangement->order.row(place)));
    return rows.join(u' ');
}

/// Of the fixture's site; and one of a device that the site has no more.
QList<ReviewFixture::Row> goneRows()
{
    return {{u"d2"_s, u"2022-05-01T08:00:00.000Z"_s, u"2022-05-01T09:00:00.000Z"_s},
            {u"d10"_s, u"2022-06-01T08:00:00.000Z"_s, u"2022-06-01T18:00:00.000Z"_s},
            {u"sold"_s, u"2022-05-02T08:00:00.000Z"_s, u"2022-05-02T09:30:00.000Z"_s}};
}

Review removed()
{
    const Review before = ReviewFixture::review(goneRows(), ReviewFixture::devices());
    const Review now = ReviewFixture::review();
    const auto comparison =
        compare({}, outageList(before.sharedTable(), {{u"sold"_s, u"Sold pump"_s}}));
    return removedOutages(*comparison, now.site());
}

ViewQuery asked(const FacetFilter &facets)
{
    ViewQuery query;
    query.facets = facets;
    query.facets.states.insert(CompareState::Removed);
    return query;
}

qsizetype siteDevices()
{
    return ReviewFixture::review().site().devices().size();
}

QString shown(const ViewQuery &asked, const std::optional<SortBy> &sort = {})
{
    return text(removed(), RemovedRows::query(asked, sort, removed(), siteDevices()));
}

} // namespace

class RemovedRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void followWhatIsAsked_data();
    void followWhatIsAsked();
    void areSortedOnTheirOwn();
    void countTogetherWithTheRows();
    void areNotSpokenOfAsJudged();
};

void RemovedRowsTest::followWhatIsAsked_data()
{
    QTest::addColumn<ViewQuery>("asked");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing but them") << asked({}) << "0 1 2";
    const auto place = ReviewFixture::review().site().indexOf(u"d10"_s);
    QTest::newRow("a device") << asked({.devices = {place}}) << "1";
    QTest::newRow("other devices") << asked({.devices = {NoSiteDevice}}) << "2";
    QTest::newRow("a month") << asked({.months = {2022 * 12 + 4}}) << "0 2";
    QTest::newRow("a verdict: they have none") << asked({.verdicts = {Verdict::Included}}) << "";
    QTest::newRow("a finding: they have none") << asked({.findings = FindingSet::toCheck()}) << "";
    ViewQuery searched = asked({});
    searched.text = u"SOLD p"_s;
    QTest::newRow("a search") << searched << "2";
    ViewQuery counted = asked({});
    counted.verdicts = {Verdict::OtherSite};
    QTest::newRow("a count says nothing of them") << counted << "0 1 2";
}

void RemovedRowsTest::followWhatIsAsked()
{
    QFETCH(ViewQuery, asked);
    QTEST(shown(asked), "rows");
}

void RemovedRowsTest::areSortedOnTheirOwn()
{
    ViewQuery query = asked({});
    query.sort = SortBy{BeginColumn, Qt::DescendingOrder};
    QCOMPARE(shown(query), u"0 1 2"_s);
    QCOMPARE(shown(query, SortBy{DurationColumn, Qt::DescendingOrder}), u"1 2 0"_s);
}

void RemovedRowsTest::countTogetherWithTheRows()
{
    const Review now = ReviewFixture::searched();
    const ViewQuery query = asked({});
    const FacetCounts rows = *countFacets(now, query, never);
    const FacetCounts old =
        *countFacets(removed(), RemovedRows::query(query, {}, removed(), siteDevices()), never);
    const FacetCounts both = RemovedRows::together(rows, old, query.facets);
    QCOMPARE(both.count(CompareState::Removed), 3);
    QCOMPARE(both.count(CompareState::New), rows.count(CompareState::New));
    QCOMPARE(both.otherDevices, rows.otherDevices + 1);
    QCOMPARE(both.months.value(2022 * 12 + 5), rows.months.value(2022 * 12 + 5) + 1);
    // Not asked for, they are counted, but nothing else of them.
    const FacetCounts unasked = RemovedRows::together(rows, old, {});
    QCOMPARE(unasked.count(CompareState::Removed), 3);
    QCOMPARE(unasked.otherDevices, rows.otherDevices);
}

void RemovedRowsTest::areNotSpokenOfAsJudged()
{
    const QString spoken = OutageText::spokenRow(removed(), 2, QTimeZone::utc());
    QCOMPARE(spoken, u"Sold pump, 2022-05-02 08:00:00 UTC, 2022-05-02 09:30:00 UTC, Gone"_s);
}

QTEST_GUILESS_MAIN(RemovedRowsTest)
#include "tst_removedrows.moc"
