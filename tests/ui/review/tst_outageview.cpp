// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/reviewfixture.h"
#include "models/timeline.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchbox.h"

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollbar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A person at the table and the details: sorts, selects, moves columns, reads.
class OutageViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_desk = std::make_unique<PaneDriver>();
    }
    void cleanup() { m_desk.reset(); }
    void aClickOnTheCheckBoxLeavesOut();
    void headerClicksSortThreeWays();
    void selectionSurvivesSortingAndFiltering();
    void sortingShowsTheFirstRow();
    void aFetchKeepsTheCurrentOutage();
    void rowsThatAppearAreNotSelected_data();
    void rowsThatAppearAreNotSelected();
    void detailsShowTheCurrentRow();
    void detailsFollowAChoice();
    void markupIsShownAsText();
    void columnsAreRemembered();
    void aForeignColumnStateIsIgnored();
    void columnsFitInLittleRoom();
    void aWidthThatAPersonSetStays();
    void theTimelineTakesTheRoomThatIsLeft();
    void timesFarDownAreNotCut();
    void idsGiveWayToTheTimeline();
    void theWheelZoomsAndMovesTheTimeline();
    void theHeaderHasASelectionOfItsOwn();
    void aHundredThousandRowsKeepTheEventLoopBeating();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaneDriver> m_desk;
};

void OutageViewTest::aClickOnTheCheckBoxLeavesOut()
{
    const QModelIndex index = m_desk->view().model()->index(0, IncludeColumn);
    const QRect cell = m_desk->view().visualRect(index);
    QStyleOptionViewItem option;
    option.initFrom(&m_desk->view());
    option.rect = cell;
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    option.viewItemPosition = QStyleOptionViewItem::Beginning;
    const QRect box = m_desk->view().style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator,
                                                             &option, &m_desk->view());
    QTest::mouseClick(m_desk->view().viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(m_desk->review().verdict(0), Verdict::LeftOut);
}

void OutageViewTest::headerClicksSortThreeWays()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    const auto clickHeader = [&](int column) {
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QVERIFY(m_desk->settle());
    };
    clickHeader(BeginColumn);
    QCOMPARE(m_desk->shown().first(2), QStringList({u"2"_s, u"1"_s}));
    clickHeader(BeginColumn);
    QCOMPARE(m_desk->shown().first(2), QStringList({u"4"_s, u"9"_s}));
    clickHeader(BeginColumn);
    QCOMPARE(m_desk->shown().first(2), QStringList({u"1"_s, u"2"_s}));
}

void OutageViewTest::selectionSurvivesSortingAndFiltering()
{
    m_desk->select(2);                                                 // record 4
    QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier); // and 5
    m_desk->view().sortByColumn(BeginColumn, Qt::DescendingOrder);
    QVERIFY(m_desk->settle());
    const auto selected = [&] {
        QStringList records;
        for (int place = 0; place < m_desk->view().model()->rowCount(); ++place) {
            if (m_desk->view().selectionModel()->isSelected(
                    m_desk->view().model()->index(place, 0)))
                records.append(m_desk->shown()[place]);
        }
        return records;
    };
    QCOMPARE(selected(), QStringList({u"4"_s, u"5"_s}));
    QCOMPARE(m_desk->view().currentRow(), 4);
    QVERIFY(m_desk->click(u"9 outage(s) fetched"_s));
    QCOMPARE(selected(), QStringList({u"4"_s, u"5"_s}));
}

void OutageViewTest::sortingShowsTheFirstRow()
{
    m_desk->fetch(ReviewFixture::generated(5000));
    const int last = m_desk->view().model()->rowCount() - 1;
    m_desk->select(last);
    const qsizetype row = m_desk->view().currentRow();
    m_desk->view().scrollToBottom();
    QVERIFY(m_desk->view().rowAt(0) > 0);
    m_desk->view().sortByColumn(BeginColumn, Qt::DescendingOrder);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->view().rowAt(0), 0);
    QCOMPARE(m_desk->view().currentRow(), row);
}

void OutageViewTest::aFetchKeepsTheCurrentOutage()
{
    m_desk->select(0); // record 1
    QCOMPARE(m_desk->view().currentRow(), 0);
    QList<ReviewFixture::Row> rows = ReviewFixture::rows();
    rows.prepend({u"d1"_s, u"2022-07-01T00:00:00.000Z"_s, u"2022-07-02T00:00:00.000Z"_s});
    rows[1].end = u"2022-10-02T10:00:00.000Z"_s; // the same outage, longer
    m_desk->fetch(ReviewFixture::review(rows, ReviewFixture::devices()));
    QCOMPARE(m_desk->view().currentRow(), 1);
    QCOMPARE(m_desk->view().selectionModel()->selectedRows().size(), 1);
    rows.removeAt(1);
    m_desk->fetch(ReviewFixture::review(rows, ReviewFixture::devices()));
    QCOMPARE(m_desk->view().currentIndex().row(), 0);
}

void OutageViewTest::rowsThatAppearAreNotSelected_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few") << 50;
    QTest::newRow("more than are remembered one by one") << 30'000;
}

void OutageViewTest::rowsThatAppearAreNotSelected()
{
    QFETCH(const int, rows);
    m_desk->fetch(ReviewFixture::generated(rows));
    const qint64 atSite = m_desk->pane().shownRows();
    const auto selectedRows = [&] {
        qint64 count = 0;
        for (const QItemSelectionRange &range : m_desk->view().selectionModel()->selection())
            count += range.height();
        return count;
    };
    m_desk->view().selectAll();
    m_desk->view().sortByColumn(BeginColumn, Qt::DescendingOrder);
    QVERIFY(m_desk->settle());
    QCOMPARE(selectedRows(), atSite);
    m_desk->pane().setFilter(CountFilter::Fetched);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->pane().shownRows(), rows);
    QVERIFY(selectedRows() <= atSite);
}

void OutageViewTest::detailsShowTheCurrentRow()
{
    m_desk->select(1);
    const QString text = m_desk->pane().details()->text();
    for (const QString &part : {u"Battery 2"_s, u"Before cutoff: began 1 ms before the cutoff"_s,
                                u"Begin (UTC): 2021-12-31 23:59:59.999"_s,
                                u"Begin (Europe/Berlin): 2022-01-01 00:59:59.999"_s,
                                u"Duration: 1 d"_s, u"Record: 2 of 9"_s, u"Device ID: d2"_s,
                                u"{\"id\":\"d2\",\"begin\":\"2021-12-31T23:59:59.999Z\""_s})
        QVERIFY2(text.contains(part), qUtf8Printable(part + u'\n' + text));
}

void OutageViewTest::detailsFollowAChoice()
{
    m_desk->select(0);
    QVERIFY(m_desk->pane().details()->text().contains(u"Included: "));
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QVERIFY(m_desk->pane().details()->text().contains(u"Left out by the operator"));
}

void OutageViewTest::markupIsShownAsText()
{
    m_desk->select(4);
    QVERIFY(m_desk->pane().details()->text().startsWith(u"<b>Zulu & Co</b>\n"));
    const auto labels = m_desk->pane().details()->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void OutageViewTest::columnsAreRemembered()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    header->resizeSection(DeviceColumn, 321);
    header->moveSection(header->visualIndex(DurationColumn), 2);
    m_desk->view().setColumnHidden(RecordNumberColumn, false);
    m_desk->view().sortByColumn(EndColumn, Qt::DescendingOrder);
    QVERIFY(m_desk->settle());
    const QStringList order = m_desk->shown();
    const QByteArray state = m_desk->pane().saveState();

    PaneDriver other;
    other.pane().restoreState(state);
    QVERIFY(other.settle());
    QHeaderView *otherHeader = other.view().horizontalHeader();
    QCOMPARE(otherHeader->sectionSize(DeviceColumn), 321);
    QCOMPARE(otherHeader->visualIndex(DurationColumn), 2);
    QVERIFY(!other.view().isColumnHidden(RecordNumberColumn));
    QCOMPARE(other.shown(), order);
}

void OutageViewTest::aForeignColumnStateIsIgnored()
{
    const int width = m_desk->view().columnWidth(DeviceColumn);
    m_desk->pane().restoreState("outage-columns-0\nnonsense");
    m_desk->pane().restoreState({});
    QCOMPARE(m_desk->view().columnWidth(DeviceColumn), width);
}

void OutageViewTest::columnsFitInLittleRoom()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    for (const int width : {1300, 860}) {
        m_desk->pane().resize(width, 600);
        QTRY_COMPARE(m_desk->view().horizontalScrollBar()->maximum(), 0);
        for (int column = DeviceColumn; column < OutageColumnCount; ++column) {
            if (!header->isSectionHidden(column))
                QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
        }
        const QAbstractItemModel &model = *m_desk->view().model();
        for (const int column : {BeginColumn, EndColumn, DurationColumn}) {
            for (int row = 0; row < model.rowCount() && !header->isSectionHidden(column); ++row) {
                const QString text = model.index(row, column).data().toString();
                const QModelIndex cell = model.index(row, column);
                QVERIFY2(m_desk->view().sizeHintForIndex(cell).width() <=
                             header->sectionSize(column),
                         qPrintable(text));
            }
        }
    }
    // The rule goes first, from the eye only: what is copied has it.
    m_desk->pane().resize(700, 600);
    QTRY_VERIFY(header->isSectionHidden(ReasonColumn));
    QVERIFY(m_desk->view().shownColumns().contains(ReasonColumn));
    const QByteArray state = m_desk->pane().saveState();
    m_desk->pane().resize(1300, 600);
    QTRY_VERIFY(!header->isSectionHidden(ReasonColumn));
    PaneDriver other;
    other.pane().resize(1300, 600);
    other.pane().restoreState(state);
    QVERIFY(!other.view().isColumnHidden(ReasonColumn));
}

void OutageViewTest::aWidthThatAPersonSetStays()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    header->resizeSection(EndColumn, 280);
    m_desk->pane().resize(700, 600);
    QVERIFY(m_desk->settle());
    QCOMPARE(header->sectionSize(EndColumn), 280);
    QVERIFY(!header->isSectionHidden(ReasonColumn));
}

void OutageViewTest::theTimelineTakesTheRoomThatIsLeft()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    m_desk->pane().resize(1600, 600);
    QTRY_VERIFY(header->sectionSize(TimelineColumn) > 250);
    const int reason = header->sectionSize(ReasonColumn);
    m_desk->pane().resize(1700, 600);
    QTRY_VERIFY(header->sectionSize(TimelineColumn) > 350);
    QCOMPARE(header->sectionSize(ReasonColumn), reason);
    QCOMPARE(header->length(), m_desk->view().viewport()->width());
    // In less and less room the reason goes first, then what bar and check box tell as well.
    const QList<OutageColumn> byImportance{ReasonColumn, DurationColumn, VerdictColumn,
                                           TimelineColumn};
    const auto hidden = [&] {
        return std::ranges::count_if(
            byImportance, [&](OutageColumn column) { return header->isSectionHidden(column); });
    };
    qsizetype seen = 0;
    for (int width = 1600; width >= 720; width -= 20) {
        m_desk->pane().resize(width, 600);
        QTRY_COMPARE(m_desk->view().width(), width);
        const qsizetype now = hidden();
        QVERIFY2(now >= seen && now <= seen + 1, qPrintable(QString::number(width)));
        for (qsizetype i = 0; i < byImportance.size(); ++i)
            QCOMPARE(header->isSectionHidden(byImportance[i]), i < now);
        if (width >= 800)
            QVERIFY(!header->isSectionHidden(VerdictColumn));
        seen = now;
    }
    QVERIFY(seen >= 2);
    QVERIFY(!header->isSectionHidden(TimelineColumn));
    // What was hidden when the widths were measured has room for its title all the same.
    m_desk->fetch(ReviewFixture::review(
        {{u"d1"_s, u"2022-05-01T10:00:00.000Z"_s, u"2022-05-01T13:00:00.000Z"_s}},
        ReviewFixture::devices()));
    QVERIFY(header->isSectionHidden(DurationColumn));
    m_desk->pane().resize(1600, 600);
    QTRY_VERIFY(!header->isSectionHidden(ReasonColumn));
    QVERIFY(!header->isSectionHidden(DurationColumn));
    for (const OutageColumn column : byImportance)
        QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
    QVERIFY(!m_desk->view().shownColumns().contains(TimelineColumn)); // nothing to copy
}

void OutageViewTest::timesFarDownAreNotCut()
{
    QList<ReviewFixture::Row> rows;
    for (int i = 0; i < 5000; ++i) {
        const qint64 begin = ReviewFixture::Cutoff.milliseconds + i * 7'200'000LL;
        rows.append({u"d1"_s, QString::fromLatin1(canonicalText(begin)),
                     QString::fromLatin1(canonicalText(begin + 60'000))});
    }
    rows[4500].begin = u"2022-07-07T12:00:00.123456789Z"_s;
    m_desk->pane().resize(1700, 600);
    m_desk->fetch(ReviewFixture::review(rows, ReviewFixture::devices()));
    const QAbstractItemModel &model = *m_desk->view().model();
    const auto isCut = [&](int column) {
        for (const int row : {4499, 4500}) {
            const QModelIndex cell = model.index(row, column);
            if (m_desk->view().sizeHintForIndex(cell).width() > m_desk->view().columnWidth(column))
                return true;
        }
        return false;
    };
    QVERIFY(!isCut(BeginColumn));
    QVERIFY(!isCut(EndColumn));
    // On 30 October 2022 the clocks of Berlin show an hour twice.
    m_desk->pane().setZone(QTimeZone("Europe/Berlin"));
    QVERIFY(m_desk->settle());
    bool isTold = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {BeginColumn, EndColumn}) {
            const QModelIndex cell = model.index(row, column);
            if (!cell.data().toString().contains(u'+'))
                continue;
            isTold = true;
            QVERIFY(m_desk->view().sizeHintForIndex(cell).width() <=
                    m_desk->view().columnWidth(column));
        }
    }
    QVERIFY(isTold);
}

void OutageViewTest::idsGiveWayToTheTimeline()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    m_desk->pane().resize(1700, 600);
    for (QAction *action : m_desk->view().columnActions()) {
        if (action->data().toInt() == DeviceIdColumn)
            action->trigger();
    }
    QVERIFY(!header->isSectionHidden(DeviceIdColumn));
    const int whole = header->sectionSize(DeviceIdColumn);
    m_desk->pane().resize(1000, 600);
    QTRY_VERIFY(header->sectionSize(DeviceIdColumn) < whole);
    QVERIFY(!header->isSectionHidden(DeviceIdColumn));
    QVERIFY(!header->isSectionHidden(TimelineColumn));
    m_desk->pane().resize(1700, 600);
    QTRY_COMPARE(header->sectionSize(DeviceIdColumn), whole);
}

void OutageViewTest::theWheelZoomsAndMovesTheTimeline()
{
    m_desk->pane().resize(1600, 600);
    QVERIFY(m_desk->settle());
    Timeline &timeline = m_desk->pane().timeline();
    OutageView &view = m_desk->view();
    const TimeRange before = timeline.range();
    const auto turn = [&](int x, Qt::KeyboardModifiers modifiers) {
        const QPointF at(x, 20);
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    };
    const int middle =
        view.columnViewportPosition(TimelineColumn) + view.columnWidth(TimelineColumn) / 2;
    turn(middle, Qt::NoModifier);
    turn(view.columnViewportPosition(DeviceColumn) + 10, Qt::ControlModifier);
    QCOMPARE(timeline.range(), before);
    turn(middle, Qt::ControlModifier);
    QCOMPARE(timeline.range().length(), qRound64(double(before.length()) / 1.25));
    const qint64 centre = timeline.range().begin + timeline.range().length() / 2;
    QVERIFY(qAbs(centre - before.begin - before.length() / 2) < before.length() / 100);
    const TimeRange zoomed = timeline.range();
    turn(middle, Qt::ShiftModifier);
    QCOMPARE(timeline.range().length(), zoomed.length());
    QVERIFY(timeline.range().begin < zoomed.begin);
}

void OutageViewTest::theHeaderHasASelectionOfItsOwn()
{
    QVERIFY(m_desk->view().horizontalHeader()->selectionModel() != m_desk->view().selectionModel());
}

void OutageViewTest::aHundredThousandRowsKeepTheEventLoopBeating()
{
    const Review review = ReviewFixture::generated(100'000);
    Heartbeat heartbeat;
    m_desk->fetch(review);
    m_desk->pane().setFilter(CountFilter::Fetched);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->pane().shownRows(), 100'000);
    m_desk->view().selectAll();
    for (const OutageColumn column : {DeviceColumn, BeginColumn, VerdictColumn}) {
        m_desk->view().sortByColumn(column, Qt::DescendingOrder);
        QVERIFY(m_desk->settle());
    }
    QTest::keyClicks(&m_desk->search(), u"2022"_s);
    QVERIFY(m_desk->settle());
    m_desk->pane().clearFilters();
    QVERIFY(m_desk->settle());
    QVERIFY(heartbeat.beats > 5);
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
    QVERIFY(heartbeat.longestGap < std::chrono::seconds(2));
}

QTEST_MAIN(OutageViewTest)
#include "tst_outageview.moc"
