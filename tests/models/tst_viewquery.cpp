// SPDX-License-Identifier: MIT
#include "models/rowsort.h"
#include "models/viewquery.h"

#include "models/reviewfixture.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

QList<qsizetype> shownRows(const Review &review, const ViewQuery &query)
{
    const auto arranged = arrange(review, query, never);
    QList<qsizetype> rows;
    for (qsizetype place = 0; arranged && place < arranged->order.shownCount(); ++place)
        rows.append(arranged->order.row(place));
    return rows;
}

/// What a column compares, in words of the reference below: less than, or nothing to compare.
std::optional<std::strong_ordering> compared(const Review &review, OutageColumn column,
                                             qsizetype left, qsizetype right)
{
    const OutageTable &table = review.table();
    switch (column) {
    case IncludeColumn:
    case VerdictColumn:
        return review.verdict(left) <=> review.verdict(right);
    case DeviceColumn:
        return review.siteDevice(left) <=> review.siteDevice(right);
    case DeviceIdColumn: {
        const int order = table.deviceId(left).compare(table.deviceId(right));
        return order <=> 0;
    }
    case BeginColumn:
    case TimelineColumn:
        return *table.begin(left) <=> *table.begin(right);
    case EndColumn:
        return *table.end(left) <=> *table.end(right);
    case DurationColumn:
        return *durationMilliseconds(review, left) <=> *durationMilliseconds(review, right);
    case ReasonColumn: {
        const auto order = review.verdict(left) <=> review.verdict(right);
        return order != 0 ? order : compared(review, BeginColumn, left, right);
    }
    case CheckColumn:
    case CompareColumn:
        return std::strong_ordering::equal; // neither findings nor a comparison in this fixture
    default:
        return table.recordNumber(left) <=> table.recordNumber(right);
    }
}

} // namespace

class ViewQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsEverythingAsReceivedUnasked();
    void filtersByVerdict();
    void findsText_data();
    void findsText();
    void findsTimesAsShownInAnotherZone();
    void sortsLikeANaiveSort_data();
    void sortsLikeANaiveSort();
    void sortsNamesAsPeopleDo();
    void putsRowsWithoutAValueLast_data();
    void putsRowsWithoutAValueLast();
    void putsRowsWithoutANameLastById();
    void comparesFinerDigits();
    void keepsEqualRowsInTheOrderReceived();
    void stopsWhenCancelled();
};

void ViewQueryTest::showsEverythingAsReceivedUnasked()
{
    const auto arranged = arrange(ReviewFixture::review(), {}, never);
    QVERIFY(arranged);
    QCOMPARE(arranged->order, RowOrder::asReceived(9));
}

void ViewQueryTest::filtersByVerdict()
{
    Review review = ReviewFixture::review();
    QVERIFY(review.setIncluded(0, false));
    const auto shown = [&](VerdictSet verdicts) { return shownRows(review, {verdicts}); };
    QCOMPARE(shown({Verdict::Included}), QList<qsizetype>({3, 5, 8}));
    QCOMPARE(shown({Verdict::LeftOut}), QList<qsizetype>({0}));
    QCOMPARE(shown({Verdict::BeforeCutoff}), QList<qsizetype>({1}));
    QCOMPARE(shown({Verdict::OtherSite}), QList<qsizetype>({2, 6}));
    QCOMPARE(shown({Verdict::Unreadable}), QList<qsizetype>({4, 7}));
    QCOMPARE(shown({Verdict::Included, Verdict::LeftOut}), QList<qsizetype>({0, 3, 5, 8}));
    QCOMPARE(shown({}), QList<qsizetype>());
}

void ViewQueryTest::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("rows");
    using Rows = QList<qsizetype>;

    QTest::newRow("device name") << u"Battery 1"_s << Rows{0, 3, 8};
    QTest::newRow("upper case") << u"BATTERY 10"_s << Rows{0};
    QTest::newRow("markup is text") << u"<b>zulu &"_s << Rows{5};
    QTest::newRow("id of another site") << u"OTHER-a"_s << Rows{6};
    QTest::newRow("begin as shown") << u"2022-01-01 00:00"_s << Rows{0, 5};
    QTest::newRow("begin as received") << u"2021-12-31T23:59:59.999Z"_s << Rows{1};
    QTest::newRow("received, lower case") << u"31t23"_s << Rows{1};
    QTest::newRow("end") << u"19:45:10.341"_s << Rows{0};
    QTest::newRow("the zone as received") << u"+02:00"_s << Rows{3};
    QTest::newRow("the instant that this zone means") << u"2022-05-01 08:00"_s << Rows{3, 8};
    QTest::newRow("the time of that zone") << u"01T10:00:00+"_s << Rows{3};
    QTest::newRow("finer digits") << u".0000005"_s << Rows{5};
    QTest::newRow("a date that no calendar has") << u"2022-02-30"_s << Rows{4};
    QTest::newRow("a time that is none") << u"YESTER"_s << Rows{6};
    QTest::newRow("nothing") << u"no such thing"_s << Rows{};
    QTest::newRow("everything") << u""_s << Rows{0, 1, 2, 3, 4, 5, 6, 7, 8};
}

void ViewQueryTest::findsText()
{
    QFETCH(const QString, text);
    QTEST(shownRows(ReviewFixture::review(), {VerdictSet::all(), text}), "rows");
}

void ViewQueryTest::findsTimesAsShownInAnotherZone()
{
    const QTimeZone kolkata("Asia/Kolkata");
    const Review review = ReviewFixture::review();
    const ViewQuery query{VerdictSet::all(), u"2022-01-01 05:29"_s, {}, kolkata};
    QCOMPARE(shownRows(review, query), QList<qsizetype>{1});
}

void ViewQueryTest::sortsLikeANaiveSort_data()
{
    QTest::addColumn<OutageColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    const char *const names[] = {"include", "device",    "begin",  "end",   "duration", "verdict",
                                 "reason",  "device id", "record", "check", "change",   "timeline"};
    static_assert(std::size(names) == OutageColumnCount);
    for (int column = 0; column < OutageColumnCount; ++column) {
        QTest::addRow("%s, ascending", names[column])
            << static_cast<OutageColumn>(column) << Qt::AscendingOrder;
        QTest::addRow("%s, descending", names[column])
            << static_cast<OutageColumn>(column) << Qt::DescendingOrder;
    }
}

void ViewQueryTest::sortsLikeANaiveSort()
{
    QFETCH(const OutageColumn, column);
    QFETCH(const Qt::SortOrder, order);
    Review review = ReviewFixture::generated(3000);
    for (qsizetype row = 0; row < review.rowCount(); row += 3)
        review.setIncluded(row, false);
    const VerdictSet own{Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff};
    const bool isForAll = column != DeviceColumn && column != IncludeColumn;
    const VerdictSet choosable{Verdict::Included, Verdict::LeftOut};
    const VerdictSet verdicts =
        isForAll ? VerdictSet::all() : (column == DeviceColumn ? own : choosable);

    QList<qsizetype> expected = shownRows(review, {verdicts});
    QVERIFY(expected.size() > 100);
    std::ranges::stable_sort(expected, [&](qsizetype left, qsizetype right) {
        const auto result = compared(review, column, left, right);
        return order == Qt::AscendingOrder ? *result < 0 : *result > 0;
    });
    QCOMPARE(shownRows(review, {verdicts, {}, SortBy{column, order}}), expected);
}

void ViewQueryTest::sortsNamesAsPeopleDo()
{
    const Review review = ReviewFixture::review();
    const VerdictSet own{Verdict::Included, Verdict::BeforeCutoff};
    const ViewQuery up{own, {}, SortBy{DeviceColumn, Qt::AscendingOrder}};
    const ViewQuery down{own, {}, SortBy{DeviceColumn, Qt::DescendingOrder}};
    const QList<qsizetype> upRows = shownRows(review, up);
    QCOMPARE(upRows.size(), 5);
    // Battery 1, Battery 1, Battery 2, Battery 10; where markup goes is the collation's business.
    QList<qsizetype> batteries = upRows;
    batteries.removeOne(5);
    QCOMPARE(batteries, QList<qsizetype>({3, 8, 1, 0}));
    batteries = shownRows(review, down);
    batteries.removeOne(5);
    QCOMPARE(batteries, QList<qsizetype>({0, 1, 3, 8}));
}

void ViewQueryTest::putsRowsWithoutAValueLast_data()
{
    QTest::addColumn<OutageColumn>("column");
    QTest::addColumn<QList<qsizetype>>("last");
    using Rows = QList<qsizetype>;
    QTest::newRow("include") << IncludeColumn << Rows{1, 2, 4, 6, 7};
    QTest::newRow("device id") << DeviceIdColumn << Rows{7};
    QTest::newRow("begin") << BeginColumn << Rows{4};
    QTest::newRow("end") << EndColumn << Rows{6};
    QTest::newRow("duration") << DurationColumn << Rows{4, 6};
}

void ViewQueryTest::putsRowsWithoutAValueLast()
{
    QFETCH(const OutageColumn, column);
    QFETCH(const QList<qsizetype>, last);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto rows =
            shownRows(ReviewFixture::review(), {VerdictSet::all(), {}, SortBy{column, order}});
        QCOMPARE(rows.size(), 9);
        QCOMPARE(rows.last(last.size()), last);
    }
}

void ViewQueryTest::putsRowsWithoutANameLastById()
{
    const auto sorted = [](Qt::SortOrder order) {
        return shownRows(ReviewFixture::review(),
                         {VerdictSet::all(), {}, SortBy{DeviceColumn, order}})
            .last(3);
    };
    QCOMPARE(sorted(Qt::AscendingOrder), QList<qsizetype>({6, 2, 7})); // other-a, other-b, none
    QCOMPARE(sorted(Qt::DescendingOrder), QList<qsizetype>({2, 6, 7}));
}

void ViewQueryTest::comparesFinerDigits()
{
    const Review review = ReviewFixture::review(
        {{u"d1"_s, u"2022-01-01T00:00:00.0009Z"_s, u"2022-01-02T00:00:00.000Z"_s},
         {u"d1"_s, u"2022-01-01T00:00:00.00010Z"_s, u"2022-01-02T00:00:00.000Z"_s},
         {u"d1"_s, u"2022-01-01T00:00:00.000Z"_s, u"2022-01-02T00:00:00.000Z"_s}},
        ReviewFixture::devices());
    const auto sorted = [&](Qt::SortOrder order) {
        return shownRows(review, {VerdictSet::all(), {}, SortBy{BeginColumn, order}});
    };
    QCOMPARE(sorted(Qt::AscendingOrder), QList<qsizetype>({2, 1, 0}));
    QCOMPARE(sorted(Qt::DescendingOrder), QList<qsizetype>({0, 1, 2}));
}

void ViewQueryTest::keepsEqualRowsInTheOrderReceived()
{
    const Review review = ReviewFixture::review();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto rows = shownRows(review, {{Verdict::Included}, {}, SortBy{BeginColumn, order}});
        QVERIFY(rows.indexOf(3) < rows.indexOf(8)); // both began at 08:00 UTC
    }
}

void ViewQueryTest::stopsWhenCancelled()
{
    int questions = 0;
    const auto order = arrange(ReviewFixture::generated(30'000), {{}, u"battery"_s},
                               [&questions] { return ++questions == 2; });
    QVERIFY(!order);
    QCOMPARE(questions, 2);
}

QTEST_GUILESS_MAIN(ViewQueryTest)
#include "tst_viewquery.moc"
