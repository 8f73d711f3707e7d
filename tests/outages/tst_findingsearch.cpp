// SPDX-License-Identifier: MIT
#include "base/stoppablesort.h"
#include "outages/findingcase.h"
#include "outages/findings.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

/// The words of a row's findings, for a table that can be read.
QString words(FindingSet set)
{
    QStringList words;
    for (const Finding finding : AllFindings) {
        if (set.contains(finding))
            words.append(findingId(finding));
    }
    return words.join(u' ');
}

/// The findings that compare rows, found by comparing each row with each.
FindingSet comparedByHand(const OutageTable &table, qsizetype row)
{
    FindingSet set;
    const auto hasLength = [&](qsizetype r) { return *table.begin(r) < *table.end(r); };
    for (qsizetype other = 0; other < table.rowCount(); ++other) {
        if (other == row || table.device(other) != table.device(row))
            continue;
        const bool isTwin =
            table.begin(other) == table.begin(row) && table.end(other) == table.end(row);
        if (isTwin)
            set.insert(Finding::Duplicate);
        else if (hasLength(row) && hasLength(other) && table.begin(row) < table.end(other) &&
                 table.begin(other) < table.end(row))
            set.insert(Finding::Overlap);
    }
    return set;
}

/// Rows close to each other, with many ties, some with finer digits.
QList<Row> crowd(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Row> rows;
    for (int i = 0; i < count; ++i) {
        const auto time = [&](int second) {
            const bool isFiner = random.bounded(4) == 0;
            return u"2022-06-01T00:00:%1.000%2Z"_s.arg(second, 2, 10, QLatin1Char('0'))
                .arg(isFiner ? QString::number(random.bounded(3)) : QString());
        };
        const int begin = random.bounded(40);
        rows.append({time(begin), time(qMax(0, begin + random.bounded(-1, 4))),
                     u"d%1"_s.arg(random.bounded(1, 3))});
    }
    return rows;
}

/// The processor's time that \a work takes, in seconds: others may be at work too.
template <typename Work>
double secondsOf(Work work)
{
    const std::clock_t before = std::clock();
    work();
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace

/// The fast search against a slow one, and how fast it is.
class FindingSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithComparingEachRowWithEach_data();
    void agreesWithComparingEachRowWithEach();
    void partnersReallyOverlap();
    void stopsWhenCancelled();
    void sortsLikeTheLibrary();
    void manyRowsOfOneSiteAreCheap();
    void equalOutagesInAnotherSpellingAreCheap();
    void whichDevicesLookAlikeIsKnown();
};

void FindingSearchTest::agreesWithComparingEachRowWithEach_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {3, 8, 20, 60})
        QTest::addRow("%d rows", count) << count;
}

void FindingSearchTest::agreesWithComparingEachRowWithEach()
{
    QFETCH(const int, count);
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Review review = FindingCase::searched(FindingCase::review(crowd(seed, count)));
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            FindingSet found;
            for (const Finding finding : {Finding::Duplicate, Finding::Overlap}) {
                if (review.findings().of(row).contains(finding))
                    found.insert(finding);
            }
            const FindingSet expected = comparedByHand(review.table(), row);
            QVERIFY2(found == expected,
                     qPrintable(u"seed %1, row %2: %3 instead of %4"_s.arg(seed).arg(row).arg(
                         words(found), words(expected))));
        }
    }
}

void FindingSearchTest::partnersReallyOverlap()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const Review review = FindingCase::searched(FindingCase::review(crowd(seed, 40)));
        const OutageTable &table = review.table();
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            const FindingSet set = review.findings().of(row);
            const qsizetype other = findingDetail(review, row, Finding::Overlap).otherRow;
            QCOMPARE(other >= 0, set.contains(Finding::Overlap));
            if (other >= 0) {
                QCOMPARE(table.device(other), table.device(row));
                QVERIFY(table.begin(other) < table.end(row) && table.begin(row) < table.end(other));
            }
            const qsizetype twin = findingDetail(review, row, Finding::Duplicate).otherRow;
            QCOMPARE(twin >= 0, set.contains(Finding::Duplicate));
            if (twin >= 0) {
                QVERIFY(twin != row);
                QCOMPARE(table.begin(twin), table.begin(row));
                QCOMPARE(table.end(twin), table.end(row));
            }
        }
    }
}

void FindingSearchTest::stopsWhenCancelled()
{
    const Review review = FindingCase::review(crowd(1, 5'000));
    int stops = 0;
    for (bool isFound = false; !isFound;) {
        ++stops;
        int questions = 0;
        isFound = findFindings(review, {}, FindingCase::Now, [&] {
                      return ++questions == stops;
                  }).has_value();
        QVERIFY(isFound || questions == stops); // not asked again
        QVERIFY(stops < 1000);
    }
    QVERIFY2(stops > 12, qPrintable(QString::number(stops))); // in every step, the sorting too
}

void FindingSearchTest::sortsLikeTheLibrary()
{
    QRandomGenerator random(11);
    for (const qsizetype size : {0, 1, 2047, 2048, 2049, 8193, 40'000}) {
        QList<int> values;
        for (qsizetype i = 0; i < size; ++i)
            values.append(random.bounded(10'000));
        QList<int> expected = values;
        std::ranges::sort(expected);
        QVERIFY(stoppableSort(values, std::less<>(), [] { return false; }));
        QCOMPARE(values, expected);
    }
}

void FindingSearchTest::manyRowsOfOneSiteAreCheap()
{
#if defined(__OPTIMIZE__)
    constexpr int Rows = 1'000'000;
#else
    constexpr int Rows = 100'000; // unoptimised, a million takes longer than a suite may
#endif
    QRandomGenerator random(7);
    auto table = std::make_shared<OutageTable>();
    for (int i = 0; i < Rows; ++i) {
        const qint64 begin = FindingCase::Cutoff.milliseconds + random.bounded(Rows * 1000);
        const QString beginText = QString::fromLatin1(canonicalText(begin));
        const QString endText = QString::fromLatin1(canonicalText(begin + random.bounded(5000)));
        table->append({{u"d1"}, {beginText}, {endText}});
    }
    const Review review(std::move(table), Site(u"s"_s, u"S"_s, FindingCase::devices()),
                        FindingCase::Cutoff);
    QElapsedTimer timer;
    timer.start();
    const auto findings = findFindings(review, {}, FindingCase::Now, [] { return false; });
    const qint64 elapsed = timer.elapsed();
    QVERIFY(findings);
    qInfo("%lld ms for %d rows of one device, %lld with findings", elapsed, Rows,
          findings->rowsWithAny());
    QVERIFY(findings->count(Finding::Overlap) > Rows / 2);
    QVERIFY(elapsed < 10'000); // O(n²) would take hours
}

void FindingSearchTest::equalOutagesInAnotherSpellingAreCheap()
{
    const auto search = [](int rows) {
        const Row row{u"2023-01-01T00:00:00.000+00:00"_s, u"2023-01-02T00:00:00.000+00:00"_s};
        const Review review = FindingCase::review(QList<Row>(rows, row));
        double best = 1e9;
        for (int i = 0; i < 3; ++i)
            best = qMin(best, secondsOf([&] { (void)FindingCase::searched(review); }));
        return best;
    };
    // Each text is read a fixed number of times, however many rows it is compared with: sixteen
    // times the rows would take 256 times as long otherwise.
    const double few = search(2'500);
    const double many = search(40'000);
    QVERIFY2(many < 64 * few, qPrintable(QString::number(many / few)));
}

void FindingSearchTest::whichDevicesLookAlikeIsKnown()
{
    QList<Device> devices;
    for (int i = 0; i < 20'000; ++i)
        devices.append({u"d%1"_s.arg(i), u"Pump number %1"_s.arg(i)});
    devices[7].name = u"Battery 1"_s;
    devices[19'999].name = u"Battery l"_s;
    Review review = FindingCase::review(
        {{u"2023-01-01T00:00:00Z"_s, u"2023-01-02T00:00:00Z"_s, u"d7"_s}}, devices);
    const double search = secondsOf([&] { review = FindingCase::searched(review); });
    FindingDetail detail;
    const double look =
        secondsOf([&] { detail = findingDetail(review, 0, Finding::LookAlikeName); });
    QCOMPARE(detail.partners, QStringList{u"d19999"_s});
    QCOMPARE(review.findings().devicesLike(7), QList<quint32>({7, 19'999}));
    QVERIFY(review.findings().devicesLike(8).isEmpty());
    // The window asks while it paints: not each name is looked at for it.
    QVERIFY2(look < search / 50, qPrintable(u"%1 s of %2 s"_s.arg(look).arg(search)));
}

QTEST_GUILESS_MAIN(FindingSearchTest)
#include "tst_findingsearch.moc"
