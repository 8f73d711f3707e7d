// SPDX-License-Identifier: MIT
#include "samples.h"

#include "text/recordtext.h"
#include "ui/submission/submitdialog.h"
#include "ui/submission/submittext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/theme.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

using namespace std::chrono_literals;

namespace {

using Samples::button;

bool says(const QWidget &root, const QString &text)
{
    return Samples::textOf(root).contains(text);
}

void open(SubmitDialog &dialog)
{
    dialog.setArmingDelay(0ms);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

/// What must not send by accident, and what has to be said before a list goes out once more.
class SubmitCareTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void sendsOnReturn()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyClick(dialog.focusWidget(), Qt::Key_Return), confirmed.count() == 1), 5000);
    }

    void ignoresAReturnMeantForTheWindowBefore()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        dialog.setArmingDelay(24h);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(dialog.isVisible());
    }

    void ignoresAKeyThatIsHeldDown()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                       true);
        // Until the dialog is armed: the timer of no delay has run once another has.
        bool isArmed = false;
        QTimer::singleShot(0, &dialog, [&isArmed] { isArmed = true; });
        QTRY_VERIFY(isArmed);
        QCoreApplication::sendEvent(&dialog, &held);
        QCOMPARE(confirmed.count(), 0);
    }

    void waitsUntilReturnIsLetGo_data()
    {
        QTest::addColumn<bool>("isSaidToRepeat");
        QTest::newRow("repeats that are told as such") << true;
        // X11, once Ctrl was let go: a release and a press, as if by hand.
        QTest::newRow("repeats like presses") << false;
    }

    void waitsUntilReturnIsLetGo()
    {
        QFETCH(bool, isSaidToRepeat);
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        dialog.setArmingDelay(40ms);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        // Held for ten times as long as the dialog waits after the last touch.
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                     isSaidToRepeat);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                       isSaidToRepeat);
        // It repeats for the first time only when the dialog has long been ready.
        if (!isSaidToRepeat)
            QTRY_VERIFY(button(dialog, QStringLiteral("Submit"))->isDefault());
        QElapsedTimer holding;
        holding.start();
        while (holding.elapsed() < 400) {
            QCoreApplication::sendEvent(dialog.focusWidget(), &up);
            QCoreApplication::sendEvent(dialog.focusWidget(), &held);
            QCoreApplication::processEvents();
        }
        // And a press right behind it counts as little.
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(dialog.isVisible());
        const auto presses = [&dialog] {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
            return true;
        };
        QElapsedTimer quiet;
        quiet.start();
        QTRY_VERIFY(quiet.elapsed() > 80 && presses());
        QCOMPARE(confirmed.count(), 1);
    }

    void ignoresTheSecondHalfOfADoubleClickMeantForTheWindow()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        dialog.setArmingDelay(24h);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QPushButton *submit = button(dialog, QStringLiteral("Submit"));
        QTest::mouseDClick(submit, Qt::LeftButton);
        QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 0);
        dialog.setArmingDelay(0ms);
        QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void aHoldLeadsOnByOneButton_data()
    {
        QTest::addColumn<SubmissionHold::Kind>("kind");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<bool>("canAlsoSendAgain");
        using Kind = SubmissionHold::Kind;
        const QString again = QStringLiteral("Send again…");
        QTest::newRow("accepted") << Kind::AlreadyAccepted << again << false;
        QTest::newRow("record lost") << Kind::RecordLost << again << false;
        QTest::newRow("unknown") << Kind::OpenQuestion << QStringLiteral("Mark the outcome…")
                                 << true;
        QTest::newRow("busy") << Kind::Busy << QStringLiteral("Try again") << false;
        QTest::newRow("no record") << Kind::NoJournal << QStringLiteral("Try again") << false;
    }

    void aHoldLeadsOnByOneButton()
    {
        QFETCH(SubmissionHold::Kind, kind);
        QFETCH(QString, filled);
        QFETCH(bool, canAlsoSendAgain);
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site(), 1)));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        QSignalSpy ledOn(&dialog, &SubmitDialog::ledOn);
        open(dialog);
        dialog.showHold({.kind = kind, .earlier = Samples::ended(SubmissionState::Unknown)});
        QStringList texts;
        for (const QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->isVisible() && isPrimary(each))
                texts.append(each->text());
        }
        QCOMPARE(texts, QStringList{filled});
        QPushButton *next = button(dialog, filled);
        // The boxes to tick before sending are not needed for this.
        QVERIFY(next->isEnabled());
        QVERIFY(!says(dialog, QStringLiteral("box(es) above first")));
        QVERIFY(dialog.accessibleDescription().startsWith(QStringLiteral("Held back: ")));
        if (canAlsoSendAgain)
            next = button(dialog, QStringLiteral("Send again"));
        QTest::mouseClick(next, Qt::LeftButton);
        next->click(); // the second half of a double click
        QCOMPARE(ledOn.count(), 1);
        QCOMPARE(ledOn.first().first().value<HoldRecovery>(),
                 canAlsoSendAgain ? HoldRecovery::SendAgain : wayOutOf(kind));
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(!dialog.isVisible());
    }

    void returnLeadsOnFromAHold()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        QSignalSpy ledOn(&dialog, &SubmitDialog::ledOn);
        open(dialog);
        dialog.showHold({.kind = SubmissionHold::Kind::Busy});
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyClick(dialog.focusWidget(), Qt::Key_Return), ledOn.count() == 1), 5000);
        QCOMPARE(confirmed.count(), 0);
    }

    void saysWhatIsKnownOfTheFirstCopy_data()
    {
        QTest::addColumn<SubmissionHold::Kind>("kind");
        QTest::addColumn<bool>("isSameList");
        QTest::addColumn<QString>("beforehand");
        QTest::addColumn<QString>("despite");
        using Kind = SubmissionHold::Kind;
        QTest::newRow("accepted") << Kind::AlreadyAccepted << true
                                  << QStringLiteral("accepted the same list on 2026-11-22 12:00")
                                  << QStringLiteral("This is a second copy");
        QTest::newRow("unknown") << Kind::OpenQuestion << true
                                 << QStringLiteral("arrived at this site is unknown")
                                 << QStringLiteral("This may be a second copy");
        QTest::newRow("another list unknown")
            << Kind::OpenQuestion << false << QStringLiteral("arrived at this site is unknown")
            << QStringLiteral("Another list was sent");
    }

    void saysThatAPersonSaidSo()
    {
        Submission earlier = Samples::ended(SubmissionState::Unknown);
        earlier.mark = ManualOutcome::Accepted;
        earlier.markReason = QStringLiteral("Ann, by phone");
        earlier.markedAt = QDateTime(QDate(2026, 11, 22), QTime(13, 5), Qt::UTC);
        const SubmissionHold hold{.kind = SubmissionHold::Kind::AlreadyAccepted,
                                  .earlier = earlier};
        for (const QString &text : {SubmitText::heldBack(hold, QTimeZone::utc()),
                                    SubmitText::sentAgain(hold, earlier, QTimeZone::utc()),
                                    Wording::message(hold).what}) {
            QVERIFY(text.contains(QStringLiteral("marked as accepted by a person on 2026-11-22 "
                                                 "13:05 UTC: Ann, by phone")));
            QVERIFY(!text.contains(QStringLiteral("site accepted")));
        }
    }

    void saysWhatIsKnownOfTheFirstCopy()
    {
        QFETCH(SubmissionHold::Kind, kind);
        QFETCH(bool, isSameList);
        QFETCH(QString, beforehand);
        QFETCH(QString, despite);
        SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        SubmissionHold hold{.kind = kind, .earlier = Samples::ended(SubmissionState::Accepted)};
        hold.earlier.attempts.clear();
        hold.earlier.preparedAt = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        hold.earlier.sha256 = isSameList ? preview.submission.sha256 : QByteArray("another");

        SubmitDialog ordinary(preview);
        open(ordinary);
        QVERIFY(!says(ordinary, hold.earlier.id));
        ordinary.showHold(hold);
        QVERIFY(says(ordinary, beforehand));
        QVERIFY(says(ordinary, QStringLiteral("Held back: ")));
        QVERIFY(!says(ordinary, QStringLiteral("will be sent")));
        QVERIFY(says(ordinary, hold.earlier.id));
        QVERIFY(ordinary.accessibleDescription().contains(hold.earlier.id));
        ordinary.close();

        preview.sentAgainDespite = hold;
        SubmitDialog again(preview);
        open(again);
        QVERIFY(says(again, despite));
        QVERIFY(says(again, QStringLiteral("2026-11-22 12:00 UTC")));
        QVERIFY(says(again, hold.earlier.id));
        QCOMPARE(button(again, QStringLiteral("Submit"))->text(),
                 QStringLiteral("Submit 10 outage(s) again"));
    }

    void doesNotContradictThatTheListWasAccepted_data()
    {
        QTest::addColumn<QString>("compared");
        QTest::addColumn<SubmissionHold::Kind>("kind");
        QTest::addColumn<SubmissionHold::Kind>("other");
        QTest::addColumn<QString>("changes");
        using Kind = SubmissionHold::Kind;
        const QString none = QStringLiteral("No earlier list to compare with");
        const QString same = QStringLiteral("None: it is the list of before");
        const QString fresh = QStringLiteral("2 new since yesterday");
        QTest::newRow("accepted") << QString() << Kind::AlreadyAccepted << Kind::OpenQuestion
                                  << same;
        QTest::newRow("accepted too")
            << QString() << Kind::OpenQuestion << Kind::AlreadyAccepted << same;
        QTest::newRow("unknown") << QString() << Kind::OpenQuestion << Kind::RecordLost << none;
        QTest::newRow("compared") << fresh << Kind::AlreadyAccepted << Kind::OpenQuestion << fresh;
    }

    void doesNotContradictThatTheListWasAccepted()
    {
        QFETCH(const QString, compared);
        QFETCH(const SubmissionHold::Kind, kind);
        QFETCH(const SubmissionHold::Kind, other);
        QFETCH(const QString, changes);
        SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        preview.changes = compared;
        SubmissionHold hold{.kind = kind, .earlier = Samples::ended(SubmissionState::Accepted)};
        hold.others = {{.kind = other, .earlier = Samples::ended(SubmissionState::Accepted)}};

        SubmitDialog ordinary(preview);
        open(ordinary);
        QVERIFY(says(ordinary, compared.isEmpty()
                                   ? QStringLiteral("No earlier list to compare with")
                                   : compared));
        ordinary.showHold(hold);
        QTRY_VERIFY(says(ordinary, changes));
        QVERIFY(!changes.startsWith(QStringLiteral("None")) ||
                !says(ordinary, QStringLiteral("No earlier list")));
        ordinary.close();

        preview.sentAgainDespite = hold;
        SubmitDialog again(preview);
        open(again);
        QVERIFY(says(again, changes));
    }

    void namesAtMostThreeThingsThatSpeakAgainstIt_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("beforehand");
        QTest::addColumn<int>("named");
        QTest::addColumn<QString>("rest");
        QTest::newRow("one") << 1 << QString() << 1 << QString();
        QTest::newRow("two") << 2 << QStringLiteral("1 more thing(s) speak(s) against it") << 2
                             << QString();
        QTest::newRow("three") << 3 << QStringLiteral("2 more thing(s) speak(s) against it") << 3
                               << QString();
        QTest::newRow("four") << 4 << QStringLiteral("3 more thing(s) speak(s) against it") << 3
                              << QStringLiteral("and 1 more");
    }

    void namesAtMostThreeThingsThatSpeakAgainstIt()
    {
        QFETCH(const int, count);
        QFETCH(const QString, beforehand);
        QFETCH(const int, named);
        QFETCH(const QString, rest);
        SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        const auto holdOf = [](int number) {
            SubmissionHold hold{.kind = SubmissionHold::Kind::OpenQuestion,
                                .earlier = Samples::ended(SubmissionState::Unknown)};
            hold.earlier.id = QStringLiteral("id-%1").arg(number);
            return hold;
        };
        SubmissionHold hold = holdOf(1);
        for (int number = 2; number <= count; ++number)
            hold.others.append(holdOf(number));

        SubmitDialog ordinary(preview);
        open(ordinary);
        ordinary.showHold(hold);
        QCOMPARE(says(ordinary, QStringLiteral("more thing(s)")), count > 1);
        QVERIFY(beforehand.isEmpty() || says(ordinary, beforehand));
        ordinary.close();

        preview.sentAgainDespite = hold;
        SubmitDialog again(preview);
        open(again);
        for (int number = 1; number <= count; ++number)
            QCOMPARE(says(again, QStringLiteral("id-%1").arg(number)), number <= named);
        QCOMPARE(says(again, QStringLiteral(" more")), !rest.isEmpty());
        QVERIFY(rest.isEmpty() || says(again, rest));
    }

private:
    std::unique_ptr<Theme> m_theme; // the paddings of the real style
};

QTEST_MAIN(SubmitCareTest)
#include "tst_submitcare.moc"
