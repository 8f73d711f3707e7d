// SPDX-License-Identifier: MIT
#include "samples.h"

#include "text/receipttext.h"
#include "ui/submission/receiptpage.h"
#include "ui/theme/buttons.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

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
        QTest::newRow("accepted") << SubmissionState::Accepted << QStringLiteral("Accepted");
        QTest::newRow("rejected") << SubmissionState::Rejected << QStringLiteral("Rejected");
        QTest::newRow("gave up") << SubmissionState::GaveUp << QStringLiteral("Gave up");
        QTest::newRow("not sent") << SubmissionState::NotSent << QStringLiteral("Not sent");
        QTest::newRow("unknown") << SubmissionState::Unknown << QStringLiteral("nknown");
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
        QCOMPARE(text.contains(QStringLiteral("Accepted")), state == SubmissionState::Accepted);
        QVERIFY(text.contains(QString::fromLatin1(submission.sha256)));
        QVERIFY(text.contains(submission.id));
        QVERIFY(text.contains(submission.baseUrl));
        QVERIFY(text.contains(QStringLiteral("Attempt 2 of 6")));
        QVERIFY(text.contains(QStringLiteral("2026-11-22 12:00:04 UTC")));
        if (submission.error && !submission.error->serverMessage.isEmpty())
            QVERIFY(text.contains(submission.error->serverMessage));
    }

    void saysEachThingOnce()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QCOMPARE(Samples::textOf(page).count(QStringLiteral("ccepted")), 1);
    }

    void warnsOfAnErrorInTheAnswer()
    {
        Submission submission = Samples::ended(SubmissionState::Accepted);
        submission.attempts.last().remark =
            AnswerRemark{AnswerRemark::Kind::Error, QStringLiteral("<b>disk full</b>")};
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        const QString text = Samples::textOf(page);
        QVERIFY2(text.contains(QStringLiteral("its answer names an error: “<b>disk full</b>”.")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Ask whoever runs the API what it means.")));
        QVERIFY(page.accessibleDescription().contains(QStringLiteral("names an error")));
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
        QVERIFY2(text.contains(QStringLiteral("Cancelled")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Gave up")));
        QVERIFY(text.contains(QStringLiteral("The last answer was 503")));
        QVERIFY(receiptText(submission).startsWith(QStringLiteral("Cancelled: ")));
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
        QCOMPARE(filled, QStringList(state == SubmissionState::Unknown
                                         ? QStringLiteral("Copy a message for the API’s operator")
                                         : QStringLiteral("Back to review")));
    }

    void copiesTheReceipt()
    {
        const Submission submission = Samples::ended(SubmissionState::Accepted);
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        QTest::mouseClick(button(page, QStringLiteral("Copy receipt")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), receiptText(submission));
        QVERIFY(Samples::textOf(page).contains(QStringLiteral("Copied")));
    }

    void helpsToAskWhatBecameOfTheList()
    {
        const Submission submission = Samples::ended(SubmissionState::Unknown);
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        QTest::keyClick(button(page, QStringLiteral("Copy a message")), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), enquiryText(submission));
    }

    void returnPressesAndEscapeLeadsBack()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QSignalSpy back(&page, &ReceiptPage::backRequested);
        QPushButton *next = button(page, QStringLiteral("Back to review"));
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
        QVERIFY(button(page, QStringLiteral("Copy a message")));
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        QVERIFY(!button(page, QStringLiteral("Copy a message")));
    }

    void savesTheReceiptAsJson()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("receipt.json"));
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Rejected));
        Samples::show(page);
        QTest::mouseClick(button(page, QStringLiteral("Save as JSON")), Qt::LeftButton);
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(Samples::textOf(page).contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json.value(u"state").toString(), QStringLiteral("rejected"));
        QCOMPARE(json.value(u"message").toString(), QStringLiteral("Unexpected outages received"));
    }

    void leadsBack()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QSignalSpy back(&page, &ReceiptPage::backRequested);
        QTest::mouseClick(button(page, QStringLiteral("Back to review")), Qt::LeftButton);
        QCOMPARE(back.count(), 1);
    }

    void showsMarkupAsText()
    {
        Submission submission = Samples::ended(SubmissionState::Rejected);
        submission.siteName = QStringLiteral("<h1>Site</h1>");
        submission.error->serverMessage = QStringLiteral("<b>no</b><script>x</script>");
        ReceiptPage page;
        page.setSubmission(submission);
        Samples::show(page);
        QVERIFY(Samples::textOf(page).contains(QStringLiteral("<h1>Site</h1>")));
        QVERIFY(Samples::textOf(page).contains(QStringLiteral("<b>no</b><script>x</script>")));
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void showsOnlyTheNewestSubmission()
    {
        ReceiptPage page;
        page.setSubmission(Samples::ended(SubmissionState::Rejected));
        page.setSubmission(Samples::ended(SubmissionState::Accepted));
        Samples::show(page);
        QVERIFY(!Samples::textOf(page).contains(QStringLiteral("Rejected")));
        QCOMPARE(Samples::textOf(page).count(QStringLiteral("Attempt 1 of 6")), 1);
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
