// SPDX-License-Identifier: MIT
#include "ui/history/historypictures.h"

#include "models/historymodel.h"
#include "submission/journalfixture.h"
#include "submission/sitelock.h"
#include "ui/history/blankpage.h"
#include "ui/history/comparepage.h"
#include "ui/history/historydialog.h"
#include "ui/history/historypage.h"
#include "ui/history/historysamples.h"
#include "ui/history/historytable.h"
#include "ui/history/newrecorddialog.h"
#include "ui/history/recordpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outagelistview.h"
#include "ui/window/windowsteps.h"

#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qtabwidget.h>

using namespace Qt::StringLiterals;

namespace {

void trigger(WindowDriver &driver, const QString &action)
{
    driver.window().findChild<QAction *>(action)->trigger();
}

void restart(WindowDriver &driver)
{
    const QSize size = driver.window().size();
    driver.restart();
    driver.window().resize(size);
}

void recorded(WindowDriver &driver)
{
    driver.settle();
    HistorySamples::record(driver.journalFolder());
    restart(driver);
}

void awaitList(WindowDriver &driver, int rows)
{
    const auto *list = driver.window().findChild<HistoryModel *>();
    const auto *blank = driver.window().findChild<BlankPage *>();
    QTRY_VERIFY(list->rowCount() == rows && (rows > 0 || !blank->accessibleName().endsWith(u'…')));
}

void awaitBanner(WindowDriver &driver)
{
    QTRY_VERIFY(driver.window().findChild<MessageBar *>()->isVisible());
}

void historyOpened(WindowDriver &driver)
{
    recorded(driver);
    trigger(driver, u"history"_s);
    awaitList(driver, 7);
}

QString idOf(WindowDriver &driver, int row)
{
    return driver.window().findChild<HistoryModel *>()->submission(row).id;
}

void openRow(WindowDriver &driver, int row)
{
    auto *dialog = driver.window().findChild<HistoryDialog *>();
    const QString id = idOf(driver, row);
    dialog->openRecord(id);
    QTRY_VERIFY(dialog->findChild<RecordPage *>()->shownId() == id);
}

} // namespace

void makeHistoryPictures(const PageMaker &page)
{
    page(u"20-history-empty"_s, [](WindowDriver &driver) {
        trigger(driver, u"history"_s);
        awaitList(driver, 0);
    });
    page(u"21-history"_s, &historyOpened);
    page(u"22-history-unknown"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        openRow(driver, 0);
    });
    page(u"23-history-accepted"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        openRow(driver, 6);
    });
    page(u"24-history-marked"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        openRow(driver, 1);
    });
    page(u"25-history-rows"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        openRow(driver, 6);
        driver.window().findChild<HistoryDialog *>()->findChild<QTabWidget *>()->setCurrentIndex(1);
    });
    page(u"26-history-compare"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        auto *table = driver.window().findChild<HistoryTable *>();
        table->selectRow(4);
        table->selectionModel()->select(table->model()->index(6, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Q_EMIT driver.window().findChild<HistoryPage *>()->compareRequested(idOf(driver, 4),
                                                                            idOf(driver, 6));
        // Shown as soon as it has rows.
        const auto *differences = driver.window().findChild<ComparePage *>();
        QTRY_VERIFY(differences->findChild<OutageListView *>()->isVisible());
    });
    page(u"27-history-nothing-found"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        QTest::keyClicks(QApplication::focusWidget(), u"nowhere"_s);
        awaitList(driver, 0);
    });
    page(u"28-history-mark"_s, [](WindowDriver &driver) {
        historyOpened(driver);
        openRow(driver, 0);
        Q_EMIT driver.window().findChild<HistoryDialog *>()->markRequested(
            HistorySamples::list(u"norwich-pear-tree"_s, 20, HistorySamples::body({1, 2})));
    });
    page(u"29-banner-unknown"_s, [](WindowDriver &driver) {
        recorded(driver);
        awaitBanner(driver);
        WindowSteps::reviewed(driver);
    });
    page(u"30-banner-damaged"_s, [](WindowDriver &driver) {
        recorded(driver);
        JournalFixture(driver.journalFolder())
            .tamper(u"UPDATE record SET at = '2020' WHERE number = 3"_s);
        restart(driver);
        awaitBanner(driver);
    });
    page(u"30-history-damaged"_s, [](WindowDriver &driver) {
        recorded(driver);
        JournalFixture(driver.journalFolder())
            .tamper(u"UPDATE record SET at = '2020' WHERE number = 3"_s);
        restart(driver);
        trigger(driver, u"history"_s);
        awaitList(driver, 7);
    });
    page(u"30-new-record"_s, [](WindowDriver &driver) {
        recorded(driver);
        JournalFixture(driver.journalFolder())
            .tamper(u"UPDATE record SET at = '2020' WHERE number = 3"_s);
        restart(driver);
        awaitBanner(driver);
        driver.window().findChild<MessageBar *>()->notice().act();
        const auto sending =
            SiteLock::take(driver.journalFolder(), JournalFixture::place(u"site-1"_s));
        const QSignalSpy refused(&driver.history(), &HistorySession::newRecordRefused);
        Q_EMIT driver.window().findChild<NewRecordDialog *>()->confirmed();
        QTRY_COMPARE(refused.size(), 1);
    });
    page(u"31-banner-newer"_s, [](WindowDriver &driver) {
        recorded(driver);
        JournalFixture(driver.journalFolder()).tamper(u"PRAGMA user_version = 99"_s);
        restart(driver);
        awaitBanner(driver);
        WindowSteps::reviewed(driver);
    });
}
