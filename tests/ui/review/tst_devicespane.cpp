// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "models/timeline.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/review/revieweditor.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"
#include "ui/timeline/overview.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/widgets/searchbox.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qevent.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qscrollbar.h>

using namespace Qt::StringLiterals;

namespace {

QString day(int number)
{
    const qint64 time = ReviewFixture::Cutoff.milliseconds + number * 86'400'000LL;
    return QString::fromLatin1(canonicalText(time));
}

/// Three rows of Battery 1, two of them overlapping, one of Battery 10, and one of another site.
Review batteries()
{
    return ReviewFixture::review({{u"d1"_s, day(10), day(30)},
                                  {u"other"_s, day(10), day(30)},
                                  {u"d10"_s, day(80), day(90)},
                                  {u"d1"_s, day(20), day(40)},
                                  {u"d1"_s, day(60), day(70)}},
                                 ReviewFixture::devices());
}

} // namespace

/// A person at the lanes: with the keyboard, the pointer and a screen reader.
class DevicesPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void everyDeviceHasALane();
    void arrowsGoThroughTheOutages();
    void whatTheTableDoesByItselfLeadsToAnOutage();
    void listAndLanesShowTheSameOutage();
    void aClickGoesToTheOutage();
    void outagesThatShareAPixelAreSeenAndReached();
    void aClickWithCtrlMarksOneOutage();
    void openingTheLanesMovesNoRange();
    void whatLiesBeyondTheEdgeHasAnArrow();
    void spaceAndUndoWorkAsInTheTable();
    void whatAFilterHidesVanishes();
    void keysZoomAndMove();
    void theWheelZoomsAtThePointer();
    void aDragMoves();
    void theOverviewMoves();
    void aStepShowsWhatLiesOutside();
    void isATableOnTheAccessibilityBus();
    void standsAtTheLeftOfAWideTable();
    void foldingLeavesTheFocusInTheTable();
    void whatIsCurrentStaysInSightInLessRoom();
    void whatIsCurrentIsInSightWhenTheLanesAreShown();
    void theOverviewLiesBelowTheLastLane();
    void theLanesFollowTheSizeOfTextDownAsWell();
    void inLittleRoomThereAreLanesAndRowsAlone();

private:
    [[nodiscard]] DevicesPane &devices() { return *m_desk->pane().devices(); }
    [[nodiscard]] LanesView &lanes() { return *devices().view(); }
    [[nodiscard]] Timeline &timeline() { return m_desk->pane().timeline(); }
    [[nodiscard]] QRect cell(int device)
    {
        return lanes().visualRect(lanes().model()->index(device, LanesModel::LaneColumn));
    }
    /// The pixel of a day on a lane.
    [[nodiscard]] QPoint place(int device, double number)
    {
        const QRect area = TimelinePainter::areaIn(cell(device));
        const qint64 time = ReviewFixture::Cutoff.milliseconds + qint64(number * 86'400'000.0);
        return {area.left() + int(timeline().scale(area.width()).toX(time)),
                cell(device).center().y()};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&lanes(), key, modifiers);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaneDriver> m_desk;
};

void DevicesPaneTest::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<PaneDriver>();
    m_desk->pane().resize(1200, 700);
    m_desk->pane().showDevices(true);
    m_desk->fetch(batteries());
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(devices().lanes().rowCount(), 4);
    QTRY_VERIFY(!devices().lanes().isLayingOut() && !devices().lanes().isCounting());
    lanes().setFocus();
    QTRY_VERIFY(lanes().hasFocus());
}

void DevicesPaneTest::everyDeviceHasALane()
{
    QVERIFY(devices().isVisible());
    QVERIFY(cell(0).width() > 400);
    QCOMPARE(cell(1).height(), cell(0).height()); // also without an outage
    QCOMPARE(devices().lanes().layout().rowCount(1), 0);
    QCOMPARE(devices().lanes().outAtOnce().largest().count, 1);
}

void DevicesPaneTest::arrowsGoThroughTheOutages()
{
    m_desk->view().goToRow(0);
    key(Qt::Key_Right);
    QCOMPARE(m_desk->view().currentRow(), 3);
    key(Qt::Key_Right);
    QCOMPARE(m_desk->view().currentRow(), 4);
    key(Qt::Key_Right);
    QCOMPARE(m_desk->view().currentRow(), 4); // the last one
    key(Qt::Key_Down);
    QCOMPARE(m_desk->view().currentRow(), 2); // over the device that has none
    key(Qt::Key_Down);
    QCOMPARE(m_desk->view().currentRow(), 2);
    key(Qt::Key_Up);
    QCOMPARE(m_desk->view().currentRow(), 4); // the nearest
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(m_desk->view().currentRow(), 0);
    QVERIFY(lanes().hasFocus());
}

void DevicesPaneTest::whatTheTableDoesByItselfLeadsToAnOutage()
{
    m_desk->view().goToRow(0);
    key(Qt::Key_End,
        Qt::ControlModifier); // on a device without an outage: the last one that has some
    QCOMPARE(m_desk->view().currentRow(), 2);
    QCOMPARE(lanes().currentIndex().row(), 2);
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(devices().lanes().currentDevice(), 0);
    QCOMPARE(lanes().currentIndex().row(), 0);
}

void DevicesPaneTest::listAndLanesShowTheSameOutage()
{
    m_desk->view().goToRow(2);
    QCOMPARE(devices().lanes().currentRow(), 2);
    QCOMPARE(lanes().currentIndex().row(), 2);
    m_desk->view().goToRow(0);
    QCOMPARE(lanes().currentIndex().row(), 0);
    m_desk->pane().setFilter(CountFilter::Fetched);
    QVERIFY(m_desk->settle());
    m_desk->view().goToRow(1); // of another site
    QCOMPARE(devices().lanes().currentRow(), 1);
    QCOMPARE(devices().lanes().currentDevice(), -1);
}

void DevicesPaneTest::aClickGoesToTheOutage()
{
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, place(2, 85));
    QCOMPARE(m_desk->view().currentRow(), 2);
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, place(0, 65));
    QCOMPARE(m_desk->view().currentRow(), 4);
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, place(0, 50)); // between two
    QCOMPARE(m_desk->view().currentRow(), 4);
}

void DevicesPaneTest::outagesThatShareAPixelAreSeenAndReached()
{
    const auto hours = [](int first, int last) {
        const auto at = [](int hour) {
            return QString::fromLatin1(
                canonicalText(ReviewFixture::Cutoff.milliseconds + hour * 3'600'000LL));
        };
        return ReviewFixture::Row{u"d1"_s, at(first), at(last)};
    };
    const int noon = 20 * 24;
    m_desk->fetch(ReviewFixture::review(
        {hours(noon, noon + 1), hours(noon + 2, noon + 3), {u"d10"_s, day(0), day(730)}},
        ReviewFixture::devices()));
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(!devices().lanes().isLayingOut() && !devices().lanes().isCounting());
    timeline().show({ReviewFixture::Cutoff.milliseconds,
                     ReviewFixture::Cutoff.milliseconds + 730 * 86'400'000LL});
    const QPoint there = place(0, 20) + QPoint(1, 0);
    const auto isGreen = [&](int y) {
        const QImage picture = lanes().viewport()->grab().toImage();
        const double ratio = picture.devicePixelRatio();
        return picture.pixelColor(int(there.x() * ratio), int(y * ratio)) ==
               toneColor(lanes().palette(), Tone::Accepted);
    };
    // The current one is on top.
    m_desk->view().goToRow(0);
    key(Qt::Key_Space);
    QCOMPARE(m_desk->review().verdict(0), Verdict::LeftOut);
    QVERIFY(!isGreen(there.y()));
    key(Qt::Key_Right);
    QCOMPARE(m_desk->view().currentRow(), 1);
    QVERIFY(isGreen(there.y()));
    // Without a current one the bar tells both verdicts.
    m_desk->view().goToRow(2);
    QVERIFY(isGreen(there.y() - 2));
    QVERIFY(!isGreen(there.y() + 2));
    // A click takes what the bar shows, the next one the other.
    for (const qsizetype row : {1, 0, 1}) {
        QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, there);
        QCOMPARE(m_desk->view().currentRow(), row);
    }
}

void DevicesPaneTest::aClickWithCtrlMarksOneOutage()
{
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, place(0, 65));
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, Qt::ControlModifier, place(2, 85));
    QCOMPARE(m_desk->view().currentRow(), 2);
    QCOMPARE(m_desk->view().selectionModel()->selectedRows().size(), 1);
}

void DevicesPaneTest::openingTheLanesMovesNoRange()
{
    m_desk->pane().showDevices(false);
    m_desk->view().goToRow(2);
    timeline().show({ReviewFixture::Cutoff.milliseconds,
                     ReviewFixture::Cutoff.milliseconds + 50 * 86'400'000LL});
    const TimeRange before = timeline().range();
    m_desk->pane().showDevices(true);
    lanes().setFocus();
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(!devices().lanes().isLayingOut() && !devices().lanes().isCounting());
    QCOMPARE(timeline().range(), before);
}

void DevicesPaneTest::whatLiesBeyondTheEdgeHasAnArrow()
{
    const auto isSeen = [this](int device, bool isLeft) {
        const QRect area = TimelinePainter::areaIn(cell(device));
        const QImage picture = lanes().viewport()->grab().toImage();
        const QColor color = toneColor(lanes().palette(), Tone::Accepted);
        const double ratio = picture.devicePixelRatio();
        const int first = isLeft ? area.left() : area.right() - 5;
        for (int x = first; x <= first + 5; ++x) {
            for (int y = area.top(); y < area.bottom() - 3; ++y) { // above the line of overlaps
                if (picture.pixelColor(int(x * ratio), int(y * ratio)) == color)
                    return true;
            }
        }
        return false;
    };
    const auto show = [this](int first, int last) {
        timeline().show({ReviewFixture::Cutoff.milliseconds + first * 86'400'000LL,
                         ReviewFixture::Cutoff.milliseconds + last * 86'400'000LL});
    };
    show(42, 58); // nothing is out then
    QVERIFY(isSeen(0, true) && isSeen(0, false));
    QVERIFY(!isSeen(2, true) && isSeen(2, false));
    QVERIFY(!isSeen(1, true) && !isSeen(1, false)); // it has no outage
    // The arrow stands for the nearest of them.
    m_desk->view().goToRow(0);
    const QRect area = TimelinePainter::areaIn(cell(2));
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {},
                      {area.right() - 2, area.center().y()});
    QCOMPARE(m_desk->view().currentRow(), 2);
}

void DevicesPaneTest::spaceAndUndoWorkAsInTheTable()
{
    m_desk->view().goToRow(0);
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    QCOMPARE(m_desk->review().verdict(3), Verdict::LeftOut);
    QCOMPARE(m_desk->review().verdict(0), Verdict::Included);
    QCOMPARE(devices().lanes().review().verdict(3), Verdict::LeftOut);
    m_desk->pane().editor().undoHistory().undo();
    QCOMPARE(m_desk->review().verdict(3), Verdict::Included);
    QCOMPARE(devices().lanes().review().verdict(3), Verdict::Included);
}

void DevicesPaneTest::whatAFilterHidesVanishes()
{
    QTest::keyClicks(&m_desk->search(), u"battery 10"_s);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(devices().lanes().layout().rowCount(0), 0);
    QCOMPARE(devices().lanes().layout().rowCount(2), 1);
    QCOMPARE(devices().lanes().rowCount(), 4);
    lanes().setFocus();
    key(Qt::Key_Escape);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(devices().lanes().layout().rowCount(0), 3);
}

void DevicesPaneTest::keysZoomAndMove()
{
    const TimeRange before = timeline().range();
    key(Qt::Key_Plus);
    QVERIFY(timeline().range().length() < before.length());
    key(Qt::Key_Minus);
    QVERIFY(qAbs(timeline().range().length() - before.length()) < 10);
    key(Qt::Key_Up, Qt::ControlModifier);
    const TimeRange zoomed = timeline().range();
    QVERIFY(zoomed.length() < before.length());
    key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(timeline().range().begin > zoomed.begin);
    QCOMPARE(timeline().range().length(), zoomed.length());
    key(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(qAbs(timeline().range().begin - zoomed.begin) < 10);
    key(Qt::Key_0);
    QCOMPARE(timeline().range(), before); // there are no outliers
}

void DevicesPaneTest::theWheelZoomsAtThePointer()
{
    const QPoint at = place(0, 30);
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, lanes().viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(lanes().viewport(), &event);
    };
    const TimeRange before = timeline().range();
    turn(Qt::NoModifier);
    QCOMPARE(timeline().range(), before);
    turn(Qt::ControlModifier);
    QVERIFY(timeline().range().length() < before.length());
    QVERIFY(qAbs(place(0, 30).x() - at.x()) <= 1);
    const TimeRange zoomed = timeline().range();
    turn(Qt::ShiftModifier);
    QVERIFY(timeline().range().begin < zoomed.begin);
}

void DevicesPaneTest::aDragMoves()
{
    const TimeRange before = timeline().range();
    const QPoint from = place(1, 30);
    QTest::mousePress(lanes().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(lanes().viewport(), from + QPoint(40, 0));
    QTest::mouseMove(lanes().viewport(), from + QPoint(80, 0));
    QTest::mouseRelease(lanes().viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(timeline().range().begin < before.begin);
    QCOMPARE(timeline().range().length(), before.length());
    QVERIFY(qAbs(place(1, 30).x() - from.x() - 80) <= 1);
    QTest::mouseMove(lanes().viewport(), from);
    QVERIFY(qAbs(place(1, 30).x() - from.x() - 80) <= 1); // nothing is held any more
}

void DevicesPaneTest::theOverviewMoves()
{
    auto *overview = devices().findChild<Overview *>();
    QVERIFY(overview != nullptr);
    timeline().zoom(4);
    const TimeRange before = timeline().range();
    const auto [left, right] = lanes().axisEdges();
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(right - 2, overview->height() / 2));
    QVERIFY(timeline().range().begin > before.begin);
    QVERIFY(qAbs(timeline().range().length() - before.length()) < 10);
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(left + 2, overview->height() / 2));
    QVERIFY(timeline().range().begin < before.begin);
}

void DevicesPaneTest::aStepShowsWhatLiesOutside()
{
    m_desk->view().goToRow(0);
    timeline().show({ReviewFixture::Cutoff.milliseconds + 15 * 86'400'000LL,
                     ReviewFixture::Cutoff.milliseconds + 25 * 86'400'000LL});
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(m_desk->view().currentRow(), 4);
    const qint64 begin = m_desk->review().table().beginMilliseconds(4);
    QVERIFY(timeline().range().contains(begin));
}

void DevicesPaneTest::isATableOnTheAccessibilityBus()
{
    m_desk->view().goToRow(3);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&lanes());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    QCOMPARE(table->text(QAccessible::Name), u"Devices"_s);
    QCOMPARE(table->tableInterface()->rowCount(), 4);
    const auto text = [&](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    QVERIFY2(text(0, 0).startsWith(u"Battery 1: 3 outage(s), 3 included, 2022-01-11 to "
                                   "2022-03-12, one overlap of 10 d"_s),
             qPrintable(text(0, 0)));
    QCOMPARE(text(1, 0), u"Battery 2: no outage"_s);
    QVERIFY2(text(0, 1).startsWith(u"Battery 1, 2022-01-21"_s), qPrintable(text(0, 1)));
}

void DevicesPaneTest::standsAtTheLeftOfAWideTable()
{
    const auto isBeside = [this] {
        const QPoint lanesAt = devices().mapTo(&m_desk->pane(), QPoint());
        const QPoint tableAt = m_desk->view().mapTo(&m_desk->pane(), QPoint());
        return lanesAt.y() == tableAt.y() && lanesAt.x() < tableAt.x();
    };
    QVERIFY(!isBeside());
    m_desk->pane().resize(2200, 900);
    QTRY_VERIFY(isBeside());
    m_desk->pane().resize(1200, 700);
    QTRY_VERIFY(!isBeside());
}

void DevicesPaneTest::foldingLeavesTheFocusInTheTable()
{
    m_desk->pane().showDevices(false);
    QVERIFY(!devices().isVisible());
    QVERIFY(m_desk->view().hasFocus());
    m_desk->pane().showDevices(true);
    QVERIFY(devices().isVisible());
    QVERIFY(m_desk->view().hasFocus()); // shown, not entered
}

void DevicesPaneTest::whatIsCurrentStaysInSightInLessRoom()
{
    m_desk->view().goToRow(2);
    const auto isInSight = [this] { return lanes().viewport()->rect().contains(cell(2).center()); };
    QTRY_VERIFY(isInSight());
    const int two = lanes().height() - lanes().viewport()->height() + 2 * cell(0).height();
    lanes().resize(lanes().width(), two); // the third is current
    QVERIFY(isInSight());
}

void DevicesPaneTest::whatIsCurrentIsInSightWhenTheLanesAreShown()
{
    m_desk->pane().showDevices(false);
    m_desk->pane().resize(1200, 300);
    m_desk->view().goToRow(2); // of the third lane
    m_desk->pane().showDevices(true);
    QTRY_VERIFY(lanes().viewport()->height() < 3 * cell(0).height());
    QTRY_VERIFY(lanes().viewport()->rect().contains(cell(2)));
}

void DevicesPaneTest::theOverviewLiesBelowTheLastLane()
{
    const auto *overview = devices().findChild<Overview *>();
    m_desk->pane().resize(2200, 900);
    QTRY_VERIFY(devices().height() > 600);
    QTRY_COMPARE(lanes().verticalScrollBar()->maximum(), 0);
    const int lastLane = lanes().viewport()->mapTo(&devices(), cell(3).bottomLeft()).y();
    QVERIFY(overview->y() > lastLane);
    QVERIFY(overview->y() - lastLane < cell(3).height());
}

void DevicesPaneTest::theLanesFollowTheSizeOfTextDownAsWell()
{
    const int usual = lanes().rowHeight(0);
    m_theme->setTextSize(200);
    QTRY_VERIFY(lanes().rowHeight(0) > usual);
    m_theme->setTextSize(100);
    QTRY_COMPARE(lanes().rowHeight(0), usual);
}

void DevicesPaneTest::inLittleRoomThereAreLanesAndRowsAlone()
{
    const auto *overview = devices().findChild<Overview *>();
    const auto lanesSeen = [this] { return lanes().viewport()->height() / lanes().rowHeight(0); };
    const auto rowsSeen = [this] {
        return m_desk->view().viewport()->height() / m_desk->view().rowHeight(0);
    };
    QVERIFY(overview->isVisible());
    const int header = lanes().horizontalHeader()->height();
    // What a window of 1280 by 720 leaves of itself with text twice as large.
    m_desk->pane().resize(1280, 540);
    m_theme->setTextSize(200);
    QTRY_VERIFY(!overview->isVisible());
    QTRY_VERIFY2(lanesSeen() >= 2, qPrintable(QString::number(lanesSeen())));
    QVERIFY2(rowsSeen() >= 2, qPrintable(QString::number(rowsSeen())));
    QVERIFY(lanes().horizontalHeader()->height() < header);
    m_theme->setTextSize(100);
    m_desk->pane().resize(1200, 700);
    QTRY_VERIFY(overview->isVisible());
    QTRY_COMPARE(lanes().horizontalHeader()->height(), header);
}

QTEST_MAIN(DevicesPaneTest)
#include "tst_devicespane.moc"
