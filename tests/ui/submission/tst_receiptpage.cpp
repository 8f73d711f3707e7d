// SPDX-License-Identifier: MIT
#include "samples.h"

#include "text/receipttext.h"
#include "ui/submission/receiptpage.h"
#include "ui/theme/buttons.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

using Samples::button;

class ReceiptPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void saysWhatBecameOfTheList_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("accepted") << SubmissionState::Accepted << u"Accepted"_s;
        QTest::newRow("rejected") << SubmissionState::Rejected << u"Rejected"_s;
        QTest::newRow("gave up") << SubmissionState::GaveUp << u"Gave up"_s;
        QTest::newRow("not sent") << SubmissionState::NotSent << u"Not sent"_s;
        QTest::newRow("unknown") << SubmissionState::Unknown << u"nknown"_s;
    }

    void saysWhatBecameOfTheList()
    {
        QFETCH(SubmissionState, state);
        QFETCH(QString, word);
        const Submission submission = Samples::ended(state);
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        const QString text = Samples::textOf(page);
        QVERIFY2(text.contains(word), qPrintable(text));
        QCOMPARE(text.contains(u"Accepted"_s), state == SubmissionState::Accepted);
        QVERIFY(text.contains(QString::fromLatin1(submission.sha256)));
        QVERIFY(text.contains(submission.id));
        QVERIFY(text.contains(submission.baseUrl));
        QVERIFY(text.contains(u"Attempt 2"_s));
        QVERIFY(text.contains(u"2026-11-22 12:00:04 UTC"_s));
        if (submission.error && !submission.error->serverMessage.isEmpty())
            QVERIFY(text.contains(submission.error->serverMessage));
    }

    void saysEachThingOnce()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QCOMPARE(Samples::textOf(page).count(u"ccepted"_s), 1);
    }

    void warnsOfAnErrorInTheAnswer()
    {
        Submission submission = Samples::ended(SubmissionState::Accepted);
        submission.attempts.last().remark =
            AnswerRemark{AnswerRemark::Kind::Error, u"<b>disk full</b>"_s};
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        const QString text = Samples::textOf(page);
        QVERIFY2(text.contains(u"its answer names an error: “<b>disk full</b>”."_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"Ask the people who run the API what it means."_s));
        QVERIFY(page.accessibleDescription().contains(u"names an error"_s));
    }

    void aCancelledOneIsNotGivenUp()
    {
        Submission submission = Samples::ended(SubmissionState::GaveUp);
        submission.httpStatus = 503;
        submission.error = ApiError{.kind = ErrorKind::Cancelled, .httpStatus = 503};
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        const QString text = Samples::textOf(page);
        QVERIFY2(text.contains(u"Cancelled"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Gave up"_s));
        QVERIFY(text.contains(u"The last answer was 503"_s));
        QVERIFY(receiptText(submission).startsWith(u"Cancelled: "_s));
    }

    void hasOneNextStep_data() { saysWhatBecameOfTheList_data(); }

    void hasOneNextStep()
    {
        QFETCH(SubmissionState, state);
        ReceiptPage page;
        page.setSubmission(Samples::ended(state));
        Samples::show(page);
        QStringList filled;
        for (const QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisibleTo(&page) && isPrimary(each))
                filled.append(each->text());
        }
        QCOMPARE(filled, QStringList(state == SubmissionState::Unknown   ? u"Copy message for API"_s
                                     : state == SubmissionState::NotSent ? u"Try again…"_s
                                                                         : u"Back to review"_s));
    }

    void copiesTheReceipt()
    {
        const Submission submission = Samples::ended(SubmissionState::Accepted);
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        QTest::mouseClick(button(page, u"Copy receipt"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), receiptText(submission));
        QVERIFY(Samples::textOf(page).contains(u"Copied"_s));
    }

    void helpsToAskWhatBecameOfTheList()
    {
        const Submission submission = Samples::ended(SubmissionState::Unknown);
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        QTest::keyClick(button(page, u"Copy message"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), enquiryText(submission));
    }

    void returnPressesAndEscapeLeadsBack()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QSignalSpy back(&page, &ReceiptPage::backRequested);
        QPushButton *next = button(page, u"Back to review"_s);
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(back.size(), 1);
        QTest::keyClick(next, Qt::Key_Escape);
        QCOMPARE(back.size(), 2);
    }

    void offersTheEnquiryOnlyWhereTheOutcomeIsUnknown()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Unknown));
        Samples::show(page);
        QVERIFY(button(page, u"Copy message"_s));
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        QVERIFY(!button(page, u"Copy message"_s));
    }

    void triesAgainWhatWasNotSent()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::NotSent));
        Samples::show(page);
        const QString text = Samples::textOf(page);
        QVERIFY2(!text.contains(u"Sent"_s), qPrintable(text));
        QSignalSpy again(&page, &ReceiptPage::tryAgainRequested);
        QTest::mouseClick(button(page, u"Try again"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        page.setSubmission(Samples::ended(SubmissionState::Rejected));
        QVERIFY(!button(page, u"Try again"_s));
    }

    void savesTheReceipt_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("name");
        QTest::newRow("JSON") << u"As JSON"_s << u"2026-11-22 norwich-pear-tree rejected.json"_s;
        QTest::newRow("PDF") << u"As PDF"_s << u"2026-11-22 norwich-pear-tree rejected.pdf"_s;
    }

    void savesTheReceipt()
    {
        QFETCH(const QString, entry);
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Rejected));
        Samples::show(page);
        for (QAction *each : button(page, u"Save receipt"_s)->menu()->actions()) {
            if (each->text().remove(u'&').startsWith(entry))
                each->trigger();
        }
        QTRY_VERIFY(page.findChild<QFileDialog *>() != nullptr);
        auto *dialog = page.findChild<QFileDialog *>();
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), name);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(Samples::textOf(page).contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (content.startsWith("%PDF-1."))
            return; // tst_sheetpages reads it
        const QJsonObject json = QJsonDocument::fromJson(content).object();
        QCOMPARE(json.value(u"state").toString(), u"rejected"_s);
        QCOMPARE(json.value(u"message").toString(), u"Unexpected outages received"_s);
    }

    void leadsBack()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QSignalSpy back(&page, &ReceiptPage::backRequested);
        QTest::mouseClick(button(page, u"Back to review"_s), Qt::LeftButton);
        QCOMPARE(back.count(), 1);
    }

    void showsMarkupAsText()
    {
        Submission submission = Samples::ended(SubmissionState::Rejected);
        submission.siteName = u"<h1>Site</h1>"_s;
        submission.error->serverMessage = u"<b>no</b><script>x</script>"_s;
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        QVERIFY(Samples::textOf(page).contains(u"<h1>Site</h1>"_s));
        QVERIFY(Samples::textOf(page).contains(u"<b>no</b><script>x</script>"_s));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void showsOnlyTheNewestSubmission()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Rejected));
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QVERIFY(!Samples::textOf(page).contains(u"Rejected"_s));
        QCOMPARE(Samples::textOf(page).count(u"Attempt 1"_s), 1);
    }

    void namesEverythingThatTakesTheFocus()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Unknown));
        Samples::show(page);
        QCOMPARE(Samples::nameless(page), QStringList());
    }

    void fitsASmallWindow()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Unknown));
        Samples::show(page);
        QVERIFY(page.minimumSizeHint().width() <= 900);
        QVERIFY(page.minimumSizeHint().height() <= 400);
    }
};

QTEST_MAIN(ReceiptPageTest)
#include "tst_receiptpage.moc"
