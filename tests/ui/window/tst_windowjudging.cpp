// SPDX-License-Identifier: MIT
#include "ui/timeline/lanesview.h"
#include "ui/window/windowdriver.h"

#include "models/outagetablemodel.h"
#include "session/choicefile.h"
#include "system/filelock.h"
#include "ui/review/comparisonline.h"
#include "ui/review/facetpane.h"
#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/widgets/outagelistview.h"

#include <QtCore/qdir.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

/// Findings, filters, choices and comparisons in the whole window, against a real server.
class WindowJudgingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }
    void f8LeadsFromFindingToFinding();
    void whatWasLookedAtIsKept();
    void theQuestionAndTheRecordCountWhatWasLookedAt();
    void f9ShowsTheFiltersAndIsRemembered();
    void f7LeadsToTheDevices();
    void theFirstKeyInTheFiltersFilters();
    void aReasonIsAskedForAndShown();
    void choicesAreMadeAgainAfterAFetch();
    void choicesAreOfferedAtTheNextStart();
    void earlierChoicesCanBeForgotten();
    void saysThatChoicesWaitToBeSaved();
    void whatHasChangedIsSaidAndShownBeforeSending();
    void withNoAcceptedListOnlyWhatCameIsCompared();

private:
    void fetch()
    {
        m_driver->fetchFromApi();
        QTRY_VERIFY(view().model()->rowCount() > 0);
        m_driver->settle();
    }
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] QString comparison()
    {
        return m_driver->window().findChild<ComparisonLine *>()->sentence();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowJudgingTest::f8LeadsFromFindingToFinding()
{
    QVERIFY(!m_driver->action("next-finding")->isEnabled());
    QCOMPARE(m_driver->action("next-finding")->toolTip(), u"Nothing in this list is to check"_s);
    fetch();
    QVERIFY(m_driver->session().review().findings().rowsToCheck() > 0);
    QVERIFY(m_driver->action("next-finding")->isEnabled());
    view().selectRow(0);
    QTest::keyClick(&m_driver->window(), Qt::Key_F8);
    QVERIFY(view().hasFocus());
    const QModelIndex first = view().currentIndex();
    QCOMPARE(first.siblingAtColumn(CheckColumn).data(OutageTableModel::AttentionRole).toInt(),
             int(Attention::ToCheck));
    QTest::keyClick(&m_driver->window(), Qt::Key_F8);
    QTest::keyClick(&m_driver->window(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(view().currentIndex().row(), first.row());
    QTest::keyClick(&m_driver->window(), Qt::Key_5, Qt::ControlModifier);
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), m_driver->session().review().findings().rowsToCheck());
}

void WindowJudgingTest::whatWasLookedAtIsKept()
{
    QAction *lookedAt = m_driver->action("looked-at");
    QCOMPARE(lookedAt->toolTip(), u"Mark a row first"_s);
    fetch();
    const qint64 all = m_driver->session().review().rowsToCheck();
    QVERIFY(all > 1);
    QTest::keyClick(&m_driver->window(), Qt::Key_F8);
    QVERIFY(lookedAt->isEnabled() && !lookedAt->isChecked());
    QTest::keyClick(&m_driver->window(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_driver->session().review().rowsToCheck(), all - 1);
    QVERIFY(lookedAt->isChecked());
    QVERIFY(m_driver->action("undo")->text().contains(u"Looked at 1 outage"_s));
    QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_driver->session().review().rowsToCheck(), all);
    QVERIFY(!lookedAt->isChecked());
    QVERIFY(view().actions().contains(lookedAt)); // in the menu of the rows
    view().selectAll();
    QTest::keyClick(&m_driver->window(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_driver->session().review().rowsToCheck(), 0);
    QVERIFY(lookedAt->isChecked());
    QCOMPARE(m_driver->action("next-finding")->toolTip(),
             u"All that is to check in this list has been looked at"_s);
    m_driver->click(u"Fetch"_s);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Fetching);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    QCOMPARE(m_driver->session().review().rowsLookedAt(), all);
    m_driver->restart();
    fetch();
    QCOMPARE(m_driver->session().review().rowsToCheck(), all);
    QVERIFY(m_driver->says(
        u"You had looked at what is to check on %1 outage(s) of this site"_s.arg(all)));
    m_driver->click(u"Make them again"_s);
    QCOMPARE(m_driver->session().review().rowsLookedAt(), all);
}

void WindowJudgingTest::theQuestionAndTheRecordCountWhatWasLookedAt()
{
    fetch();
    QTest::keyClick(&m_driver->window(), Qt::Key_4, Qt::ControlModifier); // what will be sent
    m_driver->settle();
    const int all = view().model()->rowCount();
    QTest::keyClick(&m_driver->window(), Qt::Key_5, Qt::ControlModifier);
    m_driver->settle();
    const int odd = view().model()->rowCount();
    QVERIFY(odd > 0 && odd < all);
    QTest::keyClick(&m_driver->window(), Qt::Key_F8);
    QTest::keyClick(&m_driver->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->session().review().rowsLookedAt(), 1);
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(m_driver->says(odd > 1 ? u"%1 row(s) of this list, 1 looked at"_s.arg(odd - 1)
                                   : u"Nothing more: 1 row(s) looked at"_s));
    const auto *list = QApplication::activeModalWidget()->findChild<OutageListView *>();
    const int section = list->list().section(OutageListModel::CheckColumn);
    QCOMPARE(list->model()->headerData(section, Qt::Horizontal).toString(), u"Check"_s);
    QHash<int, int> rows; // by attention
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex cell = list->model()->index(row, section);
        const int attention = cell.data(OutageListModel::AttentionRole).toInt();
        ++rows[attention];
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString().startsWith(u"Looked at: "),
                 attention == int(Attention::LookedAt));
    }
    QCOMPARE(rows[int(Attention::LookedAt)], 1);
    QCOMPARE(rows[int(Attention::ToCheck)], odd - 1);
    m_driver->confirm();
    QTRY_VERIFY(m_driver->says(u"Accepted"_s));
    QCOMPARE(m_driver->session().submission()->checked, (CheckedRows{odd - 1, 1}));
    QCOMPARE(m_driver->api().acceptedSubmissions().size(), 1);
}

void WindowJudgingTest::f9ShowsTheFiltersAndIsRemembered()
{
    fetch();
    QVERIFY(!m_driver->window().findChild<FacetPane *>()->isVisible());
    QTest::keyClick(&m_driver->window(), Qt::Key_F9);
    QVERIFY(m_driver->window().findChild<FacetPane *>()->isVisible());
    QVERIFY(m_driver->action("facets")->isChecked());
    QTest::keyClick(&m_driver->window(), Qt::Key_F9); // the keyboard is there: hides it
    QVERIFY(!m_driver->window().findChild<FacetPane *>()->isVisible());
    QVERIFY(!m_driver->action("facets")->isChecked());
    QVERIFY(view().hasFocus());
    QTest::keyClick(&m_driver->window(), Qt::Key_F9);
    view().setFocus();
    QTest::keyClick(&m_driver->window(), Qt::Key_F9); // the keyboard is elsewhere: goes there
    QVERIFY(m_driver->window().findChild<FacetPane *>()->hasFocus());
    QVERIFY(m_driver->action("facets")->isChecked());
    m_driver->restart();
    QVERIFY(!m_driver->window().findChild<FacetPane *>()->isVisible()); // nothing to filter yet
    fetch();
    QVERIFY(m_driver->window().findChild<FacetPane *>()->isVisible());
    m_driver->click(u"Filters"_s);
    QVERIFY(!m_driver->window().findChild<FacetPane *>()->isVisible());
    QVERIFY(!m_driver->action("facets")->isChecked());
}

void WindowJudgingTest::f7LeadsToTheDevices()
{
    fetch();
    QTest::keyClick(&m_driver->window(), Qt::Key_F7);
    auto *lanes = m_driver->window().findChild<LanesView *>();
    QVERIFY(lanes->hasFocus());
    QVERIFY(m_driver->action("devices")->isChecked());
    view().setFocus();
    QTest::keyClick(&m_driver->window(), Qt::Key_F7);
    QVERIFY(lanes->hasFocus());
    QVERIFY(m_driver->action("devices")->isChecked());
    QTest::keyClick(&m_driver->window(), Qt::Key_F7);
    QVERIFY(!lanes->isVisible());
    QVERIFY(!m_driver->action("devices")->isChecked());
    QVERIFY(view().hasFocus());
}

void WindowJudgingTest::theFirstKeyInTheFiltersFilters()
{
    fetch();
    QTest::keyClick(&m_driver->window(), Qt::Key_F9);
    auto *facets = m_driver->window().findChild<FacetPane *>();
    const auto current = [facets] { return facets->currentIndex().siblingAtColumn(0); };
    QVERIFY(current().flags().testFlag(Qt::ItemIsSelectable));
    const int first = current().row();
    const int all = view().model()->rowCount();
    QTest::keyClick(facets, Qt::Key_Space);
    m_driver->settle();
    QCOMPARE(current().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(view().model()->rowCount() < all);
    QTest::keyClick(facets, Qt::Key_End);
    QVERIFY(current().row() > first);
    QTest::keyClick(facets, Qt::Key_Home);
    QCOMPARE(current().row(), first);
    QTest::keyClick(facets, Qt::Key_Space);
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), all);
}

void WindowJudgingTest::aReasonIsAskedForAndShown()
{
    fetch();
    view().selectAll();
    QTest::keyClick(&m_driver->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(m_driver->says(u"Why leave out 10 outage"_s));
    auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"planned work"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 10);
    QVERIFY(m_driver->action("undo")->text().contains(u"with a reason"_s));
    QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 0);
    QVERIFY(m_driver->session().review().rowsWithNotes().isEmpty());
}

void WindowJudgingTest::choicesAreMadeAgainAfterAFetch()
{
    fetch();
    view().selectAll();
    m_driver->action("leave-out")->trigger();
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 10);
    QTest::keyClick(&m_driver->window(), Qt::Key_F5);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Fetching);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    QCOMPARE(m_driver->session().review().counts().leftOut, 10);
}

void WindowJudgingTest::choicesAreOfferedAtTheNextStart()
{
    fetch();
    view().selectAll();
    m_driver->action("leave-out")->trigger();
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 10);
    QVERIFY(!m_driver->action("forget-choices")->isEnabled());
    m_driver->restart();
    fetch();
    QCOMPARE(m_driver->session().review().counts().leftOut, 0);
    QVERIFY(m_driver->says(u"You had decided on 10 outage(s) of this site"_s));
    QVERIFY(m_driver->action("forget-choices")->isEnabled());
    m_driver->click(u"Make them again"_s);
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 10);
    QVERIFY(!m_driver->says(u"You had decided on"_s));
    QVERIFY(!m_driver->action("forget-choices")->isEnabled());
}

void WindowJudgingTest::earlierChoicesCanBeForgotten()
{
    fetch();
    view().selectAll();
    m_driver->action("leave-out")->trigger();
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 10);
    m_driver->restart();
    fetch();
    m_driver->action("forget-choices")->trigger();
    QVERIFY(!m_driver->says(u"You had decided on"_s));
    m_driver->restart();
    fetch();
    QVERIFY(!m_driver->says(u"You had decided on"_s));
    QCOMPARE(m_driver->session().review().counts().leftOut, 0);
}

void WindowJudgingTest::saysThatChoicesWaitToBeSaved()
{
    fetch();
    QVERIFY(QDir().mkpath(m_driver->journalFolder()));
    std::shared_ptr<FileLock> lock = // of another window
        *FileLock::take(ChoiceFile::lockPath(m_driver->journalFolder()));
    view().selectRow(0);
    QTest::keyClick(&view(), Qt::Key_Space);
    QTRY_VERIFY(m_driver->says(u"Your choices are not saved yet"_s));
    QCOMPARE(m_driver->session().review().counts().leftOut, 1); // they hold all the same
    lock.reset();
    QTRY_VERIFY(m_driver->says(u"Your choices are saved."_s));
    QVERIFY(!m_driver->says(u"not saved yet"_s));
}

void WindowJudgingTest::whatHasChangedIsSaidAndShownBeforeSending()
{
    fetch();
    QCOMPARE(comparison(), QString());
    QVERIFY(!m_driver->action("compare-accepted")->isEnabled());
    m_driver->submitAndConfirm();
    QTRY_VERIFY(m_driver->says(u"Accepted"_s));
    m_driver->click(u"Back"_s);
    m_driver->click(u"Fetch"_s);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    m_driver->settle();
    QVERIFY2(comparison().contains(u"last accepted list"_s), qPrintable(comparison()));
    QVERIFY(m_driver->action("compare-accepted")->isChecked());
    m_driver->action("compare-previous")->trigger();
    QTRY_VERIFY2(comparison().contains(u"fetch before"_s), qPrintable(comparison()));
    m_driver->settle();
    for (int place = 0; place < view().model()->rowCount(); ++place) {
        QCOMPARE(view().model()->index(place, CompareColumn).data().toString(), u"Same"_s);
    }
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(m_driver->says(u"Changes"_s));
    QVERIFY(m_driver->says(u"To check"_s));
    QApplication::activeModalWidget()->close();
}

void WindowJudgingTest::withNoAcceptedListOnlyWhatCameIsCompared()
{
    fetch();
    m_driver->click(u"Fetch"_s);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    m_driver->settle();
    m_driver->action("show-selected")->trigger();
    m_driver->settle();
    view().setCurrentIndex(view().model()->index(0, DeviceColumn));
    m_driver->action("leave-out")->trigger();
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 1);
    QVERIFY2(comparison().startsWith(u"Nothing else has come since "_s) &&
                 comparison().endsWith(u" (fetch before)"_s),
             qPrintable(comparison()));
    QVERIFY(!m_driver->says(u"Nothing has changed"_s));
    const QString head = comparison();
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(m_driver->says(head));
    QVERIFY(!m_driver->says(u"Nothing has changed"_s));
    QApplication::activeModalWidget()->close();
}

QTEST_MAIN(WindowJudgingTest)
#include "tst_windowjudging.moc"
