// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/connection/connectionbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/requestlogpane.h"
#include "ui/window/presentationstrip.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

using namespace Qt::StringLiterals;

/// The window as it is shown to others: full screen, large text, the demo and its faults.
class WindowShowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }

    void f11HidesAddressKeyIdsAndRequests()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        auto *view = m_driver->window().findChild<OutageView *>();
        view->selectRow(2);
        m_driver->action("requests")->trigger();
        QVERIFY(m_driver->says(m_driver->apiUrl()));
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        QVERIFY(m_driver->window().isFullScreen());
        QVERIFY(!m_driver->window().menuBar()->isVisible());
        QVERIFY(!m_driver->window().findChild<ConnectionBar *>()->isVisible());
        QVERIFY(!m_driver->window().findChild<RequestLogPane *>()->isVisible());
        QVERIFY(!m_driver->says(m_driver->apiUrl()));
        QVERIFY(!m_driver->says(m_driver->session().review().table().deviceId(2)));
        QCOMPARE(m_driver->theme().textSize(), 150);
        QVERIFY(m_driver->says(u"108 fetched, 18 at this site, 10 since 1 January 2022, 10 will be "
                               "sent, 0 left out"_s));
    }

    void idsAreShownToNoOneElse()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->action("show-fetched")->trigger();
        m_driver->settle();
        auto *view = m_driver->window().findChild<OutageView *>();
        const QImage before = view->viewport()->grab().toImage();
        view->setIdsHidden(true);
        QVERIFY(view->viewport()->grab().toImage() != before); // other sites' ids
        view->setIdsHidden(false);
        QCOMPARE(view->viewport()->grab().toImage(), before);
    }

    void theSentenceFollowsWhatIsDecided()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        auto *view = m_driver->window().findChild<OutageView *>();
        view->setFocus();
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_VERIFY(m_driver->says(u"9 will be sent, 1 left out"_s));
    }

    void escLeadsBackToEverythingAsItWas_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Esc") << int(Qt::Key_Escape);
        QTest::newRow("F11") << int(Qt::Key_F11);
    }

    void escLeadsBackToEverythingAsItWas()
    {
        QFETCH(const int, key);
        m_driver->fetchFromApi();
        m_driver->settle();
        const QSize size = m_driver->window().size();
        const QImage before = m_driver->window().grab().toImage();
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        m_driver->settle();
        QVERIFY(m_driver->window().grab().toImage() != before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QVERIFY(!m_driver->window().isFullScreen());
        m_driver->window().resize(size);
        m_driver->settle();
        QCOMPARE(m_driver->theme().textSize(), 100);
        QVERIFY(m_driver->window().menuBar()->isVisible());
        QVERIFY(!m_driver->window().findChild<PresentationStrip *>()->isVisible());
        QVERIFY(m_driver->says(m_driver->apiUrl()));
        QCOMPARE(m_driver->settings().textSize(), 100); // the large text was not chosen
    }

    void escCancelsWhatIsUnderWayFirst()
    {
        m_driver->fetchFromApi();
        DemoFaults faults;
        faults.switchOn(DemoFault::Slow, 5000);
        m_driver->api().setFaults(faults);
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_VERIFY(m_driver->action("cancel")->isEnabled());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(m_driver->window().isFullScreen());
        QTest::keyClick(&m_driver->window(), Qt::Key_Escape);
        QVERIFY(!m_driver->window().isFullScreen());
    }

    void theNextStartIsNoFullScreen()
    {
        m_driver->fetchFromApi();
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        m_driver->restart();
        QVERIFY(!m_driver->window().isFullScreen());
        QCOMPARE(m_driver->theme().textSize(), 100);
    }

    void theTextGrowsAndShrinksByKeyboardAndIsRemembered()
    {
        const double body = QApplication::font().pointSizeF();
        QTest::keyClick(&m_driver->window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_driver->theme().textSize(), 110);
        QVERIFY(QApplication::font().pointSizeF() > body);
        QCOMPARE(m_driver->settings().textSize(), 110);
        QTest::keyClick(&m_driver->window(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_driver->theme().textSize(), 90);
        QTest::keyClick(&m_driver->window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_driver->theme().textSize(), 100);
        QCOMPARE(QApplication::font().pointSizeF(), body);
        QCOMPARE(m_driver->settings().textSize(), 100);
    }

    void rowsGrowWithTheText()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        const auto *view = m_driver->window().findChild<OutageView *>();
        const int row = view->rowHeight(0);
        const int begin = view->columnWidth(BeginColumn);
        m_driver->theme().setTextSize(150);
        m_driver->settle();
        QVERIFY(view->rowHeight(0) > row * 5 / 4);
        QVERIFY(view->columnWidth(BeginColumn) > begin * 5 / 4);
    }

    void inLargeTextNothingIsOutOfReach_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("150") << 150;
        QTest::newRow("200") << 200;
    }

    void inLargeTextNothingIsOutOfReach()
    {
        QFETCH(const int, size);
        m_driver->window().resize(1280, 720);
        m_driver->fetchFromApi();
        m_driver->openFields(); // the most there can be
        m_driver->theme().setTextSize(size);
        m_driver->settle();
        QCOMPARE(m_driver->window().size(), QSize(1280, 720));
        auto *scroll = qobject_cast<QScrollArea *>(m_driver->window().centralWidget());
        QVERIFY(scroll != nullptr);
        // Whatever takes the keyboard can be scrolled into sight, whole.
        const QWidget *page = scroll->widget();
        for (QWidget *each : page->findChildren<QWidget *>()) {
            if (!each->isVisible() || (each->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const QRect place(each->mapTo(page, QPoint()), each->size());
            QVERIFY2(page->rect().contains(place) && !each->size().isEmpty(),
                     each->metaObject()->className());
            QVERIFY2(each->width() >= each->minimumSizeHint().width(),
                     qPrintable(each->accessibleName()));
        }
        if (size == 150)
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }

    void theDemoHasItsSitesInItsMenu()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(m_driver->action("demo-site-norwich-pear-tree")->isChecked());
        m_driver->action("demo-site-odd-harbour")->trigger();
        QTRY_COMPARE(m_driver->session().fetched()->siteId, u"odd-harbour"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(m_driver->action("demo-site-odd-harbour")->isChecked());
        QVERIFY(m_driver->window().findChild<ConnectionBar *>()->isFolded());
    }

    void aFaultThatIsOnIsSaid()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(!m_driver->says(u" on"_s) || !m_driver->says(u"fault"_s));
        m_driver->action("fault-slow")->trigger();
        QVERIFY(m_driver->says(u"1 fault(s) on"_s));
        m_driver->action("fault-wrong-key")->trigger();
        QVERIFY(m_driver->says(u"2 fault(s) on"_s));
        QVERIFY(m_driver->says(u"DEMO, nothing leaves this computer"_s));
        QTest::keyClick(&m_driver->window(), Qt::Key_F11);
        QVERIFY(m_driver->says(u"DEMO, nothing leaves this computer · 2 fault(s) on"_s));
    }

    void resetMakesTheDemoAsItWas()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        m_driver->action("demo-site-odd-harbour")->trigger();
        QTRY_COMPARE(m_driver->session().fetched()->siteId, u"odd-harbour"_s);
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        m_driver->action("fault-wrong-key")->trigger();
        m_driver->action("demo-reset")->trigger();
        QTRY_COMPARE(m_driver->session().fetched()->siteId, u"norwich-pear-tree"_s);
        QVERIFY(!m_driver->action("fault-wrong-key")->isChecked());
        QVERIFY(!m_driver->says(u"fault"_s));
        for (const DemoSwitch &each : m_driver->demo().switches())
            QVERIFY2(!each.isOn, qPrintable(each.id));
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowShowTest)
#include "tst_windowshow.moc"
