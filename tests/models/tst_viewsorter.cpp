// SPDX-License-Identifier: MIT
#include "models/viewsorter.h"

#include "models/heartbeat.h"
#include "models/reviewfixture.h"

#include <QtCore/qthreadpool.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

class ViewSorterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsANewReviewInOneStep();
    void sortsADeviceWithoutANameByItsId();
    void answersOnlyTheNewestQuestion();
    void keepsTheOldRowsUntilTheNewOnesAreReady();
    void choicesAreSeenAtOnceAndFilteredAfterwards();
    void aSortedRowStaysWhereItIsWhenItsChoiceChanges();
    void choicesMadeWhileArrangingAreNotLost();
    void canGoAwayWhileArranging();
    void countsFacetsWithTheRows();
    void countsFacetsAnewWhenChoicesChange();
    void facetsOfChoicesFilterAfterwards();
    void anotherComparisonIsShownAndFiltered();
    void keepsTheEventLoopBeating();

private:
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<OutageTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ViewSorter> m_arranger;
};

void ViewSorterTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_pool = std::make_unique<QThreadPool>();
    m_pool->setMaxThreadCount(1);
    m_model = std::make_unique<OutageTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_arranger = std::make_unique<ViewSorter>(*m_model, *m_pool);
}

void ViewSorterTest::cleanup()
{
    m_arranger.reset();
    m_tester.reset();
    m_model.reset();
    m_pool.reset();
}

void ViewSorterTest::showsANewReviewInOneStep()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_arranger->setQuery({{Verdict::Included}, {}, SortBy{BeginColumn, Qt::DescendingOrder}});
    m_arranger->setReview(ReviewFixture::review());
    QVERIFY(m_arranger->isArranging());
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->index(0, RecordNumberColumn).data().toString(), u"4"_s);
}

void ViewSorterTest::sortsADeviceWithoutANameByItsId()
{
    QList<Device> devices = ReviewFixture::devices();
    devices[2].name.clear(); // of record 1: after the batteries, and the one in pointed brackets
    m_arranger->setQuery({{Verdict::Included}, {}, SortBy{DeviceColumn, Qt::AscendingOrder}});
    m_arranger->setReview(ReviewFixture::review(ReviewFixture::rows(), devices));
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->index(3, RecordNumberColumn).data().toString(), u"1"_s);
    QCOMPARE(m_model->index(3, DeviceColumn).data().toString(), u"d10"_s);
}

void ViewSorterTest::answersOnlyTheNewestQuestion()
{
    QSignalSpy arranged(m_arranger.get(), &ViewSorter::arranged);
    m_arranger->setReview(ReviewFixture::review());
    for (const QString &text : {u"b"_s, u"ba"_s, u"battery 1"_s, u"battery 10"_s})
        m_arranger->setQuery({VerdictSet::all(), text});
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_pool->waitForDone(PatienceMs));
    QCoreApplication::processEvents();
    QCOMPARE(arranged.size(), 1);
}

void ViewSorterTest::keepsTheOldRowsUntilTheNewOnesAreReady()
{
    m_arranger->setReview(ReviewFixture::review());
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    m_arranger->setReview(ReviewFixture::generated(20));
    QCOMPARE(m_model->rowCount(), 9);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 20, PatienceMs);
}

void ViewSorterTest::choicesAreSeenAtOnceAndFilteredAfterwards()
{
    Review review = ReviewFixture::review();
    m_arranger->setQuery({{Verdict::Included}});
    m_arranger->setReview(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    review.setIncluded(0, false);
    m_arranger->updateChoices(review);
    QCOMPARE(m_model->index(0, VerdictColumn).data().toString(), u"Left out"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, PatienceMs);
}

void ViewSorterTest::aSortedRowStaysWhereItIsWhenItsChoiceChanges()
{
    Review review = ReviewFixture::review();
    m_arranger->setQuery({VerdictSet::all(), {}, SortBy{VerdictColumn, Qt::AscendingOrder}});
    m_arranger->setReview(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    review.setIncluded(0, false);
    m_arranger->updateChoices(review);
    QVERIFY(!m_arranger->isArranging());
    QCOMPARE(m_model->index(0, VerdictColumn).data().toString(), u"Left out"_s);
}

void ViewSorterTest::choicesMadeWhileArrangingAreNotLost()
{
    Review review = ReviewFixture::review();
    m_arranger->setReview(review);
    review.setIncluded(0, false);
    m_arranger->updateChoices(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(m_model->review().verdict(0), Verdict::LeftOut);
}

void ViewSorterTest::canGoAwayWhileArranging()
{
    m_arranger->setReview(ReviewFixture::generated(20'000));
    m_arranger->setQuery({VerdictSet::all(), u"battery"_s});
    m_arranger.reset();
    QVERIFY(m_pool->waitForDone(PatienceMs));
    QCoreApplication::processEvents();
    QCOMPARE(m_model->rowCount(), 0);
}

void ViewSorterTest::countsFacetsWithTheRows()
{
    QSignalSpy counted(m_arranger.get(), &ViewSorter::facetsCounted);
    ViewQuery query;
    query.facets.findings = FindingSet::toCheck();
    m_arranger->setQuery(query);
    m_arranger->setReview(ReviewFixture::searched());
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(m_arranger->facets().shown, m_model->rowCount());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_arranger->facets().count(Finding::OnCutoff), 1);
}

void ViewSorterTest::countsFacetsAnewWhenChoicesChange()
{
    Review review = ReviewFixture::searched();
    m_arranger->setReview(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy counted(m_arranger.get(), &ViewSorter::facetsCounted);
    QCOMPARE(m_arranger->facets().count(Verdict::LeftOut), 0);
    review.setIncluded(0, false);
    m_arranger->updateChoices(review);
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, PatienceMs);
    QCOMPARE(m_arranger->facets().count(Verdict::LeftOut), 1);
    QCOMPARE(resets.size(), 0); // the rows stay where they are
}

void ViewSorterTest::facetsOfChoicesFilterAfterwards()
{
    Review review = ReviewFixture::review();
    ViewQuery query;
    query.facets.verdicts = {Verdict::LeftOut};
    m_arranger->setQuery(query);
    m_arranger->setReview(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(m_model->rowCount(), 0);
    review.setIncluded(0, false);
    m_arranger->updateChoices(review);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, PatienceMs);
}

void ViewSorterTest::anotherComparisonIsShownAndFiltered()
{
    Review review = ReviewFixture::searched(); // row 0 is the same, three are new
    ViewQuery query;
    query.facets.states = {CompareState::New};
    m_arranger->setQuery(query);
    m_arranger->setReview(review);
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    QCOMPARE(m_model->rowCount(), 3);
    OutageList earlier = rowsOfList(review);
    earlier.rows = {3, 5, 8};
    review.setComparison(std::make_shared<const Comparison>(*compare(rowsOfList(review), earlier)));
    m_arranger->updateChoices(review);
    QCOMPARE(m_model->index(0, CompareColumn).data().toString(), u"Same"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, PatienceMs);
    QCOMPARE(m_model->index(0, CompareColumn).data().toString(), u"New"_s);
}

void ViewSorterTest::keepsTheEventLoopBeating()
{
    m_tester.reset(); // it asks for every row at each reset, which no view does
    Review review = ReviewFixture::generated(100'000);
    const Timestamp now{1'690'000'000'000};
    review.setFindings(
        std::make_shared<const Findings>(*findFindings(review, {}, now, [] { return false; })));
    m_arranger->setReview(review);
    Heartbeat heartbeat;
    QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    for (int column = 0; column < OutageColumnCount; ++column) {
        const SortBy sort{static_cast<OutageColumn>(column), Qt::DescendingOrder};
        const FacetFilter facets{.findings = {Finding::Overlap, Finding::NearCutoff}};
        m_arranger->setQuery({VerdictSet::all(), u"2022"_s, sort, QTimeZone::utc(), facets});
        QTRY_VERIFY_WITH_TIMEOUT(!m_arranger->isArranging(), PatienceMs);
    }
    QSignalSpy counted(m_arranger.get(), &ViewSorter::facetsCounted);
    review.setIncluded(0, false);
    m_arranger->updateChoices(review);
    QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, PatienceMs);
    QVERIFY(heartbeat.beats > OutageColumnCount);
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
    QVERIFY(heartbeat.longestGap < std::chrono::seconds(2));
}

QTEST_GUILESS_MAIN(ViewSorterTest)
#include "tst_viewsorter.moc"
