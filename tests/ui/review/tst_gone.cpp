// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/reviewfixture.h"
#include "outages/removedoutages.h"
#include "ui/review/chipbar.h"
#include "ui/review/comparisonline.h"
#include "ui/review/facetpane.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/review/removedoutagespane.h"
#include "ui/review/reviewclipboard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/statelook.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns[]{DeviceColumn, BeginColumn, EndColumn, DurationColumn, DeviceIdColumn};

QList<ReviewFixture::Row> goneRows()
{
    return {{u"d2"_s, u"2022-05-01T08:00:00.000Z"_s, u"2022-05-01T09:00:00.000Z"_s},
            {u"dx"_s, u"2022-06-01T08:00:00.000Z"_s, u"2022-06-01T18:00:00.000Z"_s},
            {u"sold"_s, u"2022-05-02T08:00:00.000Z"_s, u"2022-05-02T09:30:00.000Z"_s}};
}

} // namespace

/// A person who looks at what is gone of an earlier list.
class GoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QGuiApplication::clipboard()->clear();
        m_desk = std::make_unique<PaneDriver>();
        m_removed = m_desk->pane().findChild<RemovedOutagesPane *>();
        m_facets = m_desk->pane().findChild<FacetPane *>();
        m_desk->pane().showFacets(true);
        compareWith(goneRows());
    }
    void cleanup() { m_desk.reset(); }
    void theNumberLeadsToTheList();
    void newAndGoneStandTogether();
    void theFacetCountsThem();
    void filtersAndSearchNarrowThemDown();
    void nothingIsHiddenWithoutAWayOut();
    void clearingTheFiltersTakesThemAway();
    void sortingIsTheirOwn();
    void markedRowsAreCopied();
    void aCellIsCopied();
    void timesFollowTheZone();
    void namesStayText();
    void theySpeakForThemselves();
    void anotherComparisonReplacesThem();
    void theNumbersAreNeverCut();
    void aHundredThousandKeepTheEventLoopBeating();

private:
    /// The review, compared with a list of its first selected row and \a gone.
    void compareWith(const QList<ReviewFixture::Row> &gone)
    {
        QList<ReviewFixture::Row> rows = gone;
        rows.prepend(ReviewFixture::rows().constFirst());
        show(*compare(rowsOfList(m_desk->review()),
                      outageList(ReviewFixture::review(rows, {}).sharedTable(),
                                 {{u"sold"_s, u"Sold pump"_s}})));
    }

    void show(const Comparison &comparison)
    {
        Review review = m_desk->review();
        review.setComparison(std::make_shared<const Comparison>(comparison));
        m_desk->pane().updateComparison(
            review,
            {.sentence = u"some sentence"_s,
             .changes = changeCounts(comparison),
             .since = u"since 14 March (last accepted list)"_s,
             .shorter = {u"since 14 March"_s},
             .removed = removedOutages(comparison, review.site()),
             .removedSentence = u"%1 gone since 14 March"_s.arg(comparison.removedCount())});
        QVERIFY(m_desk->settle());
    }

    [[nodiscard]] QTableView &table() const { return *m_removed->view(); }
    [[nodiscard]] QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts.append(table().model()->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] QToolButton *number(const QString &text) const
    {
        const auto *line = m_desk->pane().findChild<ComparisonLine *>();
        for (QToolButton *button : line->findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QVERIFY2(number(text) != nullptr, qPrintable(text));
        QTest::mouseClick(number(text), Qt::LeftButton);
        QVERIFY(m_desk->settle());
    }
    void select(int row)
    {
        const QModelIndex index = table().model()->index(row, DeviceColumn);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(index).center());
    }
    void clickFacet(const QString &label)
    {
        const auto found = m_facets->model()->match(m_facets->model()->index(0, 0), Qt::DisplayRole,
                                                    label, -1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(label));
        m_facets->scrollTo(found.last());
        QTest::mouseClick(m_facets->viewport(), Qt::LeftButton, {},
                          m_facets->visualRect(found.last()).center());
        QVERIFY(m_desk->settle());
    }
    [[nodiscard]] QString facetCount(const QString &label) const
    {
        const auto found = m_facets->model()->match(m_facets->model()->index(0, 0), Qt::DisplayRole,
                                                    label, -1, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.last().siblingAtColumn(1).data().toString();
    }
    [[nodiscard]] QStringList says() const
    {
        QStringList texts;
        for (const ElidedLabel *label : m_desk->pane().findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] QString heading() const { return m_removed->findChild<PlainLabel *>()->text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaneDriver> m_desk;
    RemovedOutagesPane *m_removed = nullptr;
    FacetPane *m_facets = nullptr;
};

void GoneTest::theNumberLeadsToTheList()
{
    const QAbstractItemModelTester tester(table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!m_removed->isVisible());
    click(u"3 gone"_s);
    QVERIFY(m_removed->isVisible());
    QVERIFY(number(u"3 gone"_s)->isChecked());
    QVERIFY(!m_desk->view().isVisible()); // nothing else was asked for: the room is the list's
    QCOMPARE(heading(), u"3 gone since 14 March"_s);
    QCOMPARE(shown(DeviceColumn),
             QStringList({u"Battery 2"_s, u"<b>Zulu & Co</b>"_s, u"Sold pump"_s}));
    QCOMPARE(shown(BeginColumn).constFirst(), u"2022-05-01 08:00:00"_s);
    QCOMPARE(shown(EndColumn).constLast(), u"2022-05-02 09:30:00"_s);
    QCOMPARE(shown(DurationColumn).constLast(), u"1 h 30 min"_s);
    QCOMPARE(shown(DeviceIdColumn).constLast(), u"sold"_s);
    for (int column = 0; column < OutageColumnCount; ++column) {
        const bool isWanted = std::ranges::count(Columns, column) > 0;
        QCOMPARE(!table().isColumnHidden(column), isWanted);
    }
    QVERIFY2(says().contains(u"3 gone"_s), qPrintable(says().join(u'|')));
    click(u"3 gone"_s);
    QVERIFY(!m_removed->isVisible());
    QVERIFY(m_desk->view().isVisible());
}

void GoneTest::newAndGoneStandTogether()
{
    click(u"3 new"_s);
    click(u"3 gone"_s);
    QVERIFY(m_removed->isVisible());
    QVERIFY(m_desk->view().isVisible());
    QCOMPARE(m_desk->pane().shownRows(), 3);
    QVERIFY2(says().contains(u"3 of 9, and 3 gone"_s), qPrintable(says().join(u'|')));
    QVERIFY(table().height() > 2 * table().rowHeight(0));
}

void GoneTest::theFacetCountsThem()
{
    QCOMPARE(facetCount(u"Gone"_s), u"3"_s);
    clickFacet(u"Gone"_s);
    QVERIFY(m_removed->isVisible());
    QVERIFY(number(u"3 gone"_s)->isChecked());
    // Among the values of the other facets are theirs.
    QCOMPARE(facetCount(u"2022-06"_s), u"1"_s);
    clickFacet(u"2022-06"_s);
    QCOMPARE(shown(DeviceIdColumn), QStringList{u"dx"_s});
    QCOMPARE(facetCount(u"Gone"_s), u"1"_s);
}

void GoneTest::filtersAndSearchNarrowThemDown()
{
    click(u"3 gone"_s);
    clickFacet(u"Battery 2"_s);
    QCOMPARE(shown(DeviceIdColumn), QStringList{u"d2"_s});
    QCOMPARE(heading(), u"3 gone since 14 March (1 of 3 shown)"_s);
    QVERIFY(says().contains(u"1 gone"_s));
    clickFacet(u"Battery 2"_s);
    QTest::keyClicks(&m_desk->search(), u"sold"_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(shown(DeviceIdColumn), QStringList{u"sold"_s});
}

void GoneTest::nothingIsHiddenWithoutAWayOut()
{
    click(u"3 gone"_s);
    QVERIFY(!m_desk->pane().showsNothing());
    QTest::keyClicks(&m_desk->search(), u"nowhere"_s);
    QVERIFY(m_desk->settle());
    // Then the window says so where the table was, and offers to clear the filters.
    QVERIFY(m_desk->pane().showsNothing());
    QVERIFY(!m_removed->isVisible());
    QVERIFY(m_desk->view().isVisible());
}

void GoneTest::clearingTheFiltersTakesThemAway()
{
    click(u"3 gone"_s);
    const auto buttons = m_desk->pane().findChild<ChipBar *>()->findChildren<QPushButton *>();
    const auto chip = std::ranges::find_if(buttons, [](const QPushButton *each) {
        return each->accessibleName() == u"Drop the filter Gone";
    });
    QVERIFY(chip != buttons.cend());
    QTest::mouseClick(*chip, Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QVERIFY(!m_removed->isVisible());
    click(u"3 gone"_s);
    select(1);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(m_desk->settle());
    QVERIFY(!m_removed->isVisible());
    QVERIFY(!number(u"3 gone"_s)->isChecked());
}

void GoneTest::sortingIsTheirOwn()
{
    click(u"3 gone"_s);
    click(u"3 new"_s);
    const QStringList rows = m_desk->shown();
    const QHeaderView *header = table().horizontalHeader();
    const QPoint title(header->sectionViewportPosition(BeginColumn) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QVERIFY(m_desk->settle());
    QCOMPARE(shown(DeviceIdColumn), QStringList({u"d2"_s, u"sold"_s, u"dx"_s}));
    QCOMPARE(m_desk->shown(), rows);
}

void GoneTest::markedRowsAreCopied()
{
    click(u"3 new"_s);
    click(u"3 gone"_s);
    m_desk->select(0); // a row of the other table is marked too
    select(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Battery 2\t2022-05-01 08:00:00 UTC\t2022-05-01 09:00:00 UTC\t1 h\td2\n"
             "<b>Zulu & Co</b>\t2022-06-01 08:00:00 UTC\t2022-06-01 18:00:00 UTC\t10 h\tdx\n"_s);
    m_desk->pane().clipboard().copyRows(true);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"Device\tBegin (UTC)\tEnd (UTC)\tDuration\tDevice ID\nBattery 2\t"));
    QVERIFY(QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(u"text/csv"_s))
                .contains(u"2022-06-01T18:00:00.000Z"));
    m_desk->select(0);
    m_desk->pane().clipboard().copyRows(false);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Zulu & Co</b>\t2022-06"));
}

void GoneTest::aCellIsCopied()
{
    click(u"3 gone"_s);
    QVERIFY(!m_desk->pane().clipboard().hasRows());
    table().setFocus();
    table().setCurrentIndex(table().model()->index(1, EndColumn));
    QVERIFY(m_desk->pane().clipboard().hasRows());
    m_desk->pane().clipboard().copyCell();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2022-06-01 18:00:00 UTC"_s);
    m_desk->pane().clipboard().copyReceivedCell();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2022-06-01T18:00:00.000Z"_s);
}

void GoneTest::timesFollowTheZone()
{
    click(u"3 gone"_s);
    m_desk->pane().setZone(QTimeZone("Europe/Berlin"));
    QVERIFY(m_desk->settle());
    QVERIFY(shown(BeginColumn).constFirst().startsWith(u"2022-05-01 10:00:00"));
    QVERIFY(table()
                .model()
                ->headerData(BeginColumn, Qt::Horizontal)
                .toString()
                .contains(u"Europe/Berlin"));
}

void GoneTest::namesStayText()
{
    click(u"3 gone"_s);
    const QModelIndex name = table().model()->index(1, DeviceColumn);
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;Zulu"));
    QVERIFY(!table().grab().isNull());
}

void GoneTest::theySpeakForThemselves()
{
    click(u"3 gone"_s);
    QCOMPARE(table().accessibleName(), u"Gone outages"_s);
    QCOMPARE(table().accessibleDescription(), u"3 gone since 14 March"_s);
    QCOMPARE(table().model()->index(2, BeginColumn).data(Qt::AccessibleTextRole).toString(),
             u"2022-05-02 08:00:00 UTC"_s);
    QCOMPARE(number(u"3 gone"_s)->accessibleName(), u"3 gone"_s);
    QVERIFY(number(u"3 gone"_s)->height() >= 24);
}

void GoneTest::anotherComparisonReplacesThem()
{
    click(u"3 gone"_s);
    compareWith({goneRows().constLast()});
    QCOMPARE(shown(DeviceIdColumn), QStringList{u"sold"_s});
    QVERIFY(m_removed->isVisible());
    compareWith({});
    QVERIFY(!m_removed->isVisible());
    QVERIFY(number(u"3 gone"_s) == nullptr);
    QVERIFY(m_desk->pane().showsNothing()); // the chip is still there to be dropped
}

void GoneTest::theNumbersAreNeverCut()
{
    clickFacet(u"Battery 2"_s);
    clickFacet(u"Gone"_s);
    m_desk->pane().showFacets(false);
    m_desk->pane().resize(700, 500);
    QCoreApplication::processEvents();
    const auto *line = m_desk->pane().findChild<ComparisonLine *>();
    for (const auto &[text, state] : {std::pair(u"3 new"_s, CompareState::New),
                                      std::pair(u"3 gone"_s, CompareState::Removed)}) {
        const QToolButton *button = number(text);
        QVERIFY(button != nullptr);
        QCOMPARE(button->icon().name(), stateLook(state).icon);
        QVERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(line->rect().contains(button->geometry()));
    }
    QVERIFY(m_desk->pane().rect().contains(
        QRect(line->mapTo(&m_desk->pane(), QPoint()), line->size())));
    const auto labels = line->findChildren<ElidedLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(!labels.constFirst()->isCut());
}

void GoneTest::aHundredThousandKeepTheEventLoopBeating()
{
    const Review before = ReviewFixture::generated(1'000'000);
    const Comparison comparison = *compare(rowsOfList(m_desk->review()), rowsOfSite(before));
    QVERIFY(comparison.removedCount() > 90'000);
    Review review = m_desk->review();
    review.setComparison(std::make_shared<const Comparison>(comparison));
    const ComparisonNews news{.sentence = u"some sentence"_s,
                              .changes = changeCounts(comparison),
                              .removed =
                                  removedOutages(comparison, review.site())}; // on a worker, else
    Heartbeat heartbeat;
    m_desk->pane().updateComparison(review, news);
    QVERIFY(m_desk->settle());
    clickFacet(u"Gone"_s);
    QVERIFY(m_removed->isVisible());
    QTest::keyClicks(&m_desk->search(), u"battery"_s);
    QVERIFY(m_desk->settle());
    table().setFocus();
    table().sortByColumn(DurationColumn, Qt::DescendingOrder);
    QVERIFY(m_desk->settle());
    table().selectAll();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(heartbeat.longestWork <= LongestPause,
             qPrintable(QString::number(heartbeat.longestWork.count())));
}

QTEST_MAIN(GoneTest)
#include "tst_gone.moc"
