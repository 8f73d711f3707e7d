// SPDX-License-Identifier: MIT
#include "net/retryafter.h"

#include <QtTest/qtest.h>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr HttpInstant Now = sys_days{2024y / March / 1} + 9h;

} // namespace

class RetryAfterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesOtherDates_data();
    void refusesOtherDates();
    void reads_data();
    void reads();
    void ignoresTheRest_data();
    void ignoresTheRest();
};

void RetryAfterTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    constexpr qint64 Nov1994 = 784'111'777;
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Nov1994;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << Nov1994;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << Nov1994;
    QTest::newRow("asctime, two digits")
        << QByteArray("Wed Nov 16 08:49:37 1994") << Nov1994 + 10 * 86'400;
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT")
                              << qint64(1'709'164'800);
    QTest::newRow("two-digit year 50 years ahead")
        << QByteArray("Thursday, 01-Mar-74 00:00:00 GMT") << qint64(3'287'088'000);
    QTest::newRow("two-digit year 51 years ahead is past")
        << QByteArray("Saturday, 01-Mar-75 00:00:00 GMT") << qint64(162'864'000);
}

void RetryAfterTest::readsDates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, seconds);
    const auto instant = parseHttpDate(text, Now);
    QVERIFY(instant.has_value());
    QCOMPARE(instant->time_since_epoch().count(), seconds);
}

void RetryAfterTest::refusesOtherDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "soon", "2024-03-01T09:00:00Z", "Sun, 31 Feb 2024 08:49:37 GMT",
          "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:00 GMT",
          "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 nov 1994 08:49:37 GMT",
          "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT", "Sun Nov 6 1994",
          "Sunday, 06-Nov-1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void RetryAfterTest::refusesOtherDates()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseHttpDate(text, Now).has_value());
}

void RetryAfterTest::reads_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("milliseconds");
    const QByteArray date = "Fri, 01 Mar 2024 12:00:00 GMT";
    QTest::newRow("seconds") << QByteArray("7") << date << qint64(7'000);
    QTest::newRow("zero") << QByteArray("0") << date << qint64(0);
    QTest::newRow("white space") << QByteArray(" 7 ") << date << qint64(7'000);
    QTest::newRow("very long") << QByteArray("99999999999999999999") << date
                               << qint64(365) * 86'400'000;
    QTest::newRow("a date, against the answer's Date")
        << QByteArray("Fri, 01 Mar 2024 12:00:30 GMT") << date << qint64(30'000);
    QTest::newRow("RFC 850") << QByteArray("Friday, 01-Mar-24 12:00:30 GMT") << date
                             << qint64(30'000);
    QTest::newRow("asctime") << QByteArray("Fri Mar  1 12:00:30 2024") << date << qint64(30'000);
    QTest::newRow("a date that is past")
        << QByteArray("Fri, 01 Mar 2024 11:00:00 GMT") << date << qint64(0);
    QTest::newRow("no Date: against our clock")
        << QByteArray("Fri, 01 Mar 2024 09:00:05 GMT") << QByteArray() << qint64(5'000);
    QTest::newRow("a Date that is none: against our clock")
        << QByteArray("Fri, 01 Mar 2024 09:00:05 GMT") << QByteArray("noon") << qint64(5'000);
}

void RetryAfterTest::reads()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QByteArray, date);
    QFETCH(const qint64, milliseconds);
    const auto pause = parseRetryAfter(retryAfter, date, Now);
    QVERIFY(pause.has_value());
    QCOMPARE(pause->count(), milliseconds);
}

void RetryAfterTest::ignoresTheRest_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    for (const char *text : {"", "soon", "-1", "1.5", "+3", "1 2", "0x10"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void RetryAfterTest::ignoresTheRest()
{
    QFETCH(const QByteArray, retryAfter);
    QVERIFY(!parseRetryAfter(retryAfter, {}, Now).has_value());
}

QTEST_APPLESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
