// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "outages/payload.h"
#include "outages/removedoutages.h"
#include "outages/tablesplitter.h"
#include "support/stopgaps.h"

#include <QtTest/qtest.h>

#include <climits>

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 20'000;

/// Outages of one device, written as \a time makes them of a number.
template <typename TimeOf>
std::shared_ptr<const OutageTable> tableOf(TimeOf time, int devices = 1, int count = Count)
{
    auto table = std::make_shared<OutageTable>();
    for (int i = 0; i < count; ++i) {
        const QString id = u"d%1"_s.arg(i % devices);
        const auto [begin, end] = time(i);
        table->append({{id}, {begin}, {end}});
    }
    return table;
}

/// A minute each, one after the other.
std::pair<QString, QString> minute(int number)
{
    const qint64 begin = FindingCase::Cutoff.milliseconds + qint64(number) * 60'000;
    return {QString::fromLatin1(canonicalText(begin)),
            QString::fromLatin1(canonicalText(begin + 60'000))};
}

Site siteOf(int devices, const QString &name = u"Device %1"_s)
{
    QList<Device> all;
    for (int i = 0; i < devices; ++i)
        all.append({u"d%1"_s.arg(i), name.contains(u'%') ? name.arg(i) : name});
    return {u"s"_s, u"Site"_s, all};
}

Review reviewOf(std::shared_ptr<const OutageTable> table, const Site &site = siteOf(1))
{
    return {std::move(table), site, FindingCase::Cutoff};
}

Review leftOut(Review review)
{
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        review.setIncluded(row, false);
        review.setNote(row, u"why %1"_s.arg(row));
    }
    return review;
}

using Work = std::function<void(const StopToken &isStopped)>;

Work findings(const Review &review)
{
    return [review](const StopToken &isStopped) {
        (void)findFindings(review, {}, FindingCase::Now, isStopped);
    };
}

} // namespace

/// What goes over everything that was received asks at least every 50 ms whether it is to stop,
/// and stops then.
class StopsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOftenEnough_data() { addWork(); }
    void asksOftenEnough();
    void stopsWhenTold_data() { addWork(); }
    void stopsWhenTold();

private:
    static void addWork();
    static void addFindings();
    static void addLists();
    static void addChoices();
};

void StopsTest::addWork()
{
    QTest::addColumn<Work>("work");
    const auto table = tableOf(minute, 5'000);
    const Site site = siteOf(5'000);
    const QList<Device> devices = siteOf(Count).devices();
    QTest::newRow("a site") << Work([devices](const StopToken &isStopped) {
        (void)Site(u"s"_s, u"Site"_s, devices, isStopped);
    });
    QTest::newRow("verdicts") << Work([table, site](const StopToken &isStopped) {
        (void)Review(table, site, FindingCase::Cutoff, isStopped);
    });
    QTest::newRow("what is to be sent")
        << Work([review = reviewOf(table, site)](const StopToken &isStopped) {
               (void)payload(review, isStopped);
           });
    QTest::newRow("dropping other sites") << Work([table](const StopToken &isStopped) {
        OutageTable copy = *table;
        copy.keepDevices({{u"d1"_s, 0}}, isStopped);
    });
    QTest::newRow("a table for each site") << Work([table, site](const StopToken &isStopped) {
        const QList sites{std::make_shared<const Site>(site), std::make_shared<const Site>()};
        (void)TableSplitter(*table, sites, isStopped).split();
    });
    addFindings();
    addLists();
    addChoices();
}

void StopsTest::addFindings()
{
    const auto always = [](const QString &begin, const QString &end) {
        return tableOf([=](int) { return std::pair(begin, end); });
    };
    QTest::newRow("findings of many devices")
        << findings(reviewOf(tableOf(minute, 10'000), siteOf(10'000)));
    QTest::newRow("findings of names that look alike")
        << findings(reviewOf(tableOf(minute, 10'000), siteOf(10'000, u"Pump"_s)));
    QTest::newRow("findings of one device") << findings(reviewOf(tableOf(minute)));
    QTest::newRow("findings of equal outages")
        << findings(reviewOf(always(u"2023-01-01T00:00:00.000Z"_s, u"2023-01-02T00:00:00.000Z"_s)));
    QTest::newRow("findings of equal outages with an offset") << findings(
        reviewOf(always(u"2023-01-01T00:00:00+00:00"_s, u"2023-01-02T00:00:00+00:00"_s)));
    QTest::newRow("findings of outages within a millisecond")
        << findings(reviewOf(tableOf([](int i) {
               const QString digits = QString::number(Count - i).rightJustified(6, u'0');
               return std::pair(u"2023-01-01T00:00:00.000%1Z"_s.arg(digits),
                                u"2023-01-01T00:00:01.000%1Z"_s.arg(digits));
           })));
}

void StopsTest::addLists()
{
    const Review review = reviewOf(tableOf(minute));
    const Review other = reviewOf(tableOf([](int i) { return minute(2 * Count - i); }));
    QTest::newRow("a comparison") << Work([review, other](const StopToken &isStopped) {
        (void)compare(rowsOfSite(review, isStopped), rowsOfList(other, isStopped), isStopped);
    });
    QTest::newRow("what is gone") << Work(
        [comparison = *compare(rowsOfSite(review), rowsOfSite(other)), site = review.site()](
            const StopToken &isStopped) { (void)removedOutages(comparison, site, isStopped); });
}

void StopsTest::addChoices()
{
    // Fewer: what was gathered of them is let go in one step.
    constexpr int Choices = Count / 4;
    const Review review = leftOut(reviewOf(tableOf(minute, 1, Choices)));
    const QList<OutageChoice> choices = choicesOf(review);
    const auto longer = [](int i) { return std::pair(minute(i).first, minute(i + 1).second); };
    const Review later = reviewOf(tableOf(longer, 1, Choices));
    QTest::newRow("choices") << Work(
        [review](const StopToken &isStopped) { (void)choicesOf(review, isStopped); });
    QTest::newRow("choices made again") << Work([review, choices](const StopToken &isStopped) {
        (void)matchChoices(review, choices, nullptr, isStopped);
    });
    QTest::newRow("choices on changed outages")
        << Work([later, choices](const StopToken &isStopped) {
               (void)matchChoices(later, choices, nullptr, isStopped);
           });
    QTest::newRow("choices applied")
        << Work([later, rows = matchChoices(later, choices).rows](const StopToken &isStopped) {
               Review copy = later;
               applyChoices(copy, rows, isStopped);
           });
    QTest::newRow("choices united") << Work(
        [choices](const StopToken &isStopped) { (void)merged(choices, choices, isStopped); });
}

void StopsTest::asksOftenEnough()
{
    QFETCH(const Work, work);
    StopGaps gaps(INT_MAX);
    work(gaps.token());
    gaps.note();
    QVERIFY(gaps.asked() > 1);
    QVERIFY2(gaps.longest() < LongestStopGap,
             qPrintable(QString::number(gaps.longest().count()) + u" ms"_s));
}

void StopsTest::stopsWhenTold()
{
    QFETCH(const Work, work);
    StopGaps all(INT_MAX);
    work(all.token());
    for (const int refusals : {0, all.asked() / 2, all.asked() - 1}) {
        StopGaps gaps(refusals);
        work(gaps.token());
        gaps.note();
        QVERIFY2(gaps.longest() < LongestStopGap,
                 qPrintable(QString::number(gaps.longest().count()) + u" ms"_s));
        // Steps that follow may ask once more each.
        QVERIFY2(gaps.asked() <= refusals + 10, qPrintable(QString::number(gaps.asked())));
    }
}

QTEST_GUILESS_MAIN(StopsTest)
#include "tst_stops.moc"
