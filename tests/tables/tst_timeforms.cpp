// SPDX-License-Identifier: MIT
#include "tables/timeforms.h"

#include "outages/timestamp.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString Orders = u"dmy"_s;

/// One letter for each order: d, m, y.
QString lettersOf(const QList<DateOrder> &orders)
{
    QString letters;
    for (const DateOrder order : orders)
        letters += Orders[int(order)];
    return letters;
}

} // namespace

/// In which orders times can be meant, and what they are by one.
class TimeFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsualTimes_data();
    void readsUsualTimes();
    void readsNothingElse_data();
    void readsNothingElse();
    void countsWhatMayBeTimes();
    void tellsTheOrders_data();
    void tellsTheOrders();
};

void TimeFormsTest::readsUsualTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QByteArray>("instant");
    const auto add = [](const QString &text, const QString &order, const QByteArray &instant) {
        QTest::addRow("%s as %s", qPrintable(text), qPrintable(order)) << text << order << instant;
    };
    add(u"03.04.2022 10:15"_s, u"d"_s, "2022-04-03T10:15:00.000Z");
    add(u"3.4.2022 9:05:07"_s, u"d"_s, "2022-04-03T09:05:07.000Z");
    add(u"03.04.2022, 10:15:16"_s, u"d"_s, "2022-04-03T10:15:16.000Z");
    add(u"03/04/2022 10:15"_s, u"d"_s, "2022-04-03T10:15:00.000Z");
    add(u"03/04/2022 10:15"_s, u"m"_s, "2022-03-04T10:15:00.000Z");
    add(u"3/4/2022 5:06 PM"_s, u"m"_s, "2022-03-04T17:06:00.000Z");
    add(u"3/4/2022, 12:06:07 am"_s, u"m"_s, "2022-03-04T00:06:07.000Z");
    add(u"4 Mar 2022 10:15"_s, u"d"_s, "2022-03-04T10:15:00.000Z");
    add(u"04-MAR-2022 10:15:16.017"_s, u"d"_s, "2022-03-04T10:15:16.017Z");
    add(u"March 4, 2022, 1:15 pm"_s, u"m"_s, "2022-03-04T13:15:00.000Z");
    add(u"2022-03-04 10:15"_s, u"y"_s, "2022-03-04T10:15:00.000Z");
    add(u"2022-03-04T10:15:16"_s, u"y"_s, "2022-03-04T10:15:16.000Z");
    add(u"2022/3/4 10:15:16"_s, u"y"_s, "2022-03-04T10:15:16.000Z");
}

void TimeFormsTest::readsUsualTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, order);
    const LocalTimes times = usualTimes(DateOrder(Orders.indexOf(order)), QTimeZone::utc());
    const auto instant = times.read(text);
    QVERIFY(instant);
    QTEST(canonicalText(*instant), "instant");
}

void TimeFormsTest::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"03.04.2022"_s, u"03.04.22 10:15"_s, u"03.04/2022 10:15"_s, u"10:15"_s, u"44654.427"_s,
          u"yesterday"_s, u"03.04.2022 10:15 CET"_s, u"3. April 2022 10:15"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TimeFormsTest::readsNothingElse()
{
    QFETCH(const QString, text);
    for (const DateOrder order : DateOrders)
        QVERIFY(!usualTimes(order, QTimeZone::utc()).read(text));
    const TimeForms forms = tellForms({text});
    QCOMPARE(forms.local, 0);
    QVERIFY(forms.orders.isEmpty() && forms.example.isEmpty());
}

void TimeFormsTest::countsWhatMayBeTimes()
{
    const TimeForms forms =
        tellForms({u"2022-03-04T10:15:00Z"_s, u""_s, u"n/a"_s, u"week 12"_s, u"20220403 1015"_s,
                   u"3.4.22 10:15"_s, u"03.04.2022 10:15"_s, u"2022-03-04T10:15:00.5+01:00"_s});
    QCOMPARE(forms.zoned, 2);
    QCOMPARE(forms.local, 1);
    QCOMPARE(forms.other, 2);
    QCOMPARE(forms.otherExample, u"20220403 1015"_s);
    QCOMPARE(forms.example, u"03.04.2022 10:15"_s);
}

void TimeFormsTest::tellsTheOrders_data()
{
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("orders");
    QTest::addColumn<QString>("example");
    const auto add = [](const char *name, const QString &times, const QString &orders,
                        const QString &example) {
        QTest::addRow("%s", name) << times << orders << example;
    };
    add("none", u""_s, u""_s, u""_s);
    add("with a zone", u"2022-03-04T10:15:00Z|2022-03-04T10:15:00.5+01:00"_s, u""_s, u""_s);
    add("never a guess between two", u"03/04/2022 10:15|05/06/2022 10:15"_s, u"dm"_s,
        u"03/04/2022 10:15"_s);
    add("dots do not tell either", u"03.04.2022 10:15"_s, u"dm"_s, u"03.04.2022 10:15"_s);
    add("shown where it matters", u"05.05.2022 10:15|03.04.2022 10:15"_s, u"dm"_s,
        u"03.04.2022 10:15"_s);
    add("one that has no 13th month", u"03/04/2022 10:15|13/04/2022 10:15"_s, u"d"_s,
        u"03/04/2022 10:15"_s);
    add("one that has no 13th month, the other way", u"04/13/2022 10:15|03/04/2022 10:15"_s, u"m"_s,
        u"03/04/2022 10:15"_s);
    add("the year first", u"2022-03-04 10:15"_s, u"y"_s, u"2022-03-04 10:15"_s);
    add("some with a zone", u"2022-03-04T10:15:00Z|2022-03-04 10:15|n/a"_s, u"y"_s,
        u"2022-03-04 10:15"_s);
    add("some this way and some that", u"13/04/2022 10:15|04/13/2022 10:15"_s, u"dm"_s,
        u"13/04/2022 10:15"_s);
}

void TimeFormsTest::tellsTheOrders()
{
    QFETCH(const QString, times);
    const TimeForms forms = tellForms(times.split(u'|'));
    QTEST(lettersOf(forms.orders), "orders");
    QTEST(forms.example, "example");
    QCOMPARE(forms.local > 0, !forms.orders.isEmpty());
}

QTEST_APPLESS_MAIN(TimeFormsTest)
#include "tst_timeforms.moc"
