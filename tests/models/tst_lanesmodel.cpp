// SPDX-License-Identifier: MIT
#include "models/lanesmodel.h"

#include "models/lanetext.h"
#include "models/outagetablemodel.h"
#include "models/reviewfixture.h"
#include "models/timeline.h"
#include "models/viewquery.h"

#include <QtCore/qthreadpool.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

QString day(const char *date)
{
    return QString::fromLatin1(date) + u"T00:00:00.000Z"_s;
}

/// A device with an overlap and a row before the cutoff, one with a single row, two without any.
Review batteries()
{
    return ReviewFixture::review(
        {{u"d1"_s, u"2021-02-14T07:16:56.370Z"_s, u"2022-01-08T18:41:01.238Z"_s},
         {u"d1"_s, day("2022-01-01"), u"2022-09-15T19:45:10.341Z"_s},
         {u"d1"_s, day("2022-12-01"), day("2022-12-02")},
         {u"other"_s, day("2022-01-01"), day("2022-01-02")},
         {u"d2"_s, day("2022-05-01"), day("2022-05-02")}},
        ReviewFixture::devices());
}

} // namespace

class LanesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyDeviceIsARow();
    void speaksOfEachDevice_data();
    void speaksOfEachDevice();
    void speaksOfTheCurrentOutage();
    void namesTheLargestNumberAtOnce();
    void waitsUntilItIsShown();
    void followsFiltersAndChoices();
    void followsAnotherSite();
    void aCurrentRowOfAnotherSiteIsOnNoLane();
    void detailIsThatOfTheRowsShown();
    void canGoAwayWhileLayingOut();
    void preparedLanesComeWithTheTable();
    void lanesThatAreStillPreparedFollow();
    void ofManyOutagesThoseInSightComeFirst_data();
    void ofManyOutagesThoseInSightComeFirst();
    void aSearchIsNotPrepared();
    void lanesThatWerePreparedForOtherRowsAreNotShown();

private:
    void show(const Review &review);
    [[nodiscard]] QString spoken(int row, int column = LanesModel::NameColumn) const
    {
        return m_lanes->index(row, column).data(Qt::AccessibleTextRole).toString();
    }

    QThreadPool m_pool;
    std::unique_ptr<OutageTableModel> m_outages;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<LanesModel> m_lanes;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LanesModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_outages = std::make_unique<OutageTableModel>();
    m_timeline = std::make_unique<Timeline>(*m_outages);
    m_lanes = std::make_unique<LanesModel>(*m_outages, *m_timeline, m_pool);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_lanes.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void LanesModelTest::cleanup()
{
    m_tester.reset();
    m_lanes.reset();
    m_timeline.reset();
    m_outages.reset();
}

void LanesModelTest::show(const Review &review)
{
    m_lanes->setActive(true);
    QSignalSpy laidOut(m_lanes.get(), &LanesModel::laidOut);
    m_outages->setReview(review);
    QTRY_COMPARE_WITH_TIMEOUT(laidOut.size(), 1, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isCounting(), PatienceMs);
}

void LanesModelTest::everyDeviceIsARow()
{
    QCOMPARE(m_lanes->rowCount(), 0);
    show(batteries());
    QCOMPARE(m_lanes->rowCount(), 4);
    QCOMPARE(m_lanes->index(2, LanesModel::NameColumn).data().toString(), u"Battery 10"_s);
    QCOMPARE(m_lanes->index(2, LanesModel::LaneColumn).data().toString(), QString());
    QCOMPARE(m_lanes->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Device"_s);
}

void LanesModelTest::speaksOfEachDevice_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an overlap") << 0
                                << u"Battery 1: 3 outage(s), 2 included, 2022-01-01 to 2022-12-02, "
                                   "one overlap of 7 d 18 h"_s;
    QTest::newRow("one outage")
        << 1 << u"Battery 2: 1 outage(s), 1 included, 2022-05-01 to 2022-05-02"_s;
    QTest::newRow("none") << 2 << u"Battery 10: no outage"_s;
}

void LanesModelTest::speaksOfEachDevice()
{
    QFETCH(const int, row);
    show(batteries());
    QTEST(spoken(row), "sentence");
    QCOMPARE(spoken(row, LanesModel::LaneColumn), spoken(row));
    QVERIFY(m_lanes->index(row, 0).data(Qt::ToolTipRole).toString().contains(u"Battery"_s));
}

void LanesModelTest::speaksOfTheCurrentOutage()
{
    show(batteries());
    QSignalSpy changed(m_lanes.get(), &QAbstractItemModel::dataChanged);
    m_lanes->setCurrentRow(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_lanes->currentDevice(), 0);
    QCOMPARE(spoken(0, LanesModel::LaneColumn),
             u"Battery 1, 2022-12-01 00:00:00 UTC, 2022-12-02 00:00:00 UTC, Included"_s);
    m_lanes->setCurrentRow(4);
    QCOMPARE(changed.size(), 3); // the lane before, and the one now
    QVERIFY(spoken(0, LanesModel::LaneColumn).startsWith(u"Battery 1: 3"_s));
    QVERIFY(spoken(1, LanesModel::LaneColumn).startsWith(u"Battery 2, 2022-05-01"_s));
}

void LanesModelTest::namesTheLargestNumberAtOnce()
{
    show(batteries());
    const QString spokenHeader =
        m_lanes->headerData(LanesModel::LaneColumn, Qt::Horizontal, Qt::AccessibleTextRole)
            .toString();
    QVERIFY2(spokenHeader.startsWith(u"Timeline, 2021-12-"_s), qPrintable(spokenHeader));
    QVERIFY2(spokenHeader.endsWith(u"At most 2 device(s) out at once, from 2022-05-01 00:00 UTC"_s),
             qPrintable(spokenHeader));
    QCOMPARE(LaneText::outAtOnce({}, QTimeZone::utc()), u"No device is out"_s);
}

void LanesModelTest::waitsUntilItIsShown()
{
    m_outages->setReview(batteries());
    QVERIFY(!m_lanes->isLayingOut());
    QCOMPARE(m_lanes->rowCount(), 0);
    m_lanes->setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_lanes->rowCount(), 4, PatienceMs);
    m_outages->setReview(ReviewFixture::generated(2000));
    QVERIFY(m_lanes->isLayingOut());
    m_lanes->setActive(false);
    m_outages->setReview(ReviewFixture::review());
    QVERIFY(!m_lanes->isLayingOut()); // what was under way is of another list
    m_lanes->setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_lanes->layout().rowCount(2), 1, PatienceMs);
}

void LanesModelTest::preparedLanesComeWithTheTable()
{
    m_lanes->setActive(true);
    const Review review = batteries();
    ViewQuery query;
    query.verdicts = {Verdict::Included, Verdict::LeftOut};
    m_lanes->prepare(review, query);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isLayingOut(), PatienceMs);
    QCOMPARE(m_lanes->rowCount(), 0); // the table does not show them yet
    QSignalSpy laidOut(m_lanes.get(), &LanesModel::laidOut);
    m_outages->setReview(review, RowOrder::of({1, 2, 4}, review.rowCount()));
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(m_lanes->rowCount(), 4);
    QVERIFY(spoken(0).startsWith(u"Battery 1: 2 outage(s), 2 included"_s));
    QVERIFY(!m_lanes->isLayingOut());
}

void LanesModelTest::lanesThatAreStillPreparedFollow()
{
    m_lanes->setActive(true);
    const Review review = ReviewFixture::generated(20'000);
    QSignalSpy laidOut(m_lanes.get(), &LanesModel::laidOut);
    m_lanes->prepare(review, {});
    m_outages->setReview(review);
    QVERIFY(m_lanes->isLayingOut());
    QCOMPARE(laidOut.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(laidOut.size(), 1, PatienceMs);
    QVERIFY(!m_lanes->isLayingOut());
    qsizetype rows = 0;
    for (qsizetype device = 0; device < m_lanes->layout().deviceCount(); ++device)
        rows += m_lanes->layout().rowCount(device);
    QVERIFY(rows > 0);
}

void LanesModelTest::ofManyOutagesThoseInSightComeFirst_data()
{
    QTest::addColumn<bool>("isPrepared");
    QTest::addColumn<bool>("isReady");
    QTest::newRow("asked for with the table") << false << false;
    QTest::newRow("prepared, and the table comes first") << true << false;
    QTest::newRow("prepared in time") << true << true;
}

void LanesModelTest::ofManyOutagesThoseInSightComeFirst()
{
    QFETCH(const bool, isPrepared);
    QFETCH(const bool, isReady);
    m_lanes->setActive(true);
    m_lanes->setInSight({2, 3});
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isLayingOut(), PatienceMs); // of the empty table
    const Review review = ReviewFixture::generated(110'000);
    QList<QList<qsizetype>> steps;
    connect(m_lanes.get(), &LanesModel::laidOut, this, [&] {
        QList<qsizetype> counts;
        for (qsizetype device = 0; device < m_lanes->layout().deviceCount(); ++device)
            counts.append(m_lanes->layout().rowCount(device));
        steps.append(counts);
    });
    if (isPrepared)
        m_lanes->prepare(review, {});
    if (isReady)
        QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isLayingOut(), PatienceMs);
    QCOMPARE(steps.size(), 0);
    m_outages->setReview(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isLayingOut(), PatienceMs);
    QCOMPARE(steps.size(), isReady ? 1 : 2);
    QList<qsizetype> inSight = steps.constLast();
    QVERIFY(!inSight.contains(0));
    for (qsizetype device = 0; device < inSight.size(); ++device)
        inSight[device] = device >= 2 && device < 5 ? inSight[device] : 0;
    QCOMPARE(steps.constFirst(), isReady ? steps.constLast() : inSight);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isCounting(), PatienceMs);
    QVERIFY(m_lanes->outAtOnce().largest().count > 0);
}

void LanesModelTest::aSearchIsNotPrepared()
{
    m_lanes->setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isLayingOut(), PatienceMs); // of the empty table
    const Review review = batteries();
    ViewQuery query;
    query.text = u"battery 2"_s;
    m_lanes->prepare(review, query);
    QVERIFY(!m_lanes->isLayingOut());
    m_outages->setReview(review, RowOrder::of({4}, review.rowCount()));
    QTRY_COMPARE_WITH_TIMEOUT(m_lanes->rowCount(), 4, PatienceMs);
    QCOMPARE(m_lanes->layout().rowCount(0), 0);
    QCOMPARE(m_lanes->layout().rowCount(1), 1);
}

void LanesModelTest::lanesThatWerePreparedForOtherRowsAreNotShown()
{
    m_lanes->setActive(true);
    m_lanes->prepare(batteries(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_lanes->isLayingOut(), PatienceMs);
    m_outages->setReview(ReviewFixture::review());
    QTRY_COMPARE_WITH_TIMEOUT(m_lanes->rowCount(), 4, PatienceMs);
    QCOMPARE(m_lanes->layout().rowCount(2), 1);
    QCOMPARE(&m_lanes->review().table(), &m_outages->review().table());
}

void LanesModelTest::followsFiltersAndChoices()
{
    Review review = batteries();
    show(review);
    QSignalSpy laidOut(m_lanes.get(), &LanesModel::laidOut);
    QSignalSpy reset(m_lanes.get(), &QAbstractItemModel::modelReset);
    m_outages->setReview(review, RowOrder::of({1, 4}, review.rowCount()));
    QTRY_COMPARE_WITH_TIMEOUT(laidOut.size(), 1, PatienceMs);
    QCOMPARE(m_lanes->rowCount(), 4);
    QVERIFY(spoken(0).startsWith(u"Battery 1: 1 outage(s), 1 included"_s));
    review.setIncluded(1, false);
    m_outages->updateChoices(review);
    QVERIFY(spoken(0).startsWith(u"Battery 1: 1 outage(s), 0 included"_s));
    QCOMPARE(laidOut.size(), 1); // a choice moves no bar
    QCOMPARE(reset.size(), 0);
}

void LanesModelTest::followsAnotherSite()
{
    show(batteries());
    m_lanes->setCurrentRow(4);
    QSignalSpy reset(m_lanes.get(), &QAbstractItemModel::modelReset);
    m_outages->setReview(ReviewFixture::review({{u"x"_s, day("2022-01-01"), day("2022-01-02")}},
                                               {{u"x"_s, u"Crane"_s}}));
    QCOMPARE(m_lanes->currentDevice(), -1); // the row is one of the earlier list
    QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, PatienceMs);
    QCOMPARE(m_lanes->rowCount(), 1);
    QVERIFY(spoken(0).startsWith(u"Crane: 1 outage(s)"_s));
}

void LanesModelTest::aCurrentRowOfAnotherSiteIsOnNoLane()
{
    show(batteries());
    m_lanes->setCurrentRow(3);
    QCOMPARE(m_lanes->currentDevice(), -1);
    m_lanes->setCurrentRow(-1);
    QCOMPARE(m_lanes->currentDevice(), -1);
}

/// It is kept from one picture to the next, and not beyond other rows.
void LanesModelTest::detailIsThatOfTheRowsShown()
{
    const TimeScale scale({ReviewFixture::Cutoff.milliseconds,
                           ReviewFixture::Cutoff.milliseconds + 400LL * 24 * 3'600'000},
                          900);
    const auto hasItsDetail = [&](qsizetype device) {
        const LaneDetail detail = m_lanes->detail(device);
        return !detail.isEmpty() && m_lanes->layout().runs(device, scale, detail) ==
                                        m_lanes->layout().runs(device, scale);
    };
    show(batteries());
    QVERIFY(hasItsDetail(0));
    QVERIFY(hasItsDetail(0)); // again
    QVERIFY(hasItsDetail(1));
    const auto verdict = [&] {
        return m_lanes->detail(1).verdict(m_lanes->layout().runs(1, scale).constFirst(), 0);
    };
    QCOMPARE(verdict(), Verdict::Included);
    Review decided = m_outages->review();
    decided.setIncluded(4, false);
    m_outages->updateChoices(decided);
    QCOMPARE(verdict(), Verdict::LeftOut);
    QVERIFY(m_lanes->detail(2).isEmpty());
    QList<ReviewFixture::Row> rows;
    for (int i = 0; i < 5'000; ++i)
        rows.append({u"d2"_s, day("2022-05-01"), day("2022-05-02")});
    rows.append({u"d1"_s, day("2022-03-01"), day("2022-03-02")});
    show(ReviewFixture::review(rows, ReviewFixture::devices()));
    QVERIFY(hasItsDetail(0));
    QVERIFY(m_lanes->detail(1).isEmpty()); // it draws a part of them only
}

void LanesModelTest::canGoAwayWhileLayingOut()
{
    m_lanes->setActive(true);
    m_outages->setReview(ReviewFixture::generated(20'000));
    QVERIFY(m_lanes->isLayingOut());
    m_tester.reset();
    m_lanes.reset();
    QVERIFY(m_pool.waitForDone(PatienceMs));
}

QTEST_GUILESS_MAIN(LanesModelTest)
#include "tst_lanesmodel.moc"
