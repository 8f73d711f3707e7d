// SPDX-License-Identifier: MIT
#include "models/placerange.h"

#include <QtTest/qtest.h>

using Ranges = QList<PlaceRange>;

class PlaceRangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsRangesInOrder_data();
    void bringsRangesInOrder();
};

void PlaceRangeTest::bringsRangesInOrder_data()
{
    QTest::addColumn<Ranges>("given");
    QTest::addColumn<Ranges>("ordered");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("none") << Ranges{} << Ranges{} << qsizetype(0);
    QTest::newRow("marked from below")
        << Ranges{{7, 9}, {2, 3}} << Ranges{{2, 3}, {7, 9}} << qsizetype(5);
    QTest::newRow("once for each column")
        << Ranges{{2, 3}, {2, 3}, {2, 3}} << Ranges{{2, 3}} << qsizetype(2);
    QTest::newRow("overlapping") << Ranges{{2, 6}, {4, 9}} << Ranges{{2, 9}} << qsizetype(8);
    QTest::newRow("one within another") << Ranges{{2, 9}, {4, 5}} << Ranges{{2, 9}} << qsizetype(8);
    QTest::newRow("neighbours") << Ranges{{4, 5}, {2, 3}} << Ranges{{2, 5}} << qsizetype(4);
    QTest::newRow("an empty one") << Ranges{{5, 4}, {1, 1}} << Ranges{{1, 1}} << qsizetype(1);
}

void PlaceRangeTest::bringsRangesInOrder()
{
    QFETCH(const Ranges, given);
    QTEST(inOrder(given), "ordered");
    QTEST(placeCount(inOrder(given)), "count");
}

QTEST_APPLESS_MAIN(PlaceRangeTest)
#include "tst_placerange.moc"
