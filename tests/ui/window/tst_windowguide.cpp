// SPDX-License-Identifier: MIT
#include "ui/guide/guidewindow.h"
#include "ui/window/guidecontroller.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qfile.h>
#include <QtCore/qpointer.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>

using namespace Qt::StringLiterals;

namespace {

GuideWindow *guide()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<GuideWindow *>(each);
        if (found != nullptr && found->isVisible())
            return found;
    }
    return nullptr;
}

/// The page that F1 opens in the window that has the keyboard.
QString pageByF1()
{
    QTest::keyClick(QApplication::activeWindow(), Qt::Key_F1);
    const QString page = guide() == nullptr ? QString() : guide()->page();
    if (guide() != nullptr)
        guide()->close();
    return page;
}

} // namespace

/// F1 opens the page about what a person does.
class WindowGuideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesThePage_data()
    {
        QTest::addColumn<GuideSituation>("situation");
        QTest::addColumn<QString>("page");
        QTest::newRow("at first") << GuideSituation() << u"first-use"_s;
        QTest::newRow("a list") << GuideSituation{.hasReview = true} << u"morning"_s;
        QTest::newRow("an own list")
            << GuideSituation{.hasReview = true, .isOwnList = true} << u"own-list"_s;
        QTest::newRow("failed") << GuideSituation{.hasFailed = true, .hasReview = true}
                                << u"when-wrong"_s;
        QTest::newRow("unknown") << GuideSituation{.isUnknown = true,
                                                   .hasFailed = true,
                                                   .hasReview = true}
                                 << u"unknown-outcome"_s;
        QTest::newRow("shown to others")
            << GuideSituation{.isPresenting = true, .isUnknown = true, .hasReview = true}
            << u"showing"_s;
    }

    void choosesThePage()
    {
        QFETCH(const GuideSituation, situation);
        QTEST(guidePageOf(situation), "page");
        QVERIFY(QFile::exists(u":/help/en/%1.md"_s.arg(guidePageOf(situation))));
    }

    void followsThroughAMorning()
    {
        WindowDriver driver;
        activate(driver.window());
        QCOMPARE(pageByF1(), u"first-use"_s);
        driver.typeConnection(u"wrong"_s);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.says(u"403"_s));
        activate(driver.window());
        QCOMPARE(pageByF1(), u"when-wrong"_s);
        driver.fetchFromApi();
        activate(driver.window());
        QCOMPARE(pageByF1(), u"morning"_s);
        DemoFaults faults;
        faults.switchOn(DemoFault::LostAnswer);
        driver.api().setFaults(faults);
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Unknown);
        activate(driver.window());
        QCOMPARE(pageByF1(), u"unknown-outcome"_s);
    }

    void opensOverADialog_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("page");
        QTest::newRow("history") << "history"_ba << u"unknown-outcome"_s;
        QTest::newRow("connections") << "connections"_ba << u"several-sites"_s;
        QTest::newRow("about") << "about"_ba << u"privacy"_s;
        QTest::newRow("limits") << "limits"_ba << u"morning"_s;
    }

    void opensOverADialog()
    {
        QFETCH(const QByteArray, action);
        QFETCH(const QString, page);
        WindowDriver driver;
        driver.fetchFromApi();
        driver.action(action.constData())->trigger();
        const auto isOpen = [&driver] {
            const QWidget *active = QApplication::activeWindow();
            return active != nullptr && active != &driver.window() &&
                   QApplication::focusWidget() != nullptr;
        };
        QTRY_VERIFY(isOpen());
        const QPointer<QWidget> dialog = QApplication::activeWindow();
        QCOMPARE(pageByF1(), page);
        QVERIFY(dialog != nullptr && dialog->isVisible());
    }

    void putsNoEntryIntoAMenu()
    {
        WindowDriver driver;
        activate(driver.window());
        auto *menu = qobject_cast<QMenu *>(driver.window().menuBar()->actions().at(2)->menu());
        QVERIFY(menu != nullptr);
        const QList<QAction *> before = menu->actions();
        menu->popup(QPoint(0, 0));
        menu->setFocus(Qt::PopupFocusReason);
        driver.settle();
        QCOMPARE(menu->actions(), before);
        menu->close();
    }

    void canBeReadWhileAQuestionIsAsked()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.ask();
        const auto hasTheKeyboard = [] {
            QWidget *question = QApplication::activeModalWidget();
            if (question != nullptr)
                question->activateWindow();
            const QWidget *focus = QApplication::focusWidget();
            return question != nullptr && focus != nullptr && focus->window() == question;
        };
        QTRY_VERIFY(hasTheKeyboard());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F1);
        QTRY_VERIFY(guide() != nullptr);
        QCOMPARE(guide()->page(), u"morning"_s);
        QVERIFY(QTest::qWaitForWindowActive(guide()));
        QTest::keySequence(guide(), QKeySequence::Find);
        QTest::keyClicks(QApplication::focusWidget(), u"telemetry"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(guide()->page(), u"privacy"_s);
    }

    void goesWithTheWindow()
    {
        QPointer<GuideWindow> shown;
        {
            WindowDriver driver;
            driver.action("guide")->trigger();
            shown = guide();
            QVERIFY(shown != nullptr);
            QVERIFY(!shown->testAttribute(Qt::WA_QuitOnClose));
        }
        QVERIFY(shown == nullptr);
    }

private:
    static void activate(QWidget &window)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QTEST_MAIN(WindowGuideTest)
#include "tst_windowguide.moc"
