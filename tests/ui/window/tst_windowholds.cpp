// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "submission/sitelock.h"
#include "ui/history/markdialog.h"
#include "ui/submission/submitdialog.h"
#include "ui/theme/buttons.h"
#include "ui/window/submitbar.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qradiobutton.h>

#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> locksAskedOnTheGuiThread = 0;

} // namespace

/// In the place of the C library's: notes who asks for a lock of a file.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" int flock(int descriptor, int operation) noexcept
{
    if (::getpid() == ::gettid())
        ++locksAskedOnTheGuiThread;
    return static_cast<int>(::syscall(SYS_flock, descriptor, operation));
}

namespace {

const QString SiteOfWindow = u"norwich-pear-tree"_s;

DemoFaults losingAnswers()
{
    DemoFaults faults;
    faults.switchOn(DemoFault::LostAnswer);
    return faults;
}

QWidget *dialog()
{
    return QApplication::activeModalWidget();
}

/// The filled buttons that are seen in the dialog that is open.
QStringList filledButtons()
{
    QStringList filled;
    if (dialog() == nullptr)
        return filled;
    for (const QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->isVisible() && isPrimary(each))
            filled.append(each->text());
    }
    return filled;
}

SubmitBar &foot(WindowDriver &driver)
{
    return *driver.window().findChild<SubmitBar *>();
}

QPushButton *markAtTheFoot(WindowDriver &driver)
{
    for (QPushButton *each : foot(driver).findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == u"Mark the outcome…"_s)
            return each;
    }
    return nullptr;
}

/// Another list for the site of the window, as another program left it.
Submission leaveAnother(WindowDriver &driver, SubmissionState state, const QByteArray &body)
{
    Submission other = JournalFixture::list(SiteOfWindow, body);
    other.baseUrl = driver.apiUrl();
    JournalFixture(driver.journalFolder()).leave(other, state);
    return other;
}

/// Submits, the answer is lost after the API took the list, and the outages are fetched anew.
void loseAnAnswer(WindowDriver &driver)
{
    driver.fetchFromApi();
    driver.api().setFaults(losingAnswers());
    driver.submitAndConfirm();
    QTRY_COMPARE_WITH_TIMEOUT(driver.session().state(), SessionState::Unknown, 10'000);
    driver.api().setFaults({});
    driver.click(u"Fetch"_s);
    QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
    driver.settle();
}

void submitted(WindowDriver &driver)
{
    driver.fetchFromApi();
    driver.submitAndConfirm();
    QTRY_COMPARE(driver.session().state(), SessionState::Done);
    driver.click(u"Back"_s);
}

/// Opens the question and waits until it says that the list is held back.
void askAndBeHeldBack(WindowDriver &driver)
{
    driver.click(u"Submit"_s);
    QTRY_VERIFY(driver.says(u"Held back: "_s));
    WindowDriver::readQuestion();
}

} // namespace

/// A list that is held back says so first, and leads on by one button.
class WindowHoldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void anAcceptedListLeadsToOneConfirmation()
    {
        WindowDriver driver;
        submitted(driver);
        askAndBeHeldBack(driver);
        QVERIFY(driver.says(u"Held back: this site accepted the same list on "_s));
        QCOMPARE(filledButtons(), QStringList{u"Send again…"_s});
        QCOMPARE(driver.button(u"Submit 10"_s)->window(), &driver.window()); // not in the question
        driver.click(u"Send again"_s);
        QTRY_VERIFY(driver.says(u"This is a second copy"_s));
        QCOMPARE(filledButtons(), QStringList{u"Submit 10 outage(s) again"_s});
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
        driver.confirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 2);
    }

    void aBusySiteLeadsToTheSameQuestion()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QVERIFY(QDir().mkpath(driver.journalFolder()));
        auto lock = SiteLock::take(driver.journalFolder(), {driver.apiUrl(), SiteOfWindow});
        QVERIFY(lock);
        askAndBeHeldBack(driver);
        QVERIFY(driver.says(u"Held back: another window or program is sending"_s));
        QCOMPARE(filledButtons(), QStringList{u"Try again"_s});
        driver.click(u"Try again"_s);
        QTRY_VERIFY(driver.says(u"Held back: another window or program is sending"_s));
        WindowDriver::readQuestion();
        lock = Unexpected{LockFault{}}; // lets go
        driver.click(u"Try again"_s);
        QTRY_COMPARE(filledButtons(), QStringList{u"Submit 10 outage(s)"_s});
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
        driver.confirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }

    void anUnknownOutcomeOfAnotherProgramLeadsToItsMark()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.settle();
        const Submission other = leaveAnother(driver, SubmissionState::Unknown, "[]");
        askAndBeHeldBack(driver);
        QVERIFY(driver.says(u"arrived at this site is unknown."_s));
        QVERIFY(driver.says(other.id));
        QCOMPARE(filledButtons(), QStringList{u"Mark the outcome…"_s});
        driver.click(u"Mark the outcome"_s);
        QTRY_VERIFY(qobject_cast<MarkDialog *>(dialog()) != nullptr);
        QCOMPARE(qobject_cast<MarkDialog *>(dialog())->submission().id, other.id);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        // Not marked, it is known from now on.
        QTRY_VERIFY(foot(driver).reason().contains(u"is unknown: mark it first"_s));
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
    }

    void anUnknownOutcomeOfAnotherProgramCanBeOverridden()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.settle();
        leaveAnother(driver, SubmissionState::Unknown, "[]");
        askAndBeHeldBack(driver);
        driver.click(u"Send again"_s);
        QTRY_VERIFY(driver.says(u"Another list was sent to this site on"_s));
        driver.confirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }

    void severalUnknownOutcomesAreOverriddenByOneConfirmation()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.settle();
        const Submission first = leaveAnother(driver, SubmissionState::Unknown, "[]");
        const Submission second = leaveAnother(driver, SubmissionState::Unknown, "[1]");
        askAndBeHeldBack(driver);
        QVERIFY(driver.says(u"1 more reason(s) not to send it"_s));
        driver.click(u"Send again"_s);
        QTRY_VERIFY(driver.says(second.id));
        QVERIFY(driver.says(first.id));
        driver.confirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }

    void theBarNamesThreeThingsAndCountsTheRest()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.ask();
        for (const QByteArray &body : {"[]"_ba, "[1]"_ba, "[2]"_ba, "[3]"_ba, "[4]"_ba})
            leaveAnother(driver, SubmissionState::Unknown, body);
        driver.confirm();
        QTRY_VERIFY(driver.says(u"2 more reason(s) not to send it."_s));
        QVERIFY(driver.says(u" The outcome of submission "_s));
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
    }

    void anUnknownOutcomeKeepsSubmitOffUntilItIsMarked()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        QCOMPARE(foot(driver).reason(),
                 u"The outcome of an earlier list for this site is unknown: mark it first"_s);
        QVERIFY(!foot(driver).submitButton()->isEnabled());
        driver.action("submit")->trigger();
        QVERIFY(dialog() == nullptr);
        // Also where the banner was closed, and at another start.
        driver.restart();
        driver.fetchFromApi();
        QTRY_VERIFY(!foot(driver).submitButton()->isEnabled());
        QTRY_VERIFY(markAtTheFoot(driver) != nullptr);
        QTest::mouseClick(markAtTheFoot(driver), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<MarkDialog *>(dialog()) != nullptr);
        for (QRadioButton *each : dialog()->findChildren<QRadioButton *>()) {
            if (each->text().remove(u'&').startsWith(u"Not received"_s))
                each->click();
        }
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"They looked"_s);
        driver.click(u"Mark as"_s);
        QTRY_VERIFY(dialog() == nullptr);
        QTRY_VERIFY(foot(driver).submitButton()->isEnabled());
        QVERIFY(markAtTheFoot(driver) == nullptr);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 2);
    }

    void aMarkOfAnotherProgramIsFoundByTheNextFetch()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        QVERIFY(!foot(driver).submitButton()->isEnabled());
        const QString id = driver.session().submission()->id;
        QCOMPARE(*JournalFixture(driver.journalFolder())
                      .open()
                      ->markQuestion(id, ManualOutcome::NotAccepted, u"by hand"_s),
                 ResolveResult::Marked);
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QTRY_VERIFY(foot(driver).submitButton()->isEnabled());
    }

    void whatIsOverriddenIsWhatWasShown_data()
    {
        QTest::addColumn<SubmissionState>("meanwhile");
        QTest::addColumn<QString>("said");
        QTest::newRow("another copy was accepted")
            << SubmissionState::Accepted << u"this site accepted the same list on"_s;
        QTest::newRow("another outcome is unknown")
            << SubmissionState::Unknown << u"to this site is unknown"_s;
    }

    void whatIsOverriddenIsWhatWasShown()
    {
        QFETCH(const SubmissionState, meanwhile);
        QFETCH(const QString, said);
        WindowDriver driver;
        submitted(driver);
        askAndBeHeldBack(driver);
        driver.click(u"Send again"_s);
        QTRY_VERIFY(driver.says(u"This is a second copy"_s));
        driver.session().foresee({}); // what it has looked for comes too late now
        const QByteArray body = driver.api().acceptedSubmissions().constFirst().body;
        const Submission other = leaveAnother(driver, meanwhile, body);
        driver.confirm();
        QTRY_VERIFY(driver.says(said));
        QVERIFY(driver.says(other.id));
        QCOMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
        // The new one is what the next confirmation is about.
        driver.click(u"Send again"_s);
        QTRY_VERIFY(driver.says(u"second copy"_s));
        QVERIFY(driver.says(other.id));
        driver.confirm();
        QTRY_COMPARE(driver.api().acceptedSubmissions().size(), 2);
    }

    void aMessageAboutAListGoesWithTheList()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.ask();
        leaveAnother(driver, SubmissionState::Unknown, "[]");
        driver.confirm();
        QTRY_VERIFY(driver.button(u"Send again…"_s) != nullptr);
        driver.type(u"Base URL"_s, u"https://elsewhere.example/v1"_s);
        QTRY_VERIFY(driver.button(u"Send again…"_s) == nullptr);
        QVERIFY(driver.says(u"fetch again"_s));
        // And the foot names where the list below would go, not what is being typed.
        QVERIFY(driver.says(u"to "_s + driver.apiUrl()));
        QVERIFY(!driver.says(u"to https://elsewhere.example/v1"_s));
    }

    void theTwoBarsTellOneTruth()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.ask();
        leaveAnother(driver, SubmissionState::Unknown, "[]");
        driver.confirm();
        QTRY_VERIFY(driver.button(u"Send again…"_s) != nullptr);
        QTRY_VERIFY(driver.says(u"The outcome of the submission of "_s)); // in the bar above
        QVERIFY(driver.says(u"until then lists for this site are held back, unless you choose "
                            "“Send again…”"_s));
        QVERIFY(!driver.says(u"nothing is sent"_s));
        driver.click(u"Send again…"_s);
        driver.confirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }

    void saysWhenTheOtherWindowHasFinished()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QVERIFY(QDir().mkpath(driver.journalFolder()));
        driver.ask();
        // Another window of this computer begins to send for this site.
        auto lock = SiteLock::take(driver.journalFolder(), {driver.apiUrl(), SiteOfWindow});
        QVERIFY(lock);
        driver.confirm();
        QTRY_VERIFY(driver.button(u"Try again"_s) != nullptr);
        QVERIFY(!driver.says(u"has finished sending"_s));
        lock = Unexpected{LockFault{}}; // and lets go
        locksAskedOnTheGuiThread = 0;
        QTRY_VERIFY(driver.says(u"The other window has finished sending."_s));
        QCOMPARE(locksAskedOnTheGuiThread, 0);
        QVERIFY(driver.button(u"Try again"_s) == nullptr);
        QCOMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
    }
};

QTEST_MAIN(WindowHoldsTest)
#include "tst_windowholds.moc"
