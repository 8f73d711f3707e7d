// SPDX-License-Identifier: MIT
#include "submission/journalfile.h"
#include "submission/journalfixture.h"
#include "submission/sitelock.h"
#include "system/filelock.h"
#include "text/recordtext.h"
#include "ui/history/historydialog.h"
#include "ui/history/historysamples.h"
#include "ui/history/markdialog.h"
#include "ui/history/newrecorddialog.h"
#include "ui/window/submitbar.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

DemoFaults losingAnswers()
{
    DemoFaults faults;
    faults.switchOn(DemoFault::LostAnswer);
    return faults;
}

QString reasonOff(WindowDriver &driver)
{
    return driver.window().findChild<SubmitBar *>()->reason();
}

/// Submits, and the answer is lost after the API took the list.
void loseAnAnswer(WindowDriver &driver)
{
    driver.api().setFaults(losingAnswers());
    driver.fetchFromApi();
    driver.submitAndConfirm();
    QTRY_COMPARE(driver.session().state(), SessionState::Unknown);
    driver.api().setFaults({});
}

MarkDialog *question()
{
    return qobject_cast<MarkDialog *>(QApplication::activeModalWidget());
}

/// Answers the question that is open as a person does.
void answer(WindowDriver &driver, const QString &choice, const QString &reason)
{
    QTRY_VERIFY(question() != nullptr);
    const auto choices = question()->findChildren<QRadioButton *>();
    for (QRadioButton *each : choices) {
        if (each->text().remove(u'&').startsWith(choice))
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(8, each->height() / 2));
    }
    auto *field = question()->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, reason);
    driver.click(u"Mark as"_s);
}

enum class Tampering { ChangedLine, LostLines };
enum class Look { Fetch, History, Submission };

/// A record that was tampered with, at the next start of the program.
void startOnATamperedRecord(WindowDriver &driver, Tampering tampering)
{
    driver.settle();
    HistorySamples::record(driver.journalFolder());
    const JournalFixture files(driver.journalFolder());
    if (tampering == Tampering::LostLines)
        files.forget(3);
    else
        files.tamper(u"UPDATE record SET at = '2020' WHERE number = 3"_s);
    driver.restart();
    QTRY_VERIFY(driver.says(u"The record of submissions is not as it was left."_s));
}

void startOnAChangedRecord(WindowDriver &driver)
{
    startOnATamperedRecord(driver, Tampering::ChangedLine);
    QVERIFY(driver.says(u"line 3 is missing or not as it was written"_s));
}

bool offersANewRecord(WindowDriver &driver)
{
    return driver.says(u"is not as it was left"_s) ||
           driver.button(u"Start a new record"_s) != nullptr;
}

/// Sends the list although it is held back because of the record.
void sendDespiteTheRecord(WindowDriver &driver)
{
    driver.click(u"Submit"_s);
    QTRY_VERIFY(driver.says(u"Held back: "_s));
    WindowDriver::readQuestion();
    driver.click(u"Send again"_s);
    QTRY_VERIFY(driver.says(u"This may be a second copy"_s));
    driver.confirm();
    QTRY_COMPARE(driver.session().state(), SessionState::Done);
}

/// Until everything has been done that was asked of the record before.
void readToTheEnd(WindowDriver &driver)
{
    QSignalSpy read(&driver.history(), &HistorySession::journalRead);
    driver.history().read(ConnectionKind::Production);
    QTRY_VERIFY(!read.isEmpty());
    driver.settle();
}

NewRecordDialog *newRecordQuestion()
{
    return qobject_cast<NewRecordDialog *>(QApplication::activeModalWidget());
}

/// The files of records that were put aside, without what belongs to them.
QStringList keptRecords(WindowDriver &driver)
{
    QStringList kept =
        QDir(driver.journalFolder()).entryList({u"journal.sqlite.kept-*"_s}, QDir::Files);
    kept.removeIf([](const QString &name) { return name.count(u'-') > 3; });
    return kept;
}

} // namespace

/// What the window says about its record, and a person's word on an unknown outcome.
class HistoryMarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void tellsOfAnUnknownOutcomeAtEveryStart()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        QVERIFY(!driver.says(u"The outcome of the submission of"_s)); // the receipt says it
        for (int start = 0; start < 2; ++start) {
            driver.restart();
            QTRY_VERIFY(driver.says(u"The outcome of the submission of"_s));
            QVERIFY(driver.says(u"for Norwich Pear Tree is unknown."_s));
        }
        driver.click(u"Open the record"_s);
        QTRY_VERIFY(driver.button(u"Copy message for API"_s) != nullptr);
        QVERIFY(driver.button(u"Mark the outcome"_s) != nullptr);
    }

    void tellsOfASendingThatDied()
    {
        WindowDriver driver;
        const JournalFixture files(driver.journalFolder());
        files.leave(HistorySamples::list(u"norwich-pear-tree"_s, 14, HistorySamples::body({1})),
                    SubmissionState::Sending);
        driver.restart();
        QTRY_VERIFY(driver.says(u"UTC for Norwich Pear Tree is unknown."_s));
        QCOMPARE(files.events(), u"prepared sending recovered"_s);
    }

    void marksFromTheBannerAndTheSiteIsFree()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        driver.restart();
        QTRY_VERIFY(driver.says(u"The outcome of the submission of"_s));
        driver.click(u"Mark the outcome"_s);
        answer(driver, u"Not received"_s, u"They looked: nothing came"_s);
        QTRY_VERIFY(question() == nullptr);
        QTRY_VERIFY(!driver.says(u"The outcome of the submission of"_s));
        const JournalFixture files(driver.journalFolder());
        QCOMPARE(files.count(u"marked"_s), 1);
        const Submission marked = files.open()->submissions()->first();
        QCOMPARE(marked.mark, std::optional(ManualOutcome::NotAccepted));
        QCOMPARE(marked.markReason, u"They looked: nothing came"_s);
        driver.fetchFromApi();
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QVERIFY(driver.says(u"Accepted"_s));
    }

    void aReasonHoldsNoKey()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        driver.click(u"Mark the outcome"_s);
        answer(driver, u"Accepted"_s, u"They have it, key "_s + driver.keyText());
        QTRY_VERIFY(driver.says(u"Reason: They have it, key [key]"_s));
        const Submission marked =
            JournalFixture(driver.journalFolder()).open()->submissions()->first();
        QCOMPARE(marked.markReason, u"They have it, key [key]"_s);
    }

    void marksFromTheReceipt()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        driver.click(u"Mark the outcome"_s);
        answer(driver, u"Accepted"_s, u"They have it"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QTRY_VERIFY(driver.says(u"Outcome unknown, marked accepted"_s));
        QVERIFY(driver.says(u"Reason: They have it"_s));
        QVERIFY(driver.button(u"Mark the outcome"_s) == nullptr);
        // The same list is held back now.
        driver.click(u"Back to review"_s);
        driver.click(u"Submit"_s);
        QTRY_VERIFY(driver.says(u"Held back: the same list was marked as accepted by a person"_s));
    }

    void asksForAChoiceAndAReason()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        driver.click(u"Mark the outcome"_s);
        QTRY_VERIFY(question() != nullptr);
        QVERIFY(!driver.button(u"Mark it"_s)->isEnabled());
        QVERIFY(driver.says(u"Choose one of the two"_s));
        auto *accepted = question()->findChild<QRadioButton *>();
        QTest::mouseClick(accepted, Qt::LeftButton, {}, QPoint(8, accepted->height() / 2));
        QVERIFY(driver.says(u"Write the reason"_s));
        QTest::keyClicks(question()->findChild<QLineEdit *>(), u"   "_s);
        QVERIFY(!driver.button(u"Mark as accepted"_s)->isEnabled());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QCOMPARE(JournalFixture(driver.journalFolder()).count(u"marked"_s), 0);
    }

    void marksFromTheHistory()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        driver.action("history")->trigger();
        const auto list = [&] { return driver.named<QTableView>(u"Submissions"_s); };
        QTRY_VERIFY(list() != nullptr && list()->model()->rowCount() == 7);
        QTest::keyClick(list(), Qt::Key_Return); // the newest is the current one
        QTRY_VERIFY(driver.button(u"Copy message for API"_s) != nullptr);
        const auto marks = driver.window().findChildren<QPushButton *>();
        for (QPushButton *each : marks) {
            const bool isOfTheRecord = qobject_cast<HistoryDialog *>(each->window()) != nullptr;
            if (isOfTheRecord && each->isVisible() && each->text().contains(u"Mark the outcome"_s))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        answer(driver, u"Accepted"_s, u"In their list"_s);
        QTRY_VERIFY(driver.says(u"Outcome unknown, marked accepted"_s));
        QTRY_VERIFY(driver.says(u"Reason: In their list"_s));
    }

    void tellsThatAnotherWindowWasFirst()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        const JournalFixture files(driver.journalFolder());
        driver.click(u"Mark the outcome"_s);
        QTRY_VERIFY(question() != nullptr);
        {
            const auto other = files.open();
            const QString id = other->submissions()->first().id;
            QCOMPARE(*other->markQuestion(id, ManualOutcome::Accepted, u"first"_s),
                     ResolveResult::Marked);
        }
        answer(driver, u"Not received"_s, u"second"_s);
        QTRY_VERIFY(driver.says(u"This submission was marked elsewhere in the meantime."_s));
        QCOMPARE(files.count(u"marked"_s), 1);
        driver.click(u"Close"_s);
        QTRY_VERIFY(question() == nullptr);
        // Their word is what the window goes on with.
        QTRY_VERIFY(driver.says(u"Reason: first"_s));
        QCOMPARE(driver.session().state(), SessionState::Done);
    }

    void saysThatAMarkCouldNotBeWritten()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        const JournalFixture files(driver.journalFolder());
        files.failAt(u"marked"_s);
        driver.click(u"Mark the outcome"_s);
        answer(driver, u"Accepted"_s, u"They have it"_s);
        QTRY_VERIFY(driver.says(u"The record of submissions cannot be written"_s));
        QCOMPARE(driver.session().state(), SessionState::Unknown);
        files.stopFailing();
        driver.click(u"Mark as accepted"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
    }

    void cancelsAMarkThatWaitsForTheRecord()
    {
        WindowDriver driver;
        loseAnAnswer(driver);
        driver.restart();
        QTRY_VERIFY(driver.says(u"The outcome of the submission of"_s));
        const JournalFixture files(driver.journalFolder());
        auto other = files.transaction({u"BEGIN IMMEDIATE"_s});
        driver.click(u"Mark the outcome"_s);
        answer(driver, u"Not received"_s, u"not meant"_s);
        QTRY_VERIFY(driver.says(u"Another program is using the record."_s));
        driver.click(u"Cancel"_s);
        QTRY_VERIFY(question() == nullptr);
        other.reset();
        readToTheEnd(driver);
        QCOMPARE(files.count(u"marked"_s), 0);
        QVERIFY(driver.says(u"The outcome of the submission of"_s));

        driver.click(u"Mark the outcome"_s);
        answer(driver, u"Not received"_s, u"meant"_s);
        QTRY_VERIFY(question() == nullptr);
        QTRY_COMPARE(files.count(u"marked"_s), 1);
    }

    void cancelsANewRecordThatWaits()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        auto other = FileLock::take(driver.journalFolder() + u"/opening.lock"_s);
        QVERIFY(other);
        driver.click(u"Start a new record"_s);
        QTRY_VERIFY(newRecordQuestion() != nullptr);
        driver.click(u"Start the new record"_s);
        QTRY_VERIFY(driver.says(u"Another program is using the record."_s));
        driver.click(u"Cancel"_s);
        QTRY_VERIFY(newRecordQuestion() == nullptr);
        other->reset();
        readToTheEnd(driver);
        QCOMPARE(keptRecords(driver).size(), 0);
        QVERIFY(offersANewRecord(driver));
    }

    void sendsNothingThatANewerVersionRecords()
    {
        WindowDriver driver;
        const JournalFixture files(driver.journalFolder());
        HistorySamples::record(driver.journalFolder());
        files.tamper(u"PRAGMA user_version = 99"_s);
        driver.restart();
        QTRY_VERIFY(driver.says(u"made by a newer version of Outage Desk"_s));
        driver.fetchFromApi();
        QTRY_VERIFY(reasonOff(driver).contains(u"The record of submissions cannot be used"_s));
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        files.tamper(u"PRAGMA user_version = 2"_s);
        driver.click(u"Try again"_s);
        QTRY_COMPARE(reasonOff(driver), QString());
        QVERIFY(!driver.says(u"made by a newer version of Outage Desk"_s));
    }

    void sendsNothingWhereThereIsNoFolder()
    {
        WindowDriver driver;
        driver.settle();
        QTRY_VERIFY(QFile::exists(driver.journalFolder() + u"/journal.sqlite"_s));
        QVERIFY(QDir(driver.journalFolder()).removeRecursively());
        QFile file(driver.journalFolder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        driver.restart();
        QTRY_VERIFY(driver.says(u"The record of submissions cannot be written"_s));
        driver.fetchFromApi();
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(reasonOff(driver).contains(u"The record of submissions cannot be used"_s));
    }

    void tellsInRedThatTheRecordWasDamaged()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        driver.restart();
        QFile file(driver.journalFolder() + u"/journal.sqlite"_s);
        QTRY_VERIFY(driver.says(u"The outcome of the submission of"_s));
        driver.window().close();
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(512, 'x'));
        file.close();
        driver.restart();
        QTRY_VERIFY(driver.says(u"The record of submissions is not as it was left."_s));
        QVERIFY(driver.says(u"It was kept as"_s));
        // Closed by a person, it is gone; what was sent is not on record any more.
        auto *close = driver.named<QToolButton>(u"Close this message"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!driver.says(u"is not as it was left"_s));
    }

    void tellsInRedThatALineWasChanged()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        JournalFixture(driver.journalFolder())
            .tamper(u"UPDATE record SET at = '2020' WHERE number = 3"_s);
        driver.restart();
        QTRY_VERIFY(driver.says(u"line 3 is missing or not as it was written"_s));
        // The next thing to tell follows when this is closed.
        QTest::mouseClick(driver.named<QToolButton>(u"Close this message"_s), Qt::LeftButton);
        QTRY_VERIFY(driver.says(u"The outcome of the submission of"_s));
    }

    void startsANewRecord()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        driver.click(u"Start a new record"_s);
        QTRY_VERIFY(newRecordQuestion() != nullptr);
        QVERIFY(driver.says(u"The file journal.sqlite gets a longer name and stays in "_s +
                            driver.journalFolder()));
        QVERIFY(driver.says(u"every site is held back once"_s));
        QVERIFY(driver.says(u"does not come back"_s));
        driver.click(u"Start the new record"_s);
        QTRY_VERIFY(newRecordQuestion() == nullptr);
        QTRY_VERIFY(driver.says(u"There is a new record of submissions."_s));
        QCOMPARE(keptRecords(driver).size(), 1);
        QVERIFY(driver.says(u"kept as "_s + driver.journalFolder() + u'/' +
                            keptRecords(driver).constFirst()));
        QVERIFY(!driver.says(u"is not as it was left"_s));
        QCOMPARE(JournalFixture(driver.journalFolder()).open()->submissions()->size(), 0);

        driver.restart();
        driver.fetchFromApi();
        QVERIFY(!driver.says(u"is not as it was left"_s));
        QVERIFY(!driver.says(u"There is a new record"_s));
        driver.click(u"Submit"_s);
        QTRY_VERIFY(driver.says(u"a new record of submissions was started"_s));
    }

    void aNewRecordTakesADecision()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        driver.click(u"Start a new record"_s);
        QTRY_VERIFY(newRecordQuestion() != nullptr);
        QTest::keyClick(newRecordQuestion(), Qt::Key_Return); // no button is the default
        QVERIFY(newRecordQuestion() != nullptr);
        QTest::keyClick(newRecordQuestion(), Qt::Key_Escape);
        QTRY_VERIFY(newRecordQuestion() == nullptr);
        driver.settle();
        QCOMPARE(keptRecords(driver).size(), 0);
        QVERIFY(driver.says(u"line 3 is missing or not as it was written"_s));
    }

    void startsANewRecordFromTheHistory()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        driver.action("history")->trigger();
        const auto list = [&] { return driver.named<QTableView>(u"Submissions"_s); };
        QTRY_VERIFY(list() != nullptr && list()->model()->rowCount() == 7);
        const auto offer = [&driver]() -> QPushButton * {
            const auto *dialog = driver.window().findChild<HistoryDialog *>();
            const auto buttons = dialog->findChildren<QPushButton *>();
            for (QPushButton *each : buttons) {
                if (each->isVisible() && each->text() == u"Start a new record…")
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(offer() != nullptr);
        QTest::mouseClick(offer(), Qt::LeftButton);
        QTRY_VERIFY(newRecordQuestion() != nullptr);
        driver.click(u"Start the new record"_s);
        QTRY_VERIFY(driver.says(u"Nothing has been sent from this computer yet."_s));
        QTRY_VERIFY(offer() == nullptr);
        QCOMPARE(keptRecords(driver).size(), 1);
    }

    void startsNoNewRecordWhileAListIsBeingSent()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        auto sender =
            SiteLock::take(driver.journalFolder(), JournalFixture::place(u"norwich-pear-tree"_s));
        QVERIFY(sender.hasValue());
        driver.click(u"Start a new record"_s);
        QTRY_VERIFY(newRecordQuestion() != nullptr);
        driver.click(u"Start the new record"_s);
        QTRY_VERIFY(driver.says(u"No new record was started: a list is being sent"_s));
        QVERIFY(driver.says(u"Wait until it has ended, then try again."_s));
        QCOMPARE(keptRecords(driver).size(), 0);
        sender->reset();
        driver.click(u"Start the new record"_s);
        QTRY_VERIFY(driver.says(u"There is a new record of submissions."_s));
        QCOMPARE(keptRecords(driver).size(), 1);
    }

    void startsNoNewRecordInThePlaceOfAnothersNewOne()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        driver.click(u"Start a new record"_s);
        QTRY_VERIFY(newRecordQuestion() != nullptr);
        QVERIFY(SubmissionLog::beginAnew(driver.journalFolder()).hasValue());
        driver.click(u"Start the new record"_s);
        QTRY_VERIFY(driver.says(u"Another program has started one."_s));
        QVERIFY(driver.button(u"Start the new record"_s) == nullptr);
        QCOMPARE(keptRecords(driver).size(), 1);
        driver.click(u"Close"_s);
        QTRY_VERIFY(newRecordQuestion() == nullptr);
        QVERIFY(!driver.says(u"is not as it was left"_s));
    }

    void theAlarmEndsWithTheNewRecordOfAnotherProgram_data()
    {
        QTest::addColumn<Tampering>("tampering");
        QTest::addColumn<Look>("look");
        QTest::newRow("a changed line, fetched") << Tampering::ChangedLine << Look::Fetch;
        QTest::newRow("a changed line, history opened") << Tampering::ChangedLine << Look::History;
        QTest::newRow("a changed line, submitted") << Tampering::ChangedLine << Look::Submission;
        QTest::newRow("lost lines, fetched") << Tampering::LostLines << Look::Fetch;
        QTest::newRow("lost lines, history opened") << Tampering::LostLines << Look::History;
        QTest::newRow("lost lines, submitted") << Tampering::LostLines << Look::Submission;
    }

    void theAlarmEndsWithTheNewRecordOfAnotherProgram()
    {
        QFETCH(const Tampering, tampering);
        QFETCH(const Look, look);
        WindowDriver driver;
        startOnATamperedRecord(driver, tampering);
        driver.fetchFromApi();
        driver.settle();
        QVERIFY(offersANewRecord(driver));
        QVERIFY(SubmissionLog::beginAnew(driver.journalFolder()).hasValue());
        QVERIFY(offersANewRecord(driver)); // not looked yet
        if (look == Look::Fetch)
            driver.click(u"Fetch"_s);
        else if (look == Look::History)
            driver.action("history")->trigger();
        else
            sendDespiteTheRecord(driver);
        QTRY_VERIFY(!offersANewRecord(driver));
        QVERIFY(!driver.says(u"line 3"_s));
        QVERIFY(!driver.says(u"shorter than it was"_s));
    }

    void theAlarmEndsWithASubmissionThatIsRecorded()
    {
        WindowDriver driver;
        startOnATamperedRecord(driver, Tampering::LostLines);
        driver.fetchFromApi();
        driver.settle();
        QVERIFY(offersANewRecord(driver));
        sendDespiteTheRecord(driver);
        QTRY_VERIFY(!offersANewRecord(driver));
    }

    void theAlarmStaysWhereTheRecordIsAsBad()
    {
        WindowDriver driver;
        startOnAChangedRecord(driver);
        driver.fetchFromApi();
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.settle();
        QVERIFY(offersANewRecord(driver));
        // Closed by a person, it is not told again by the next look.
        QTest::mouseClick(driver.named<QToolButton>(u"Close this message"_s), Qt::LeftButton);
        QVERIFY(!offersANewRecord(driver));
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.settle();
        QVERIFY(!offersANewRecord(driver));
    }

    void tellsWhatIsNoticed_data()
    {
        QTest::addColumn<JournalNotice::Kind>("kind");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("offersNewRecord");
        using Kind = JournalNotice::Kind;
        const QString changed = u"The record of submissions is not as it was left."_s;
        QTest::newRow("moved aside") << Kind::MovedAside << changed << false;
        QTest::newRow("broken chain") << Kind::BrokenChain << changed << true;
        QTest::newRow("shortened") << Kind::Shortened << changed << true;
        QTest::newRow("set aside")
            << Kind::SetAside << u"There is a new record of submissions."_s << false;
        QTest::newRow("open to others")
            << Kind::OpenToOthers << u"The record of submissions may be read by others."_s << false;
        QTest::newRow("without log")
            << Kind::WithoutLog << u"The record of submissions is written in a slower way."_s
            << false;
    }

    void tellsWhatIsNoticed()
    {
        QFETCH(const JournalNotice::Kind, kind);
        QFETCH(const QString, heading);
        QFETCH(const bool, offersNewRecord);
        WindowDriver driver;
        driver.settle();
        const JournalNotice notice{kind, u"/home/ann/journal.sqlite"_s, 3};
        Q_EMIT driver.session().journalNoticed(notice);
        QTRY_VERIFY(driver.says(heading));
        QVERIFY(driver.says(Wording::text(notice)));
        QCOMPARE(driver.button(u"Start a new record"_s) != nullptr, offersNewRecord);
    }
};

QTEST_MAIN(HistoryMarksTest)
#include "tst_historymarks.moc"
