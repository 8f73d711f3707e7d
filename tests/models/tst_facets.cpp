// SPDX-License-Identifier: MIT
#include "models/facetlist.h"
#include "models/facets.h"
#include "models/reviewfixture.h"
#include "models/viewquery.h"
#include "models/viewtext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

/// Generated rows of the site and of others, with findings, some left out, and compared.
Review rich(qsizetype count)
{
    Review review = ReviewFixture::generated(count);
    const Timestamp now{1'690'000'000'000}; // in the last year of the rows
    FindingRules rules;
    rules.longestDays = 10;
    review.setFindings(std::make_shared<const Findings>(*findFindings(review, rules, now, never)));
    OutageList earlier = rowsOfList(review);
    earlier.rows.removeIf([](quint32 row) { return row % 3 == 0; });
    review.setComparison(std::make_shared<const Comparison>(*compare(rowsOfList(review), earlier)));
    for (qsizetype row = 0; row < count; row += 5)
        review.setIncluded(row, false);
    return review;
}

/// Whether a row is shown, decided anew for each row and facet.
bool passes(const Review &review, qsizetype row, const ViewQuery &query)
{
    const FacetFilter &facets = query.facets;
    const auto begin = review.table().begin(row);
    const MonthNumber month = begin ? monthOf(begin->milliseconds, query.zone) : NoMonth;
    return query.verdicts.contains(review.verdict(row)) &&
           (facets.verdicts == VerdictSet() || facets.verdicts.contains(review.verdict(row))) &&
           (facets.devices.isEmpty() || facets.devices.contains(review.siteDevice(row))) &&
           (facets.findings.isEmpty() || facets.findings.intersects(review.findings().of(row))) &&
           (facets.months.isEmpty() || facets.months.contains(month)) &&
           (facets.states.isEmpty() || facets.states.contains(review.comparison().state(row)));
}

qint64 passing(const Review &review, const ViewQuery &query)
{
    qint64 count = 0;
    for (qsizetype row = 0; row < review.rowCount(); ++row)
        count += passes(review, row, query) ? 1 : 0;
    return count;
}

ViewQuery asking(const FacetFilter &facets)
{
    ViewQuery query;
    query.facets = facets;
    return query;
}

const MonthNumber March = 2022 * 12 + 2;

} // namespace

class FacetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void monthsFollowTheZone_data();
    void monthsFollowTheZone();
    void showsWhatEachFacetLetsThrough_data();
    void showsWhatEachFacetLetsThrough();
    void countsWhatEachValueWouldShow_data();
    void countsWhatEachValueWouldShow();
    void rowsWithoutABeginHaveTheirOwnMonth();
    void saysWhatIsShown();
    void eachChipCanBeTakenAway();
    void findsTheNextRowToCheck();
    void passesOverWhatIsNotWanted();
    void whatWasLookedAtHasAFacetOfItsOwn();
    void stopsWhenCancelled();
};

void FacetsTest::monthsFollowTheZone_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("month");
    const auto row = [](const char *instant, const char *zone, const char *month) {
        QTest::addRow("%s in %s", instant, zone)
            << QString::fromLatin1(instant) << QByteArray(zone) << QString::fromLatin1(month);
    };
    row("2022-03-15T12:00:00Z", "UTC", "2022-03");
    row("2022-03-31T23:59:59.999Z", "UTC", "2022-03");
    row("2022-03-31T23:59:59.999Z", "Asia/Kolkata", "2022-04");
    row("2022-04-01T00:00:00Z", "America/New_York", "2022-03");
    row("2022-01-01T00:00:00Z", "America/New_York", "2021-12");
    row("2021-12-31T12:00:00Z", "Pacific/Kiritimati", "2022-01");
    row("2022-02-28T12:00:00Z", "Pacific/Kiritimati", "2022-03");
    row("2024-02-28T12:00:00Z", "Pacific/Kiritimati", "2024-02");
    row("1969-12-31T23:00:00Z", "UTC", "1969-12");
    row("0000-01-02T00:00:00Z", "UTC", "0000-01");
}

void FacetsTest::monthsFollowTheZone()
{
    QFETCH(const QString, instant);
    QFETCH(const QByteArray, zone);
    QTEST(monthText(monthOf(parseTimestamp(instant)->milliseconds, QTimeZone(zone))), "month");
}

void FacetsTest::showsWhatEachFacetLetsThrough_data()
{
    QTest::addColumn<ViewQuery>("query");
    QTest::newRow("nothing chosen") << ViewQuery();
    QTest::newRow("a verdict") << asking({.verdicts = {Verdict::LeftOut}});
    QTest::newRow("two devices") << asking({.devices = {1, 4}});
    QTest::newRow("other devices") << asking({.devices = {NoSiteDevice}});
    QTest::newRow("a finding") << asking({.findings = {Finding::Overlap}});
    QTest::newRow("to check") << asking({.findings = FindingSet::toCheck()});
    QTest::newRow("a month") << asking({.months = {March}});
    QTest::newRow("new ones") << asking({.states = {CompareState::New}});
    FacetFilter all{.verdicts = {Verdict::Included, Verdict::LeftOut},
                    .devices = {0, 1, 2, 3, 4, 5},
                    .findings = {Finding::Overlap, Finding::TooLong},
                    .months = {March, March + 1, March + 2},
                    .states = {CompareState::New, CompareState::Same}};
    QTest::newRow("all at once") << asking(all);
    ViewQuery counted = asking({.devices = {2}});
    counted.verdicts = {Verdict::BeforeCutoff};
    QTest::newRow("with the counts line") << counted;
}

void FacetsTest::showsWhatEachFacetLetsThrough()
{
    QFETCH(const ViewQuery, query);
    const Review review = rich(4000);
    const auto arranged = arrange(review, query, never);
    QList<qsizetype> shown;
    for (qsizetype place = 0; place < arranged->order.shownCount(); ++place)
        shown.append(arranged->order.row(place));
    QList<qsizetype> expected;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (passes(review, row, query))
            expected.append(row);
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown, expected);
    QCOMPARE(arranged->facets.shown, expected.size());
}

void FacetsTest::countsWhatEachValueWouldShow_data()
{
    showsWhatEachFacetLetsThrough_data();
}

void FacetsTest::countsWhatEachValueWouldShow()
{
    QFETCH(const ViewQuery, query);
    const Review review = rich(2000);
    const FacetCounts counts = *countFacets(review, query, never);
    const auto with = [&](auto change) {
        ViewQuery one = query;
        change(one.facets);
        return passing(review, one);
    };
    for (const Verdict verdict : {Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff,
                                  Verdict::OtherSite, Verdict::Unreadable})
        QCOMPARE(counts.count(verdict), with([&](FacetFilter &f) { f.verdicts = {verdict}; }));
    for (qsizetype place = 0; place < counts.devices.size(); ++place)
        QCOMPARE(counts.devices[place], with([&](FacetFilter &f) { f.devices = {place}; }));
    QCOMPARE(counts.otherDevices, with([](FacetFilter &f) { f.devices = {NoSiteDevice}; }));
    for (const Finding finding : AllFindings)
        QCOMPARE(counts.count(finding), with([&](FacetFilter &f) { f.findings = {finding}; }));
    QCOMPARE(counts.toCheck, with([](FacetFilter &f) { f.findings = FindingSet::toCheck(); }));
    for (auto month = counts.months.cbegin(); month != counts.months.cend(); ++month)
        QCOMPARE(month.value(), with([&](FacetFilter &f) { f.months = {month.key()}; }));
    for (const CompareState state :
         {CompareState::New, CompareState::Changed, CompareState::Same, CompareState::NotCompared})
        QCOMPARE(counts.count(state), with([&](FacetFilter &f) { f.states = {state}; }));
}

void FacetsTest::rowsWithoutABeginHaveTheirOwnMonth()
{
    const FacetCounts counts = *countFacets(ReviewFixture::review(), {}, never);
    QCOMPARE(counts.months.value(NoMonth), 1);
    QCOMPARE(ViewText::monthLabel(NoMonth), u"begin unreadable"_s);
}

void FacetsTest::saysWhatIsShown()
{
    const Review review = ReviewFixture::review();
    ViewQuery query = asking({.devices = {0}, .findings = FindingSet::toCheck()});
    const auto sentence = [&] {
        return ViewText::sentence(7, 108, {}, ViewText::activeFilters(query, review));
    };
    QCOMPARE(sentence(), u"7 of 108: Battery 1, to check"_s);
    query.facets.findings = {Finding::Overlap};
    query.facets.months = {March};
    query.facets.states = {CompareState::New};
    query.facets.verdicts = {Verdict::Included};
    query.text = u"pump"_s;
    QCOMPARE(sentence(), u"7 of 108: Included, Battery 1, overlaps, New, 2022-03, “pump”"_s);
    QCOMPARE(ViewText::sentence(7, 108, u"at this site"_s, {}), u"7 of 108: at this site"_s);
    QCOMPARE(ViewText::sentence(108, 108, {}, {}), u"108 of 108"_s);
    QCOMPARE(ViewText::hiddenSentence(3, 1234),
             u"The filter shows 3 of the 1,234 included outages; all 1,234 go."_s);
    QCOMPARE(ViewText::hiddenSentence(0, 1),
             u"The one included outage is hidden by the filter; it goes all the same."_s);
    QCOMPARE(ViewText::hiddenSentence(1, 1), QString());
}

void FacetsTest::eachChipCanBeTakenAway()
{
    const Review review = ReviewFixture::review();
    ViewQuery query = asking({.verdicts = {Verdict::Included, Verdict::LeftOut},
                              .devices = {0, NoSiteDevice},
                              .findings = {Finding::Overlap, Finding::NotUtc},
                              .months = {March, NoMonth},
                              .states = {CompareState::New, CompareState::NotCompared}});
    query.text = u"pump"_s;
    qsizetype left = 11;
    while (!ViewText::activeFilters(query, review).isEmpty()) {
        const QList<ActiveFilter> filters = ViewText::activeFilters(query, review);
        QCOMPARE(filters.size(), left--);
        query = ViewText::without(query, filters.constFirst());
        QVERIFY(!ViewText::activeFilters(query, review).contains(filters.constFirst()));
    }
    QCOMPARE(query, ViewQuery());
    query.facets.findings = FindingSet::toCheck();
    const QList<ActiveFilter> chips = ViewText::activeFilters(query, review);
    QCOMPARE(chips.size(), 1);
    QCOMPARE(ViewText::without(query, chips.constFirst()), ViewQuery());
}

void FacetsTest::findsTheNextRowToCheck()
{
    Review review = ReviewFixture::review();
    QCOMPARE(placesToCheckIn(review, RowOrder::asReceived(9)), QList<quint32>());
    const Timestamp now{1'690'000'000'000};
    review.setFindings(std::make_shared<const Findings>(*findFindings(review, {}, now, never)));
    // Rows 0 (on the cutoff), 1, 5 (near it) and 8 (ends before it begins), shown in this order:
    const QList<quint32> places = placesToCheckIn(review, RowOrder::of({3, 8, 4, 0}, 9));
    QCOMPARE(places, QList<quint32>({1, 3}));
    const auto next = [](const QList<quint32> &among, qsizetype from, int step) {
        return placeToCheck(among, from, step, [](quint32) { return true; });
    };
    QCOMPARE(next(places, -1, 1), (PlaceToCheck{1, false}));
    QCOMPARE(next(places, 1, 1), (PlaceToCheck{3, false}));
    QCOMPARE(next(places, 2, 1), (PlaceToCheck{3, false}));
    QCOMPARE(next(places, 3, 1), (PlaceToCheck{1, true}));
    QCOMPARE(next(places, -1, -1), (PlaceToCheck{3, false}));
    QCOMPARE(next(places, 1, -1), (PlaceToCheck{3, true}));
    QCOMPARE(next(places, 2, -1), (PlaceToCheck{1, false}));
    QCOMPARE(next(placesToCheckIn(review, RowOrder::of({8}, 9)), 0, 1), (PlaceToCheck{0, true}));
    QCOMPARE(next({}, -1, 1), PlaceToCheck());
    QCOMPARE(next({}, 3, -1), PlaceToCheck());
}

void FacetsTest::passesOverWhatIsNotWanted()
{
    const QList<quint32> places{1, 3, 5, 7};
    const auto next = [&places](qsizetype from, int step, const QSet<quint32> &wanted) {
        return placeToCheck(places, from, step,
                            [&wanted](quint32 place) { return wanted.contains(place); });
    };
    QCOMPARE(next(1, 1, {1, 5}), (PlaceToCheck{5, false}));
    QCOMPARE(next(5, 1, {1, 5}), (PlaceToCheck{1, true}));
    QCOMPARE(next(5, -1, {1, 5}), (PlaceToCheck{1, false}));
    QCOMPARE(next(1, -1, {1, 5}), (PlaceToCheck{5, true}));
    QCOMPARE(next(5, 1, {5}), (PlaceToCheck{5, true}));
    QCOMPARE(next(7, 1, {}), PlaceToCheck());
}

void FacetsTest::whatWasLookedAtHasAFacetOfItsOwn()
{
    Review review = ReviewFixture::review();
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'690'000'000'000}, never)));
    const auto shown = [&review](const FacetFilter &facets) {
        return countFacets(review, asking(facets), never)->shown;
    };
    const FacetFilter toCheck{.findings = FindingSet::toCheck()};
    const qint64 all = review.findings().rowsToCheck();
    QCOMPARE(shown(toCheck), all);
    QVERIFY(review.setLookedAt(0, true));
    QCOMPARE(shown(toCheck), all - 1);
    QCOMPARE(shown({.lookedAt = true}), 1);
    QCOMPARE(shown({.findings = FindingSet::toCheck(), .lookedAt = true}), all);
    QCOMPARE(shown({.findings = {Finding::OnCutoff}}), 1); // it is on the cutoff all the same
    const FacetCounts counts = *countFacets(review, {}, never);
    QCOMPARE(counts.toCheck, all - 1);
    QCOMPARE(counts.lookedAt, 1);
    QCOMPARE(counts.count(Finding::OnCutoff), 1);
    // Found by its name, and dropped by it.
    const QList<FacetLine> lines = facetLines(review, counts, {});
    const auto line = std::ranges::find_if(
        lines, [](const FacetLine &each) { return each.value.label == u"looked at"_s; });
    QVERIFY(line != lines.cend());
    QCOMPARE(line->count, 1);
    const FacetFilter chosen = toggled({}, line->value);
    QVERIFY(chosen.lookedAt);
    QCOMPARE(toggled(chosen, line->value), FacetFilter());
}

void FacetsTest::stopsWhenCancelled()
{
    int questions = 0;
    QVERIFY(!countFacets(ReviewFixture::generated(30'000), {},
                         [&questions] { return ++questions == 2; }));
    QCOMPARE(questions, 2);
}

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
