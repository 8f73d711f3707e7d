// SPDX-License-Identifier: MIT
#include "models/outatonce.h"

#include "models/reviewfixture.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HourMs = 3'600'000;

using Rows = QList<ReviewFixture::Row>;

qint64 hour(qint64 number)
{
    return ReviewFixture::Cutoff.milliseconds + number * HourMs;
}

ReviewFixture::Row row(const char *device, qint64 begin, qint64 end)
{
    return {QString::fromLatin1(device), QString::fromLatin1(canonicalText(hour(begin))),
            QString::fromLatin1(canonicalText(hour(end)))};
}

Review reviewOf(const Rows &rows)
{
    return ReviewFixture::review(rows, ReviewFixture::devices());
}

OutAtOnce outAtOnce(const Review &review)
{
    const auto layout = LaneLayout::of(review, RowOrder::asReceived(review.rowCount()), {});
    return *OutAtOnce::of(*layout, {});
}

/// The number at each hour, as digits.
QString digits(const QList<qint32> &numbers)
{
    QString text;
    for (const qint32 number : numbers)
        text += QString::number(number);
    return text;
}

/// Counts the devices with an outage that has a part in [begin, end), at each of the times that
/// matter, and returns the largest number.
qint64 simplest(const Review &review, qint64 begin, qint64 end)
{
    QList<qint64> times{begin};
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (const qint64 time = review.table().beginMilliseconds(row); time > begin && time < end)
            times.append(time);
    }
    qsizetype most = 0;
    for (const qint64 time : std::as_const(times)) {
        std::set<qsizetype> out;
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            if (review.table().beginMilliseconds(row) <= time &&
                review.table().endMilliseconds(row) > time)
                out.insert(review.siteDevice(row));
        }
        most = std::max(most, qsizetype(out.size()));
    }
    return most;
}

} // namespace

class OutAtOnceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsDevices_data();
    void countsDevices();
    void namesTheLargestNumber();
    void timesBefore1970Count();
    void countsLikeTheSimplestWay();
    void anEmptySiteHasNone();
    void aStepCountsFromItsInstantOn();
    void takesFewBytes();
    void stopsWhenAsked();
};

void OutAtOnceTest::countsDevices_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("shown"); // ten hours, one pixel each

    QTest::newRow("one") << Rows{row("d1", 2, 5)} << u"0011100000"_s;
    QTest::newRow("two devices") << Rows{row("d1", 2, 5), row("d2", 4, 7)} << u"0011211000"_s;
    QTest::newRow("one device twice") << Rows{row("d1", 2, 5), row("d1", 4, 7)} << u"0011111000"_s;
    QTest::newRow("one device without a gap")
        << Rows{row("d1", 2, 5), row("d1", 5, 7)} << u"0011111000"_s;
    QTest::newRow("one follows the other")
        << Rows{row("d1", 2, 5), row("d2", 5, 7)} << u"0011111000"_s;
    QTest::newRow("from before and beyond")
        << Rows{row("d1", -9, 3), row("d2", 1, 99)} << u"1221111111"_s;
    QTest::newRow("no length, and reversed")
        << Rows{row("d1", 2, 2), row("d2", 7, 4)} << u"0000000000"_s;
    QTest::newRow("unreadable") << Rows{{u"d1"_s, row("d1", 2, 5).begin, u"later"_s}}
                                << u"0000000000"_s;
    QTest::newRow("another site") << Rows{row("dz", 2, 5)} << u"0000000000"_s;
    QTest::newRow("before the cutoff") << Rows{row("d1", -3, 5)} << u"1111100000"_s;
}

void OutAtOnceTest::countsDevices()
{
    QFETCH(const Rows, rows);
    const OutAtOnce out = outAtOnce(reviewOf(rows));
    QTEST(digits(out.byPixel(TimeScale({hour(0), hour(10)}, 10))), "shown");
}

void OutAtOnceTest::namesTheLargestNumber()
{
    const OutAtOnce out = outAtOnce(reviewOf(
        {row("d1", 2, 9), row("d2", 4, 6), row("d10", 5, 8), row("d2", 20, 30), row("dx", 7, 9)}));
    QCOMPARE(out.largest(), (OutAtOnce::Peak{3, {hour(5), hour(6)}}));
    QCOMPARE(out.at(hour(5)), 3);
    QCOMPARE(out.at(hour(6) - 1), 3);
    QCOMPARE(out.at(hour(6)), 2);
    QCOMPARE(out.at(hour(1)), 0);
    QCOMPARE(out.at(hour(40)), 0);
}

void OutAtOnceTest::timesBefore1970Count()
{
    const Review review =
        reviewOf({{u"d1"_s, u"1900-01-01T00:00:00.000Z"_s, u"1900-01-03T00:00:00.000Z"_s},
                  {u"d1"_s, u"1900-01-02T00:00:00.000Z"_s, u"1900-01-05T00:00:00.000Z"_s}});
    const OutAtOnce out = outAtOnce(review);
    const qint64 begin = review.table().beginMilliseconds(0);
    QCOMPARE(out.largest(), (OutAtOnce::Peak{1, {begin, begin + 96 * HourMs}}));
}

void OutAtOnceTest::countsLikeTheSimplestWay()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 60; ++i) {
        Rows rows;
        const int count = random.bounded(1, 60);
        const std::array devices{"d1", "d2", "d10", "dx"};
        for (int k = 0; k < count; ++k) {
            const qint64 begin = random.bounded(-100, 200);
            rows.append(row(devices[random.bounded(4U)], begin, begin + random.bounded(-2, 20)));
        }
        const Review review = reviewOf(rows);
        const OutAtOnce out = outAtOnce(review);
        const qint64 begin = hour(random.bounded(-120, 200));
        const TimeScale scale({begin, begin + random.bounded(1, 300) * HourMs},
                              random.bounded(1, 100));
        const QList<qint32> numbers = out.byPixel(scale);
        QCOMPARE(numbers.size(), scale.width());
        for (int x = 0; x < scale.width(); ++x)
            QCOMPARE(numbers[x], simplest(review, scale.toTime(x), scale.toTime(x + 1)));
        QCOMPARE(out.largest().count, simplest(review, hour(-200), hour(400)));
    }
}

void OutAtOnceTest::anEmptySiteHasNone()
{
    const OutAtOnce out = outAtOnce(reviewOf({}));
    QCOMPARE(out.largest(), OutAtOnce::Peak{});
    QCOMPARE(digits(out.byPixel(TimeScale({hour(0), hour(5)}, 5))), u"00000"_s);
    QCOMPARE(OutAtOnce().at(0), 0);
}

void OutAtOnceTest::aStepCountsFromItsInstantOn()
{
    const Review review = reviewOf({row("d1", 0, 1)});
    const auto layout = LaneLayout::of(review, RowOrder::asReceived(1), {});
    const OutAtOnce out = *OutAtOnce::of(*layout, {});
    QCOMPARE(out.at(hour(0) - 1), 0);
    QCOMPARE(out.at(hour(0)), 1);
    QCOMPARE(out.at(hour(1)), 0);
    const TimeScale scale({hour(0) - 99, hour(0) + 101}, 2); // the last millisecond of a pixel
    QCOMPARE(digits(out.byPixel(scale)), u"11"_s);
}

void OutAtOnceTest::takesFewBytes()
{
    Rows rows;
    for (int i = 0; i < 5000; ++i)
        rows.append(row("d1", 2 * i, 2 * i + 1));
    const Review review = reviewOf(rows); // no two touch: the most steps that there can be
    const auto layout = LaneLayout::of(review, RowOrder::asReceived(rows.size()), {});
    const OutAtOnce out = *OutAtOnce::of(*layout, {});
    const qsizetype bytes = layout->byteCount() + out.byteCount();
    QVERIFY2(bytes <= 13 * rows.size(), qPrintable(QString::number(bytes)));
    const TimeScale scale({hour(0), hour(10'000)}, 10'000);
    QCOMPARE(digits(out.byPixel(scale)), u"10"_s.repeated(5000));
    QCOMPARE(digits(out.byPixel(scale.withWidth(7))), u"1111111"_s);
}

void OutAtOnceTest::stopsWhenAsked()
{
    const Review review = reviewOf({row("d1", 2, 5)});
    const auto layout = LaneLayout::of(review, RowOrder::asReceived(1), {});
    QVERIFY(!OutAtOnce::of(*layout, [] { return true; }));
}

QTEST_APPLESS_MAIN(OutAtOnceTest)
#include "tst_outatonce.moc"
