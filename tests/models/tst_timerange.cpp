// SPDX-License-Identifier: MIT
#include "models/timerange.h"

#include "models/reviewfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;

using Rows = QList<ReviewFixture::Row>;

qint64 dayOf2022(double number)
{
    return ReviewFixture::Cutoff.milliseconds + qint64(number * double(DayMs));
}

QString day(double number)
{
    return QString::fromLatin1(canonicalText(dayOf2022(number)));
}

ReviewFixture::Row row(double begin, double end)
{
    return {u"d1"_s, day(begin), day(end)};
}

Rows tenDays()
{
    Rows rows;
    for (int i = 0; i < 10; ++i)
        rows.append(row(i, i + 0.5));
    return rows;
}

TimeRange daysWithMargin(double begin, double end)
{
    return withMargin({dayOf2022(begin), dayOf2022(end)});
}

} // namespace

class TimeRangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsWhatIsIncluded_data();
    void showsWhatIsIncluded();
    void showsTheSiteWhereNothingIsIncluded();
    void showsCutoffToNowWhereNothingIsKnown();
    void manyRowsBehaveLikeFew();
    void everythingHasNoOutliers();
    void stopsWhenAsked();
};

void TimeRangeTest::showsWhatIsIncluded_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<TimeRange>("shown");

    QTest::newRow("one outage") << Rows{row(10, 20)} << daysWithMargin(10, 20);
    QTest::newRow("two") << Rows{row(10, 20), row(200, 201)} << daysWithMargin(10, 201);
    QTest::newRow("one moment") << Rows{row(10, 10)} << TimeRange{dayOf2022(9.5), dayOf2022(10.5)};
    QTest::newRow("reversed") << Rows{row(20, 10)} << daysWithMargin(10, 20);
    QTest::newRow("others do not count")
        << Rows{row(10, 20), row(-300, 5), {u"other"_s, day(1), day(900)}, {u"d1"_s, day(2), {}}}
        << daysWithMargin(10, 20);
    QTest::newRow("an end in the year 9999")
        << Rows{row(10, 20), {u"d1"_s, day(15), u"9999-12-31T23:59:59.999Z"_s}}
        << daysWithMargin(10, 20);
    Rows open;
    for (int i = 0; i < 4; ++i)
        open.append({u"d1"_s, day(10 * i), u"9999-12-31T00:00:00Z"_s});
    QTest::newRow("every end in the year 9999") << open << daysWithMargin(0, 30);
    QTest::newRow("one that goes on for 300 years")
        << tenDays() + Rows{row(3, 110'000)} << daysWithMargin(0, 9.5);
    QTest::newRow("one a hundred years later")
        << tenDays() + Rows{row(36'500, 36'501)} << daysWithMargin(0, 9.5);
    QTest::newRow("one a month later") << tenDays() + Rows{row(39, 40)} << daysWithMargin(0, 40);
    QTest::newRow("half of them a hundred years later")
        << Rows{row(0, 1), row(1, 2), row(36'500, 36'501), row(36'501, 36'502)}
        << daysWithMargin(0, 36'502);
}

void TimeRangeTest::showsWhatIsIncluded()
{
    QFETCH(const Rows, rows);
    const Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    const auto range = initialRange(review, {});
    QVERIFY(range);
    QTEST(*range, "shown");
}

void TimeRangeTest::showsTheSiteWhereNothingIsIncluded()
{
    Review review = ReviewFixture::review({row(-20, -10), row(30, 40)}, ReviewFixture::devices());
    QVERIFY(review.setIncluded(1, false));
    QCOMPARE(initialRange(review, {}), daysWithMargin(-20, 40));
}

void TimeRangeTest::showsCutoffToNowWhereNothingIsKnown()
{
    Review review = ReviewFixture::review({{u"other"_s, day(1), day(2)}}, ReviewFixture::devices());
    QCOMPARE(initialRange(review, {}), daysWithMargin(0, 1));
    auto findings = findFindings(review, {}, {dayOf2022(500)}, {});
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    QCOMPARE(initialRange(review, {}), daysWithMargin(0, 500));
}

void TimeRangeTest::manyRowsBehaveLikeFew()
{
    Rows rows;
    for (int i = 0; i < 40'000; ++i)
        rows.append(row(i * 0.001, i * 0.001 + 0.5));
    rows.append(row(36'500, 36'501));
    const Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    QCOMPARE(initialRange(review, {}), daysWithMargin(0, 39.999 + 0.5));
}

void TimeRangeTest::everythingHasNoOutliers()
{
    const Review review = ReviewFixture::review({row(10, 20),
                                                 {u"d1"_s, day(15), u"9999-12-31T23:59:59.999Z"_s},
                                                 {u"other"_s, day(-5), day(-4)},
                                                 {u"d1"_s, u"soon"_s, QString()}},
                                                ReviewFixture::devices());
    const TimeRange all = withMargin({dayOf2022(-5), TimeRange::everything().end - 1});
    QCOMPARE(fullRange(review, RowOrder::asReceived(4), {}), all);
    QCOMPARE(fullRange(review, RowOrder::of({0}, 4), {}), daysWithMargin(10, 20));
    QCOMPARE(fullRange(review, RowOrder::of({3}, 4), {}), initialRange(review, {}));
}

void TimeRangeTest::stopsWhenAsked()
{
    const Review review = ReviewFixture::review(tenDays(), ReviewFixture::devices());
    QVERIFY(!initialRange(review, [] { return true; }));
    QVERIFY(!fullRange(review, RowOrder::asReceived(10), [] { return true; }));
}

QTEST_APPLESS_MAIN(TimeRangeTest)
#include "tst_timerange.moc"
