// SPDX-License-Identifier: MIT
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/sheet/pdftext.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/submitdialog.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qimage.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qfiledialog.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pdfPages(file.readAll()).join(u'\n').remove(u'\n')
                                          : QString();
}

QByteArray contentAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Saves into \a folder what the file dialog that opens suggests; returns the path.
QString saveAsSuggested(WindowDriver &driver, const QString &folder)
{
    QPointer<QFileDialog> dialog;
    const auto isOpen = [&] {
        for (QFileDialog *each : driver.window().findChildren<QFileDialog *>()) {
            if (each->isVisible())
                dialog = each;
        }
        return !dialog.isNull();
    };
    if (!QTest::qWaitFor(isOpen))
        return {};
    const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    const QString path = folder + u'/' + name;
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    const bool isThere = QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; });
    return isThere ? path : QString();
}

} // namespace

#define QVERIFY_SAYS(words, text)                                                                  \
    QVERIFY2((words).contains(withoutSpaces(text)), qPrintable((text) + u"\n"_s + (words)))

/// Sheets, pictures and receipts, from the menus of the whole window.
class WindowSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_folder = std::make_unique<QTemporaryDir>(); // in a used one the dialog would ask
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_driver.reset(); }

    void needsAReviewFirst()
    {
        for (const char *name : {"save-pdf", "print", "copy-picture", "save-picture"})
            QVERIFY2(!m_driver->action(name)->isEnabled(), name);
        m_driver->fetchFromApi();
        m_driver->settle();
        for (const char *name : {"save-pdf", "print", "copy-picture", "save-picture"})
            QVERIFY2(m_driver->action(name)->isEnabled(), name);
    }

    void savesTheReviewAsAPdf()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->action("save-pdf")->trigger();
        const QString path = saveAsSuggested(*m_driver, m_folder->path());
        QVERIFY2(path.endsWith(u" norwich-pear-tree review.pdf"_s), qPrintable(path));
        const QString words = wordsOf(path);
        QVERIFY_SAYS(words, u"Review sheet"_s);
        QVERIFY_SAYS(words, u"108 fetched, 18 at this site, 10 since 1 January 2022, 10 will be "
                            "sent, 0 left out."_s);
        QVERIFY_SAYS(words, m_driver->apiUrl());
        QVERIFY_SAYS(words, u"Page 1 of "_s);
        QVERIFY(!words.contains(u"DEMO"_s)); // a real API, as far as the window can tell
        QTRY_VERIFY(m_driver->says(u"Saved to %1."_s.arg(path)));
    }

    void printsTheReviewOfTheDemo()
    {
        m_driver->window().startDemo();
        QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
        m_driver->settle();
        const QString path = m_folder->filePath(u"printed.pdf"_s);
        m_driver->printTo(path);
        QTest::keyClick(&m_driver->window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->says(u"Saved to %1."_s.arg(path)));
        const QString words = wordsOf(path);
        QVERIFY_SAYS(words, u"Norwich Pear Tree"_s);
        QVERIFY_SAYS(words, u"DEMO"_s);
        QVERIFY_SAYS(words, u"Demo: nothing leaves this computer"_s);
        QVERIFY_SAYS(words, u"Checked by"_s);
    }

    void printsNothingWithoutAPrinter()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->printTo({});
        m_driver->action("print")->trigger();
        m_driver->settle();
        QVERIFY(!m_driver->says(u"printer"_s));
    }

    void savesTheReceiptThatIsShown()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->submitAndConfirm();
        QTRY_VERIFY(m_driver->button(u"Save receipt"_s) != nullptr);
        m_driver->action("save-pdf")->trigger();
        const QString path = saveAsSuggested(*m_driver, m_folder->path());
        QVERIFY2(path.endsWith(u" norwich-pear-tree accepted.pdf"_s), qPrintable(path));
        const QString words = wordsOf(path);
        QVERIFY_SAYS(words, u"Receipt of a submission"_s);
        QVERIFY_SAYS(words, u"Accepted"_s);
        QVERIFY_SAYS(words, QString::fromLatin1(m_driver->session().submission()->sha256));
        QVERIFY_SAYS(words, u"10 outage(s) of the list"_s);
        QVERIFY_SAYS(words, u"Attempt 1"_s);
        QCOMPARE(m_driver->api().acceptedSubmissions().size(), 1);
    }

    void tellsTheReasonOfWhatIsLeftOut()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        Review review = m_driver->session().review();
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            if (review.isChoosable(row)) {
                review.setIncluded(row, false);
                review.setNote(row, u"the meter was changed"_s);
                break;
            }
        }
        m_driver->session().apply(review);
        m_driver->settle();
        m_driver->action("save-pdf")->trigger();
        const QString words = wordsOf(saveAsSuggested(*m_driver, m_folder->path()));
        QVERIFY_SAYS(words, u"9 will be sent, 1 left out."_s);
        QVERIFY_SAYS(words, u"Reason: the meter was changed"_s);
    }

    void copiesAPictureOfTheLanes()
    {
        QGuiApplication::clipboard()->clear();
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->action("copy-picture")->trigger();
        QTRY_VERIFY(m_driver->says(u"Copied: the lanes as a picture."_s));
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() >= 2000);
        QVERIFY(image.height() >= 400);
    }

    void savesAPictureOfTheLanes()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->action("save-picture")->trigger();
        const QString path = saveAsSuggested(*m_driver, m_folder->path());
        QVERIFY2(path.endsWith(u" norwich-pear-tree lanes.png"_s), qPrintable(path));
        QVERIFY(contentAt(path).startsWith("\x89PNG"));
        QVERIFY(QImage(path).width() >= 2000);
    }

    void asksAgainWhereTheReceiptOffersIt()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        m_driver->submitAndConfirm();
        QTRY_VERIFY(m_driver->button(u"Save receipt"_s) != nullptr);
        // As the button does that stands there if nothing of the list left.
        Q_EMIT m_driver->window().findChild<ReceiptPage *>()->tryAgainRequested();
        auto *question = m_driver->window().findChild<SubmitDialog *>();
        QVERIFY(question != nullptr && question->isVisible());
        question->reject();
        QVERIFY(m_driver->window().findChild<OutageView *>()->isVisible());
        QCOMPARE(m_driver->api().acceptedSubmissions().size(), 1); // asking sends nothing
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowSheetTest)
#include "tst_windowsheet.moc"
