// SPDX-License-Identifier: MIT
#include "models/timetext.h"

#include <QtTest/qtest.h>

class TimeTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void showsAsManyDigitsAsMatter_data();
    void showsAsManyDigitsAsMatter();
    void agreesWithTheTextsOfTheApi();
    void saysUtcWhereTheZoneLeavesTheCalendar();
};

void TimeTextTest::showsAsManyDigitsAsMatter_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");

    QTest::newRow("whole second") << u"2022-01-01T00:00:00.000Z"_qs << "UTC"_qba
                                  << u"2022-01-01 00:00:00"_qs;
    QTest::newRow("a millisecond before the cutoff")
        << u"2021-12-31T23:59:59.999Z"_qs << "UTC"_qba << u"2021-12-31 23:59:59.999"_qs;
    QTest::newRow("finer than a millisecond")
        << u"2021-12-31T23:59:59.9999Z"_qs << "UTC"_qba << u"2021-12-31 23:59:59.9999"_qs;
    QTest::newRow("finer, thousandths zero")
        << u"2022-01-01T00:00:00.0000005Z"_qs << "UTC"_qba << u"2022-01-01 00:00:00.0000005"_qs;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.001Z"_qs << "UTC"_qba
                                 << u"1969-12-31 23:59:59.001"_qs;
    QTest::newRow("first year") << u"0000-01-01T00:00:00.000Z"_qs << "UTC"_qba
                                << u"0000-01-01 00:00:00"_qs;
    QTest::newRow("winter in Berlin")
        << u"2021-12-31T23:59:59.999Z"_qs << "Europe/Berlin"_qba << u"2022-01-01 00:59:59.999"_qs;
    QTest::newRow("summer in Berlin")
        << u"2022-07-01T00:00:00.000Z"_qs << "Europe/Berlin"_qba << u"2022-07-01 02:00:00"_qs;
    QTest::newRow("half hours in Kolkata")
        << u"2022-01-01T00:00:00.000Z"_qs << "Asia/Kolkata"_qba << u"2022-01-01 05:30:00"_qs;
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
    QCOMPARE(timeText(*last, QTimeZone("Asia/Kolkata")), u"9999-12-31 23:59:59 UTC"_qs);
}

QTEST_APPLESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
