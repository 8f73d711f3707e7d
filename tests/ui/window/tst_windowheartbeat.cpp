// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/outagecolumn.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/window/windowdriver.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int ManyRows = 100'000;
constexpr int PatienceMs = 60'000;
/// A pause that is ours comes every time; one that another program on the machine made does not.
constexpr int Tries = 3;

} // namespace

/// The window stays alive under a hundred thousand outages.
class WindowHeartbeatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_driver = std::make_unique<WindowDriver>();
        DemoFaults faults;
        faults.switchOn(DemoFault::Million, ManyRows);
        m_driver->api().setFaults(faults);
        m_driver->typeConnection();
        m_pane = m_driver->window().findChild<ReviewPane *>();
        QVERIFY(m_pane != nullptr);
    }

    void whileTheyArrive()
    {
        expectNoPause([this] {
            QTest::keyClick(&m_driver->window(), Qt::Key_F5);
            QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().state(), SessionState::Fetching,
                                      PatienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().state(), SessionState::Reviewing,
                                      PatienceMs);
            waitUntilShown();
        });
        QCOMPARE(m_driver->session().review().rowCount(), ManyRows);
    }

    void whileAllAreShownAndFewAgain()
    {
        expectNoPause([this] {
            QTest::keyClick(&m_driver->window(), Qt::Key_1, Qt::ControlModifier);
            waitUntilShown();
            QCOMPARE(table()->model()->rowCount(), ManyRows);
            QTest::keyClick(&m_driver->window(), Qt::Key_4, Qt::ControlModifier);
            waitUntilShown();
            QVERIFY(table()->model()->rowCount() < ManyRows);
        });
    }

    void whileTheyAreSortedByEveryColumn()
    {
        showAll();
        expectNoPause([this] {
            QHeaderView *header = table()->horizontalHeader();
            for (int column = 0; column < OutageColumnCount; ++column) {
                if (header->isSectionHidden(column))
                    continue;
                clickHeader(column);
                waitUntilShown();
                QCOMPARE(header->sortIndicatorSection(), column);
            }
        });
    }

    void whileASearchIsTypedAndCleared()
    {
        showAll();
        expectNoPause([this] {
            m_driver->type(u"Search outages"_s, u"2022-0"_s);
            waitUntilShown();
            const int found = table()->model()->rowCount();
            QVERIFY(found > 0 && found < ManyRows);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            waitUntilShown();
            QCOMPARE(table()->model()->rowCount(), ManyRows);
        });
    }

    void whileAllAreSelectedAndLeftOut()
    {
        showAll();
        expectNoPause([this] {
            table()->setFocus();
            QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
            waitUntilShown();
            QTest::keyClick(table(), Qt::Key_Space);
            waitUntilShown();
            QTest::keyClick(&m_driver->window(), Qt::Key_Z, Qt::ControlModifier);
            waitUntilShown();
        });
    }

    void cleanupTestCase() { m_driver.reset(); }

private:
    /// Does something up to three times and expects the loop to have been beating once at least.
    void expectNoPause(const std::function<void()> &act)
    {
        QByteArray seen;
        for (int i = 0; i < Tries; ++i) {
            Heartbeat heartbeat;
            m_heartbeat = &heartbeat;
            act();
            m_heartbeat = nullptr;
            if (QTest::currentTestFailed())
                return;
            if (heartbeat.longestWork < LongestPause)
                return;
            seen += ' ' + QByteArray::number(qint64(heartbeat.longestWork.count()));
        }
        QFAIL(QByteArray("the longest pauses, in ms:" + seen).constData());
    }

    void showAll()
    {
        QTest::keyClick(&m_driver->window(), Qt::Key_1, Qt::ControlModifier);
        waitUntilShown();
        QCOMPARE(table()->model()->rowCount(), ManyRows);
    }

    void clickHeader(int column)
    {
        const QHeaderView *header = table()->horizontalHeader();
        const QPoint middle(header->sectionViewportPosition(column) +
                                header->sectionSize(column) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    }

    void waitUntilShown() { QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isArranging(), PatienceMs); }

    OutageView *table() { return m_driver->window().findChild<OutageView *>(); }

    std::unique_ptr<WindowDriver> m_driver;
    ReviewPane *m_pane = nullptr;
    Heartbeat *m_heartbeat = nullptr;
};

QTEST_MAIN(WindowHeartbeatTest)
#include "tst_windowheartbeat.moc"
