// SPDX-License-Identifier: MIT
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidewindow.h"

#include <QtGui/qscreen.h>
#include <QtGui/qtextdocument.h>
#include <QtGui/qtextobject.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtoolbutton.h>

#include <memory>

using namespace Qt::StringLiterals;

/// A reader who clicks, types and goes back.
class GuideWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_guide = std::make_unique<GuideWindow>();
        m_guide->showPage(u"index"_s);
        m_guide->show();
        QVERIFY(QTest::qWaitForWindowActive(m_guide.get()));
    }

    void cleanup() { m_guide.reset(); }

    void showsItsContentsAndTheirPages()
    {
        auto *list = m_guide->findChild<QListWidget *>();
        QCOMPARE(list->count(), 10);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(shown().startsWith(u"Guide\n"_s));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(2)).center());
        QVERIFY(shown().startsWith(u"A morning\n"_s));
        QCOMPARE(m_guide->windowTitle(), u"A morning · Outage Desk"_s);
        QVERIFY(!shown().contains(u"**"_s)); // it is set, not quoted
    }

    void followsLinksAndLeadsBack()
    {
        m_guide->showPage(u"when-wrong"_s);
        Q_EMIT browser().anchorClicked(QUrl(u"unknown-outcome.md"_s));
        QCOMPARE(m_guide->page(), u"unknown-outcome"_s);
        QTest::keyClick(m_guide.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_guide->page(), u"when-wrong"_s);
        QVERIFY(shown().startsWith(u"When something is wrong\n"_s));
        button(u"Forward"_s)->click();
        QCOMPARE(m_guide->page(), u"unknown-outcome"_s);
        QVERIFY(!button(u"Forward"_s)->isEnabled());
        button(u"Contents"_s)->click();
        QCOMPARE(m_guide->page(), u"index"_s);
    }

    void comesBackToWhereItWasLeft()
    {
        m_guide->resize(700, 300);
        m_guide->showPage(u"scripts"_s);
        QScrollBar *bar = browser().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 200);
        bar->setValue(200);
        m_guide->showPage(u"privacy"_s);
        QCOMPARE(bar->value(), 0);
        button(u"Back"_s)->click();
        QCOMPARE(bar->value(), 200);
    }

    void leadsToAHeading()
    {
        m_guide->resize(700, 300);
        m_guide->showPage(u"scripts"_s, u"read-the-end"_s);
        QTRY_VERIFY(browser().verticalScrollBar()->value() > 0);
        QCOMPARE(browser().textCursor().block().text(), u"Read the end"_s);
    }

    void leavesTheProgramByNoLink()
    {
        m_guide->showPage(u"privacy"_s);
        Q_EMIT browser().anchorClicked(QUrl(u"https://example.com/"_s));
        Q_EMIT browser().anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(m_guide->page(), u"privacy"_s);
        QVERIFY(browser()
                    .document()
                    ->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname.png"_s))
                    .value<QImage>()
                    .isNull());
    }

    void findsWordsOnAllPages()
    {
        QTest::keySequence(m_guide.get(), QKeySequence::Find);
        QTest::keyClicks(QApplication::focusWidget(), u"signature"_s);
        auto *list = m_guide->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Showing the list to others\nOn paper"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_guide->page(), u"showing"_s);
        QCOMPARE(browser().textCursor().block().text(), u"On paper"_s);
        QCOMPARE(browser().extraSelections().size(), 1);
        QTest::keyClick(m_guide.get(), Qt::Key_Escape);
        QCOMPARE(list->count(), 10);
        QVERIFY(browser().extraSelections().isEmpty());
        QVERIFY(m_guide->isVisible());
        QTest::keyClick(m_guide.get(), Qt::Key_Escape);
        QVERIFY(!m_guide->isVisible());
    }

    void saysThatNothingWasFound()
    {
        QTest::keyClicks(m_guide->findChild<QLineEdit *>(), u"zeppelin"_s);
        QCOMPARE(m_guide->findChild<QListWidget *>()->count(), 0);
        bool isSaid = false;
        for (const QLabel *each : m_guide->findChildren<QLabel *>())
            isSaid = isSaid || (each->isVisible() && each->text() == u"No page has these words."_s);
        QVERIFY(isSaid);
    }

    void fitsOnTheScreen()
    {
        // That of these tests is 800 pixels wide.
        const QSize room = m_guide->screen()->availableSize();
        QCOMPARE(m_guide->size().boundedTo(room), m_guide->size());
    }

    void fitsPicturesIntoThePage()
    {
        m_guide->resize(700, 500);
        m_guide->showPage(u"first-use"_s);
        QTRY_VERIFY(browser().document()->size().width() <= browser().viewport()->width());
        QCOMPARE(browser().horizontalScrollBar()->maximum(), 0);
    }

private:
    [[nodiscard]] GuideBrowser &browser() const { return *m_guide->findChild<GuideBrowser *>(); }
    [[nodiscard]] QString shown() const { return browser().toPlainText(); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        for (QToolButton *each : m_guide->findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<GuideWindow> m_guide;
};

QTEST_MAIN(GuideWindowTest)
#include "tst_guidewindow.moc"
