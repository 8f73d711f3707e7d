// SPDX-License-Identifier: MIT
#include "models/timeticks.h"
#include "outages/timestamp.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

qint64 at(const QString &text)
{
    const auto time = parseTimestamp(text);
    return time ? time->milliseconds : 0;
}

TimeScale scaleOf(const QString &begin, const QString &end, int width, const QByteArray &zone)
{
    return TimeScale({at(begin), at(end)}, width, QTimeZone(zone));
}

/// The labels in a row; those of major ticks in brackets.
QString labels(const QList<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts.append(tick.isMajor ? u'[' + tick.label + u']' : tick.label);
    return texts.join(u' ');
}

const QList<QByteArray> Zones{"UTC",
                              "Europe/Berlin",
                              "America/New_York",
                              "Asia/Kathmandu",
                              "Australia/Lord_Howe",
                              "America/Sao_Paulo"};

} // namespace

class TimeTicksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void areAsFineAsTheyFit_data();
    void areAsFineAsTheyFit();
    void standAtTheLocalMidnight_data();
    void standAtTheLocalMidnight();
    void hoursFollowTheClocks_data();
    void hoursFollowTheClocks();
    void labelsCanStandAlone_data();
    void labelsCanStandAlone();
    void reachToTheEndsOfTheCalendar();
    void neverStandTooNearTogether();
};

void TimeTicksTest::areAsFineAsTheyFit_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("distance");
    QTest::addColumn<QString>("shown");
    const QString in2022 = u"2022-01-01T00:00:00Z"_s;
    const auto row = [&](const char *name, const QString &end, double distance,
                         const QString &shown) {
        QTest::newRow(name) << in2022 << end << distance << shown;
    };

    row("centuries", u"2600-01-01T00:00:00Z"_s, 150.0, u"[2200] [2400]"_s);
    row("decades", u"2060-01-01T00:00:00Z"_s, 100.0, u"[2030] [2040] [2050]"_s);
    row("years", u"2026-01-01T00:00:00Z"_s, 100.0, u"[2022] [2023] [2024] [2025]"_s);
    row("half years", u"2024-01-01T00:00:00Z"_s, 100.0, u"[2022] 07 [2023] 07"_s);
    row("quarters", u"2023-01-01T00:00:00Z"_s, 100.0, u"[2022] 04 07 10"_s);
    row("months", u"2022-07-01T00:00:00Z"_s, 60.0, u"[2022] 02 03 04 05 06"_s);
    row("two weeks", u"2022-03-10T00:00:00Z"_s, 70.0, u"[2022-01] 15 [2022-02] 15 [2022-03]"_s);
    row("weeks", u"2022-02-10T00:00:00Z"_s, 60.0, u"[2022-01] 08 15 22 [2022-02] 08"_s);
    row("days", u"2022-01-05T00:00:00Z"_s, 100.0, u"[2022-01] 02 03 04"_s);
    row("half days", u"2022-01-03T00:00:00Z"_s, 100.0, u"[2022-01-01] 12:00 [2022-01-02] 12:00"_s);
    row("hours", u"2022-01-01T05:00:00Z"_s, 80.0, u"[2022-01-01] 01:00 02:00 03:00 04:00"_s);
    row("quarters of an hour", u"2022-01-01T01:00:00Z"_s, 80.0,
        u"[2022-01-01] 00:15 00:30 00:45"_s);
    row("seconds", u"2022-01-01T00:00:04Z"_s, 80.0, u"[2022-01-01] 00:00:01 00:00:02 00:00:03"_s);
    row("milliseconds", u"2022-01-01T00:00:00.1Z"_s, 250.0, u"[2022-01-01] 00:00:00.050"_s);
}

void TimeTicksTest::areAsFineAsTheyFit()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QFETCH(const double, distance);
    QTEST(labels(timeTicks(scaleOf(begin, end, 500, "UTC"), distance)), "shown");
}

void TimeTicksTest::standAtTheLocalMidnight_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<QString>("shown");

    QTest::newRow("UTC") << QByteArray("UTC") << u"2022-03-26T12:00:00Z"_s
                         << u"2022-03-28T12:00:00Z"_s
                         << QStringList{u"2022-03-27T00:00:00.000Z"_s,
                                        u"2022-03-28T00:00:00.000Z"_s}
                         << u"27 28"_s;
    QTest::newRow("a day of 23 hours in Berlin")
        << QByteArray("Europe/Berlin") << u"2022-03-26T12:00:00Z"_s << u"2022-03-28T12:00:00Z"_s
        << QStringList{u"2022-03-26T23:00:00.000Z"_s, u"2022-03-27T22:00:00.000Z"_s} << u"27 28"_s;
    QTest::newRow("a day of 25 hours in Berlin")
        << QByteArray("Europe/Berlin") << u"2022-10-29T12:00:00Z"_s << u"2022-10-31T12:00:00Z"_s
        << QStringList{u"2022-10-29T22:00:00.000Z"_s, u"2022-10-30T23:00:00.000Z"_s} << u"30 31"_s;
    QTest::newRow("a day of 25 hours in New York")
        << QByteArray("America/New_York") << u"2022-11-05T12:00:00Z"_s << u"2022-11-07T12:00:00Z"_s
        << QStringList{u"2022-11-06T04:00:00.000Z"_s, u"2022-11-07T05:00:00.000Z"_s} << u"06 07"_s;
    QTest::newRow("three quarters of an hour in Kathmandu")
        << QByteArray("Asia/Kathmandu") << u"2022-03-26T12:00:00Z"_s << u"2022-03-28T12:00:00Z"_s
        << QStringList{u"2022-03-26T18:15:00.000Z"_s, u"2022-03-27T18:15:00.000Z"_s} << u"27 28"_s;
    QTest::newRow("no midnight in Sao Paulo")
        << QByteArray("America/Sao_Paulo") << u"2018-11-03T12:00:00Z"_s << u"2018-11-05T12:00:00Z"_s
        << QStringList{u"2018-11-04T03:00:00.000Z"_s, u"2018-11-05T02:00:00.000Z"_s} << u"04 05"_s;
    QTest::newRow("midnight reached twice in Sao Paulo")
        << QByteArray("America/Sao_Paulo") << u"2018-02-17T12:00:00Z"_s << u"2018-02-19T12:00:00Z"_s
        << QStringList{u"2018-02-18T03:00:00.000Z"_s, u"2018-02-19T03:00:00.000Z"_s} << u"18 19"_s;
    QTest::newRow("a day that Samoa skipped")
        << QByteArray("Pacific/Apia") << u"2011-12-29T00:00:00Z"_s << u"2012-01-01T00:00:00Z"_s
        << QStringList{u"2011-12-29T10:00:00.000Z"_s, u"2011-12-30T10:00:00.000Z"_s,
                       u"2011-12-31T10:00:00.000Z"_s}
        << u"29 31 [2012-01]"_s;
}

void TimeTicksTest::standAtTheLocalMidnight()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    const QList<TimeTick> ticks = timeTicks(scaleOf(begin, end, 300, zone), 80);
    QStringList times;
    for (const TimeTick &tick : ticks)
        times.append(QString::fromLatin1(canonicalText(tick.time)));
    QTEST(times, "times");
    QTEST(labels(ticks), "shown");
}

void TimeTicksTest::hoursFollowTheClocks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("distance");
    QTest::addColumn<QString>("shown");

    QTest::newRow("three hours of a day of 23")
        << QByteArray("Europe/Berlin") << u"2022-03-26T23:00:00Z"_s << u"2022-03-27T22:00:00Z"_s
        << 60.0 << u"[2022-03-27] 06:00 09:00 12:00 15:00 18:00 21:00"_s;
    QTest::newRow("the skipped hour")
        << QByteArray("Europe/Berlin") << u"2022-03-26T23:30:00Z"_s << u"2022-03-27T03:00:00Z"_s
        << 90.0 << u"01:00 03:00 04:00"_s;
    QTest::newRow("the repeated hour")
        << QByteArray("Europe/Berlin") << u"2022-10-29T22:30:00Z"_s << u"2022-10-30T03:00:00Z"_s
        << 90.0 << u"01:00 02:00 +02:00 02:00 +01:00 03:00"_s;
    QTest::newRow("the repeated half hour")
        << QByteArray("Australia/Lord_Howe") << u"2022-04-02T13:30:00Z"_s
        << u"2022-04-02T16:00:00Z"_s << 60.0 << u"00:30 01:00 01:30 +11:00 01:30 +10:30 02:00"_s;
    QTest::newRow("no midnight") << QByteArray("America/Sao_Paulo") << u"2018-11-04T01:30:00Z"_s
                                 << u"2018-11-04T05:30:00Z"_s << 90.0
                                 << u"23:00 [2018-11-04] 02:00 03:00"_s;
    QTest::newRow("offset of three quarters")
        << QByteArray("Asia/Kathmandu") << u"2022-03-26T16:00:00Z"_s << u"2022-03-26T20:00:00Z"_s
        << 90.0 << u"22:00 23:00 [2022-03-27] 01:00"_s;
}

void TimeTicksTest::hoursFollowTheClocks()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QFETCH(const double, distance);
    QTEST(labels(timeTicks(scaleOf(begin, end, 500, zone), distance)), "shown");
}

void TimeTicksTest::labelsCanStandAlone_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("full");

    QTest::newRow("a month") << u"2022-07-01T00:00:00Z"_s << u"2022-02"_s;
    QTest::newRow("a day") << u"2022-01-05T00:00:00Z"_s << u"2022-01-02"_s;
    QTest::newRow("an hour") << u"2022-01-01T05:00:00Z"_s << u"2022-01-01 01:00"_s;
    QTest::newRow("a second") << u"2022-01-01T00:00:04Z"_s << u"2022-01-01 00:00:01"_s;
}

void TimeTicksTest::labelsCanStandAlone()
{
    QFETCH(const QString, end);
    const TimeScale scale = scaleOf(u"2022-01-01T00:00:00Z"_s, end, 500, "UTC");
    QTEST(timeTicks(scale, 70).value(1).fullLabel, "full");
}

void TimeTicksTest::reachToTheEndsOfTheCalendar()
{
    for (const QByteArray &zone : Zones) {
        const TimeScale scale(TimeRange::everything(), 1000, QTimeZone(zone));
        const QString shown = labels(timeTicks(scale, 150));
        QVERIFY2(shown.endsWith(u"[2000] [4000] [6000] [8000]"_s), qPrintable(shown));
        const TimeScale last = scale.zoomed(1e6, 1000);
        const TimeScale first = scale.zoomed(1e6, 0);
        QVERIFY(timeTicks(last, 80).size() > 3);
        QVERIFY(timeTicks(first, 80).size() > 3);
    }
}

void TimeTicksTest::neverStandTooNearTogether()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 2000; ++i) {
        const QTimeZone zone(Zones[random.bounded(Zones.size())]);
        const qint64 begin = at(u"2017-01-01T00:00:00Z"_s) + random.bounded(1 << 30) * 250LL;
        const qint64 length = qint64(1) << random.bounded(8, 42);
        const TimeScale scale({begin, begin + length}, 600, zone);
        const QList<TimeTick> ticks = timeTicks(scale, 50);
        QVERIFY(ticks.size() <= 13);
        for (qsizetype k = 0; k < ticks.size(); ++k) {
            QVERIFY(scale.range().contains(ticks[k].time));
            QVERIFY(!ticks[k].label.isEmpty());
            QVERIFY(k == 0 || scale.toX(ticks[k].time) - scale.toX(ticks[k - 1].time) > 49.9);
        }
        QVERIFY2(ticks.size() >= 2, qPrintable(QString::number(length)));
    }
}

QTEST_APPLESS_MAIN(TimeTicksTest)
#include "tst_timeticks.moc"
