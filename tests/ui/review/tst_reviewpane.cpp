// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/reviewfixture.h"
#include "ui/look/theme.h"
#include "ui/review/countbutton.h"
#include "ui/review/countsbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/searchbox.h"

#include <QtCore/qthreadpool.h>
#include <QtGui/qclipboard.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

/// A person at the pane: clicks, types, and looks at what the table shows.
class ReviewPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init();
    void cleanup();
    void beginsWithTheRowsOfThisSite();
    void everyCountShowsExactlyItsRows_data();
    void everyCountShowsExactlyItsRows();
    void aSecondClickOnACountShowsEverything();
    void countsAddUpAndAreSpoken();
    void typingSearches();
    void escapeClearsTheSearch();
    void spaceLeavesOutTheSelection();
    void spaceDoesNothingToRowsNobodyDecidesOn();
    void aClickOnTheCheckBoxLeavesOut();
    void undoAndRedoAreNamed();
    void aMixedChoiceIsUndoneExactly();
    void includeAllIsOneStep();
    void aRowThatLeavesTheFilterHandsOverToTheNext();
    void aNewReviewForgetsTheSteps();
    void headerClicksSortThreeWays();
    void selectionSurvivesSortingAndFiltering();
    void detailsShowTheCurrentRow();
    void detailsFollowAChoice();
    void markupIsShownAsText();
    void columnsAreRemembered();
    void aForeignColumnStateIsIgnored();
    void theHeaderHasASelectionOfItsOwn();
    void everythingThatTakesTheFocusHasAName();
    void aHundredThousandRowsKeepTheEventLoopBeating();

private:
    [[nodiscard]] QStringList shown(int column = RecordNumberColumn) const;
    [[nodiscard]] CountButton *countButton(const QString &phrase) const;
    void click(const QString &phrase);
    void settle();
    void select(int place);
    [[nodiscard]] OutageView *view() const { return m_pane->view(); }
    [[nodiscard]] SearchBox *search() const { return m_pane->findChild<SearchBox *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<ReviewPane> m_pane;
    Review m_review; // in the session's place
};

void ReviewPaneTest::init()
{
    // The offscreen platform says this whenever a window is shown.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_qs));
    m_pool = std::make_unique<QThreadPool>();
    m_pane = std::make_unique<ReviewPane>(*m_pool, QTimeZone("Europe/Berlin"));
    m_review = ReviewFixture::review();
    connect(m_pane.get(), &ReviewPane::inclusionRequested, this,
            [this](const QList<qsizetype> &rows, bool included) {
                for (const qsizetype row : rows)
                    m_review.setIncluded(row, included);
                m_pane->updateChoices(m_review);
            });
    m_pane->setReview(m_review);
    m_pane->resize(1280, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    settle();
}

void ReviewPaneTest::cleanup()
{
    m_pane.reset();
    m_pool.reset();
}

void ReviewPaneTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isArranging(), PatienceMs);
}

QStringList ReviewPaneTest::shown(int column) const
{
    QStringList texts;
    for (int place = 0; place < view()->model()->rowCount(); ++place)
        texts.append(view()->model()->index(place, column).data().toString());
    return texts;
}

CountButton *ReviewPaneTest::countButton(const QString &phrase) const
{
    const auto buttons = m_pane->findChildren<CountButton *>();
    for (CountButton *button : buttons) {
        if (button->accessibleName() == phrase && button->isVisible())
            return button;
    }
    return nullptr;
}

void ReviewPaneTest::click(const QString &phrase)
{
    CountButton *button = countButton(phrase);
    QVERIFY2(button != nullptr, qUtf8Printable(phrase));
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void ReviewPaneTest::select(int place)
{
    const QModelIndex index = view()->model()->index(place, DeviceColumn);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
}

void ReviewPaneTest::beginsWithTheRowsOfThisSite()
{
    QCOMPARE(shown(), QStringList({u"1"_qs, u"2"_qs, u"4"_qs, u"5"_qs, u"6"_qs, u"8"_qs, u"9"_qs}));
    QCOMPARE(m_pane->shownRows(), 7);
}

void ReviewPaneTest::everyCountShowsExactlyItsRows_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("rows");
    QTest::newRow("fetched") << u"9 outage(s) fetched"_qs << u"1 2 3 4 5 6 7 8 9"_qs;
    QTest::newRow("since the cutoff") << u"4 outage(s) since the cutoff"_qs << u"1 4 6 9"_qs;
    QTest::newRow("selected") << u"4 outage(s) selected"_qs << u"1 4 6 9"_qs;
    QTest::newRow("other sites") << u"2 outage(s) at other sites"_qs << u"3 7"_qs;
    QTest::newRow("before") << u"1 outage(s) before the cutoff"_qs << u"2"_qs;
    QTest::newRow("unreadable") << u"2 unreadable record(s)"_qs << u"5 8"_qs;
    QTest::newRow("left out") << u"0 outage(s) left out"_qs << QString();
}

void ReviewPaneTest::everyCountShowsExactlyItsRows()
{
    QFETCH(const QString, phrase);
    click(phrase);
    QTEST(shown().join(u' '), "rows");
    QVERIFY(countButton(phrase)->isChecked());
}

void ReviewPaneTest::aSecondClickOnACountShowsEverything()
{
    click(u"4 outage(s) selected"_qs);
    QCOMPARE(shown().size(), 4);
    click(u"4 outage(s) selected"_qs);
    QCOMPARE(shown().size(), 9);
    QVERIFY(countButton(u"9 outage(s) fetched"_qs)->isChecked());
}

void ReviewPaneTest::countsAddUpAndAreSpoken()
{
    select(0);
    QTest::keyClick(view(), Qt::Key_Space);
    settle();
    for (const QString &phrase :
         {u"9 outage(s) fetched"_qs, u"7 outage(s) at this site"_qs,
          u"4 outage(s) since the cutoff"_qs, u"3 outage(s) selected"_qs,
          u"1 outage(s) left out"_qs, u"2 outage(s) at other sites"_qs,
          u"1 outage(s) before the cutoff"_qs, u"2 unreadable record(s)"_qs})
        QVERIFY2(countButton(phrase) != nullptr, qUtf8Printable(phrase));
}

void ReviewPaneTest::typingSearches()
{
    m_pane->focusSearch();
    QTest::keyClicks(search(), u"battery 1"_qs);
    settle();
    QCOMPARE(shown(DeviceColumn),
             QStringList({u"Battery 10"_qs, u"Battery 1"_qs, u"Battery 1"_qs}));
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(view()->hasFocus());
}

void ReviewPaneTest::escapeClearsTheSearch()
{
    QTest::keyClicks(search(), u"zulu"_qs);
    settle();
    QCOMPARE(shown().size(), 1);
    QTest::keyClick(search(), Qt::Key_Escape);
    settle();
    QCOMPARE(shown().size(), 7);
}

void ReviewPaneTest::spaceLeavesOutTheSelection()
{
    select(2);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_review.verdict(3), Verdict::LeftOut);
    QCOMPARE(m_review.verdict(4), Verdict::Unreadable);
    QCOMPARE(m_review.verdict(5), Verdict::LeftOut);
    QCOMPARE(shown(VerdictColumn)[2], u"Left out"_qs);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_review.verdict(3), Verdict::Selected);
    QCOMPARE(m_review.counts().selected, 4);
}

void ReviewPaneTest::spaceDoesNothingToRowsNobodyDecidesOn()
{
    select(1);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_review.verdict(1), Verdict::BeforeCutoff);
    QCOMPARE(m_pane->undoStack().count(), 0);
}

void ReviewPaneTest::aClickOnTheCheckBoxLeavesOut()
{
    const QModelIndex index = view()->model()->index(0, IncludeColumn);
    const QRect cell = view()->visualRect(index);
    QStyleOptionViewItem option;
    option.initFrom(view());
    option.rect = cell;
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    option.viewItemPosition = QStyleOptionViewItem::Beginning;
    const QRect box =
        view()->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, view());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(m_review.verdict(0), Verdict::LeftOut);
}

void ReviewPaneTest::undoAndRedoAreNamed()
{
    select(0);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_pane->undoStack().undoText(), u"Leave out 1 outage(s)"_qs);
    m_pane->undoStack().undo();
    QCOMPARE(m_review.verdict(0), Verdict::Selected);
    QCOMPARE(shown(VerdictColumn)[0], u"Selected"_qs);
    m_pane->undoStack().redo();
    QCOMPARE(m_review.verdict(0), Verdict::LeftOut);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_pane->undoStack().undoText(), u"Include 1 outage(s)"_qs);
}

void ReviewPaneTest::aMixedChoiceIsUndoneExactly()
{
    select(0);
    QTest::keyClick(view(), Qt::Key_Space);
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_review.counts().selected, 0);
    QCOMPARE(m_pane->undoStack().undoText(), u"Leave out 3 outage(s)"_qs);
    m_pane->undoStack().undo();
    QCOMPARE(m_review.counts().selected, 3);
    QCOMPARE(m_review.verdict(0), Verdict::LeftOut);
}

void ReviewPaneTest::includeAllIsOneStep()
{
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_review.counts().selected, 0);
    m_pane->includeAll();
    QCOMPARE(m_review.counts().selected, 4);
    QCOMPARE(m_pane->undoStack().count(), 2);
    m_pane->includeAll();
    QCOMPARE(m_pane->undoStack().count(), 2);
}

void ReviewPaneTest::aRowThatLeavesTheFilterHandsOverToTheNext()
{
    click(u"4 outage(s) selected"_qs);
    select(1);
    QTest::keyClick(view(), Qt::Key_Space);
    settle();
    QCOMPARE(shown(), QStringList({u"1"_qs, u"6"_qs, u"9"_qs}));
    QCOMPARE(view()->currentIndex().row(), 1);
    QTest::keyClick(view(), Qt::Key_Space);
    settle();
    QCOMPARE(shown(), QStringList({u"1"_qs, u"9"_qs}));
}

void ReviewPaneTest::aNewReviewForgetsTheSteps()
{
    select(0);
    QTest::keyClick(view(), Qt::Key_Space);
    m_review = ReviewFixture::generated(50);
    m_pane->setReview(m_review);
    settle();
    QCOMPARE(m_pane->undoStack().count(), 0);
    QCOMPARE(m_pane->filter(), CountFilter::AtSite);
    QCOMPARE(m_pane->shownRows(), m_review.counts().atSite());
}

void ReviewPaneTest::headerClicksSortThreeWays()
{
    QHeaderView *header = view()->horizontalHeader();
    const auto clickHeader = [&](int column) {
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        settle();
    };
    clickHeader(BeginColumn);
    QCOMPARE(shown().first(2), QStringList({u"2"_qs, u"1"_qs}));
    clickHeader(BeginColumn);
    QCOMPARE(shown().first(2), QStringList({u"4"_qs, u"9"_qs}));
    clickHeader(BeginColumn);
    QCOMPARE(shown().first(2), QStringList({u"1"_qs, u"2"_qs}));
}

void ReviewPaneTest::selectionSurvivesSortingAndFiltering()
{
    select(2);                                                // record 4
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier); // and 5
    view()->sortByColumn(BeginColumn, Qt::DescendingOrder);
    settle();
    const auto selected = [&] {
        QStringList records;
        for (int place = 0; place < view()->model()->rowCount(); ++place) {
            if (view()->selectionModel()->isSelected(view()->model()->index(place, 0)))
                records.append(shown()[place]);
        }
        return records;
    };
    QCOMPARE(selected(), QStringList({u"4"_qs, u"5"_qs}));
    QCOMPARE(view()->currentRow(), 4);
    click(u"9 outage(s) fetched"_qs);
    QCOMPARE(selected(), QStringList({u"4"_qs, u"5"_qs}));
}

void ReviewPaneTest::detailsShowTheCurrentRow()
{
    select(1);
    const QString text = m_pane->details()->text();
    for (const QString &part : {u"Battery 2"_qs, u"Before cutoff: began 1 ms before the cutoff"_qs,
                                u"Begin (UTC): 2021-12-31 23:59:59.999"_qs,
                                u"Begin (Europe/Berlin): 2022-01-01 00:59:59.999"_qs,
                                u"Duration: 1 d"_qs, u"Record: 2 of 9"_qs, u"Device ID: d2"_qs,
                                u"{\"id\":\"d2\",\"begin\":\"2021-12-31T23:59:59.999Z\""_qs})
        QVERIFY2(text.contains(part), qUtf8Printable(part + u'\n' + text));
}

void ReviewPaneTest::detailsFollowAChoice()
{
    select(0);
    QVERIFY(m_pane->details()->text().contains(u"Selected: "));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(m_pane->details()->text().contains(u"Left out: "));
}

void ReviewPaneTest::markupIsShownAsText()
{
    select(4);
    QVERIFY(m_pane->details()->text().startsWith(u"<b>Zulu & Co</b>\n"));
    const auto labels = m_pane->details()->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ReviewPaneTest::columnsAreRemembered()
{
    QHeaderView *header = view()->horizontalHeader();
    header->resizeSection(DeviceColumn, 321);
    header->moveSection(header->visualIndex(DurationColumn), 2);
    view()->setColumnHidden(RecordNumberColumn, false);
    view()->sortByColumn(EndColumn, Qt::DescendingOrder);
    settle();
    const QStringList order = shown();
    const QByteArray state = m_pane->saveState();

    ReviewPane other(*m_pool, QTimeZone::utc());
    other.setReview(m_review);
    other.restoreState(state);
    QTRY_VERIFY_WITH_TIMEOUT(!other.isArranging(), PatienceMs);
    QHeaderView *otherHeader = other.view()->horizontalHeader();
    QCOMPARE(otherHeader->sectionSize(DeviceColumn), 321);
    QCOMPARE(otherHeader->visualIndex(DurationColumn), 2);
    QVERIFY(!other.view()->isColumnHidden(RecordNumberColumn));
    QStringList otherOrder;
    for (int place = 0; place < other.view()->model()->rowCount(); ++place)
        otherOrder.append(
            other.view()->model()->index(place, RecordNumberColumn).data().toString());
    QCOMPARE(otherOrder, order);
}

void ReviewPaneTest::aForeignColumnStateIsIgnored()
{
    const int width = view()->columnWidth(DeviceColumn);
    m_pane->restoreState("outage-columns-0\nnonsense");
    m_pane->restoreState({});
    QCOMPARE(view()->columnWidth(DeviceColumn), width);
}

void ReviewPaneTest::theHeaderHasASelectionOfItsOwn()
{
    QVERIFY(view()->horizontalHeader()->selectionModel() != view()->selectionModel());
}

void ReviewPaneTest::everythingThatTakesTheFocusHasAName()
{
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void ReviewPaneTest::aHundredThousandRowsKeepTheEventLoopBeating()
{
    m_review = ReviewFixture::generated(100'000);
    Heartbeat heartbeat;
    m_pane->setReview(m_review);
    settle();
    m_pane->setFilter(CountFilter::Fetched);
    settle();
    QCOMPARE(m_pane->shownRows(), 100'000);
    view()->selectAll();
    for (const OutageColumn column : {DeviceColumn, BeginColumn, VerdictColumn}) {
        view()->sortByColumn(column, Qt::DescendingOrder);
        settle();
    }
    QTest::keyClicks(search(), u"2022"_qs);
    settle();
    m_pane->clearFilters();
    settle();
    QVERIFY(heartbeat.beats > 5);
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
    QVERIFY(heartbeat.longestGap < std::chrono::seconds(2));
}

QTEST_MAIN(ReviewPaneTest)
#include "tst_reviewpane.moc"
