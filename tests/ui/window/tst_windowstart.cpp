// SPDX-License-Identifier: MIT
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qwindow.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A window that has not been painted yet, beside the one of the driver.
class FreshWindow final
{
public:
    FreshWindow()
    {
        m_window.setFocus(); // else a field is framed as soon as the window has the keyboard
        m_window.setFields(m_window.rememberedFields());
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ReviewSession &session() { return m_driver.session(); }
    [[nodiscard]] bool isFurnished() const
    {
        return m_window.findChild<const ReviewPane *>() != nullptr;
    }
    QImage paint() { return m_window.grab().toImage(); }

private:
    WindowDriver m_driver;
    QThreadPool m_pool;
    MainWindow m_window{{.session = m_driver.session(),
                         .history = m_driver.history(),
                         .settings = m_driver.settings(),
                         .theme = m_driver.theme(),
                         .pool = m_pool,
                         .demo = &m_driver.demo()}};
};

} // namespace

/// The window before and after its first paint, which does not wait for what is hidden.
class WindowStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void firstFrameStaysAsItIs_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("smallest") << QSize(900, 600);
        QTest::newRow("wide") << QSize(1900, 1000);
    }

    void firstFrameStaysAsItIs()
    {
        QFETCH(const QSize, size);
        FreshWindow fresh;
        fresh.window().resize(size);
        fresh.window().show();
        const QImage first = fresh.paint();
        QVERIFY(!fresh.isFurnished());
        QTRY_VERIFY(fresh.isFurnished());
        QCOMPARE(fresh.paint(), first);
    }

    void firstKeyFindsAllPartsThere()
    {
        FreshWindow fresh;
        fresh.window().show();
        QVERIFY(!fresh.isFurnished());
        QTest::keyClick(fresh.window().windowHandle(), Qt::Key_F6);
        QVERIFY(fresh.isFurnished());
    }

    void firstClickFindsAllPartsThere()
    {
        FreshWindow fresh;
        fresh.window().show();
        QVERIFY(!fresh.isFurnished());
        QTest::mousePress(fresh.window().windowHandle(), Qt::LeftButton, {}, QPoint(5, 400));
        QVERIFY(fresh.isFurnished());
    }

    void fetchBeforeTheFirstPaintShowsItsRows()
    {
        FreshWindow fresh;
        fresh.window().startDemo();
        QTRY_COMPARE(fresh.session().state(), SessionState::Reviewing);
        fresh.window().show();
        QTRY_VERIFY(fresh.window().findChild<OutageView *>()->isVisible());
        QTRY_VERIFY(fresh.window().findChild<OutageView *>()->model()->rowCount() > 0);
    }

    void closingBeforeTheFirstPaintKeepsTheLayout()
    {
        WindowDriver driver;
        driver.settings().setLayout(u"facets"_s, "shown");
        {
            QThreadPool pool;
            MainWindow window({.session = driver.session(),
                               .history = driver.history(),
                               .settings = driver.settings(),
                               .theme = driver.theme(),
                               .pool = pool});
            window.show();
            window.close();
        }
        QCOMPARE(driver.settings().layout(u"facets"_s), QByteArray("shown"));
    }
};

QTEST_MAIN(WindowStartTest)
#include "tst_windowstart.moc"
