// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/historymodel.h"
#include "submission/journalfixture.h"
#include "ui/history/historydialog.h"
#include "ui/history/historysamples.h"
#include "ui/widgets/outagelistview.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtabwidget.h>

using namespace Qt::StringLiterals;

namespace {

HistoryDialog *dialogOf(WindowDriver &driver)
{
    auto *dialog = driver.window().findChild<HistoryDialog *>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

/// Ctrl+H, and until the list is there.
void openHistory(WindowDriver &driver)
{
    QTest::keyClick(&driver.window(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(dialogOf(driver) != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialogOf(driver)));
}

QTableView *table(const WindowDriver &driver)
{
    return driver.named<QTableView>(u"Submissions"_s);
}

int shownRows(const WindowDriver &driver)
{
    return table(driver) == nullptr ? 0 : table(driver)->model()->rowCount();
}

QString cell(const QTableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

QStringList sitesShown(const WindowDriver &driver)
{
    QStringList sites;
    for (int row = 0; row < shownRows(driver); ++row)
        sites << cell(*table(driver), row, HistoryModel::RowsColumn);
    return sites;
}

void clickRow(QTableView &view, int row, Qt::KeyboardModifiers keys = {})
{
    // A table that was shown a moment ago still waits for its layout.
    const auto middleOf = [&] { return view.visualRect(view.model()->index(row, 0)).center(); };
    QTRY_VERIFY(view.viewport()->visibleRegion().contains(middleOf()));
    const QPoint middle = middleOf();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, middle);
}

/// The button Open of the list: the window behind it has others that begin so.
QPushButton *openButton(WindowDriver &driver)
{
    const QList<QPushButton *> buttons = dialogOf(driver)->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text().remove(u'&') == u"Open"_s)
            return each;
    }
    return nullptr;
}

/// Opens the row of the list as a person does, and until its record is there.
void openRow(WindowDriver &driver, int row)
{
    clickRow(*table(driver), row);
    QTRY_VERIFY(openButton(driver) != nullptr && openButton(driver)->isEnabled());
    QTest::mouseClick(openButton(driver), Qt::LeftButton);
    QTRY_VERIFY(driver.button(u"Save receipt"_s) != nullptr);
}

/// Chooses the entry of a button's menu that begins so, as its mnemonic does.
void choose(WindowDriver &driver, const QString &button, const QString &entry)
{
    QTRY_VERIFY2(driver.button(button) != nullptr, qPrintable(button));
    const QList<QAction *> actions = driver.button(button)->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(entry)) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(entry));
}

/// Saves to \a path in the file dialog that is open.
void saveTo(WindowDriver &driver, const QString &path)
{
    QPointer<QFileDialog> dialog;
    const auto open = [&] {
        const auto all = driver.window().findChildren<QFileDialog *>();
        for (QFileDialog *each : all) {
            if (each->isVisible())
                dialog = each;
        }
        return !dialog.isNull();
    };
    QTRY_VERIFY(open());
    // selectFile() leaves a name in which the keyboard is.
    dialog->findChild<QLineEdit *>()->setText(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The history as a person uses it: read, searched, opened, compared, exported.
class HistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void isEmptyAtFirst()
    {
        WindowDriver driver;
        openHistory(driver);
        QTRY_VERIFY(driver.says(u"Nothing has been sent from this computer yet."_s));
        QVERIFY(!openButton(driver)->isEnabled());
        QVERIFY(!driver.button(u"Compare"_s)->isEnabled());
        QVERIFY(!driver.button(u"Export"_s)->isEnabled());
    }

    void theLeastImportantColumnsGoFirst()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        QTableView &view = *table(driver);
        const QList<bool> none{false, false, false};
        const QList<bool> all{true, true, true};
        const QList<QList<bool>> wanted{
            none, {true, false, false}, {true, true, false}, all}; // as the room gets less
        QList<QList<bool>> seen;
        for (int width = 1500; width >= 600; width -= 4) {
            dialogOf(driver)->resize(width, 600);
            const QList<bool> hidden{view.isColumnHidden(HistoryModel::HashColumn),
                                     view.isColumnHidden(HistoryModel::AttemptsColumn),
                                     view.isColumnHidden(HistoryModel::StatusColumn)};
            if (seen.isEmpty() || seen.last() != hidden)
                seen << hidden;
            const int title = view.horizontalHeader()->sectionSizeHint(HistoryModel::OriginColumn);
            QVERIFY(hidden == all || view.columnWidth(HistoryModel::OriginColumn) >= title);
        }
        QCOMPARE(seen, wanted);
    }

    void listsWhatWasSentNewestFirst()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        const QTableView &view = *table(driver);
        QCOMPARE(cell(view, 0, HistoryModel::BegunColumn), u"2026-03-20 10:02:13"_s);
        QCOMPARE(cell(view, 0, HistoryModel::SiteColumn), u"Norwich Pear Tree"_s);
        QCOMPARE(cell(view, 0, HistoryModel::RowsColumn), u"4"_s);
        QCOMPARE(cell(view, 0, HistoryModel::OutcomeColumn), u"Outcome unknown"_s);
        QCOMPARE(cell(view, 0, HistoryModel::AttemptsColumn), u"2"_s);
        QCOMPARE(cell(view, 0, HistoryModel::StatusColumn), u"–"_s);
        QCOMPARE(cell(view, 0, HistoryModel::OriginColumn), u"https://api.example.org/v1"_s);
        QCOMPARE(cell(view, 0, HistoryModel::HashColumn).size(), 12);
        QCOMPARE(cell(view, 1, HistoryModel::OutcomeColumn), u"Outcome unknown, marked accepted"_s);
        QCOMPARE(cell(view, 6, HistoryModel::StatusColumn), u"200"_s);
        QVERIFY(driver.says(u"7 submission"_s));
        QVERIFY(openButton(driver)->isEnabled());
        QVERIFY(!driver.button(u"Compare"_s)->isEnabled());
        QVERIFY(driver.says(u"Select two to compare them"_s));
    }

    void searchesWhileOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows"); // how many each of them sent
        QTest::newRow("site") << u"norwich"_s << QStringList{u"4"_s, u"2"_s, u"4"_s, u"3"_s};
        QTest::newRow("device") << u"device-9"_s << QStringList{u"2"_s};
        QTest::newRow("name of a device") << u"battery device-5"_s << QStringList{u"4"_s};
        QTest::newRow("day") << u"2026-03-17"_s << QStringList{u"1"_s};
        QTest::newRow("outcome") << u"gave up"_s << QStringList{u"1"_s};
        QTest::newRow("reason") << u"telephone"_s << QStringList{u"1"_s};
    }

    void searchesWhileOneTypes()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rows);
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        // The search has the focus: one opens the history and types.
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTRY_COMPARE(sitesShown(driver), rows);
        QVERIFY(driver.says(u"%1 of 7 submission"_s.arg(rows.size())));
    }

    void findsNothingAndLeadsBack()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        QTest::keyClicks(QApplication::focusWidget(), u"kingfisher"_s);
        QTRY_VERIFY(driver.says(u"No submission fits the search."_s));
        driver.click(u"Clear filters"_s);
        QTRY_COMPARE(shownRows(driver), 7);
    }

    void filtersByOutcome()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        auto *outcomes = driver.named<QComboBox>(u"Outcomes that are shown"_s);
        QVERIFY(outcomes != nullptr);
        QTest::keyClicks(outcomes, u"Rej"_s);
        QTRY_COMPARE(shownRows(driver), 1);
        QCOMPARE(cell(*table(driver), 0, HistoryModel::OutcomeColumn), u"Rejected"_s);
    }

    void opensOneAndEscLeadsBack()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // from the search to the rows
        clickRow(*table(driver), 5);
        QTest::keyClick(table(driver), Qt::Key_Return);
        QTRY_VERIFY(driver.button(u"Copy receipt"_s) != nullptr);
        QVERIFY(driver.says(u"Rejected"_s));
        // A message of the server is shown as text, also if it looks like markup.
        QVERIFY(driver.says(u"<b>3 outages</b> are missing"_s));
        QVERIFY(driver.says(u"2026-03-15 10:02:13 UTC"_s));
        QVERIFY(driver.says(u"Attempt 1"_s));
        QVERIFY(driver.says(u"Whole: lines"_s));
        QVERIFY(driver.button(u"Copy message for API"_s) == nullptr);
        driver.click(u"Copy receipt"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"norre-aa"_s));
        QTest::keyClick(dialogOf(driver), Qt::Key_Escape);
        QVERIFY(table(driver) != nullptr);
        QTest::keyClick(dialogOf(driver), Qt::Key_Escape);
        QTRY_VERIFY(dialogOf(driver) == nullptr);
    }

    void showsTheListThatWasSent()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        openRow(driver, 6);
        driver.named<QTabWidget>(u"The record"_s)->setCurrentIndex(1);
        auto *rows = driver.named<QTableView>(u"Rows that were sent"_s);
        QVERIFY(rows != nullptr);
        QCOMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(cell(*rows, 0, 0), u"Battery 1"_s);
        QCOMPARE(cell(*rows, 2, 2), u"2022-05-03T08:00:00.000Z"_s);
        driver.named<QTabWidget>(u"The record"_s)->setCurrentIndex(2);
        driver.click(u"Copy all"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), HistorySamples::body({1, 2, 3}));
    }

    void savesTheReceipt()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        openRow(driver, 6);
        const QTemporaryDir folder;
        const QString json = folder.filePath(u"receipt.json"_s);
        choose(driver, u"Save receipt"_s, u"As JSON"_s);
        saveTo(driver, json);
        QTRY_VERIFY(driver.says(u"Saved to %1."_s.arg(json)));
        const QJsonObject receipt = QJsonDocument::fromJson(contentOf(json)).object();
        QCOMPARE(receipt.value(u"state"_s), u"accepted"_s);
        QCOMPARE(receipt.value(u"attempts"_s), 2);
        const QString pdf = folder.filePath(u"receipt.pdf"_s);
        choose(driver, u"Save receipt"_s, u"As PDF"_s);
        saveTo(driver, pdf);
        QTRY_VERIFY(driver.says(u"Saved to %1."_s.arg(pdf)));
        const QByteArray paper = contentOf(pdf);
        QVERIFY(paper.startsWith("%PDF-1."));
        QVERIFY(paper.contains("/Count 1"));
        QVERIFY(paper.contains("/MediaBox [0 0 595"));
    }

    void comparesTwo()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        clickRow(*table(driver), 4);
        QVERIFY(!driver.button(u"Compare"_s)->isEnabled());
        clickRow(*table(driver), 6, Qt::ControlModifier);
        QVERIFY(!openButton(driver)->isEnabled());
        driver.click(u"Compare"_s);
        QTRY_VERIFY(driver.says(u"2 new, 1 gone, 2 the same"_s));
        auto *differences = driver.named<OutageListView>(u"Differences"_s);
        QVERIFY(differences != nullptr);
        QCOMPARE(differences->model()->rowCount(), 3);
        const int state = differences->list().section(OutageListModel::StateColumn);
        const int device = differences->list().section(OutageListModel::DeviceColumn);
        QCOMPARE(cell(*differences, 0, state), u"New"_s);
        QCOMPARE(cell(*differences, 0, device), u"Battery 4"_s);
        QCOMPARE(cell(*differences, 2, state), u"Gone"_s);
        QCOMPARE(cell(*differences, 2, device), u"Battery 1"_s);
        QVERIFY(driver.says(u"From the list of 2026-03-14 10:02:13 UTC"_s));
    }

    void exportsWhatIsShownOrEverything()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        openHistory(driver);
        QTRY_COMPARE(shownRows(driver), 7);
        QTest::keyClicks(QApplication::focusWidget(), u"norwich"_s);
        QTRY_COMPARE(shownRows(driver), 4);
        const QTemporaryDir folder;
        const QString shown = folder.filePath(u"shown.jsonl"_s);
        choose(driver, u"Export"_s, u"Export what is shown"_s);
        saveTo(driver, shown);
        QTRY_VERIFY(driver.says(u"4 submission(s) exported"_s));
        QCOMPARE(contentOf(shown).count('\n'), 4);
        QVERIFY(!contentOf(shown).contains("norre-aa"));
        const QString all = folder.filePath(u"all.jsonl"_s);
        choose(driver, u"Export"_s, u"Export everything"_s);
        saveTo(driver, all);
        QTRY_COMPARE(contentOf(all).count('\n'), 7);
    }

    void readsAgainWithF5()
    {
        WindowDriver driver;
        openHistory(driver);
        QTRY_VERIFY(driver.says(u"Nothing has been sent from this computer yet."_s));
        HistorySamples::record(driver.journalFolder()); // another window
        QTest::keyClick(dialogOf(driver), Qt::Key_F5);
        QTRY_COMPARE(shownRows(driver), 7);
        QCOMPARE(driver.session().state(), SessionState::Idle);
    }

    void keepsTheDemoApart()
    {
        WindowDriver driver;
        HistorySamples::record(driver.journalFolder());
        driver.window().startDemo();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        openHistory(driver);
        QTRY_VERIFY(driver.says(u"Nothing has been sent to the demo yet."_s));
        QVERIFY(dialogOf(driver)->windowTitle().contains(u"DEMO"_s));
    }

    void showsTenThousandWithoutAPause()
    {
        constexpr int Count = 10'000;
        WindowDriver driver;
        HistorySamples::recordMany(driver.journalFolder(), Count);
        driver.settle();
        Heartbeat heart;
        driver.action("history")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shownRows(driver), Count, 60'000);
        QVERIFY(heart.beats > 0);
        const auto opening = heart.longestWork;
        heart.longestWork = {};
        QTest::keyClicks(QApplication::focusWidget(), u"device-9999"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownRows(driver), 1, 60'000);
        QVERIFY2(opening <= LongestPause, qPrintable(u"open: %1 ms"_s.arg(opening.count())));
        QVERIFY2(heart.longestWork <= LongestPause,
                 qPrintable(u"search: %1 ms"_s.arg(heart.longestWork.count())));
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
