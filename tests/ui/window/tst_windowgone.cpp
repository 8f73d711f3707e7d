// SPDX-License-Identifier: MIT
#include "support/reviewedits.h"
#include "ui/review/comparisonline.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/removedoutagespane.h"
#include "ui/widgets/outagelistview.h"
#include "ui/widgets/searchbox.h"
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

using namespace Qt::StringLiterals;

using namespace WindowSteps;

/// What the whole window tells of outages that are gone, or that came again with other times.
class WindowGoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }
    void whatIsGoneIsReachedAndCopied();
    void whatIsGoneIsSeenThoughNothingElseIs();
    void filtersDoNotMoveTheComparison_data();
    void filtersDoNotMoveTheComparison();
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
            if (button->text() == u"9 gone"_s)
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
    QVERIFY2(copied.startsWith(u"Device\tBegin (UTC)"_s), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 10);
}

void WindowGoneTest::whatIsGoneIsSeenThoughNothingElseIs()
{
    cutLater(*m_driver);
    clickGone();
    QCOMPARE(view().model()->rowCount(), 0);
    QVERIFY(!m_driver->says(u"The filter hides"_s));
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    m_driver->action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"nowhere"_s);
    m_driver->settle();
    QVERIFY(!gone().isVisible());
    QVERIFY(m_driver->button(u"Clear filters"_s) != nullptr);
    m_driver->action("clear-filters")->trigger();
    m_driver->settle();
    QCOMPARE(view().model()->rowCount(), 18);
    QVERIFY(!gone().isVisible());
}

void WindowGoneTest::filtersDoNotMoveTheComparison_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(900, 600), QSize(1100, 700), QSize(1280, 800), QSize(1600, 900)})
        QTest::addRow("%d", size.width()) << size;
}

void WindowGoneTest::filtersDoNotMoveTheComparison()
{
    QFETCH(QSize, size);
    m_driver->window().resize(size);
    cutLater(*m_driver);
    const auto *line = m_driver->window().findChild<ComparisonLine *>();
    const auto place = [this, line] {
        m_driver->settle();
        return line->mapTo(&m_driver->window(), QPoint(0, 0)).y();
    };
    const int before = place();
    QVERIFY(line->isVisible());
    auto &search = *m_driver->window().findChild<SearchBox *>();
    search.setText(u"battery"_s);
    QCOMPARE(place(), before);
    clickGone();
    QCOMPARE(place(), before);
    view().selectAll();
    QCOMPARE(place(), before);
    m_driver->action("clear-filters")->trigger();
    QCOMPARE(place(), before);
}

void WindowGoneTest::theQuestionListsWhatIsGone()
{
    cutLater(*m_driver);
    m_driver->window().askToSubmit();
    const QWidget *question = QApplication::activeModalWidget();
    QVERIFY(question != nullptr);
    QVERIFY(labels(question).join(u'\n').contains(u"9 gone since "_s));
    auto *tabs = question->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(2), u"&Gone (9)"_s);
    QCOMPARE(tabs->tabIcon(2).name(), stateLook(CompareState::Removed).icon);
    tabs->setCurrentIndex(2);
    const auto *rows = qobject_cast<OutageListView *>(tabs->currentWidget());
    QCOMPARE(rows->accessibleName(), u"Rows that are gone"_s);
    QCOMPARE(rows->model()->rowCount(), 9);
    const QModelIndex begin = rows->model()->index(1, OutageListModel::BeginColumn);
    QCOMPARE(begin.data().toString(), u"2022-01-01 00:00:00"_s);
    QVERIFY(begin.data(Qt::ToolTipRole)
                .toString()
                .contains(u"written as 2022-01-01T00:00:00.000Z then"_s));
}

void WindowGoneTest::whatWasLeftOutIsShownWithItsOtherEnd()
{
    comeAgainChanged(*m_driver, m_driver->folder());
    QVERIFY(m_driver->says(u"came again with another end"_s));
    QVERIFY(!m_driver->says(u"did not come again"_s));
    QCOMPARE(m_driver->session().review().counts().leftOut, 1);
    // A filter that would hide it does not.
    m_driver->action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Battery 1"_s);
    m_driver->settle();
    m_driver->click(u"Show what has changed"_s);
    m_driver->settle();
    QCOMPARE(view().currentRow(), 1);
    QVERIFY(view().hasFocus());
    const auto *details = m_driver->window().findChild<DetailsPane *>();
    QTRY_VERIFY(details->isVisible());
    const QString told = labels(details).join(u'\n');
    QVERIFY2(told.contains(u"You had left it out when its end was 2022-03-02 10:00:00 UTC"_s),
             qPrintable(told));
    QVERIFY2(told.contains(u"Wrong meter"_s), qPrintable(told));
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
    QVERIFY2(out.contains(u"none goes"_s), qPrintable(out));
    QVERIFY2(out.contains(u"its end was 2022-03-02T10:00:00.000Z"_s), qPrintable(out));
    include(m_driver->session(), {1});
    const QString in = question();
    QVERIFY2(in.contains(u"1 of them go(es) now"_s), qPrintable(in));
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
