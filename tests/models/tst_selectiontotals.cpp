// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "models/selectiontotals.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using Ranges = QList<PlaceRange>;

namespace {

bool never()
{
    return false;
}

} // namespace

class SelectionTotalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sumsUpInASentence_data();
    void sumsUpInASentence();
    void countsTheRowsWhereTheyAreShown();
    void saysWhatTheSumLeavesOut();
    void daysOf23And25HoursAreAsLongAsTheyAre();
    void timesFollowTheZone();
    void givesUpWhenNobodyWantsToKnow();
};

void SelectionTotalsTest::sumsUpInASentence_data()
{
    QTest::addColumn<Ranges>("places");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing") << Ranges{} << QString();
    QTest::newRow("one row") << Ranges{{1, 1}}
                             << u"1 row(s) marked · 1 device(s) · 1 d · "
                                "first begin 2021-12-31 23:59:59.999 · "
                                "last end 2022-01-02 00:00:00 (UTC)"_s;
    QTest::newRow("a begin that cannot be read")
        << Ranges{{4, 4}}
        << u"1 row(s) marked · 1 device(s) · last end 2022-05-02 10:00:00 (UTC)"_s;
    QTest::newRow("an end that cannot be read, and a record without a device")
        << Ranges{{6, 7}}
        << u"2 row(s) marked · 1 device(s) · 31 d · first begin 2020-03-01 10:00:00 · "
           "last end 2022-04-01 10:00:00 (UTC)"_s;
    QTest::newRow("an end before its begin")
        << Ranges{{8, 8}}
        << u"1 row(s) marked · 1 device(s) · first begin 2022-05-01 08:00:00 · "
           "last end 2022-05-01 07:00:00 (UTC)"_s;
    QTest::newRow("finer than a millisecond, and the same device twice")
        << Ranges{{3, 3}, {5, 5}, {8, 8}}
        << u"3 row(s) marked · 2 device(s) · 1 d 2 h · first begin 2022-01-01 00:00:00.0000005 · "
           "last end 2022-05-02 10:00:00 (UTC)"_s;
}

void SelectionTotalsTest::sumsUpInASentence()
{
    QFETCH(const Ranges, places);
    const Review review = ReviewFixture::review();
    const auto summary = totalsOf(review, RowOrder::asReceived(review.rowCount()), places, never);
    QVERIFY(summary);
    QTEST(summaryText(*summary, QTimeZone::utc()), "sentence");
}

void SelectionTotalsTest::countsTheRowsWhereTheyAreShown()
{
    const Review review = ReviewFixture::review();
    const auto summary = totalsOf(review, RowOrder::of({8, 3}, review.rowCount()), {{1, 1}}, never);
    QVERIFY(summary);
    QCOMPARE(summary->rows, 1);
    QCOMPARE(summary->hours, 26.0);
}

void SelectionTotalsTest::saysWhatTheSumLeavesOut()
{
    const Review review = ReviewFixture::review(); // the last row ends before it begins
    const auto all = totalsOf(review, RowOrder::asReceived(review.rowCount()), {{0, 8}}, never);
    QVERIFY(all);
    QCOMPARE(all->backwards, 1);
    QCOMPARE(uncountedText(all->backwards),
             u"1 outage(s) with an end before the begin are not counted in the sum."_s);
    QCOMPARE(uncountedText(0), QString());
}

void SelectionTotalsTest::daysOf23And25HoursAreAsLongAsTheyAre()
{
    const auto hours = [](const QString &begin, const QString &end) {
        const Review review =
            ReviewFixture::review({{u"d1"_s, begin, end}}, ReviewFixture::devices());
        return totalsOf(review, RowOrder::asReceived(1), {{0, 0}}, never)->hours;
    };
    // From midnight to midnight in Berlin.
    QCOMPARE(hours(u"2022-03-26T23:00:00.000Z"_s, u"2022-03-27T22:00:00.000Z"_s), 23.0);
    QCOMPARE(hours(u"2022-10-30T00:30:00.000Z"_s, u"2022-10-30T02:00:00.000Z"_s), 1.5);
    QCOMPARE(hours(u"2022-10-29T22:00:00.000Z"_s, u"2022-10-30T23:00:00.000Z"_s), 25.0);
}

void SelectionTotalsTest::timesFollowTheZone()
{
    const Review review = ReviewFixture::review();
    const auto summary = totalsOf(review, RowOrder::asReceived(review.rowCount()), {{0, 0}}, never);
    QVERIFY(summary);
    QCOMPARE(summaryText(*summary, QTimeZone("Europe/Berlin")),
             u"1 row(s) marked · 1 device(s) · 257 d 19 h · first begin 2022-01-01 01:00:00 · "
             "last end 2022-09-15 21:45:10.341 (Europe/Berlin)"_s);
}

void SelectionTotalsTest::givesUpWhenNobodyWantsToKnow()
{
    const Review review = ReviewFixture::review();
    QVERIFY(
        !totalsOf(review, RowOrder::asReceived(review.rowCount()), {{0, 8}}, [] { return true; }));
}

QTEST_APPLESS_MAIN(SelectionTotalsTest)
#include "tst_selectiontotals.moc"
