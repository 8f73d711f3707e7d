// SPDX-License-Identifier: MIT
#include "text/timetext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TimeTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsAsManyDigitsAsMatter_data();
    void showsAsManyDigitsAsMatter();
    void agreesWithTheTextsOfTheApi();
    void saysUtcWhereTheZoneLeavesTheCalendar();
    void tellsHoursApartThatComeTwice_data();
    void tellsHoursApartThatComeTwice();
    void carriesTheZoneWhereNoHeaderDoes_data();
    void carriesTheZoneWhereNoHeaderDoes();
    void tellsMomentsWithTheirZone();
    void knowsUtcByAllItsNames();
};

void TimeTextTest::showsAsManyDigitsAsMatter_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");

    QTest::newRow("whole second") << u"2022-01-01T00:00:00.000Z"_s << "UTC"_ba
                                  << u"2022-01-01 00:00:00"_s;
    QTest::newRow("a millisecond before the cutoff")
        << u"2021-12-31T23:59:59.999Z"_s << "UTC"_ba << u"2021-12-31 23:59:59.999"_s;
    QTest::newRow("finer than a millisecond")
        << u"2021-12-31T23:59:59.9999Z"_s << "UTC"_ba << u"2021-12-31 23:59:59.9999"_s;
    QTest::newRow("finer, thousandths zero")
        << u"2022-01-01T00:00:00.0000005Z"_s << "UTC"_ba << u"2022-01-01 00:00:00.0000005"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.001Z"_s << "UTC"_ba
                                 << u"1969-12-31 23:59:59.001"_s;
    QTest::newRow("first year") << u"0000-01-01T00:00:00.000Z"_s << "UTC"_ba
                                << u"0000-01-01 00:00:00"_s;
    QTest::newRow("winter in Berlin")
        << u"2021-12-31T23:59:59.999Z"_s << "Europe/Berlin"_ba << u"2022-01-01 00:59:59.999"_s;
    QTest::newRow("summer in Berlin")
        << u"2022-07-01T00:00:00.000Z"_s << "Europe/Berlin"_ba << u"2022-07-01 02:00:00"_s;
    QTest::newRow("half hours in Kolkata")
        << u"2022-01-01T00:00:00.000Z"_s << "Asia/Kolkata"_ba << u"2022-01-01 05:30:00"_s;
}

void TimeTextTest::showsAsManyDigitsAsMatter()
{
    QFETCH(const QString, received);
    QFETCH(const QByteArray, zone);
    const auto instant = parseTimestamp(received);
    QVERIFY(instant);
    QTEST(timeText(*instant, QTimeZone(zone)), "shown");
}

void TimeTextTest::agreesWithTheTextsOfTheApi()
{
    for (qint64 time = -62'167'219'200'000; time < 253'402'300'799'999; time += 8'640'012'345'678) {
        const QByteArray received = canonicalText(time);
        QByteArray expected = received.first(10) + ' ' + received.sliced(11, 12);
        if (expected.endsWith(".000"))
            expected.chop(4);
        const ClockText text = ClockText::shown(time);
        const std::string_view view = text.view();
        QCOMPARE(QByteArray(view.data(), qsizetype(view.size())), expected);
    }
}

void TimeTextTest::saysUtcWhereTheZoneLeavesTheCalendar()
{
    const auto last = parseTimestamp(u"9999-12-31T23:59:59.000Z");
    QVERIFY(last);
    QCOMPARE(timeText(*last, QTimeZone("Asia/Kolkata")), u"9999-12-31 23:59:59 UTC"_s);
}

void TimeTextTest::tellsHoursApartThatComeTwice_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, const QString &received, const QByteArray &zone,
                        const QString &shown) { QTest::newRow(name) << received << zone << shown; };
    const QByteArray berlin = "Europe/Berlin";
    add("the day of 23 hours begins", u"2022-03-26T23:00:00.000Z"_s, berlin,
        u"2022-03-27 00:00:00"_s);
    add("before the hour that is not there", u"2022-03-27T00:59:59.999Z"_s, berlin,
        u"2022-03-27 01:59:59.999"_s);
    add("after it", u"2022-03-27T01:00:00.000Z"_s, berlin, u"2022-03-27 03:00:00"_s);
    add("the day of 23 hours ends", u"2022-03-27T22:00:00.000Z"_s, berlin,
        u"2022-03-28 00:00:00"_s);
    add("the day of 25 hours begins", u"2022-10-29T22:00:00.000Z"_s, berlin,
        u"2022-10-30 00:00:00"_s);
    add("before the hour that comes twice", u"2022-10-29T23:59:59.999Z"_s, berlin,
        u"2022-10-30 01:59:59.999"_s);
    add("its begin, the first time", u"2022-10-30T00:00:00.000Z"_s, berlin,
        u"2022-10-30 02:00:00 +02:00"_s);
    add("its end, the first time", u"2022-10-30T00:59:59.999Z"_s, berlin,
        u"2022-10-30 02:59:59.999 +02:00"_s);
    add("its begin, the second time", u"2022-10-30T01:00:00.000Z"_s, berlin,
        u"2022-10-30 02:00:00 +01:00"_s);
    add("its end, the second time", u"2022-10-30T01:59:59.999Z"_s, berlin,
        u"2022-10-30 02:59:59.999 +01:00"_s);
    add("after it came twice", u"2022-10-30T02:00:00.000Z"_s, berlin, u"2022-10-30 03:00:00"_s);
    add("the day of 25 hours ends", u"2022-10-30T23:00:00.000Z"_s, berlin,
        u"2022-10-31 00:00:00"_s);
    add("half an hour that comes twice", u"2022-04-02T14:45:00.000Z"_s, "Australia/Lord_Howe",
        u"2022-04-03 01:45:00 +11:00"_s);
    add("west of Greenwich", u"2022-11-06T06:30:00.000Z"_s, "America/New_York",
        u"2022-11-06 01:30:00 -05:00"_s);
    add("no change of clocks", u"2022-10-30T01:00:00.000Z"_s, "Asia/Kolkata",
        u"2022-10-30 06:30:00"_s);
}

void TimeTextTest::tellsHoursApartThatComeTwice()
{
    QFETCH(const QString, received);
    QFETCH(const QByteArray, zone);
    QTEST(timeText(*parseTimestamp(received), QTimeZone(zone)), "shown");
}

void TimeTextTest::carriesTheZoneWhereNoHeaderDoes_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");

    QTest::newRow("UTC") << u"2022-01-01T00:00:00.000Z"_s << "UTC"_ba
                         << u"2022-01-01 00:00:00 UTC"_s;
    QTest::newRow("UTC by another name")
        << u"2022-01-01T00:00:00.000Z"_s << "Etc/UTC"_ba << u"2022-01-01 00:00:00 UTC"_s;
    QTest::newRow("summer in Berlin") << u"2022-07-01T00:00:00.0005Z"_s << "Europe/Berlin"_ba
                                      << u"2022-07-01 02:00:00.0005 +02:00"_s;
    QTest::newRow("west, with half an hour")
        << u"2022-07-01T00:00:00Z"_s << "America/St_Johns"_ba << u"2022-06-30 21:30:00 -02:30"_s;
    QTest::newRow("local mean time")
        << u"1890-01-01T00:00:00Z"_s << "Europe/Berlin"_ba << u"1890-01-01 00:53:28 +00:53:28"_s;
    QTest::newRow("beyond the calendar")
        << u"9999-12-31T23:59:59.000Z"_s << "Asia/Kolkata"_ba << u"9999-12-31 23:59:59 UTC"_s;
}

void TimeTextTest::carriesTheZoneWhereNoHeaderDoes()
{
    QFETCH(const QString, received);
    QFETCH(const QByteArray, zone);
    QTEST(zonedTimeText(*parseTimestamp(received), QTimeZone(zone)), "shown");
}

void TimeTextTest::tellsMomentsWithTheirZone()
{
    const QDateTime second({2022, 10, 30}, {1, 30, 5}, Qt::UTC); // 02:30:05 for the second time
    QCOMPARE(clockTimeText(second, QTimeZone::utc()), u"01:30:05 UTC"_s);
    QCOMPARE(clockTimeText(second, QTimeZone("Europe/Berlin")), u"02:30:05 +01:00"_s);
    QCOMPARE(minuteText(second, QTimeZone("Etc/UTC")), u"2022-10-30 01:30 UTC"_s);
    QCOMPARE(minuteText(second.addSecs(-3600), QTimeZone("Europe/Berlin")),
             u"2022-10-30 02:30 +02:00"_s);
    QCOMPARE(minuteText(second, QTimeZone("Australia/Lord_Howe")), u"2022-10-30 12:30 +11:00"_s);
}

void TimeTextTest::knowsUtcByAllItsNames()
{
    QVERIFY(isUtc(QTimeZone::utc()));
    QVERIFY(isUtc(QTimeZone("Etc/UTC")));
    QVERIFY(!isUtc(QTimeZone("Europe/London")));
    QCOMPARE(zoneText(QTimeZone("Etc/UTC")), u"UTC"_s);
    QCOMPARE(zoneText(QTimeZone("Europe/London")), u"Europe/London"_s);
}

QTEST_APPLESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
