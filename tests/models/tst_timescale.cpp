// SPDX-License-Identifier: MIT
#include "models/timescale.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 Year2022 = 1'640'995'200'000;
constexpr TimeRange Everything = TimeRange::everything();

TimeScale dayOf500Pixels()
{
    return TimeScale({Year2022, Year2022 + DayMs}, 500);
}

} // namespace

class TimeScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void placesTimes();
    void pixelsAndTimesAreInverse();
    void staysInTheYears0000To9999_data();
    void staysInTheYears0000To9999();
    void neverShowsATimeBeyondTheYears();
    void zoomingKeepsTheTimeUnderThePointer_data();
    void zoomingKeepsTheTimeUnderThePointer();
    void zoomsNoFurtherThanTheLimits();
    void zoomingInAndOutComesBack();
    void panningKeepsTheLength();
    void aMarginStaysInTheYears();
};

void TimeScaleTest::placesTimes()
{
    const TimeScale scale = dayOf500Pixels();
    QCOMPARE(scale.toX(Year2022), 0.0);
    QCOMPARE(scale.toX(Year2022 + DayMs / 2), 250.0);
    QCOMPARE(scale.toX(Year2022 + DayMs), 500.0);
    QCOMPARE(scale.toX(Year2022 - DayMs), -500.0);
    QCOMPARE(scale.toTime(125), Year2022 + DayMs / 4);
    QCOMPARE(scale.millisecondsPerPixel(), 172'800.0);
    QCOMPARE(scale.withWidth(0).width(), 1);
}

void TimeScaleTest::pixelsAndTimesAreInverse()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 length = qint64(1) << random.bounded(7, 48);
        const qint64 begin = Year2022 + random.bounded(-(1 << 29), 1 << 29);
        const TimeScale scale({begin, begin + length}, random.bounded(1, 4000));
        const qint64 time = scale.range().begin + qint64(random.bounded(double(length)));
        QCOMPARE(scale.toTime(scale.toX(time)), time);
        QVERIFY(scale.toX(time) >= 0 && scale.toX(time) <= scale.width());
    }
}

void TimeScaleTest::staysInTheYears0000To9999_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("shownBegin");
    QTest::addColumn<qint64>("shownEnd");
    const qint64 first = Everything.begin;
    const qint64 last = Everything.end;

    QTest::newRow("all") << first << last << first << last;
    QTest::newRow("more than all") << first - DayMs << last + DayMs << first << last;
    QTest::newRow("too early") << first - DayMs << first + DayMs << first << first + 2 * DayMs;
    QTest::newRow("too late") << last - DayMs << last + DayMs << last - 2 * DayMs << last;
    QTest::newRow("empty") << Year2022 << Year2022 << Year2022 << Year2022 + 100;
    QTest::newRow("reversed") << Year2022 << Year2022 - DayMs << Year2022 << Year2022 + 100;
    QTest::newRow("empty at the end") << last << last << last - 100 << last;
    QTest::newRow("beyond any number") << std::numeric_limits<qint64>::min()
                                       << std::numeric_limits<qint64>::max() << first << last;
}

void TimeScaleTest::staysInTheYears0000To9999()
{
    QFETCH(const qint64, begin);
    QFETCH(const qint64, end);
    const TimeScale scale({begin, end}, 300);
    QTEST(scale.range().begin, "shownBegin");
    QTEST(scale.range().end, "shownEnd");
}

void TimeScaleTest::neverShowsATimeBeyondTheYears()
{
    const TimeScale scale(Everything, 800);
    QCOMPARE(scale.toTime(-5), Everything.begin);
    QCOMPARE(scale.toTime(800), Everything.end - 1);
    QCOMPARE(scale.toTime(1e300), Everything.end - 1);
}

void TimeScaleTest::zoomingKeepsTheTimeUnderThePointer_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("x");
    for (const double factor : {0.5, 1.25, 2.0, 10.0, 1000.0}) {
        for (const double x : {0.0, 1.0, 250.0, 333.3, 500.0, -20.0, 700.0})
            QTest::addRow("%g times at %g", factor, x) << factor << x;
    }
}

void TimeScaleTest::zoomingKeepsTheTimeUnderThePointer()
{
    QFETCH(const double, factor);
    QFETCH(const double, x);
    const TimeScale scale = dayOf500Pixels();
    const TimeScale zoomed = scale.zoomed(factor, x);
    QVERIFY(qAbs(zoomed.toTime(x) - scale.toTime(x)) <= 1);
    QVERIFY(qAbs(double(zoomed.range().length()) - double(DayMs) / factor) <= 1);
    QCOMPARE(zoomed.width(), scale.width());
}

void TimeScaleTest::zoomsNoFurtherThanTheLimits()
{
    const TimeScale in = dayOf500Pixels().zoomed(1e12, 250);
    QCOMPARE(in.range().length(), TimeScale::ShortestRange);
    QVERIFY(in.range().contains(Year2022 + DayMs / 2));
    QCOMPARE(in.zoomed(2, 10), in);
    const TimeScale out = dayOf500Pixels().zoomed(1e-12, 250);
    QCOMPARE(out.range(), Everything);
    QCOMPARE(out.zoomed(0.5, 400), out);
}

void TimeScaleTest::zoomingInAndOutComesBack()
{
    TimeScale scale = dayOf500Pixels();
    for (int i = 0; i < 20; ++i)
        scale = scale.zoomed(1.25, 123);
    for (int i = 0; i < 20; ++i)
        scale = scale.zoomed(1 / 1.25, 123);
    QVERIFY(qAbs(scale.range().begin - Year2022) < 1000);
    QVERIFY(qAbs(scale.range().end - Year2022 - DayMs) < 1000);
}

void TimeScaleTest::panningKeepsTheLength()
{
    const TimeScale scale = dayOf500Pixels();
    QCOMPARE(scale.panned(500).range(), (TimeRange{Year2022 + DayMs, Year2022 + 2 * DayMs}));
    QCOMPARE(scale.panned(-250).range(), (TimeRange{Year2022 - DayMs / 2, Year2022 + DayMs / 2}));
    QCOMPARE(scale.panned(1e12).range(), (TimeRange{Everything.end - DayMs, Everything.end}));
    QCOMPARE(scale.panned(-1e12).range(), (TimeRange{Everything.begin, Everything.begin + DayMs}));
}

void TimeScaleTest::aMarginStaysInTheYears()
{
    QCOMPARE(withMargin({Year2022, Year2022 + 100 * DayMs}),
             (TimeRange{Year2022 - 2 * DayMs, Year2022 + 102 * DayMs}));
    QCOMPARE(withMargin({Year2022, Year2022}), (TimeRange{Year2022 - 60'000, Year2022 + 60'000}));
    QCOMPARE(withMargin({Year2022, Year2022 + 900}), (TimeRange{Year2022 - 900, Year2022 + 1800}));
    QCOMPARE(withMargin(Everything), Everything);
}

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
