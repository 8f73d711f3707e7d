// SPDX-License-Identifier: MIT
#include "support/reviewedits.h"
#include "ui/review/comparisonline.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/removedoutagespane.h"
#include "ui/widgets/outagelistview.h"
#include "ui/widgets/statelook.h"
#include "ui/window/windowsteps.h"

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>

using namespace WindowSteps;

/// What the whole window tells of outages that are gone, or that came again with other times.
class WindowGoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }
    void whatIsGoneIsReachedAndCopied();
    void whatIsGoneIsSeenThoughNothingElseIs();
    void theQuestionListsWhatIsGone();
    void whatWasLeftOutIsShownWithItsOtherEnd();
    void whatCameAgainIsNamedBeforeSending();
    void onlyWhatIsComparedWithIsTicked();

private:
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] QTableView &gone()
    {
        return *m_driver->window().findChild<RemovedOutagesPane *>()->view();
    }
    void clickGone()
    {
        const auto *line = m_driver->window().findChild<ComparisonLine *>();
        for (QToolButton *button : line->findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("9 gone"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        m_driver->settle();
    }
    [[nodiscard]] static QStringList labels(const QWidget *parent)
    {
        QStringList texts;
        for (const QLabel *label : parent->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowGoneTest::whatIsGoneIsReachedAndCopied()
{
    cutLater(*m_driver);
    QVERIFY(!gone().isVisible());
    clickGone();
    QVERIFY(gone().isVisible());
    QCOMPARE(gone().model()->rowCount(), 9);
    // The offscreen platform does not go back to the window once the question is closed.
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    m_driver->action("find")->trigger();
    for (int i = 0; i < 10 && !gone().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(gone().hasFocus());
    gone().selectAll();
    QVERIFY(m_driver->action("copy-headers")->isEnabled());
    QVERIFY(gone().actions().contains(m_driver->action("copy")));
    QVERIFY(!gone().actions().contains(m_driver->action("leave-out")));
    QTest::keyClick(&gone(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Device\tBegin (UTC)")), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 10);
}

void WindowGoneTest::whatIsGoneIsSeenThoughNothingElseIs()
{
    cutLater(*m_driver);
    clickGone();
    QCOMPARE(view().model()->rowCount(), 0);
    QVERIFY(!m_driver->says(QStringLiteral("The filter hides")));
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    m_driver->action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere"));
    m_driver->settle();
    QVERIFY(!gone().isVisible());
    QVERIFY(m_driver->button(QStringLiteral("Clear filters")) != nullptr);
    m_driver->action("clear-filters")->trigger();
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), 18);
    QVERIFY(!gone().isVisible());
}

void WindowGoneTest::theQuestionListsWhatIsGone()
{
    cutLater(*m_driver);
    m_driver->window().askToSubmit();
    const QWidget *question = QApplication::activeModalWidget();
    QVERIFY(question != nullptr);
    QVERIFY(labels(question).join(u'\n').contains(QStringLiteral("9 gone since ")));
    auto *tabs = question->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(2), QStringLiteral("&Gone (9)"));
    QCOMPARE(tabs->tabIcon(2).name(), stateLook(CompareState::Removed).icon);
    tabs->setCurrentIndex(2);
    const auto *rows = qobject_cast<OutageListView *>(tabs->currentWidget());
    QCOMPARE(rows->accessibleName(), QStringLiteral("Rows that are gone"));
    QCOMPARE(rows->model()->rowCount(), 9);
    const QModelIndex begin = rows->model()->index(1, OutageListModel::BeginColumn);
    QCOMPARE(begin.data().toString(), QStringLiteral("2022-01-01 00:00:00.000"));
    QVERIFY(begin.data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("written as 2022-01-01T00:00:00.000Z then")));
}

void WindowGoneTest::whatWasLeftOutIsShownWithItsOtherEnd()
{
    comeAgainChanged(*m_driver, m_driver->folder());
    QVERIFY(m_driver->says(QStringLiteral("came again with another end")));
    QVERIFY(!m_driver->says(QStringLiteral("did not come again")));
    QCOMPARE(m_driver->session().review().counts().leftOut, 1);
    // A filter that would hide it does not.
    m_driver->action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Battery 1"));
    m_driver->settle();
    m_driver->click(QStringLiteral("Show what has changed"));
    m_driver->settle();
    QCOMPARE(view().currentRow(), 1);
    QVERIFY(view().hasFocus());
    const auto *details = m_driver->window().findChild<DetailsPane *>();
    QTRY_VERIFY(details->isVisible());
    const QString told = labels(details).join(u'\n');
    QVERIFY2(told.contains(
                 QStringLiteral("You had left it out when its end was 2022-03-02 10:00:00 UTC")),
             qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("Wrong meter")), qPrintable(told));
}

void WindowGoneTest::whatCameAgainIsNamedBeforeSending()
{
    comeAgainChanged(*m_driver, m_driver->folder());
    const auto question = [this] {
        m_driver->window().askToSubmit();
        const QString text = labels(QApplication::activeModalWidget()).join(u'\n');
        QApplication::activeModalWidget()->close();
        m_driver->settle();
        return text;
    };
    const QString out = question();
    QVERIFY2(out.contains(QStringLiteral("none goes")), qPrintable(out));
    QVERIFY2(out.contains(QStringLiteral("its end was 2022-03-02T10:00:00.000Z")), qPrintable(out));
    include(m_driver->session(), {1});
    const QString in = question();
    QVERIFY2(in.contains(QStringLiteral("1 of them go(es) now")), qPrintable(in));
}

void WindowGoneTest::onlyWhatIsComparedWithIsTicked()
{
    reviewed(*m_driver);
    m_driver->settle();
    const QAction *accepted = m_driver->action("compare-accepted");
    const QAction *previous = m_driver->action("compare-previous");
    QVERIFY(!accepted->isChecked() && !previous->isChecked());
    m_driver->window().fetch();
    QTRY_VERIFY(previous->isEnabled());
    QTRY_VERIFY(previous->isChecked());
    QVERIFY(!accepted->isChecked() && !accepted->isEnabled());
}

QTEST_MAIN(WindowGoneTest)
#include "tst_windowgone.moc"
