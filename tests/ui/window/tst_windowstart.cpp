// SPDX-License-Identifier: MIT
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qtimer.h>
#include <QtGui/qwindow.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qfiledialog.h>

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

    void firstStartSaysWhatItIsAndLeadsOn()
    {
        WindowDriver driver;
        QVERIFY(driver.says(u"Outage Desk shows which outages of a power site will be sent"_s));
        for (const QString &way : {u"Try the demo"_s, u"Connect"_s, u"Open a file…"_s})
            QVERIFY2(driver.button(way) != nullptr, qPrintable(way));
        bool wasAsked = false;
        QTimer look; // the question about the file waits for its answer
        look.callOnTimeout([&wasAsked] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                wasAsked = true;
                dialog->reject();
            }
        });
        look.start(20);
        driver.click(u"Open a file…"_s);
        QVERIFY(wasAsked);
        driver.window().setFocus();
        driver.click(u"Connect"_s);
        QTest::keyClicks(driver.window().focusWidget(), u"https://a"_s);
        QCOMPARE(driver.window().fields().baseUrl, u"https://a"_s);
    }

    void laterStartsHaveOneButton()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.restart();
        QVERIFY(driver.says(u"Nothing has been fetched yet."_s));
        QVERIFY(driver.button(u"Fetch outages"_s) != nullptr);
        for (const QString &way : {u"Try the demo"_s, u"Connect"_s, u"Open a file…"_s})
            QVERIFY2(driver.button(way) == nullptr, qPrintable(way));
    }

    void keyboardIsInTheFirstEmptyField_data()
    {
        QTest::addColumn<ConnectionFields>("fields");
        QTest::addColumn<QString>("field");
        const QString url = u"http://127.0.0.1:1/v1"_s;
        QTest::newRow("nothing") << ConnectionFields() << u"Base URL"_s;
        QTest::newRow("address") << ConnectionFields{.baseUrl = url} << u"Site ID"_s;
        QTest::newRow("address and site")
            << ConnectionFields{.baseUrl = url, .siteId = u"a"_s} << u"API key"_s;
        QTest::newRow("site") << ConnectionFields{.siteId = u"a"_s} << u"Base URL"_s;
        QTest::newRow("a blank") << ConnectionFields{.baseUrl = u" "_s} << u"Base URL"_s;
    }

    void keyboardIsInTheFirstEmptyField()
    {
        QFETCH(const ConnectionFields, fields);
        QFETCH(const QString, field);
        WindowDriver driver;
        QThreadPool pool;
        MainWindow window({.session = driver.session(),
                           .history = driver.history(),
                           .settings = driver.settings(),
                           .theme = driver.theme(),
                           .pool = pool});
        window.setFields(fields);
        window.show();
        QTRY_VERIFY(window.focusWidget() != nullptr);
        const QWidget *holder = window.focusWidget();
        QVERIFY2(holder->accessibleName() == field ||
                     holder->parentWidget()->accessibleName() == field,
                 qPrintable(holder->accessibleName()));
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
