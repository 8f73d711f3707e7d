// SPDX-License-Identifier: MIT
#include "ui/submission/submitdialog.h"
#include "ui/window/oddinputs.h"
#include "ui/window/submitbar.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qtimer.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// How old the list is, and that none is sent that is too old. The clock jumps, as it does while
/// the computer sleeps.
class WindowAgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver.emplace();
    }
    void cleanup() { m_driver.reset(); }

    void theCountsSayHowOldTheListIs()
    {
        m_driver->fetchFromApi();
        QTRY_VERIFY(m_driver->says(fetchedAt() + u", just now"_s));
        m_driver->clock().move(12min);
        passMinute();
        QTRY_VERIFY(m_driver->says(fetchedAt() + u", 12 min ago"_s));
        QVERIFY(submit()->isEnabled());
    }

    void theNextMinuteIsWaitedFor()
    {
        m_driver->fetchFromApi();
        const auto *minute = m_driver->window().findChild<QTimer *>(u"minuteOfAge"_s);
        QVERIFY(minute->isActive());
        QVERIFY(minute->remainingTime() <= 60'000);
        passMinute();
        QTRY_VERIFY(minute->isActive() && minute->remainingTime() > 0);
        m_driver->window().setFields({.kind = ConnectionKind::Demo});
        QVERIFY(minute->isActive()); // the list is still there
    }

    void aListThatIsTooOldIsNotSent()
    {
        m_driver->fetchFromApi();
        m_driver->clock().move(60min - 5s);
        wake();
        QVERIFY(submit()->isEnabled());
        m_driver->clock().move(6s);
        wake();
        QVERIFY(!submit()->isEnabled());
        QVERIFY(!m_driver->action("submit")->isEnabled());
        QVERIFY2(reason().contains(u"more than 60 minute"_s), qPrintable(reason()));
        m_driver->click(u"Fetch again"_s);
        QTRY_VERIFY(submit()->isEnabled());
        QCOMPARE(reason(), QString());
        QVERIFY(m_driver->button(u"Fetch again"_s) == nullptr);
        QVERIFY(m_driver->api().acceptedSubmissions().isEmpty());
    }

    void theLimitIsASetting()
    {
        m_driver->settings().setOldestData(5min);
        m_driver->fetchFromApi();
        m_driver->clock().move(5min);
        passMinute();
        QTRY_VERIFY2(reason().contains(u"more than 5 minute"_s), qPrintable(reason()));
    }

    void submitIsCheckedWhenItIsPressed()
    {
        m_driver->fetchFromApi();
        m_driver->clock().move(9h); // the window has not heard of it
        QVERIFY(m_driver->action("submit")->isEnabled());
        m_driver->action("submit")->trigger();
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!submit()->isEnabled());
        QVERIFY(reason().contains(u"more than 60 minute"_s));
    }

    void nothingIsSentOnceTheComputerHasSleptOverTheQuestion()
    {
        m_driver->fetchFromApi();
        m_driver->ask();
        QSignalSpy attempts(&m_driver->session(), &ReviewSession::attemptFinished);
        QSignalSpy answers(&m_driver->api(), &DemoHost::requestAnswered);
        m_driver->clock().move(9h);
        m_driver->confirm();
        QTRY_VERIFY(m_driver->says(u"became too old while you were asked"_s));
        QCOMPARE(m_driver->session().state(), SessionState::Reviewing);
        QVERIFY(!m_driver->session().submission());
        QVERIFY(attempts.isEmpty());
        QVERIFY(answers.isEmpty()); // nothing has reached the server at all
        QVERIFY(m_driver->api().acceptedSubmissions().isEmpty());
        QVERIFY(!submit()->isEnabled());
        m_driver->click(u"Fetch again"_s);
        m_driver->submitAndConfirm();
        QTRY_COMPARE(m_driver->api().acceptedSubmissions().size(), 1);
    }

    void theQuestionGoesOnceItsListIsTooOld()
    {
        m_driver->fetchFromApi();
        m_driver->ask();
        QVERIFY(m_driver->says(u"Fetched "_s + fetchedAt()));
        m_driver->clock().move(7min);
        passMinute();
        QTRY_VERIFY(m_driver->says(fetchedAt() + u", 7 min ago"_s));
        QVERIFY(QApplication::activeModalWidget() != nullptr);
        m_driver->clock().move(54min);
        passMinute();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(m_driver->says(u"became too old while you were asked"_s));
        QVERIFY(m_driver->api().acceptedSubmissions().isEmpty());
    }

    void theReceiptSaysHowOldTheListWas()
    {
        m_driver->fetchFromApi();
        m_driver->clock().move(12min);
        m_driver->submitAndConfirm();
        QTRY_VERIFY(m_driver->says(u"Accepted"_s));
        QVERIFY(m_driver->says(u" UTC, 12 min before it was sent"_s));
    }

    void theFootSaysWhatWasSentBefore()
    {
        m_driver->fetchFromApi();
        QVERIFY(!m_driver->says(u"last accepted"_s));
        m_driver->submitAndConfirm();
        QTRY_VERIFY(m_driver->says(u"10 outage(s); 1 list(s) sent today"_s));
        m_driver->clock().move(24h);
        wake();
        const QString sent = u"last accepted yesterday "_s;
        QVERIFY(m_driver->says(sent));
        QVERIFY(
            m_driver->says(u"10 outage(s); nothing sent today, as far as this computer knows"_s));
        m_driver->restart(); // before anything is fetched
        QTRY_VERIFY(m_driver->says(sent));
        m_driver->type(u"Site ID"_s, u"odd-harbour"_s);
        QVERIFY(!m_driver->says(sent)); // that is another place
    }

    void theDemoHasNoLimit()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        m_driver->clock().move(100h);
        wake();
        QVERIFY(m_driver->says(u"4 d 4 h ago"_s));
        QVERIFY2(submit()->isEnabled(), qPrintable(reason()));
    }

    void aFileHasNoLimitAndWasRead()
    {
        const QTemporaryDir folder;
        m_driver->typeConnection();
        m_driver->type(u"Site ID"_s, QString());
        m_driver->window().openFiles(
            OddInputs::writeTwo(folder.path(), u"2022-03-02T10:00:00.000Z"_s));
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        m_driver->clock().move(3h);
        wake();
        QVERIFY(m_driver->says(u"read "_s)); // with the date, if that was yesterday
        QVERIFY(m_driver->says(fetchedAt() + u", 3 h ago"_s));
        QVERIFY2(submit()->isEnabled(), qPrintable(reason()));
    }

    void aFailedFetchSaysWhichListIsShownAndWouldGo()
    {
        m_driver->fetchFromApi();
        m_driver->clock().move(12min);
        DemoFaults faults;
        faults.switchOn(DemoFault::ServerError, 1);
        m_driver->api().setFaults(faults);
        m_driver->click(u"Fetch"_s);
        const QString still = u"Below is still the list that was fetched at "_s;
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->says(still + fetchedAt() +
                                                u", 12 min ago. It is the one that "
                                                "Submit would send."_s),
                                 20'000);
        QVERIFY(submit()->isEnabled());
        m_driver->clock().move(1h);
        m_driver->click(u"Fetch again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->says(u"1 h 12 min ago. It cannot be sent before"_s),
                                 20'000);
        QVERIFY(!submit()->isEnabled());
    }

private:
    [[nodiscard]] QString fetchedAt() const
    {
        return m_driver->session().fetchedAt().toUTC().toString(u"HH:mm 'UTC'"_s);
    }
    [[nodiscard]] QPushButton *submit() const
    {
        return m_driver->window().findChild<SubmitBar *>()->submitButton();
    }
    [[nodiscard]] QString reason() const
    {
        return m_driver->window().findChild<SubmitBar *>()->reason();
    }
    /// The minute that the window waits for is over.
    void passMinute()
    {
        m_driver->window().findChild<QTimer *>(u"minuteOfAge"_s)->start(0);
        QCoreApplication::processEvents();
    }
    /// The operator comes back to the window.
    void wake()
    {
        QEvent activation(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&m_driver->window(), &activation);
    }

    mutable std::optional<WindowDriver> m_driver;
};

QTEST_MAIN(WindowAgeTest)
#include "tst_windowage.moc"
