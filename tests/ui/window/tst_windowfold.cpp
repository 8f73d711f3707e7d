// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/connection/connectionbar.h"
#include "ui/connection/connectionline.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/window/submitbar.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>

using namespace Qt::StringLiterals;

/// Once there is a list, the fields of the connection make room for its rows.
class WindowFoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }

    void aFetchFoldsThemAndSaysWhatTheySay()
    {
        QVERIFY(!bar().isFolded());
        m_driver->fetchFromApi();
        QVERIFY(bar().isFolded());
        const QString line = bar().findChild<ConnectionLine *>()->accessibleName();
        QVERIFY2(line.startsWith(u"Norwich Pear Tree · 127.0.0.1:"_s), qPrintable(line));
        QVERIFY2(line.contains(u" · since 2022-01-01 · fetched "_s), qPrintable(line));
        QVERIFY2(line.endsWith(u" UTC"_s), qPrintable(line));
        QVERIFY(!line.contains(u"demo"_s)); // the key
    }

    void theListBeginsInTheUpperFifth()
    {
        m_driver->window().resize(1280, 800);
        m_driver->fetchFromApi();
        m_driver->settle();
        const auto *view = m_driver->window().findChild<OutageView *>();
        const int top = view->mapTo(&m_driver->window(), QPoint()).y();
        QVERIFY2(top <= m_driver->window().height() / 5, qPrintable(QString::number(top)));
    }

    void aFetchThatFailsLeavesThem()
    {
        m_driver->typeConnection(u"wrong"_s);
        m_driver->click(u"Fetch"_s);
        QTRY_VERIFY(m_driver->button(u"Edit the API key"_s) != nullptr);
        QVERIFY(!bar().isFolded());
    }

    void whatIsToBeMendedBringsThemBack()
    {
        m_driver->fetchFromApi();
        DemoFaults faults;
        faults.switchOn(DemoFault::WrongKey, 1);
        m_driver->api().setFaults(faults);
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        m_driver->click(u"Edit the API key"_s);
        QVERIFY(!bar().isFolded());
        QCOMPARE(QApplication::focusWidget(), m_driver->named<QLineEdit>(u"API key"_s));
    }

    void theKeyboardOpensAndFoldsThem()
    {
        m_driver->fetchFromApi();
        QTest::keyClick(&m_driver->window(), Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), m_driver->named<QComboBox>(u"Site ID"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bar().isFolded());
        QCOMPARE(QApplication::focusWidget(), bar().findChild<ConnectionLine *>()->changeButton());
        QTest::keyClick(&m_driver->window(), Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), m_driver->named<QLineEdit>(u"Cutoff"_s));
        const QSignalSpy asked(&m_driver->session(), &ReviewSession::attemptFinished);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // no other cutoff
        QVERIFY(bar().isFolded());
        QTest::keyClick(&m_driver->window(), Qt::Key_F2);
        QVERIFY(!bar().isFolded());
        QVERIFY(asked.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a new fetch
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QTRY_VERIFY(!asked.isEmpty());
        QTRY_VERIFY(bar().isFolded());
    }

    void returnInTheCutoffJudgesAnewWithoutAFetch()
    {
        m_driver->fetchFromApi();
        const QSignalSpy asked(&m_driver->session(), &ReviewSession::attemptFinished);
        QTest::keyClick(&m_driver->window(), Qt::Key_F2, Qt::ShiftModifier);
        auto *cutoff = m_driver->named<QLineEdit>(u"Cutoff"_s);
        QTest::keyClicks(cutoff, u"2022-06-01"_s);
        QTest::keyClick(cutoff, Qt::Key_Return);
        QVERIFY(bar().isFolded());
        QTRY_COMPARE(m_driver->session().fetched()->cutoffText, u"2022-06-01T00:00:00Z"_s);
        QCOMPARE(m_driver->session().state(), SessionState::Reviewing);
        // One that is none is said to be, and nothing is asked for.
        QTest::keyClick(&m_driver->window(), Qt::Key_F2, Qt::ShiftModifier);
        QTest::keyClicks(cutoff, u"soon"_s);
        QTest::keyClick(cutoff, Qt::Key_Return);
        QVERIFY(!bar().isFolded());
        QVERIFY(m_driver->says(u"The cutoff "_s));
        QCOMPARE(m_driver->session().fetched()->cutoffText, u"2022-06-01T00:00:00Z"_s);
        QVERIFY(asked.isEmpty());
        // Beside another site the rows come anew.
        QTest::keyClick(cutoff, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cutoff, u"2022-01-01"_s);
        m_driver->type(u"Site ID"_s, u"odd-harbour"_s);
        cutoff->setFocus();
        QTest::keyClick(cutoff, Qt::Key_Return);
        QTRY_VERIFY(!asked.isEmpty());
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QCOMPARE(m_driver->session().review().site().id(), u"odd-harbour"_s);
    }

    void escLeavesTheFieldsWhereThereIsNoList()
    {
        m_driver->named<QLineEdit>(u"Cutoff"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar().isFolded());
    }

    void foldedTheySayWhatIsEdited()
    {
        m_driver->fetchFromApi();
        m_driver->type(u"Site ID"_s, u"odd-harbour"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bar().isFolded());
        const QString line = bar().findChild<ConnectionLine *>()->accessibleName();
        QVERIFY2(line.startsWith(u"odd-harbour · 127.0.0.1:"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"fetched"_s), qPrintable(line));
        QVERIFY(!m_driver->button(u"Submit"_s)->isEnabled());
        QVERIFY(m_driver->says(u"These rows were fetched from"_s));
    }

    void aDateAloneIsItsMidnightInUtc()
    {
        m_driver->fetchFromApi();
        const QSignalSpy asked(&m_driver->session(), &ReviewSession::attemptFinished);
        m_driver->type(u"Cutoff"_s, u"1 June 2022"_s);
        QVERIFY(m_driver->says(u"= midnight UTC"_s));
        QTRY_COMPARE(m_driver->session().fetched()->cutoffText, u"2022-06-01T00:00:00Z"_s);
        QVERIFY(asked.isEmpty());
        const qint64 kept = m_driver->session().review().counts().selected;
        QVERIFY(kept > 0 && kept < 10);
        // Settings and record get it as a timestamp is written, for every version to read.
        QCOMPARE(m_driver->settings().connection().cutoff, u"2022-06-01T00:00:00Z"_s);
        m_driver->submitAndConfirm();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Done);
        QCOMPARE(m_driver->session().submission()->cutoff, u"2022-06-01T00:00:00Z"_s);
        const auto received = m_driver->api().acceptedSubmissions();
        QVERIFY(received.isEmpty()); // the API wants the complete list
        QCOMPARE(m_driver->session().submission()->body.count("\"id\""), kept);
    }

    void theDemoLeftBehindBringsThemBack()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(bar().isFolded());
        m_driver->window().setFields({.baseUrl = m_driver->apiUrl(), .siteId = u"a"_s});
        QVERIFY(!m_driver->session().hasReview());
        QVERIFY(!bar().isFolded());
    }

private:
    [[nodiscard]] ConnectionBar &bar() const
    {
        return *m_driver->window().findChild<ConnectionBar *>();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowFoldTest)
#include "tst_windowfold.moc"
