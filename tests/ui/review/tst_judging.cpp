// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/outagetablemodel.h"
#include "models/reviewfixture.h"
#include "ui/review/chipbar.h"
#include "ui/review/comparisonline.h"
#include "ui/review/detailspane.h"
#include "ui/review/facetpane.h"
#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/review/revieweditor.h"
#include "ui/review/selectionadder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"

#include <QtGui/qundostack.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

Review searched(Review review)
{
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'700'000'000'000}, never)));
    return review;
}

} // namespace

/// A person who goes from finding to finding, narrows down, and decides with a reason.
class JudgingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        QTest::failOnWarning(anyWarning());
        m_desk = std::make_unique<PaneDriver>();
        m_desk->fetch(searched(ReviewFixture::review()));
        m_facets = m_desk->pane().findChild<FacetPane *>();
        m_chips = m_desk->pane().findChild<ChipBar *>();
        m_desk->pane().showFacets(true);
    }
    void cleanup() { m_desk.reset(); }
    void findingsStandInTheTableInWords();
    void fromFindingToFinding();
    void f8SaysWhereItBeginsAgain();
    void whatWasLookedAtIsNotToCheck();
    void onlyWhatIsToCheckShrinks();
    void theDetailsTellWhy();
    void onlyWhatIsToCheck();
    void facetsNarrowDownByKeyboardAndMouse();
    void facetsKeepTheirPlaceWhileCountsChange();
    void chipsDropOneFilter();
    void escapeClearsEverything();
    void onlyTheDeviceOfTheRow();
    void aReasonIsOneStep();
    void aNoteStaysWithTheRow();
    void noteDialogAsksForOneThing();
    void theComparisonIsShown();
    void facetsAreDroppedWithTheSite();
    void aHundredThousandRowsKeepTheEventLoopBeating();

private:
    [[nodiscard]] QPushButton *chip(const QString &name)
    {
        const auto buttons = m_chips->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            const QString own =
                button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (own == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] int facetRow(const QString &label)
    {
        const QAbstractItemModel *model = m_facets->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == label &&
                model->index(row, 0).flags() != Qt::NoItemFlags)
                return row;
        }
        return -1;
    }
    void clickFacet(const QString &label)
    {
        const QModelIndex index = m_facets->model()->index(facetRow(label), 0);
        QVERIFY2(index.isValid(), qPrintable(label));
        m_facets->scrollTo(index);
        QTest::mouseClick(m_facets->viewport(), Qt::LeftButton, {},
                          m_facets->visualRect(index).center());
        QVERIFY(m_desk->settle());
    }
    [[nodiscard]] QStringList says() const
    {
        QStringList texts;
        for (const ElidedLabel *label : m_desk->pane().findChildren<ElidedLabel *>())
            texts.append(label->text());
        return texts;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaneDriver> m_desk;
    FacetPane *m_facets = nullptr;
    ChipBar *m_chips = nullptr;
};

void JudgingTest::findingsStandInTheTableInWords()
{
    QVERIFY(!m_desk->view().isColumnHidden(CheckColumn));
    QVERIFY2(m_desk->shown(CheckColumn).first().contains(u"on the cutoff"),
             qPrintable(m_desk->shown(CheckColumn).first()));
    QVERIFY(m_desk->shown(CheckColumn).last().contains(u"before"));
    QVERIFY(!m_desk->view().grab().isNull()); // painted with icon and word
}

void JudgingTest::fromFindingToFinding()
{
    m_desk->select(0);
    QStringList seen;
    for (int i = 0; i < 10; ++i) {
        m_desk->pane().goToCheck(1);
        const QModelIndex current = m_desk->view().currentIndex();
        QCOMPARE(current.siblingAtColumn(CheckColumn).data(OutageTableModel::AttentionRole).toInt(),
                 int(Attention::ToCheck));
        if (current.row() == 0)
            break;
        seen << current.siblingAtColumn(RecordNumberColumn).data().toString();
    }
    QVERIFY2(seen.contains(u"9"_s), qPrintable(seen.join(u' ')));
    const int last = m_desk->view().currentIndex().row();
    m_desk->pane().goToCheck(-1);
    m_desk->pane().goToCheck(1);
    QCOMPARE(m_desk->view().currentIndex().row(), last);
}

void JudgingTest::f8SaysWhereItBeginsAgain()
{
    m_desk->select(0); // the first of those to check
    const qint64 all = m_desk->review().rowsToCheck();
    for (qint64 step = 1; step < all; ++step) {
        m_desk->pane().goToCheck(1);
        QVERIFY2(!says().join(u' ').contains(u"begun again"), qPrintable(says().join(u' ')));
    }
    m_desk->pane().goToCheck(1);
    QCOMPARE(m_desk->view().currentIndex().row(), 0);
    QVERIFY(says().contains(u"That was the last row to check: begun again at the top."_s));
    m_desk->pane().goToCheck(-1);
    QVERIFY(m_desk->view().currentIndex().row() > 0);
    QVERIFY(says().contains(u"That was the first row to check: begun again at the bottom."_s));
    m_desk->pane().goToCheck(-1);
    QVERIFY(!says().join(u' ').contains(u"begun again"));
}

void JudgingTest::whatWasLookedAtIsNotToCheck()
{
    const qint64 all = m_desk->review().rowsToCheck();
    m_desk->select(0);
    const QModelIndex cell = m_desk->view().currentIndex().siblingAtColumn(CheckColumn);
    const QImage before = m_desk->view().viewport()->grab().toImage();
    m_desk->pane().toggleLookedAt();
    QCOMPARE(m_desk->review().rowsToCheck(), all - 1);
    QVERIFY(chip(u"%1 to check"_s.arg(all - 1)) != nullptr);
    // Its cell says so: in its look, and to a screen reader.
    QCOMPARE(cell.data(OutageTableModel::AttentionRole).toInt(), int(Attention::LookedAt));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(u"Looked at: on the cutoff"));
    QVERIFY(cell.data(OutageTableModel::SpokenRowRole).toString().contains(u"Looked at: on the"));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Looked at: It begins exactly"));
    const QRect place = m_desk->view().visualRect(cell);
    QVERIFY(before.copy(place) != m_desk->view().viewport()->grab().toImage().copy(place));
    // F8 passes over it, and has an end.
    for (qint64 step = 1; step < all; ++step) {
        m_desk->pane().goToCheck(1);
        QVERIFY(m_desk->view().currentIndex().row() != 0);
        m_desk->pane().toggleLookedAt();
    }
    QCOMPARE(m_desk->review().rowsToCheck(), 0);
    m_desk->pane().goToCheck(1);
    QVERIFY(says().contains(u"All that is to check in the rows shown has been looked at."_s));
    // One step each, by its name.
    UndoHistory &history = m_desk->pane().editor().undoHistory();
    QCOMPARE(history.undoText(), u"Looked at 1 outage(s)"_s);
    history.undo();
    QCOMPARE(m_desk->review().rowsToCheck(), 1);
    history.redo();
    QCOMPARE(m_desk->review().rowsToCheck(), 0);
    m_desk->view().selectAll();
    m_desk->pane().toggleLookedAt();
    QCOMPARE(m_desk->review().rowsToCheck(), all);
    QCOMPARE(history.undoText(), u"Check %1 outage(s) again"_s.arg(all));
    m_desk->pane().toggleLookedAt();
    QCOMPARE(m_desk->review().rowsLookedAt(), all);
    QCOMPARE(m_desk->review().counts().selected, 4); // it decides on nothing that is sent
}

void JudgingTest::onlyWhatIsToCheckShrinks()
{
    const qint64 all = m_desk->review().rowsToCheck();
    QTest::mouseClick(chip(u"%1 to check"_s.arg(all)), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    m_desk->select(0);
    m_desk->pane().toggleLookedAt();
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->pane().shownRows(), all - 1);
    // Found again under a name of its own, and with everything of its kind.
    clickFacet(u"looked at"_s);
    QCOMPARE(m_desk->pane().shownRows(), all);
    clickFacet(u"to check"_s);
    QCOMPARE(m_desk->pane().shownRows(), 1);
    QVERIFY(m_desk->shown(CheckColumn).first().contains(u"on the cutoff"));
    QTRY_VERIFY(chip(u"Drop the filter looked at"_s) != nullptr);
    clickFacet(u"looked at"_s);
    clickFacet(u"on the cutoff"_s);
    QCOMPARE(m_desk->pane().shownRows(), 1);
    m_desk->select(0);
    m_desk->pane().goToCheck(1); // what was asked for, looked at or not
    QVERIFY(says().contains(u"No other row shown is to check."_s));
}

void JudgingTest::theDetailsTellWhy()
{
    m_desk->select(5); // record 9 ends before it begins
    const QString text = m_desk->pane().details()->text();
    QVERIFY2(text.contains(u"ends") && text.contains(u"on this device:"), qPrintable(text));
}

void JudgingTest::onlyWhatIsToCheck()
{
    const QString name = u"%1 to check"_s.arg(m_desk->review().findings().rowsToCheck());
    QVERIFY(chip(name) != nullptr);
    QTest::mouseClick(chip(name), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->pane().shownRows(), m_desk->review().findings().rowsToCheck());
    QVERIFY(chip(name)->isChecked());
    QVERIFY(chip(u"Drop the filter to check"_s) == nullptr); // the button says it already
    QVERIFY(chip(u"Clear filters"_s) != nullptr);
    QVERIFY2(says().join(u'\n').contains(u"%1 of 9"_s.arg(m_desk->pane().shownRows())),
             qPrintable(says().join(u'\n')));
    QTest::mouseClick(chip(name), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->pane().shownRows(), 6);
}

void JudgingTest::facetsNarrowDownByKeyboardAndMouse()
{
    new QAbstractItemModelTester(m_facets->model(), m_facets);
    clickFacet(u"Battery 2"_s);
    QCOMPARE(m_desk->shown(), QStringList({u"2"_s, u"5"_s}));
    clickFacet(u"Battery 10"_s);
    QCOMPARE(m_desk->shown(), QStringList({u"1"_s, u"2"_s, u"5"_s}));
    m_facets->setFocus();
    QTest::keyClick(m_facets, Qt::Key_Space);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(), QStringList({u"2"_s, u"5"_s}));
    clickFacet(u"Unreadable"_s);
    QCOMPARE(m_desk->shown(), QStringList({u"5"_s}));
    // A count says what a click would show.
    const QModelIndex before = m_facets->model()->index(facetRow(u"Before cutoff"_s), 1);
    QCOMPARE(before.data().toString(), u"1"_s);
}

void JudgingTest::facetsKeepTheirPlaceWhileCountsChange()
{
    m_facets->setFocus();
    m_facets->setCurrentIndex(m_facets->model()->index(facetRow(u"Included"_s), 0));
    m_desk->select(0);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QTRY_VERIFY(facetRow(u"Left out"_s) >= 0);
    QCOMPARE(m_facets->currentIndex().data().toString(), u"Included"_s);
}

void JudgingTest::chipsDropOneFilter()
{
    clickFacet(u"Battery 2"_s);
    clickFacet(u"Unreadable"_s);
    QTest::keyClicks(&m_desk->search(), u"2022"_s);
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(chip(u"Drop the filter Battery 2"_s) != nullptr);
    QTest::mouseClick(chip(u"Drop the filter Battery 2"_s), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QVERIFY(chip(u"Drop the filter Battery 2"_s) == nullptr);
    QCOMPARE(m_desk->shown(), QStringList({u"5"_s}));
    QTRY_VERIFY(chip(u"Drop the filter “2022”"_s) != nullptr);
    QTest::mouseClick(chip(u"Drop the filter “2022”"_s), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->search().text(), QString());
    QTest::mouseClick(chip(u"Clear filters"_s), Qt::LeftButton);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->pane().shownRows(), 6);
    QVERIFY(chip(u"Clear filters"_s) == nullptr);
}

void JudgingTest::escapeClearsEverything()
{
    for (QWidget *where :
         {static_cast<QWidget *>(&m_desk->view()), static_cast<QWidget *>(m_facets),
          static_cast<QWidget *>(&m_desk->search())}) {
        m_desk->pane().setFilter(CountFilter::Fetched);
        clickFacet(u"Battery 2"_s);
        QCOMPARE(m_desk->pane().shownRows(), 2);
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Escape);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->pane().shownRows(), 6);
    }
}

void JudgingTest::onlyTheDeviceOfTheRow()
{
    m_desk->select(2);
    m_desk->pane().showOnlyDevice();
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(DeviceColumn), QStringList({u"Battery 1"_s, u"Battery 1"_s}));
    m_desk->pane().clearFilters();
    m_desk->pane().setFilter(CountFilter::OtherSite);
    QVERIFY(m_desk->settle());
    m_desk->select(0);
    m_desk->pane().showOnlyDevice();
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(DeviceColumn), QStringList({u"other-b"_s}));
}

void JudgingTest::aReasonIsOneStep()
{
    m_desk->select(0);
    QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier);
    m_desk->pane().leaveOutMarked(u"planned work"_s);
    QCOMPARE(m_desk->review().verdict(0), Verdict::LeftOut);
    QCOMPARE(m_desk->review().note(0), u"planned work"_s);
    QCOMPARE(m_desk->review().note(1), QString()); // before the cutoff: it cannot be chosen
    QVERIFY(m_desk->shown(ReasonColumn).first().contains(u"planned work"));
    QCOMPARE(m_desk->pane().editor().undoHistory().undoText(),
             u"Leave out 2 outage(s) with a reason"_s);
    m_desk->pane().editor().undoHistory().undo();
    QCOMPARE(m_desk->review().verdict(0), Verdict::Included);
    QCOMPARE(m_desk->review().note(0), QString());
    m_desk->pane().editor().undoHistory().redo();
    QCOMPARE(m_desk->review().note(3), u"planned work"_s);
}

void JudgingTest::aNoteStaysWithTheRow()
{
    m_desk->select(1); // before the cutoff
    m_desk->pane().noteMarked(u"asked the site"_s);
    QCOMPARE(m_desk->review().note(1), u"asked the site"_s);
    QCOMPARE(m_desk->review().verdict(1), Verdict::BeforeCutoff);
    QVERIFY(m_desk->pane().details()->text().contains(u"Note: asked the site"));
    QCOMPARE(m_desk->pane().markedTotals().totals().ofSite.note, u"asked the site"_s);
    const QModelIndex device = m_desk->view().currentIndex().siblingAtColumn(DeviceColumn);
    QVERIFY(device.data(OutageTableModel::HasNoteRole).toBool());
    QVERIFY(device.data(Qt::ToolTipRole).toString().contains(u"Note: asked the site"));
    QVERIFY(device.data(Qt::AccessibleTextRole).toString().endsWith(u", Note: asked the site"));
    const QImage noted = m_desk->view().viewport()->grab().toImage();
    m_desk->pane().noteMarked({});
    QVERIFY(!device.data(OutageTableModel::HasNoteRole).toBool());
    QVERIFY(!device.data(Qt::ToolTipRole).toString().contains(u"Note"));
    // The sign stands in that cell.
    const QRect cell = m_desk->view().visualRect(device);
    QVERIFY(noted.copy(cell) != m_desk->view().viewport()->grab().toImage().copy(cell));
    QCOMPARE(m_desk->review().note(1), QString());
    QCOMPARE(m_desk->pane().editor().undoHistory().undoText(), u"Remove the note of 1 outage(s)"_s);
}

void JudgingTest::noteDialogAsksForOneThing()
{
    NoteDialog dialog({.title = u"Leave out"_s,
                       .question = u"Why?"_s,
                       .button = u"Leave out"_s,
                       .isNeeded = true});
    QCOMPARE(dialog.windowTitle(), u"Leave out"_s);
    QString given;
    connect(&dialog, &NoteDialog::noteGiven, this, [&](const QString &note) { given = note; });
    dialog.open();
    auto *line = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"   "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(line, u"broken sensor "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(given, u"broken sensor"_s);
}

void JudgingTest::theComparisonIsShown()
{
    Review review = m_desk->review();
    QVERIFY(m_desk->view().isColumnHidden(CompareColumn));
    review.setComparison(
        std::make_shared<const Comparison>(*compare(rowsOfSite(review), OutageList{})));
    m_desk->pane().updateComparison(review, {.sentence = u"7 new since 14 March"_s});
    QVERIFY(m_desk->settle());
    QVERIFY(!m_desk->view().isColumnHidden(CompareColumn));
    QCOMPARE(m_desk->shown(CompareColumn).first(), u"New"_s);
    QCOMPARE(m_desk->pane().findChild<ComparisonLine *>()->sentence(), u"7 new since 14 March"_s);
    QTRY_VERIFY(facetRow(u"New"_s) > 0);
}

void JudgingTest::facetsAreDroppedWithTheSite()
{
    clickFacet(u"Battery 2"_s);
    m_desk->fetch(searched(ReviewFixture::review()));
    QCOMPARE(m_desk->pane().shownRows(), 2); // the same site
    m_desk->fetch(searched(ReviewFixture::generated(50)));
    QCOMPARE(m_desk->pane().shownRows(), m_desk->review().counts().atSite());
}

void JudgingTest::aHundredThousandRowsKeepTheEventLoopBeating()
{
    const Review review = searched(ReviewFixture::generated(100'000));
    Heartbeat heartbeat;
    m_desk->fetch(review);
    m_desk->pane().setFilter(CountFilter::Fetched);
    QVERIFY(m_desk->settle());
    clickFacet(u"Battery 2"_s);
    m_desk->pane().clearFilters();
    QVERIFY(m_desk->settle());
    for (int i = 0; i < 20; ++i)
        m_desk->pane().goToCheck(-1);
    m_desk->pane().toggleToCheck();
    QVERIFY(m_desk->settle());
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
}

QTEST_MAIN(JudgingTest)
#include "tst_judging.moc"
