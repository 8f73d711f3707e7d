// SPDX-License-Identifier: MIT
#include "models/facetlist.h"
#include "models/reviewfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using Kind = ActiveFilter::Kind;

namespace {

bool never()
{
    return false;
}

Review searched()
{
    Review review = ReviewFixture::review();
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'700'000'000'000}, never)));
    return review;
}

FacetCounts countsOf(const Review &review, const FacetFilter &filter)
{
    ViewQuery query;
    query.facets = filter;
    return *countFacets(review, query, never);
}

/// "Check: to check 2 (chosen), on the cutoff 1; Verdict: …"
QString text(const QList<FacetLine> &lines)
{
    QString all;
    for (const FacetLine &line : lines) {
        if (line.isTitle)
            all += u"|"_s + line.value.label + u":"_s;
        else if (line.isNote)
            all += u" ["_s + line.value.label + u"]"_s;
        else
            all += u" %1=%2%3"_s.arg(line.value.label)
                       .arg(line.count)
                       .arg(line.isChosen ? u"*"_s : QString());
    }
    return all;
}

} // namespace

class FacetListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void listsWhatHasRows();
    void keepsWhatIsChosenWithoutRows();
    void listsTheBusiestOfManyDevices();
    void findsDevicesByNameAndId();
    void togglesEachKind_data();
    void togglesEachKind();
    void aSingleFindingNarrowsDownWhatIsToCheck();
    void saysLinesToScreenReaders();
};

void FacetListTest::listsWhatHasRows()
{
    const Review review = searched();
    const QString lines = text(facetLines(review, countsOf(review, {}), {}));
    for (const QString &part :
         {u"|Check: to check="_s, u" on the cutoff=1"_s, u" ends before it begins=1"_s,
          u"|Verdict: Included=4 Before cutoff=1 Other site=2 Unreadable=2"_s,
          u"|Device: Battery 1=2 Battery 2=2 Battery 10=1 <b>Zulu & Co</b>=1"_s,
          u"|Month of begin:"_s, u" 2022-05=2"_s})
        QVERIFY2(lines.contains(part), qPrintable(part + u" in " + lines));
    QVERIFY2(!lines.contains(u"Compared"), qPrintable(lines)); // with nothing
    QVERIFY2(!lines.contains(u"Left out"), qPrintable(lines)); // no such row
}

void FacetListTest::keepsWhatIsChosenWithoutRows()
{
    const Review review = searched();
    FacetFilter chosen;
    chosen.verdicts = {Verdict::LeftOut};
    chosen.months = {monthOf(1'700'000'000'000, QTimeZone::utc())};
    const QString lines = text(facetLines(review, countsOf(review, chosen), chosen));
    QVERIFY2(lines.contains(u" Left out=0*"), qPrintable(lines));
    QVERIFY2(lines.contains(u" 2023-11=0*"), qPrintable(lines));
}

void FacetListTest::listsTheBusiestOfManyDevices()
{
    QList<Device> devices;
    QList<ReviewFixture::Row> rows;
    for (int i = 0; i < MostDevicesListed + 50; ++i) {
        const QString id = u"d%1"_s.arg(i);
        devices.append({id, u"Device %1"_s.arg(i)});
        // The last ones have two rows each.
        for (int j = 0; j < (i < 50 ? 1 : 2); ++j)
            rows.append({id, u"2022-05-01T08:00:00.000Z"_s, u"2022-05-01T09:00:00.000Z"_s});
    }
    const Review review = ReviewFixture::review(rows, devices);
    const QString lines = text(facetLines(review, countsOf(review, {}), {}));
    QCOMPARE(lines.count(u" Device "), MostDevicesListed);
    QVERIFY(!lines.contains(u" Device 0="));
    QVERIFY(lines.contains(u" Device 249=2"));
    QVERIFY(lines.indexOf(u" Device 50=") < lines.indexOf(u" Device 51="));
    QVERIFY2(lines.contains(u"|Device: [200 of 250 listed: type to narrow] Device 50="),
             qPrintable(lines));
    // What is chosen is listed, however few rows it has.
    const QString chosen =
        text(facetLines(review, countsOf(review, {.devices = {0}}), {.devices = {0}}));
    QCOMPARE(chosen.count(u" Device "), MostDevicesListed);
    QVERIFY(chosen.contains(u" Device 0=1*"));
}

void FacetListTest::findsDevicesByNameAndId()
{
    const Review review = searched();
    const FacetCounts counts = countsOf(review, {});
    const auto devices = [&](const QString &wanted) {
        const QString all = text(facetLines(review, counts, {}, wanted));
        return all.section(u"|Device:"_s, 1).section(u'|', 0, 0);
    };
    QCOMPARE(devices(u"BATTERY 1"_s), u" Battery 1=2 Battery 10=1"_s);
    QCOMPARE(devices(u"d10"_s), u" Battery 10=1"_s);
    QCOMPARE(devices(u"pump"_s), u" [No device contains “pump”]"_s);
    QVERIFY(
        text(facetLines(review, counts, {}, u"pump"_s)).contains(u"|Verdict:")); // the rest stays
}

void FacetListTest::togglesEachKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qsizetype>("value");
    QTest::newRow("verdict") << int(Kind::Verdict) << qsizetype(Verdict::LeftOut);
    QTest::newRow("device") << int(Kind::Device) << qsizetype(2);
    QTest::newRow("no device of the site") << int(Kind::Device) << NoSiteDevice;
    QTest::newRow("to check") << int(Kind::ToCheck) << qsizetype(0);
    QTest::newRow("finding") << int(Kind::Finding) << qsizetype(Finding::OnCutoff);
    QTest::newRow("state") << int(Kind::State) << qsizetype(CompareState::New);
    QTest::newRow("month") << int(Kind::Month) << qsizetype(24'270);
}

void FacetListTest::togglesEachKind()
{
    QFETCH(const int, kind);
    QFETCH(const qsizetype, value);
    const ActiveFilter filter{Kind(kind), value, {}};
    const FacetFilter once = toggled({}, filter);
    QVERIFY(!once.isEmpty());
    QVERIFY(toggled(once, filter).isEmpty());
    const FacetFilter both = toggled(once, {Kind::Device, 7, {}});
    QCOMPARE(toggled(both, {Kind::Device, 7, {}}), once);
}

void FacetListTest::aSingleFindingNarrowsDownWhatIsToCheck()
{
    const FacetFilter all = toggled({}, {Kind::ToCheck, 0, {}});
    QCOMPARE(all.findings, FindingSet::toCheck());
    const FacetFilter one = toggled(all, {Kind::Finding, qsizetype(Finding::Overlap), {}});
    QCOMPARE(one.findings, FindingSet{Finding::Overlap});
}

void FacetListTest::saysLinesToScreenReaders()
{
    QCOMPARE(spokenLine({.isTitle = true, .value = {Kind::Device, 0, u"Device"_s}}), u"Device"_s);
    QCOMPARE(spokenLine({.isNote = true, .value = {Kind::Search, 0, u"200 of 250 listed"_s}}),
             u"200 of 250 listed"_s);
    QCOMPARE(
        spokenLine({.value = {Kind::Device, 0, u"Battery 1"_s}, .count = 1200, .isChosen = true}),
        u"Battery 1, 1,200 outage(s), chosen"_s);
}

QTEST_APPLESS_MAIN(FacetListTest)
#include "tst_facetlist.moc"
