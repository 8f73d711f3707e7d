// SPDX-License-Identifier: MIT
#include "tables/serialdate.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What a spreadsheet shows for a number of days, and a date as ISO 8601 writes it.
class SerialDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsDays_data();
    void countsDays();
    void takesDatesThatAreWritten_data();
    void takesDatesThatAreWritten();
};

void SerialDateTest::countsDays_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QByteArray>("of1900");
    QTest::addColumn<QByteArray>("of1904");
    const auto add = [](const char *name, double serial, const QByteArray &of1900,
                        const QByteArray &of1904) {
        QTest::addRow("%s", name) << serial << of1900 << of1904;
    };
    add("nothing", 0, "1900-01-00T00:00:00.000", "1904-01-01T00:00:00.000");
    add("half a day", 0.5, "1900-01-00T12:00:00.000", "1904-01-01T12:00:00.000");
    add("the first day", 1, "1900-01-01T00:00:00.000", "1904-01-02T00:00:00.000");
    add("28 February 1900", 59, "1900-02-28T00:00:00.000", "1904-02-29T00:00:00.000");
    add("29 February 1900", 60, "1900-02-29T00:00:00.000", "1904-03-01T00:00:00.000");
    add("late on it", 60.75, "1900-02-29T18:00:00.000", "1904-03-01T18:00:00.000");
    add("1 March 1900", 61, "1900-03-01T00:00:00.000", "1904-03-02T00:00:00.000");
    add("31 December 1900", 366, "1900-12-31T00:00:00.000", "1905-01-01T00:00:00.000");
    add("the first day of 1904", 1462, "1904-01-01T00:00:00.000", "1908-01-02T00:00:00.000");
    add("29 February 2000", 36585, "2000-02-29T00:00:00.000", "2004-03-01T00:00:00.000");
    add("a date of now", 44593.416666666664, "2022-02-01T10:00:00.000", "2026-02-02T10:00:00.000");
    add("milliseconds", 44593.41666667824, "2022-02-01T10:00:00.001", "2026-02-02T10:00:00.001");
    add("rounded up to a day", 44593.9999999999, "2022-02-02T00:00:00.000",
        "2026-02-03T00:00:00.000");
    add("rounded up to the day that never was", 59.9999999999, "1900-02-29T00:00:00.000",
        "1904-03-01T00:00:00.000");
    add("the last of 1904", 2957003, "9995-12-30T00:00:00.000", "9999-12-31T00:00:00.000");
    add("beyond 1904", 2957004, "9995-12-31T00:00:00.000", "");
    add("the last", 2958465.5, "9999-12-31T12:00:00.000", "");
    add("beyond the last", 2958466, "", "");
    add("rounded up beyond the last", 2958465.9999999998, "", "");
    add("below nothing", -0.5, "", "");
    add("no number", qQNaN(), "", "");
    add("infinite", qInf(), "", "");
}

void SerialDateTest::countsDays()
{
    QFETCH(const double, serial);
    QTEST(dateText(serial, DateEpoch::Of1900).value_or(QByteArray("")), "of1900");
    QTEST(dateText(serial, DateEpoch::Of1904).value_or(QByteArray("")), "of1904");
}

void SerialDateTest::takesDatesThatAreWritten_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const QString &iso, const QByteArray &text) {
        QTest::addRow("%s", qPrintable(iso)) << iso << text;
    };
    add(u"2022-02-01"_s, "2022-02-01T00:00:00.000");
    add(u"2022-02-01T10:00"_s, "2022-02-01T10:00:00.000");
    add(u"2022-02-01T10:00:30"_s, "2022-02-01T10:00:30.000");
    add(u"2022-02-01T10:00:30.25"_s, "2022-02-01T10:00:30.250");
    for (const QString &other :
         {u""_s, u"2022-02-30"_s, u"2022-02-01T10:00:00Z"_s, u"2022-02-01T10:00:00+01:00"_s,
          u"2022-02-01T10:00:00-01:00"_s, u"2022-02-01 10:00"_s, u"10:00:00"_s, u"2022-02-01T"_s,
          u"2022-02-01T25:00:00"_s, u"01.02.2022"_s, u"44593"_s})
        add(other, "");
}

void SerialDateTest::takesDatesThatAreWritten()
{
    QFETCH(const QString, iso);
    QTEST(dateText(iso).value_or(QByteArray("")), "text");
}

QTEST_APPLESS_MAIN(SerialDateTest)
#include "tst_serialdate.moc"
