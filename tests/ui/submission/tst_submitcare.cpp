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

using namespace Qt::StringLiterals;

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
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
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
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isSaidToRepeat);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isSaidToRepeat);
        // It repeats for the first time only when the dialog has long been ready.
        if (!isSaidToRepeat)
            QTRY_VERIFY(button(dialog, u"Submit"_s)->isDefault());
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
        QPushButton *submit = button(dialog, u"Submit"_s);
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
        const QString again = u"Send again…"_s;
        QTest::newRow("accepted") << Kind::AlreadyAccepted << again << false;
        QTest::newRow("record lost") << Kind::RecordLost << again << false;
        QTest::newRow("unknown") << Kind::OpenQuestion << u"Mark the outcome…"_s << true;
        QTest::newRow("busy") << Kind::Busy << u"Try again"_s << false;
        QTest::newRow("no record") << Kind::NoJournal << u"Try again"_s << false;
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
        QVERIFY(!says(dialog, u"box(es) above first"_s));
        QVERIFY(dialog.accessibleDescription().startsWith(u"Held back: "_s));
        if (canAlsoSendAgain)
            next = button(dialog, u"Send again"_s);
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
                                  << u"accepted the same list on 2026-11-22 12:00"_s
                                  << u"This is a second copy"_s;
        QTest::newRow("unknown") << Kind::OpenQuestion << true
                                 << u"arrived at this site is unknown"_s
                                 << u"This may be a second copy"_s;
        QTest::newRow("another list unknown")
            << Kind::OpenQuestion << false << u"arrived at this site is unknown"_s
            << u"Another list was sent"_s;
    }

    void saysThatAPersonSaidSo()
    {
        Submission earlier = Samples::ended(SubmissionState::Unknown);
        earlier.mark = ManualOutcome::Accepted;
        earlier.markReason = u"Ann, by phone"_s;
        earlier.markedAt = QDateTime(QDate(2026, 11, 22), QTime(13, 5), Qt::UTC);
        const SubmissionHold hold{.kind = SubmissionHold::Kind::AlreadyAccepted,
                                  .earlier = earlier};
        for (const QString &text : {SubmitText::heldBack(hold, QTimeZone::utc()),
                                    SubmitText::sentAgain(hold, earlier, QTimeZone::utc()),
                                    Wording::message(hold).what}) {
            QVERIFY(text.contains(u"marked as accepted by a person on 2026-11-22 "
                                  "13:05 UTC: Ann, by phone"_s));
            QVERIFY(!text.contains(u"site accepted"_s));
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
        QVERIFY(says(ordinary, u"Held back: "_s));
        QVERIFY(!says(ordinary, u"will be sent"_s));
        QVERIFY(says(ordinary, hold.earlier.id));
        QVERIFY(ordinary.accessibleDescription().contains(hold.earlier.id));
        ordinary.close();

        preview.sentAgainDespite = hold;
        SubmitDialog again(preview);
        open(again);
        QVERIFY(says(again, despite));
        QVERIFY(says(again, u"2026-11-22 12:00 UTC"_s));
        QVERIFY(says(again, hold.earlier.id));
        QCOMPARE(button(again, u"Submit"_s)->text(), u"Submit 10 outage(s) again"_s);
    }

    void doesNotContradictThatTheListWasAccepted_data()
    {
        QTest::addColumn<QString>("compared");
        QTest::addColumn<SubmissionHold::Kind>("kind");
        QTest::addColumn<SubmissionHold::Kind>("other");
        QTest::addColumn<QString>("changes");
        using Kind = SubmissionHold::Kind;
        const QString none = u"No earlier list to compare with"_s;
        const QString same = u"None: it is the same list as before"_s;
        const QString fresh = u"2 new since yesterday"_s;
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
        QVERIFY(
            says(ordinary, compared.isEmpty() ? u"No earlier list to compare with"_s : compared));
        ordinary.showHold(hold);
        QTRY_VERIFY(says(ordinary, changes));
        QVERIFY(!changes.startsWith(u"None"_s) || !says(ordinary, u"No earlier list"_s));
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
        QTest::newRow("two") << 2 << u"1 more reason(s) not to send it"_s << 2 << QString();
        QTest::newRow("three") << 3 << u"2 more reason(s) not to send it"_s << 3 << QString();
        QTest::newRow("four") << 4 << u"3 more reason(s) not to send it"_s << 3 << u"and 1 more"_s;
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
            hold.earlier.id = u"id-%1"_s.arg(number);
            return hold;
        };
        SubmissionHold hold = holdOf(1);
        for (int number = 2; number <= count; ++number)
            hold.others.append(holdOf(number));

        SubmitDialog ordinary(preview);
        open(ordinary);
        ordinary.showHold(hold);
        QCOMPARE(says(ordinary, u"more reason(s) not to send it"_s), count > 1);
        QVERIFY(beforehand.isEmpty() || says(ordinary, beforehand));
        ordinary.close();

        preview.sentAgainDespite = hold;
        SubmitDialog again(preview);
        open(again);
        for (int number = 1; number <= count; ++number)
            QCOMPARE(says(again, u"id-%1"_s.arg(number)), number <= named);
        QCOMPARE(says(again, u" more"_s), !rest.isEmpty());
        QVERIFY(rest.isEmpty() || says(again, rest));
    }

private:
    std::unique_ptr<Theme> m_theme; // the paddings of the real style
};

QTEST_MAIN(SubmitCareTest)
#include "tst_submitcare.moc"
