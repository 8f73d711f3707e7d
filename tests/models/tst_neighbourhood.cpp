// SPDX-License-Identifier: MIT
#include "models/neighbourhood.h"
#include "outages/findingcase.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr qint64 Day = 24 * Hour;

QString time(const QString &text)
{
    return u"2022-"_s + text + u":00:00.000Z"_s;
}

Review withFindings(const QList<Row> &rows)
{
    return FindingCase::searched(FindingCase::review(rows));
}

/// The rows from left to right, each with its level: "2/0 0/1".
QString picture(const Neighbourhood &around)
{
    QStringList bars;
    for (const NeighbourBar &bar : around.bars)
        bars.append(u"%1/%2"_s.arg(bar.row).arg(bar.level));
    return bars.join(u' ');
}

qint64 at(const QString &text)
{
    return parseTimestamp(time(text))->milliseconds;
}

} // namespace

/// An outage and those around it on its device.
class NeighbourhoodTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsThoseAround_data();
    void showsThoseAround();
    void showsTheOutageAndTheNextTwo();
    void keepsTheOutageInSight();
};

void NeighbourhoodTest::showsThoseAround_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("shown");
    const auto day = [](int number, int hours = 12, const QString &id = u"d1"_s) {
        const QString from = u"06-%1T00"_s.arg(number, 2, 10, QChar(u'0'));
        const QString to = u"06-%1T%2"_s.arg(number + hours / 24, 2, 10, QChar(u'0'))
                               .arg(hours % 24, 2, 10, QChar(u'0'));
        return Row{time(from), time(to), id};
    };
    QList<Row> ten;
    for (int number = 1; number <= 10; ++number)
        ten.append(day(number));
    QTest::newRow("alone") << QList<Row>{day(1), day(2, 12, u"d2"_s)} << 0 << QString();
    QTest::newRow("of another site")
        << QList<Row>{day(1), day(2, 12, u"elsewhere"_s)} << 1 << QString();
    QTest::newRow("unreadable") << QList<Row>{day(1), {u"x"_s, u"y"_s}} << 1 << QString();
    QTest::newRow("the only other") << QList<Row>{day(2), day(1)} << 0 << u"1/0 0/0"_s;
    QTest::newRow("three on either side") << ten << 4 << u"1/0 2/0 3/0 4/0 5/0 6/0 7/0"_s;
    QTest::newRow("the first") << ten << 0 << u"0/0 1/0 2/0 3/0"_s;
    QTest::newRow("the last") << ten << 9 << u"6/0 7/0 8/0 9/0"_s;
    QTest::newRow("overlapping") << QList<Row>{day(1, 60), day(2, 60), day(3)} << 1
                                 << u"0/0 1/1 2/2"_s;
    QTest::newRow("one after the other") << QList<Row>{day(1, 24), day(2)} << 0 << u"0/0 1/0"_s;
    QTest::newRow("twins") << QList<Row>{day(1), day(1)} << 0 << u"0/0 1/1"_s;
    QTest::newRow("without length, at the same time")
        << QList<Row>{day(1, 0), day(1, 0)} << 0 << u"0/0 1/1"_s;
    QTest::newRow("more than there are levels")
        << QList<Row>{day(1, 240), day(2, 240), day(3, 240), day(4, 240), day(5, 240)} << 2
        << u"0/0 1/1 2/2 3/3 4/3"_s;
}

void NeighbourhoodTest::showsThoseAround()
{
    QFETCH(const QList<Row>, rows);
    QFETCH(const int, row);
    QFETCH(const QString, shown);
    const Neighbourhood around = neighbourhood(withFindings(rows), row);
    QCOMPARE(picture(around), shown);
    int levels = 1;
    for (const NeighbourBar &bar : around.bars)
        levels = std::max(levels, bar.level + 1);
    QCOMPARE(around.levels, levels);
}

void NeighbourhoodTest::showsTheOutageAndTheNextTwo()
{
    const Review all = withFindings({{time(u"06-01T00"_s), time(u"06-02T00"_s)},
                                     {time(u"06-03T00"_s), time(u"06-04T00"_s)},
                                     {time(u"06-05T00"_s), time(u"06-07T00"_s)},
                                     {time(u"06-08T00"_s), time(u"06-09T00"_s)}});
    const TimeRange range = neighbourhood(all, 1).range;
    QVERIFY(range.begin <= at(u"06-01T00"_s) && range.begin > at(u"06-01T00"_s) - Day);
    QVERIFY(range.end >= at(u"06-07T00"_s) && range.end < at(u"06-08T00"_s));
}

void NeighbourhoodTest::keepsTheOutageInSight()
{
    // A year before, and one that never ends.
    const Review all = withFindings({{u"2021-06-01T00:00:00.000Z"_s, u"2021-06-02T00:00:00.000Z"_s},
                                     {time(u"06-01T00"_s), time(u"06-01T01"_s)},
                                     {time(u"06-01T12"_s), u"9999-12-31T23:59:59.000Z"_s}});
    const TimeRange range = neighbourhood(all, 1).range;
    QVERIFY(range.begin < at(u"06-01T00"_s) && range.end > at(u"06-01T12"_s));
    QVERIFY2(range.length() < 18 * Day, qPrintable(QString::number(range.length() / Day)));
    QCOMPARE(neighbourhood(all, 1).bars.size(), 3); // at the edges
    QVERIFY(neighbourhood(all, 2).range.length() > 365 * Day);
}

QTEST_GUILESS_MAIN(NeighbourhoodTest)
#include "tst_neighbourhood.moc"
