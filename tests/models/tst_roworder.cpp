// SPDX-License-Identifier: MIT
#include "models/roworder.h"

#include <QtTest/qtest.h>

class RowOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingAtFirst();
    void asReceivedKeepsEachRowAtItsPlace();
    void findsRowsByPlaceAndPlacesByRow();
};

void RowOrderTest::showsNothingAtFirst()
{
    QCOMPARE(RowOrder().shownCount(), 0);
    QCOMPARE(RowOrder().rowCount(), 0);
}

void RowOrderTest::asReceivedKeepsEachRowAtItsPlace()
{
    const auto order = RowOrder::asReceived(3);
    QCOMPARE(order.shownCount(), 3);
    QCOMPARE(order.row(2), 2);
    QCOMPARE(order.place(1), 1);
}

void RowOrderTest::findsRowsByPlaceAndPlacesByRow()
{
    const auto order = RowOrder::of({4, 0, 2}, 5);
    QCOMPARE(order.shownCount(), 3);
    QCOMPARE(order.rowCount(), 5);
    QCOMPARE(order.row(0), 4);
    QCOMPARE(order.row(2), 2);
    QCOMPARE(order.place(4), 0);
    QCOMPARE(order.place(0), 1);
    QCOMPARE(order.place(1), -1);
    QCOMPARE(RowOrder::of({}, 5).place(3), -1);
}

QTEST_APPLESS_MAIN(RowOrderTest)
#include "tst_roworder.moc"
