// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/revieweditor.h"
#include "ui/review/reviewpane.h"
#include "ui/review/zonecontrol.h"
#include "ui/widgets/exacttextview.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

/// What makes judging easy: keys that work wherever one is, and reasons and times that are said.
class WindowEaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }
    void spaceTicksColumnsOneAfterTheOther();
    void escapeClearsTheFiltersFromTheDetails();
    void aFetchSaysThatNothingBeforeCanBeUndone();
    void tellsThatMoreCannotBeUndone();
    void theMessageTellsTheTimeInTheZone();

private:
    void fetch()
    {
        m_driver->fetchFromApi();
        QTRY_COMPARE(view().model()->rowCount(), 18);
        QTRY_VERIFY(m_driver->button(u"Submit"_s)->isEnabled());
    }
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowEaseTest::spaceTicksColumnsOneAfterTheOther()
{
    fetch();
    const QAction *first = view().columnActions().first();
    QMenu *menu = nullptr;
    for (QMenu *each : m_driver->window().findChildren<QMenu *>()) {
        if (each->actions().contains(first))
            menu = each;
    }
    QVERIFY(menu != nullptr);
    menu->popup({0, 0});
    QTRY_VERIFY(menu->isVisible());
    for (const int entry : {0, 1}) {
        QAction *action = menu->actions()[entry];
        menu->setActiveAction(action);
        const bool before = action->isChecked();
        QTest::keyClick(menu, Qt::Key_Space);
        QCOMPARE(action->isChecked(), !before);
        QVERIFY(menu->isVisible());
    }
    menu->close();
}

void WindowEaseTest::escapeClearsTheFiltersFromTheDetails()
{
    fetch();
    const int all = view().model()->rowCount();
    view().selectRow(1);
    view().setFocus();
    m_driver->action("details")->setChecked(false);
    m_driver->action("details")->trigger();
    auto *details = m_driver->window().findChild<DetailsPane *>();
    QTRY_VERIFY(details->isVisible());
    m_driver->action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Battery 1"_s);
    m_driver->settle();
    QVERIFY(view().model()->rowCount() < all);
    auto *record = details->findChild<ExactTextView *>();
    record->setFocus();
    QTest::keyClick(record, Qt::Key_Escape);
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), all);
}

void WindowEaseTest::aFetchSaysThatNothingBeforeCanBeUndone()
{
    QCOMPARE(m_driver->action("undo")->toolTip(), u"Nothing to undo"_s);
    fetch();
    view().selectRow(2);
    m_driver->action("leave-out")->trigger();
    QVERIFY(m_driver->action("undo")->isEnabled());
    fetch();
    QVERIFY(!m_driver->action("undo")->isEnabled());
    const QString reason = m_driver->action("undo")->toolTip();
    QVERIFY2(QRegularExpression(u"^Nothing to undo since the fetch of "
                                "\\d\\d:\\d\\d:\\d\\d UTC$"_s)
                 .match(reason)
                 .hasMatch(),
             qPrintable(reason));
    QCOMPARE(m_driver->session().review().counts().leftOut, 1); // the choice itself holds
    m_driver->window().findChild<ZoneControl *>()->setChoice(ZoneChoice::named("Asia/Kolkata"));
    QVERIFY(m_driver->action("redo")->toolTip().endsWith(u"+05:30"_s));
}

void WindowEaseTest::tellsThatMoreCannotBeUndone()
{
    fetch();
    view().selectRow(2);
    m_driver->action("leave-out")->trigger();
    m_driver->window().findChild<ReviewPane *>()->editor().undoHistory().setMostBytes(0);
    QVERIFY(!m_driver->action("undo")->isEnabled());
    QCOMPARE(m_driver->action("undo")->toolTip(),
             u"Earlier choices cannot be undone: they would take too much memory"_s);
    QCOMPARE(m_driver->session().review().counts().leftOut, 1);
    fetch();
    QVERIFY(m_driver->action("undo")->toolTip().startsWith(u"Nothing to undo"_s));
}

void WindowEaseTest::theMessageTellsTheTimeInTheZone()
{
    m_driver->window().findChild<ZoneControl *>()->setChoice(ZoneChoice::named("Asia/Kolkata"));
    fetch();
    const QString at =
        m_driver->session().fetchedAt().addSecs(5 * 3600 + 1800).toUTC().toString(u"HH:mm"_s);
    m_driver->type(u"API key"_s, u"wrong"_s);
    m_driver->click(u"Fetch"_s);
    QTRY_VERIFY(
        m_driver->says(u"still the list that was fetched at "_s + at + u" +05:30, just now."_s));
}

QTEST_MAIN(WindowEaseTest)
#include "tst_windowease.moc"
