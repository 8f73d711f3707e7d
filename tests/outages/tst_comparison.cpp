// SPDX-License-Identifier: MIT
#include "outages/comparison.h"
#include "outages/findingcase.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

QString day(int d)
{
    return u"2022-06-%1T00:00:00.000Z"_s.arg(d, 2, 10, QLatin1Char('0'));
}

/// One letter for each row: N, C, S, or - for a row not compared.
QString letters(const Comparison &comparison)
{
    QString letters;
    for (const CompareState state : comparison.states)
        letters += u"-NCS"_s.at(static_cast<qsizetype>(state));
    return letters;
}

OutageList list(const QList<Row> &rows, const QHash<QString, QString> &names = {})
{
    return outageList(FindingCase::table(rows), names);
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void states_data();
    void states();
    void saysWhatAChangedRowWas();
    void anotherNameIsAChange();
    void namesKnownOnOneSideOnlyAreNotCompared();
    void comparesOnlyTheRowsAskedFor();
    void takesTheListOfAReview();
    void besideASentListCountsWhatWouldBeSent();
    void knowsTheListThatWasSent_data();
    void knowsTheListThatWasSent();
    void findsWhatALaterCutoffExcludes();
    void everyRowIsCountedOnce();
    void comparesLargeListsInTime();
    void stopsWhenCancelled();
};

void ComparisonTest::states_data()
{
    QTest::addColumn<QList<Row>>("before");
    QTest::addColumn<QList<Row>>("now");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QList<quint32>>("gone");
    using Rows = QList<Row>;
    using Gone = QList<quint32>;
    const Row first{day(1), day(2)};
    const Row second{day(3), day(4)};
    QTest::newRow("nothing and nothing") << Rows{} << Rows{} << QString() << Gone{};
    QTest::newRow("the same") << Rows{first, second} << Rows{first, second} << u"SS"_s << Gone{};
    QTest::newRow("another order")
        << Rows{first, second} << Rows{second, first} << u"SS"_s << Gone{};
    QTest::newRow("one new") << Rows{first} << Rows{first, second} << u"SN"_s << Gone{};
    QTest::newRow("one gone") << Rows{first, second} << Rows{second} << u"S"_s << Gone{0};
    QTest::newRow("all new") << Rows{} << Rows{first, second} << u"NN"_s << Gone{};
    QTest::newRow("another end") << Rows{first} << Rows{{day(1), day(9)}} << u"C"_s << Gone{};
    QTest::newRow("another begin") << Rows{second} << Rows{{day(2), day(4)}} << u"C"_s << Gone{};
    QTest::newRow("both differ") << Rows{first} << Rows{second} << u"N"_s << Gone{0};
    QTest::newRow("another device")
        << Rows{first} << Rows{{day(1), day(2), u"d2"_s}} << u"N"_s << Gone{0};
    QTest::newRow("other characters for the same instants")
        << Rows{first} << Rows{{u"2022-06-01T02:00:00+02:00"_s, day(2)}} << u"C"_s << Gone{};
    QTest::newRow("a finer digit")
        << Rows{first} << Rows{{u"2022-06-01T00:00:00.0001Z"_s, day(2)}} << u"C"_s << Gone{};
    QTest::newRow("twice before, once now")
        << Rows{first, first} << Rows{first} << u"S"_s << Gone{1};
    QTest::newRow("once before, twice now")
        << Rows{first} << Rows{first, first} << u"SN"_s << Gone{};
    QTest::newRow("the nearest pair is taken first")
        << Rows{{day(1), day(2)}, {day(1), day(5)}} << Rows{{day(1), day(5)}, {day(1), day(3)}}
        << u"SC"_s << Gone{};
    QTest::newRow("the same instants come before the same begin")
        << Rows{{day(1), day(5)}, {u"2022-06-01T00:00:00Z"_s, day(2)}} << Rows{{day(1), day(2)}}
        << u"C"_s << Gone{0};
    QTest::newRow("equal ones find each other first")
        << Rows{{day(1), day(2)}, {day(1), day(3)}} << Rows{{day(1), day(4)}, {day(1), day(2)}}
        << u"CS"_s << Gone{};
    QTest::newRow("the same begin is nearer than the same end")
        << Rows{{day(1), day(3)}, {day(2), day(4)}} << Rows{{day(1), day(4)}} << u"C"_s << Gone{1};
    QTest::newRow("the finest digit tells begins apart")
        << Rows{{u"2022-06-01T00:00:00.0000001Z"_s, day(2)}}
        << Rows{{u"2022-06-01T00:00:00.0000002Z"_s, day(3)}} << u"N"_s << Gone{0};
    QTest::newRow("the finest digit tells ends apart")
        << Rows{{day(2), u"2022-06-03T00:00:00.0000001Z"_s}}
        << Rows{{day(1), u"2022-06-03T00:00:00.0000002Z"_s}} << u"N"_s << Gone{0};
    QTest::newRow("the finest digit is an instant, however it is written")
        << Rows{{u"2022-06-01T00:00:00.0000001Z"_s, day(2)}}
        << Rows{{u"2022-06-01T02:00:00.00000010+02:00"_s, day(3)}} << u"C"_s << Gone{};
    QTest::newRow("a begin that is none stands for itself")
        << Rows{{u"soon"_s, day(2)}, {u"x"_s, day(2), u"d2"_s}}
        << Rows{{u"soon"_s, day(3)}, {u"y"_s, day(3), u"d2"_s}} << u"CN"_s << Gone{1};
    QTest::newRow("a begin that is none is no other instant")
        << Rows{{u"soon"_s, day(2)}} << Rows{{u"1970-01-01T00:00:00.000Z"_s, day(3)}} << u"N"_s
        << Gone{0};
    QTest::newRow("cannot be read, the same")
        << Rows{{u"soon"_s, day(2)}} << Rows{{u"soon"_s, day(2)}} << u"S"_s << Gone{};
    QTest::newRow("cannot be read, another text")
        << Rows{{u"soon"_s, day(2)}} << Rows{{u"later"_s, day(2)}} << u"C"_s << Gone{};
}

void ComparisonTest::states()
{
    QFETCH(const QList<Row>, before);
    QFETCH(const QList<Row>, now);
    const auto comparison = compare(list(now), list(before));
    QVERIFY(comparison);
    QTEST(letters(*comparison), "expected");
    QTEST(comparison->removed, "gone");
    QCOMPARE(comparison->newCount, letters(*comparison).count(u'N'));
    QCOMPARE(comparison->sameCount, letters(*comparison).count(u'S'));
    QCOMPARE(comparison->changedCount(), letters(*comparison).count(u'C'));
}

void ComparisonTest::saysWhatAChangedRowWas()
{
    const auto comparison = compare(list({{day(3), day(4)}, {day(1), day(9)}, {day(7), day(8)}}),
                                    list({{day(1), day(2)}, {day(3), day(4)}, {day(6), day(8)}}));
    QCOMPARE(letters(*comparison), u"SCC"_s);
    QCOMPARE(comparison->before(0), std::nullopt);
    QCOMPARE(comparison->before(1), std::optional(0U));
    QCOMPARE(comparison->before(2), std::optional(2U));
}

void ComparisonTest::anotherNameIsAChange()
{
    const QList<Row> rows{{day(1), day(2)}, {day(1), day(2), u"d2"_s}};
    const auto comparison = compare(list(rows, {{u"d1"_s, u"Pump"_s}, {u"d2"_s, u"Fan"_s}}),
                                    list(rows, {{u"d1"_s, u"Pump"_s}, {u"d2"_s, u"Vent"_s}}));
    QCOMPARE(letters(*comparison), u"SC"_s);
    QCOMPARE(comparison->before(1), std::optional(1U));
    QVERIFY(!comparison->isSame());
}

void ComparisonTest::namesKnownOnOneSideOnlyAreNotCompared()
{
    const QList<Row> rows{{day(1), day(2)}};
    const auto comparison = compare(list(rows, {{u"d1"_s, u"Pump"_s}}), list(rows));
    QCOMPARE(letters(*comparison), u"S"_s);
    QVERIFY(comparison->isSame());
}

void ComparisonTest::comparesOnlyTheRowsAskedFor()
{
    OutageList now = list({{day(1), day(2)}, {day(3), day(4)}, {day(5), day(6)}});
    now.rows = {0, 2};
    const auto comparison = compare(now, list({{day(3), day(4)}, {day(5), day(6)}}));
    QCOMPARE(letters(*comparison), u"N-S"_s);
    QCOMPARE(comparison->removed, QList<quint32>{0});
    QCOMPARE(comparison->state(1), CompareState::NotCompared);
    QCOMPARE(comparison->state(7), CompareState::NotCompared);
}

void ComparisonTest::takesTheListOfAReview()
{
    Review review = FindingCase::review({{day(1), day(2)},
                                         {u"2021-06-01T00:00:00.000Z"_s, day(2)},
                                         {day(1), day(2), u"elsewhere"_s},
                                         {day(5), day(6), u"d2"_s},
                                         {u"soon"_s, day(6), u"d2"_s}});
    QVERIFY(review.setIncluded(3, false));
    QCOMPARE(rowsOfSite(review).rows, QList<quint32>({0, 1, 3, 4}));
    QCOMPARE(rowsOfList(review).rows, QList<quint32>({0, 3}));
    QCOMPARE(rowsOfList(review).names.value(u"d2"_s), u"Fan"_s);
}

void ComparisonTest::besideASentListCountsWhatWouldBeSent()
{
    Review review = FindingCase::review({{day(1), day(2)}, {day(3), day(4)}, {day(5), day(7)}});
    Comparison comparison =
        *compare(rowsOfList(review), list({{day(1), day(2)}, {day(5), day(6)}}));
    QCOMPARE(letters(comparison), u"SNC"_s);
    const auto states = [&] {
        review.setComparison(std::make_shared<const Comparison>(comparison));
        QList<CompareState> all;
        for (qsizetype row = 0; row < review.rowCount(); ++row)
            all.append(review.changeState(row));
        return all;
    };
    using enum CompareState;
    for (const qsizetype row : {0, 1, 2})
        QVERIFY(review.setIncluded(row, false));
    QCOMPARE(states(), QList({Same, New, Changed})); // of what was received, as it came
    comparison.isWithSentList = true;
    QCOMPARE(states(), QList({LeftOut, NotCompared, LeftOut}));
    QCOMPARE(changesToSend(review, comparison), (ChangeCounts{.leftOut = 2}));
    for (const qsizetype row : {0, 1, 2})
        QVERIFY(review.setIncluded(row, true));
    QCOMPARE(states(), QList({Same, New, Changed}));
    comparison.leftOutBefore = {1};
    QCOMPARE(changesToSend(review, comparison),
             (ChangeCounts{.added = 1, .changed = 1, .leftOutBefore = 1}));
}

void ComparisonTest::knowsTheListThatWasSent_data()
{
    QTest::addColumn<QList<Row>>("sent");
    QTest::addColumn<QList<qsizetype>>("leftOut"); // of the two rows there are now
    QTest::addColumn<bool>("isSame");
    using Rows = QList<Row>;
    using LeftOut = QList<qsizetype>;
    const Row first{day(1), day(2)};
    const Row second{day(3), day(4)};
    QTest::newRow("the same") << Rows{first, second} << LeftOut{} << true;
    QTest::newRow("another order") << Rows{second, first} << LeftOut{} << true;
    QTest::newRow("one left out since") << Rows{first, second} << LeftOut{0} << false;
    QTest::newRow("one new") << Rows{first} << LeftOut{} << false;
    QTest::newRow("one new, but left out") << Rows{first} << LeftOut{1} << true;
    QTest::newRow("as many, but others") << Rows{first} << LeftOut{0} << false;
    QTest::newRow("one gone") << Rows{first, second, {day(5), day(6)}} << LeftOut{} << false;
    QTest::newRow("another end") << Rows{first, {day(3), day(9)}} << LeftOut{} << false;
    QTest::newRow("another end, left out") << Rows{first, {day(3), day(9)}} << LeftOut{1} << false;
    QTest::newRow("all left out") << Rows{first, second} << LeftOut{0, 1} << false;
}

void ComparisonTest::knowsTheListThatWasSent()
{
    QFETCH(const QList<Row>, sent);
    QFETCH(const QList<qsizetype>, leftOut);
    QFETCH(const bool, isSame);
    Review review = FindingCase::review({{day(1), day(2)}, {day(3), day(4)}});
    const auto comparison = compareWithSent(review, list(sent));
    QVERIFY(comparison);
    for (const qsizetype row : leftOut)
        QVERIFY(review.setIncluded(row, false));
    QCOMPARE(isListToSend(review, *comparison), isSame);
    QCOMPARE(changesToSend(review, *comparison).isSame(), isSame); // the long way
}

// An outage that was sent is gone from the list, and yet its row is still there.
void ComparisonTest::findsWhatALaterCutoffExcludes()
{
    const QList<Row> rows{{day(1), day(2)}, {day(3), day(4)}, {day(5), day(6)}, {day(7), day(8)}};
    const OutageList sent =
        list({{day(1), day(2)}, {day(3), day(9)}, {day(5), day(6)}, {day(20), day(21)}});
    Review review = FindingCase::review(rows, FindingCase::devices(), *parseTimestamp(day(5)));
    auto comparison = compareWithSent(review, sent);
    QVERIFY(comparison);
    comparison->isWithSentList = true;
    review.setComparison(std::make_shared<const Comparison>(*comparison));
    using enum CompareState;
    QList<CompareState> states;
    for (qsizetype row = 0; row < review.rowCount(); ++row)
        states.append(review.changeState(row));
    QCOMPARE(states, QList({NotCompared, NotCompared, Same, New}));
    QCOMPARE(comparison->removed, (QList<quint32>{0, 1, 3}));  // none of them goes any more
    QCOMPARE(comparison->excludedByCutoff, QList<quint32>{0}); // the second has changed
    QVERIFY(comparison->isExcludedByCutoff(0));
    QVERIFY(!comparison->isExcludedByCutoff(1));
    QCOMPARE(changesToSend(review, *comparison), (ChangeCounts{.added = 1, .removed = 3}));
    // What was before the cutoff at that time is no news.
    const auto same = compareWithSent(review, list({{day(5), day(6)}, {day(7), day(8)}}));
    QCOMPARE(letters(*same), u"--SS"_s);
    QVERIFY(same->excludedByCutoff.isEmpty());
}

void ComparisonTest::everyRowIsCountedOnce()
{
    QList<Row> before;
    QList<Row> now;
    for (int i = 0; i < 300; ++i) {
        before.append({day(1 + i % 7), day(8 + i % 5), u"d%1"_s.arg(i % 3)});
        now.append({day(1 + i % 6), day(8 + i % 4), u"d%1"_s.arg(i % 4)});
    }
    const auto comparison = compare(list(now), list(before));
    const qint64 paired = comparison->sameCount + comparison->changedCount();
    QCOMPARE(paired + comparison->newCount, 300);
    QCOMPARE(paired + comparison->removedCount(), 300);
    QSet<quint32> earlier(comparison->removed.begin(), comparison->removed.end());
    for (const ChangedOutage &outage : comparison->changed)
        earlier.insert(outage.before);
    QCOMPARE(earlier.size(), comparison->removedCount() + comparison->changedCount());
}

void ComparisonTest::comparesLargeListsInTime()
{
    constexpr int Count = 50'000;
    QList<Row> before;
    for (int i = 0; i < Count; ++i)
        before.append({u"2022-01-01T00:00:00Z"_s, {}, u"device-%1"_s.arg(i)});
    QList<Row> now(before.crbegin(), before.crend());
    now.last().end = u"x"_s;
    const auto comparison = compare(list(now), list(before));
    QCOMPARE(comparison->sameCount, Count - 1);
    QCOMPARE(comparison->changedCount(), 1);
}

void ComparisonTest::stopsWhenCancelled()
{
    QVERIFY(!compare(list({{day(1), day(2)}}), list({}), [] { return true; }));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
