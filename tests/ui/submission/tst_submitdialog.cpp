// SPDX-License-Identifier: MIT
#include "samples.h"

#include "models/outagelistmodel.h"
#include "ui/submission/submitdialog.h"
#include "ui/theme/buttons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exacttextview.h"
#include "ui/widgets/jsonpane.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtabwidget.h>

#include <algorithm>

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

/// Where the id of the site is typed; null if it is not asked for.
QLineEdit *idField(const SubmitDialog &dialog)
{
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
        if (each->accessibleName().startsWith(u"Type the site’s ID, norwich-pear-tree"_s))
            return each;
    }
    return nullptr;
}

} // namespace

class SubmitDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void tellsWhatWillHappen()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        open(dialog);
        QVERIFY(says(dialog, u"10 outage(s) of Norwich Pear Tree will be sent to "
                             "http://127.0.0.1:41873/v1 as one list."_s));
        QVERIFY(says(dialog, u"Demo: nothing leaves this computer."_s));
        QVERIFY(says(dialog, u"2022-01-01 00:00:00 UTC to 2022-01-12 00:00:00 UTC"_s));
        QVERIFY(says(dialog, u"of 8 device(s)"_s));
        QVERIFY(!says(dialog, u"partial"_s));
    }

    void waitsForItsList()
    {
        SubmitDialog dialog;
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        QVERIFY(says(dialog, u"The list is being prepared"_s));
        QCOMPARE(dialog.accessibleDescription(), u"The list is being prepared."_s);
        QVERIFY(!button(dialog, u"Submit"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"Submit"_s), Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        dialog.setPreview(Samples::preview(Samples::review(Samples::site())));
        QVERIFY(!says(dialog, u"The list is being prepared"_s));
        QTRY_VERIFY(says(dialog, u"10 outage(s) of Norwich Pear Tree will be sent to"_s));
        QTest::mouseClick(button(dialog, u"Submit"_s), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void isNotArmedBeforeItsListIsRead()
    {
        SubmitDialog dialog;
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        dialog.setArmingDelay(300s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.setPreview(Samples::preview(Samples::review(Samples::site())));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::mouseClick(button(dialog, u"Submit"_s), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(dialog.isVisible());
    }

    void goesWhenItIsNotWaitedFor()
    {
        SubmitDialog dialog;
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        open(dialog);
        QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(rejected.count(), 1);
    }

    void showsExactlyTheBytes()
    {
        const SubmissionPreview preview =
            Samples::preview(Samples::review(Samples::site(u"<b>Zoë</b>\u00a0\u2028 & Söhne"_s)));
        SubmitDialog dialog(preview);
        open(dialog);
        QCOMPARE(dialog.findChild<JsonPane *>()->body(), preview.submission.body);
        QCOMPARE(dialog.findChild<ExactTextView *>()->shownText().toUtf8(),
                 preview.submission.body);
    }

    void sendsWhatItShowed()
    {
        const SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        SubmitDialog dialog(preview);
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        QTest::mouseClick(button(dialog, u"Submit"_s), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        const auto submission = confirmed.first().first().value<Submission>();
        QCOMPARE(submission.body, preview.submission.body);
        QCOMPARE(submission.id, preview.submission.id);
        QVERIFY(!dialog.isVisible());
    }

    void sendsOnceForADoubleClick()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        QPushButton *submit = button(dialog, u"Submit"_s);
        QTest::mouseClick(submit, Qt::LeftButton);
        QTest::mouseDClick(submit, Qt::LeftButton);
        QTest::keyClick(submit, Qt::Key_Space);
        submit->click();
        QCOMPARE(confirmed.count(), 1);
    }

    void sendsNothingOnCancel_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("the button") << false;
        QTest::newRow("Esc") << true;
    }

    void sendsNothingOnCancel()
    {
        QFETCH(bool, byKey);
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        QSignalSpy rejected(&dialog, &SubmitDialog::rejected);
        open(dialog);
        if (byKey)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        else
            QTest::mouseClick(button(dialog, u"Cancel"_s), Qt::LeftButton);
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(confirmed.count(), 0);
    }

    void defaultsToCancelForProduction()
    {
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site()), ConnectionKind::Production));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        QSignalSpy rejected(&dialog, &SubmitDialog::rejected);
        open(dialog);
        QCOMPARE(button(dialog, u"Submit"_s)->text(), u"Submit 10 outage(s) to Production"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyClick(dialog.focusWidget(), Qt::Key_Return), rejected.count() == 1), 5000);
        QCOMPARE(confirmed.count(), 0);
    }

    void defaultsToSubmitForATest()
    {
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site()), ConnectionKind::Test));
        open(dialog);
        QVERIFY(says(dialog, u"TEST"_s));
        QVERIFY(says(dialog, u"A test system takes this list."_s));
        QPushButton *submit = button(dialog, u"Submit"_s);
        QCOMPARE(submit->text(), u"Submit 10 outage(s)"_s);
        QVERIFY(submit->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(submit->isDefault(), 5000);
        dialog.setPrecedent({});
        QVERIFY(submit->isEnabled());
        QVERIFY(idField(dialog) == nullptr);
    }

    void waitsForWhatWasAcceptedBefore()
    {
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site()), ConnectionKind::Production));
        open(dialog);
        QVERIFY(says(dialog, u"PRODUCTION"_s));
        QPushButton *submit = button(dialog, u"Submit"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY(says(dialog, u"Looking up what was sent before"_s));
        dialog.setPrecedent({.isFirst = false, .acceptedRows = 9});
        QVERIFY(submit->isEnabled());
        QVERIFY(idField(dialog) == nullptr);
        QVERIFY(!says(dialog, u"Looking up"_s));
    }

    void asksForTheIdOfTheSite_data()
    {
        QTest::addColumn<SendingPrecedent>("before");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a first list")
            << SendingPrecedent() << u"This is the first list for Production: none"_s;
        QTest::newRow("another size")
            << SendingPrecedent{.isFirst = false, .acceptedRows = 40}
            << u"This list has 10 outage(s); the one accepted last had 40 outage(s)."_s;
    }

    void asksForTheIdOfTheSite()
    {
        QFETCH(const SendingPrecedent, before);
        QFETCH(const QString, reason);
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site()), ConnectionKind::Production));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        QSignalSpy rejected(&dialog, &SubmitDialog::rejected);
        open(dialog);
        dialog.setPrecedent(before);
        QTRY_VERIFY(says(dialog, reason));
        QVERIFY(says(dialog, u"Type the site’s ID first"_s));
        QPushButton *submit = button(dialog, u"Submit"_s);
        QLineEdit *field = idField(dialog);
        QVERIFY(field != nullptr);
        field->setFocus();
        QTest::keyClicks(field, u"norwich-pear-tre"_s);
        QTest::keyClick(field, Qt::Key_Return); // would be Cancel, the default
        QVERIFY(!submit->isEnabled());
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"e"_s);
        QVERIFY(submit->isEnabled());
        QVERIFY(!says(dialog, u"first"_s) || says(dialog, u"first list"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(submit->hasFocus());
        QVERIFY(dialog.isVisible());
        QCOMPARE(rejected.count(), 0);
        QCOMPARE(confirmed.count(), 0);
        QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    /// Others look on: what is typed is seen too.
    void asksForTheNameWhileIdsAreHidden()
    {
        SubmissionPreview preview =
            Samples::preview(Samples::review(Samples::site()), ConnectionKind::Production);
        preview.ids = Ids::Hidden;
        SubmitDialog dialog(preview);
        open(dialog);
        dialog.setPrecedent({});
        QTRY_VERIFY(says(dialog, u"This is the first list for Production: none"_s));
        QVERIFY(says(dialog, u"Type the site’s name, Norwich Pear Tree, to send it:"_s));
        QVERIFY(says(dialog, u"Type the site’s name first"_s));
        QVERIFY(!says(dialog, u"norwich-pear-tree"_s) && !says(dialog, u"127.0.0.1"_s));
        QPushButton *submit = button(dialog, u"Submit"_s);
        auto *field = dialog.findChild<QLineEdit *>();
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QTest::keyClicks(field, u"Norwich Pear"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(field, u" Tree"_s);
        QVERIFY(submit->isEnabled());
        field->clear();
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(field, u"norwich-pear-tree"_s); // known by heart
        QVERIFY(submit->isEnabled());
    }

    void hidesTheIdThatIsTypedForASiteWithoutAName()
    {
        SubmissionPreview preview =
            Samples::preview(Samples::review(Samples::site({})), ConnectionKind::Production);
        preview.ids = Ids::Hidden;
        SubmitDialog dialog(preview);
        open(dialog);
        dialog.setPrecedent({});
        QTRY_VERIFY(says(dialog, u"Type the site’s ID to send it:"_s));
        auto *field = dialog.findChild<QLineEdit *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"norwich-pear-tree"_s);
        QVERIFY(button(dialog, u"Submit"_s)->isEnabled());
    }

    void aHeldReturnDoesNotGoOnToTheButton()
    {
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site()), ConnectionKind::Production));
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        dialog.setArmingDelay(300s);
        dialog.setPrecedent({});
        QLineEdit *field = idField(dialog);
        QVERIFY(field != nullptr);
        field->setFocus();
        QTest::keyClicks(field, u"norwich-pear-tree"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QPushButton *submit = button(dialog, u"Submit"_s);
        QVERIFY(submit->hasFocus());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(submit, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(dialog.isVisible());
    }

    void showsTheGuardInTheDemo()
    {
        SubmissionPreview preview = Samples::preview(Samples::review(Samples::site()));
        preview.showsGuard = true;
        SubmitDialog dialog(preview);
        open(dialog);
        QVERIFY(says(dialog, u"Demo: nothing leaves this computer. This is how a list for "
                             "Production is guarded."_s));
        QCOMPARE(button(dialog, u"Submit"_s)->text(), u"Submit 10 outage(s) to Production"_s);
        dialog.setPrecedent({});
        QVERIFY(idField(dialog) != nullptr);
    }

    void warnsOfAPartialListAndAllowsIt()
    {
        Review review = Samples::review(Samples::site());
        review.setIncluded(3, false);
        SubmitDialog dialog(Samples::preview(review));
        open(dialog);
        QVERIFY(says(dialog, u"known to accept only the complete list"_s));
        QCOMPARE(button(dialog, u"Submit"_s)->text(), u"Submit 9 outage(s)"_s);
        QVERIFY(button(dialog, u"Submit"_s)->isEnabled());
    }

    void asksForATickForEachDoubt_data()
    {
        QTest::addColumn<SubmissionPreview>("preview");
        QTest::addColumn<int>("ticks");
        QTest::newRow("unreadable records")
            << Samples::preview(Samples::review(Samples::site(), 2)) << 1;
        QTest::newRow("an empty list")
            << Samples::preview(Samples::review(Samples::site(), 0, 0)) << 1;
        QList<Device> devices = Samples::site().devices();
        devices.append({devices.first().id, u"Battery One"_s});
        const Site twoNames(u"norwich-pear-tree"_s, u"Norwich"_s, devices);
        QTest::newRow("two names for a device") << Samples::preview(Samples::review(twoNames)) << 1;
        QTest::newRow("two names, unreadable records")
            << Samples::preview(Samples::review(twoNames, 1)) << 2;
    }

    void asksForATickForEachDoubt()
    {
        QFETCH(SubmissionPreview, preview);
        QFETCH(int, ticks);
        SubmitDialog dialog(preview);
        QSignalSpy confirmed(&dialog, &SubmitDialog::confirmed);
        open(dialog);
        QPushButton *submit = button(dialog, u"Submit"_s);
        QList<QCheckBox *> boxes;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->isVisibleTo(&dialog) && box->parentWidget()->inherits("NoticeBox"))
                boxes.append(box);
        }
        QCOMPARE(boxes.size(), ticks);
        for (QCheckBox *box : boxes) {
            QVERIFY(!submit->isEnabled());
            QVERIFY(says(dialog, u"box(es) above first"_s));
            QTest::mouseClick(submit, Qt::LeftButton);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
        QVERIFY(!says(dialog, u"box(es) above first"_s));
        QCOMPARE(confirmed.count(), 0);
        QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void namesBothNamesOfADevice()
    {
        QList<Device> devices = Samples::site().devices();
        devices.append({devices.first().id, u"<i>Battery One</i>"_s});
        const Site twoNames(u"n"_s, u"Norwich"_s, devices);
        SubmitDialog dialog(Samples::preview(Samples::review(twoNames)));
        open(dialog);
        QVERIFY(says(dialog, u"Battery 1, not <i>Battery One</i>"_s));
    }

    void namesFewOfTheNamesOfADevice()
    {
        QList<Device> devices = Samples::site().devices();
        for (int name = 1; name <= 5; ++name)
            devices.append({devices.first().id, u"Name %1"_s.arg(name)});
        const Site manyNames(u"n"_s, u"Norwich"_s, devices);
        SubmitDialog dialog(Samples::preview(Samples::review(manyNames)));
        open(dialog);
        QVERIFY(says(dialog, u"Battery 1, not Name 1, Name 2, Name 3 and 2 more"_s));
        QVERIFY(!says(dialog, u"Name 4"_s));
    }

    void doesNotMentionConflictsOfDevicesThatAreNotSent()
    {
        QList<Device> devices = Samples::site().devices();
        devices.append({u"other"_s, u"A"_s});
        devices.append({u"other"_s, u"B"_s});
        const Site site(u"n"_s, u"Norwich"_s, devices);
        QVERIFY(Samples::preview(Samples::review(site)).nameConflicts.isEmpty());
    }

    void showsMarkupAsText()
    {
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site(u"<h1>Big</h1><img src=x>"_s))));
        open(dialog);
        QVERIFY(says(dialog, u"<h1>Big</h1><img src=x>"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void shortensANameWithoutEnd()
    {
        SubmitDialog dialog(
            Samples::preview(Samples::review(Samples::site(QString(100'000, QChar(u'M'))))));
        open(dialog);
        QVERIFY(dialog.minimumSizeHint().width() < 900);
    }

    void fitsASmallWindowWithEveryNotice()
    {
        QList<Device> devices = Samples::site().devices();
        devices.append({devices.first().id, u"Battery One"_s});
        Review review = Samples::review(Site(u"n"_s, u"Norwich Pear Tree"_s, devices), 3);
        review.setIncluded(0, false);
        SubmitDialog dialog(Samples::preview(review));
        open(dialog);
        QVERIFY2(dialog.minimumSizeHint().height() <= 600,
                 qPrintable(QString::number(dialog.minimumSizeHint().height())));
        QVERIFY(dialog.minimumSizeHint().width() <= 900);
    }

    void nameEverythingThatTakesTheFocus()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site(), 1)));
        open(dialog);
        QCOMPARE(Samples::nameless(dialog), QStringList());
        dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
        QCOMPARE(Samples::nameless(dialog), QStringList());
    }

    void reachesEverythingByTab()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site(), 1)));
        open(dialog);
        QSet<QWidget *> reached;
        QWidget *const first = dialog.focusWidget();
        do {
            reached.insert(dialog.focusWidget());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        } while (dialog.focusWidget() != first && reached.size() < 50);
        QVERIFY(reached.contains(button(dialog, u"Cancel"_s)));
        QVERIFY(reached.contains(dialog.findChild<QTableView *>()));
        QVERIFY(std::ranges::any_of(reached,
                                    [](QWidget *each) { return qobject_cast<QCheckBox *>(each); }));
    }

    void opensAMillionRowsAtOnce()
    {
        const Review review = Samples::review(Samples::site(), 0, 1'000'000);
        const Submission submission = Samples::prepared(review);
        QElapsedTimer timer;
        timer.start();
        SubmitDialog dialog(submissionPreview(review, submission));
        open(dialog);
        // Some 100 ms in a debug build; generous, for a machine that is busy.
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        qInfo("opened in %lld ms", timer.elapsed());
        auto *table = dialog.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 1'000'000);
        table->scrollToBottom();
        QCOMPARE(table->model()->index(999'999, OutageListModel::DeviceColumn).data().toString(),
                 u"Battery 8"_s);
        QVERIFY(dialog.findChild<JsonPane *>()->body() == submission.body);
        QVERIFY(dialog.findChild<ExactTextView *>()->shownText().size() <= JsonPane::ShownBytes);
    }

    void showsTimesInFull()
    {
        SubmitDialog dialog(Samples::preview(Samples::review(Samples::site())));
        open(dialog);
        const auto *table = dialog.findChild<QTableView *>();
        for (const int column : {OutageListModel::BeginColumn, OutageListModel::EndColumn}) {
            const int needed = table->sizeHintForIndex(table->model()->index(0, column)).width();
            QVERIFY(table->columnWidth(column) >= needed);
        }
    }

private:
    std::unique_ptr<Theme> m_theme; // the paddings of the real style
};

QTEST_MAIN(SubmitDialogTest)
#include "tst_submitdialog.moc"
