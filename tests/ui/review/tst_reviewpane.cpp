// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/review/revieweditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/searchbox.h"

#include <QtGui/qundostack.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// A person at the counts, the search and the choices: clicks, types, and looks at the table.
class ReviewPaneTest final : public QObject
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
    void beginsWithTheRowsOfThisSite();
    void everyCountShowsExactlyItsRows_data();
    void everyCountShowsExactlyItsRows();
    void aSecondClickOnACountShowsEverything();
    void countsAddUpAndAreSpoken();
    void typingSearches();
    void escapeClearsTheSearch();
    void spaceLeavesOutTheSelection();
    void spaceDoesNothingToRowsNobodyDecidesOn();
    void undoAndRedoAreNamed();
    void aMixedChoiceIsUndoneExactly();
    void includeAllIsOneStep();
    void aRowThatLeavesTheFilterHandsOverToTheNext();
    void aNewReviewForgetsTheSteps();
    void saysNothingOfRowsThatAreStillToCome();
    void everythingThatTakesTheFocusHasAName();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaneDriver> m_desk;
};

void ReviewPaneTest::beginsWithTheRowsOfThisSite()
{
    QCOMPARE(m_desk->shown(), QStringList({u"1"_s, u"2"_s, u"4"_s, u"5"_s, u"6"_s, u"9"_s}));
    QCOMPARE(m_desk->pane().shownRows(), 6);
}

/// The counts are still those of the list before.
void ReviewPaneTest::saysNothingOfRowsThatAreStillToCome()
{
    QCOMPARE(m_desk->pane().hiddenSentence(), QString());
    m_desk->pane().setReview(ReviewFixture::generated(3'000));
    QVERIFY(m_desk->pane().isArranging());
    QCOMPARE(m_desk->pane().hiddenSentence(), QString());
    QTRY_VERIFY(!m_desk->pane().isArranging());
    QCOMPARE(m_desk->pane().hiddenSentence(), QString());
    m_desk->pane().setFilter(CountFilter::LeftOut);
    QTRY_VERIFY(!m_desk->pane().hiddenSentence().isEmpty());
}

void ReviewPaneTest::everyCountShowsExactlyItsRows_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("rows");
    QTest::newRow("fetched") << u"9 outage(s) fetched"_s << u"1 2 3 4 5 6 7 8 9"_s;
    QTest::newRow("since the cutoff") << u"4 outage(s) since the cutoff"_s << u"1 4 6 9"_s;
    QTest::newRow("selected") << u"4 outage(s) included"_s << u"1 4 6 9"_s;
    QTest::newRow("other sites") << u"2 outage(s) at other sites"_s << u"3 7"_s;
    QTest::newRow("before") << u"1 outage(s) before the cutoff"_s << u"2"_s;
    QTest::newRow("at this site") << u"6 outage(s) at this site"_s << u"1 2 4 5 6 9"_s;
    QTest::newRow("unreadable") << u"1 unreadable record(s)"_s << u"5"_s;
    QTest::newRow("site unknown") << u"1 unreadable record(s) of unknown site"_s << u"8"_s;
    QTest::newRow("left out") << u"0 outage(s) left out"_s << QString();
}

void ReviewPaneTest::everyCountShowsExactlyItsRows()
{
    QFETCH(const QString, phrase);
    const CountFilter other =
        phrase.endsWith(u"left out") ? CountFilter::AtSite : CountFilter::LeftOut;
    m_desk->pane().setFilter(other); // a click on the one that is chosen shows everything
    QVERIFY(m_desk->click(phrase));
    QTEST(m_desk->shown().join(u' '), "rows");
    QVERIFY(m_desk->countButton(phrase)->isChecked());
}

void ReviewPaneTest::aSecondClickOnACountShowsEverything()
{
    QVERIFY(m_desk->click(u"4 outage(s) included"_s));
    QCOMPARE(m_desk->shown().size(), 4);
    QVERIFY(m_desk->click(u"4 outage(s) included"_s));
    QCOMPARE(m_desk->shown().size(), 9);
    QVERIFY(m_desk->countButton(u"9 outage(s) fetched"_s)->isChecked());
}

void ReviewPaneTest::countsAddUpAndAreSpoken()
{
    m_desk->select(0);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QVERIFY(m_desk->settle());
    for (const QString &phrase :
         {u"9 outage(s) fetched"_s, u"6 outage(s) at this site"_s,
          u"4 outage(s) since the cutoff"_s, u"3 outage(s) included"_s, u"1 outage(s) left out"_s,
          u"2 outage(s) at other sites"_s, u"1 outage(s) before the cutoff"_s,
          u"1 unreadable record(s)"_s, u"1 unreadable record(s) of unknown site"_s})
        QVERIFY2(m_desk->countButton(phrase) != nullptr, qUtf8Printable(phrase));
}

void ReviewPaneTest::typingSearches()
{
    m_desk->pane().focusSearch();
    QTest::keyClicks(&m_desk->search(), u"battery 1"_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(DeviceColumn),
             QStringList({u"Battery 10"_s, u"Battery 1"_s, u"Battery 1"_s}));
    QTest::keyClick(&m_desk->search(), Qt::Key_Down);
    QVERIFY(m_desk->view().hasFocus());
}

void ReviewPaneTest::escapeClearsTheSearch()
{
    QTest::keyClicks(&m_desk->search(), u"zulu"_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown().size(), 1);
    QTest::keyClick(&m_desk->search(), Qt::Key_Escape);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown().size(), 6);
}

void ReviewPaneTest::spaceLeavesOutTheSelection()
{
    m_desk->select(2);
    QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->review().verdict(3), Verdict::LeftOut);
    QCOMPARE(m_desk->review().verdict(4), Verdict::Unreadable);
    QCOMPARE(m_desk->review().verdict(5), Verdict::LeftOut);
    QCOMPARE(m_desk->shown(VerdictColumn)[2], u"Left out"_s);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->review().verdict(3), Verdict::Included);
    QCOMPARE(m_desk->review().counts().selected, 4);
}

void ReviewPaneTest::spaceDoesNothingToRowsNobodyDecidesOn()
{
    m_desk->select(1);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->review().verdict(1), Verdict::BeforeCutoff);
    QCOMPARE(m_desk->pane().editor().undoHistory().count(), 0);
}

void ReviewPaneTest::undoAndRedoAreNamed()
{
    m_desk->select(0);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->pane().editor().undoHistory().undoText(), u"Leave out 1 outage(s)"_s);
    m_desk->pane().editor().undoHistory().undo();
    QCOMPARE(m_desk->review().verdict(0), Verdict::Included);
    QCOMPARE(m_desk->shown(VerdictColumn)[0], u"Included"_s);
    m_desk->pane().editor().undoHistory().redo();
    QCOMPARE(m_desk->review().verdict(0), Verdict::LeftOut);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->pane().editor().undoHistory().undoText(), u"Include 1 outage(s)"_s);
}

void ReviewPaneTest::aMixedChoiceIsUndoneExactly()
{
    m_desk->select(0);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    m_desk->view().selectAll();
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->review().counts().selected, 0);
    QCOMPARE(m_desk->pane().editor().undoHistory().undoText(), u"Leave out 3 outage(s)"_s);
    m_desk->pane().editor().undoHistory().undo();
    QCOMPARE(m_desk->review().counts().selected, 3);
    QCOMPARE(m_desk->review().verdict(0), Verdict::LeftOut);
}

void ReviewPaneTest::includeAllIsOneStep()
{
    m_desk->view().selectAll();
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QCOMPARE(m_desk->review().counts().selected, 0);
    m_desk->pane().editor().includeAll();
    QCOMPARE(m_desk->review().counts().selected, 4);
    QCOMPARE(m_desk->pane().editor().undoHistory().count(), 2);
    m_desk->pane().editor().includeAll();
    QCOMPARE(m_desk->pane().editor().undoHistory().count(), 2);
}

void ReviewPaneTest::aRowThatLeavesTheFilterHandsOverToTheNext()
{
    QVERIFY(m_desk->click(u"4 outage(s) included"_s));
    m_desk->select(1);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(), QStringList({u"1"_s, u"6"_s, u"9"_s}));
    QCOMPARE(m_desk->view().currentIndex().row(), 1);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(), QStringList({u"1"_s, u"9"_s}));
}

void ReviewPaneTest::aNewReviewForgetsTheSteps()
{
    m_desk->select(0);
    QTest::keyClick(&m_desk->view(), Qt::Key_Space);
    m_desk->fetch(ReviewFixture::generated(50));
    QCOMPARE(m_desk->pane().editor().undoHistory().count(), 0);
    QCOMPARE(m_desk->pane().filter(), CountFilter::AtSite);
    QCOMPARE(m_desk->pane().shownRows(), m_desk->review().counts().atSite());
}

void ReviewPaneTest::everythingThatTakesTheFocusHasAName()
{
    const auto widgets = m_desk->pane().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(ReviewPaneTest)
#include "tst_reviewpane.moc"
