// SPDX-License-Identifier: MIT
#include "models/outagetablemodel.h"

#include "models/reviewfixture.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class OutageTableModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyAtFirst();
    void titlesNameTheZone();
    void cells_data();
    void cells();
    void spokenTexts_data();
    void spokenTexts();
    void markupInNamesIsText();
    void aDeviceWithoutANameShowsItsId();
    void onlyRowsToDecideOnHaveACheckBox();
    void aClickOnACheckBoxOnlyAsks();
    void choicesComeAsOneChange();
    void whatIsTheSameIsSilent();
    void showsRowsInTheOrderTold();
    void headerClicksOnlyAsk();
    void changesTheZone();
    void rawValuesForSorting();
    void showsFindingsAndComparison();
    void saysARowAsAWhole();
    void notesAreChangesToo();

private:
    [[nodiscard]] QVariant at(int place, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(place, column).data(role);
    }

    std::unique_ptr<OutageTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void OutageTableModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = std::make_unique<OutageTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void OutageTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void OutageTableModelTest::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(OutageColumnCount));
}

void OutageTableModelTest::titlesNameTheZone()
{
    const auto title = [&](int column, int role) {
        return m_model->headerData(column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(title(BeginColumn, Qt::DisplayRole), u"Begin (UTC)"_s);
    QCOMPARE(title(EndColumn, Qt::DisplayRole), u"End (UTC)"_s);
    for (int column = 0; column < OutageColumnCount; ++column) {
        QVERIFY(!title(column, Qt::AccessibleTextRole).isEmpty());
        QVERIFY(!title(column, Qt::ToolTipRole).isEmpty());
    }
    m_model->setTimeRange({1'640'995'200'000, 1'703'980'800'000});
    QCOMPARE(title(TimelineColumn, Qt::AccessibleTextRole),
             u"Timeline, 2022-01-01 to 2023-12-30"_s);
    QCOMPARE(title(TimelineColumn, Qt::DisplayRole), title(TimelineColumn, Qt::AccessibleTextRole));
    m_model->setZone(QTimeZone("Asia/Tokyo"));
    QCOMPARE(title(TimelineColumn, Qt::AccessibleTextRole),
             u"Timeline, 2022-01-01 to 2023-12-31"_s);
    QVERIFY(!m_model->headerData(OutageColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void OutageTableModelTest::cells_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("device") << 0 << int(DeviceColumn) << u"Battery 10"_s;
    QTest::newRow("device of another site") << 2 << int(DeviceColumn) << u"other-b"_s;
    QTest::newRow("begin") << 0 << int(BeginColumn) << u"2022-01-01 00:00:00"_s;
    QTest::newRow("a millisecond decides") << 1 << int(BeginColumn) << u"2021-12-31 23:59:59.999"_s;
    QTest::newRow("another zone") << 3 << int(BeginColumn) << u"2022-05-01 08:00:00"_s;
    QTest::newRow("unreadable begin") << 4 << int(BeginColumn) << u"2022-02-30T00:00:00.000Z"_s;
    QTest::newRow("unreadable end") << 6 << int(EndColumn) << u"yesterday"_s;
    QTest::newRow("duration") << 1 << int(DurationColumn) << u"1 d"_s;
    QTest::newRow("no duration") << 4 << int(DurationColumn) << u"–"_s;
    QTest::newRow("negative duration") << 8 << int(DurationColumn) << u"\u22121 h"_s;
    QTest::newRow("verdict") << 1 << int(VerdictColumn) << u"Before cutoff"_s;
    QTest::newRow("reason") << 1 << int(ReasonColumn) << u"began 1 ms before the cutoff"_s;
    QTest::newRow("id") << 0 << int(DeviceIdColumn) << u"d10"_s;
    QTest::newRow("no id") << 7 << int(DeviceIdColumn) << u"–"_s;
    QTest::newRow("record number") << 8 << int(RecordNumberColumn) << u"9"_s;
    QTest::newRow("check box") << 0 << int(IncludeColumn) << QString();
}

void OutageTableModelTest::cells()
{
    QFETCH(const int, place);
    QFETCH(const int, column);
    m_model->setReview(ReviewFixture::review());
    QTEST(at(place, column).toString(), "text");
}

void OutageTableModelTest::spokenTexts_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("included") << 0 << int(IncludeColumn) << u"Included"_s;
    QTest::newRow("not to decide on") << 1 << int(IncludeColumn) << u"Not part of the list"_s;
    QTest::newRow("time with its zone") << 0 << int(BeginColumn) << u"2022-01-01 00:00:00 UTC"_s;
    QTest::newRow("not a time") << 6 << int(EndColumn) << u"Not a time: yesterday"_s;
    QTest::newRow("other device") << 2 << int(DeviceColumn) << u"Device of another site: other-b"_s;
    QTest::newRow("no duration") << 4 << int(DurationColumn) << u"Unknown duration"_s;
    QTest::newRow("verdict") << 4 << int(VerdictColumn) << u"Unreadable"_s;
    QTest::newRow("the whole row where there is only a bar")
        << 1 << int(TimelineColumn)
        << u"Battery 2, 2021-12-31 23:59:59.999 UTC, 2022-01-02 00:00:00 UTC, Before cutoff"_s;
}

void OutageTableModelTest::spokenTexts()
{
    QFETCH(const int, place);
    QFETCH(const int, column);
    m_model->setReview(ReviewFixture::review());
    QTEST(at(place, column, Qt::AccessibleTextRole).toString(), "text");
}

void OutageTableModelTest::markupInNamesIsText()
{
    m_model->setReview(ReviewFixture::review());
    QCOMPARE(at(5, DeviceColumn).toString(), u"<b>Zulu & Co</b>"_s);
    const QString tip = at(5, DeviceColumn, Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;Zulu &amp; Co&lt;/b&gt;"));
    QVERIFY(!tip.contains(u"<b>"));
}

void OutageTableModelTest::aDeviceWithoutANameShowsItsId()
{
    QList<Device> devices = ReviewFixture::devices();
    devices[2].name = u" "_s;
    m_model->setReview(ReviewFixture::review(ReviewFixture::rows(), devices));
    QCOMPARE(at(0, DeviceColumn).toString(), u"d10"_s);
    QCOMPARE(at(0, DeviceColumn, Qt::AccessibleTextRole).toString(), u"d10"_s);
    QCOMPARE(at(0, DeviceColumn, OutageTableModel::SortRole).toString(), u"d10"_s);
    QVERIFY(at(0, DeviceColumn, OutageTableModel::IsIdRole).toBool());
    QVERIFY(at(2, DeviceColumn, OutageTableModel::IsIdRole).toBool()); // of another site
    QVERIFY(!at(1, DeviceColumn, OutageTableModel::IsIdRole).toBool());
    m_model->setIds(Ids::Hidden);
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
        QCOMPARE(at(0, DeviceColumn, role).toString(), u"device without a name"_s);
    QCOMPARE(at(1, DeviceColumn).toString(), u"Battery 2"_s);
}

void OutageTableModelTest::onlyRowsToDecideOnHaveACheckBox()
{
    Review review = ReviewFixture::review();
    review.setIncluded(3, false);
    m_model->setReview(review);
    QCOMPARE(at(0, IncludeColumn, Qt::CheckStateRole), QVariant(int(Qt::Checked)));
    QCOMPARE(at(3, IncludeColumn, Qt::CheckStateRole), QVariant(int(Qt::Unchecked)));
    for (const int place : {1, 2, 4, 6, 7}) {
        QVERIFY(!at(place, IncludeColumn, Qt::CheckStateRole).isValid());
        QVERIFY(!(m_model->flags(m_model->index(place, IncludeColumn)) & Qt::ItemIsUserCheckable));
    }
    QVERIFY(!at(0, DeviceColumn, Qt::CheckStateRole).isValid());
}

void OutageTableModelTest::aClickOnACheckBoxOnlyAsks()
{
    m_model->setReview(ReviewFixture::review());
    QSignalSpy asked(m_model.get(), &OutageTableModel::inclusionRequested);
    QSignalSpy changed(m_model.get(), &OutageTableModel::dataChanged);
    const auto toggle = [&](int place) {
        return m_model->setData(m_model->index(place, IncludeColumn), int(Qt::Unchecked),
                                Qt::CheckStateRole);
    };
    QVERIFY(toggle(3));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<QList<qsizetype>>(), QList<qsizetype>{3});
    QCOMPARE(asked[0][1].toBool(), false);
    QVERIFY(!toggle(1));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(at(3, IncludeColumn, Qt::CheckStateRole), QVariant(int(Qt::Checked)));
}

void OutageTableModelTest::choicesComeAsOneChange()
{
    Review review = ReviewFixture::review();
    m_model->setReview(review);
    QSignalSpy changed(m_model.get(), &OutageTableModel::dataChanged);
    for (const qsizetype row : {3, 5, 8})
        review.setIncluded(row, false);
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 8);
    QCOMPARE(at(5, VerdictColumn).toString(), u"Left out"_s);
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 1);
}

void OutageTableModelTest::whatIsTheSameIsSilent()
{
    Review review = ReviewFixture::review();
    m_model->setReview(review, RowOrder::of({1, 0}, 9));
    QSignalSpy changed(m_model.get(), &OutageTableModel::dataChanged);
    QVERIFY(!review.setIncluded(0, true));
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 0);
    review.setIncluded(0, false);
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    review.setFindings(std::make_shared<const Findings>());
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 2);
    review.setComparison(std::make_shared<const Comparison>());
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 3);
}

void OutageTableModelTest::showsRowsInTheOrderTold()
{
    m_model->setReview(ReviewFixture::review(), RowOrder::of({8, 0}, 9));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at(0, RecordNumberColumn).toString(), u"9"_s);
    QCOMPARE(at(1, DeviceColumn).toString(), u"Battery 10"_s);
    QCOMPARE(m_model->row(m_model->index(0, 0)), 8);
}

void OutageTableModelTest::headerClicksOnlyAsk()
{
    qRegisterMetaType<std::optional<SortBy>>();
    m_model->setReview(ReviewFixture::review());
    std::optional<SortBy> asked;
    connect(m_model.get(), &OutageTableModel::sortRequested, this,
            [&](const std::optional<SortBy> &sort) { asked = sort; });
    m_model->sort(EndColumn, Qt::DescendingOrder);
    QCOMPARE(asked, (SortBy{EndColumn, Qt::DescendingOrder}));
    m_model->sort(-1, Qt::AscendingOrder);
    QVERIFY(!asked);
    QCOMPARE(at(0, RecordNumberColumn).toString(), u"1"_s);
}

void OutageTableModelTest::changesTheZone()
{
    m_model->setReview(ReviewFixture::review());
    QSignalSpy changed(m_model.get(), &OutageTableModel::dataChanged);
    m_model->setZone(QTimeZone("Europe/Berlin"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(at(0, BeginColumn).toString(), u"2022-01-01 01:00:00"_s);
    QCOMPARE(m_model->headerData(BeginColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Begin (Europe/Berlin)"_s);
}

void OutageTableModelTest::rawValuesForSorting()
{
    m_model->setReview(ReviewFixture::review());
    const int role = OutageTableModel::SortRole;
    QCOMPARE(at(0, BeginColumn, role).toLongLong(), ReviewFixture::Cutoff.milliseconds);
    QCOMPARE(at(8, DurationColumn, role).toLongLong(), -3'600'000);
    QVERIFY(!at(4, BeginColumn, role).isValid());
    QCOMPARE(at(2, RecordNumberColumn, role).toLongLong(), 3);
    QCOMPARE(at(1, VerdictColumn, OutageTableModel::VerdictRole).toInt(),
             int(Verdict::BeforeCutoff));
}

void OutageTableModelTest::showsFindingsAndComparison()
{
    m_model->setReview(ReviewFixture::searched());
    QCOMPARE(at(0, CheckColumn).toString(), u"on the cutoff"_s);
    QVERIFY(at(0, CheckColumn, Qt::ToolTipRole).toString().contains(u"exactly on the cutoff"));
    QCOMPARE(at(3, CheckColumn).toString(), u"not in UTC"_s);
    QCOMPARE(at(2, CheckColumn).toString(), QString());
    QCOMPARE(at(2, CheckColumn, Qt::AccessibleTextRole).toString(), u"Nothing to check"_s);
    QCOMPARE(at(0, CheckColumn, OutageTableModel::AttentionRole),
             QVariant(int(Attention::ToCheck)));
    QCOMPARE(at(3, CheckColumn, OutageTableModel::AttentionRole), QVariant(int(Attention::Note)));
    QCOMPARE(at(0, CompareColumn).toString(), u"Same"_s);
    QCOMPARE(at(3, CompareColumn).toString(), u"New"_s);
    QCOMPARE(at(2, CompareColumn).toString(), QString());
    QCOMPARE(at(2, CompareColumn, Qt::AccessibleTextRole).toString(), u"Not compared"_s);
    QCOMPARE(at(3, CompareColumn, OutageTableModel::CompareRole), QVariant(int(CompareState::New)));
}

void OutageTableModelTest::saysARowAsAWhole()
{
    Review review = ReviewFixture::searched();
    review.setNote(0, u"asked\nthe site"_s);
    m_model->setReview(review);
    QCOMPARE(at(0, DeviceColumn, OutageTableModel::SpokenRowRole).toString(),
             u"Battery 10, 2022-01-01 00:00:00 UTC, 2022-09-15 19:45:10.341 UTC, Included, "
             "To check: on the cutoff, Same, Note: asked\ufffdthe site"_s);
    // What is only worth knowing is not called to check.
    QVERIFY(at(3, DeviceColumn, OutageTableModel::SpokenRowRole)
                .toString()
                .endsWith(u"Included, Worth knowing: not in UTC, New"_s));
}

void OutageTableModelTest::notesAreChangesToo()
{
    Review review = ReviewFixture::review();
    m_model->setReview(review);
    QSignalSpy changed(m_model.get(), &OutageTableModel::dataChanged);
    review.setNote(3, u"asked"_s);
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 1);
    review.setIncluded(3, false);
    m_model->updateChoices(review);
    QCOMPARE(at(3, ReasonColumn).toString(), u"left out by the operator: asked"_s);
    review.setNote(3, {});
    m_model->updateChoices(review);
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(OutageTableModelTest)
#include "tst_outagetablemodel.moc"
