// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "support/workbookfile.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qscopeguard.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

#include <sys/stat.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return Places::data(name);
}

DemoFaults only(DemoFault fault, qint64 number)
{
    DemoFaults faults;
    faults.switchOn(fault, number);
    return faults;
}

} // namespace

/// Drives the window as a person does, against a real server.
class WindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void aFirstRunAsksForNothingAndOffersTheDemo()
    {
        WindowDriver driver;
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.says(u"Outage Desk shows which outages of a power site will be sent"_s));
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(driver.says(u"Fetch the outages first"_s));

        driver.click(u"Try the demo"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.says(u"DEMO, nothing leaves this computer"_s));
        QVERIFY(driver.window().windowTitle().contains(u"DEMO"_s));
        QTRY_VERIFY(driver.button(u"Submit 10"_s)->isEnabled());
    }

    void showsWhatWasFetchedWithTypedFieldsAndF5()
    {
        WindowDriver driver;
        driver.typeConnection();
        QTest::keyClick(&driver.window(), Qt::Key_F5);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        auto *table = driver.named<QTableView>(u"Outages"_s);
        QVERIFY(table != nullptr);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QVERIFY(driver.says(u"10 outage"_s));
        QVERIFY(driver.says(driver.apiUrl()));
        QVERIFY(!driver.says(u"nothing leaves this computer"_s));
        QVERIFY(!driver.window().windowTitle().contains(u"DEMO"_s));
    }

    void saysWhatIsWrongBelowEachField()
    {
        WindowDriver driver;
        driver.type(u"Base URL"_s, u"api.example.org/v1"_s);
        driver.type(u"Cutoff"_s, u"2022-01-01T00:00:00"_s);
        driver.click(u"Fetch"_s);
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.says(u"https://"_s));
        QVERIFY(driver.says(u"The site ID is missing."_s));
        QVERIFY(driver.says(u"The API key is missing."_s));
        QVERIFY(driver.says(u"has no time zone"_s));
        QCOMPARE(QApplication::focusWidget(), driver.named<QLineEdit>(u"Base URL"_s));
    }

    void aCutoffOfAnotherZoneIsShownInUtc()
    {
        WindowDriver driver;
        driver.type(u"Cutoff"_s, u"2022-01-01T01:00:00+01:00"_s);
        QVERIFY(driver.says(u"2022-01-01 00:00:00 UTC"_s));
    }

    void fetchTurnsIntoCancel()
    {
        WindowDriver driver;
        driver.api().setFaults(only(DemoFault::Slow, 5000));
        driver.typeConnection();
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.button(u"Cancel"_s) != nullptr);
        QVERIFY(driver.button(u"Fetch"_s) == nullptr);
        QVERIFY(!driver.named<QLineEdit>(u"API key"_s)->isEnabled());
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_COMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.button(u"Fetch"_s) != nullptr);
        QTRY_VERIFY(driver.says(u"cancelled"_s));
    }

    void aRefusedKeyLeadsToTheField()
    {
        WindowDriver driver;
        driver.typeConnection(u"not-the-key"_s);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.says(u"The API refused the key (403)"_s));
        driver.click(u"Copy details"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"403"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"not-the-key"_s));
        driver.click(u"Edit the API key"_s);
        QCOMPARE(QApplication::focusWidget(), driver.named<QLineEdit>(u"API key"_s));
    }

    void anUnknownSiteLeadsToTheField()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.type(u"Site ID"_s, u"kingfisher-nowhere"_s);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.button(u"Edit the site ID"_s) != nullptr);
    }

    void editedFieldsTurnSubmitOff()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(u"Submit"_s)->isEnabled());
        const QString site = driver.window().fields().siteId;
        driver.type(u"Site ID"_s, u"odd-harbour"_s);
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(driver.says(u"fetch again"_s));
        QTest::keyClick(&driver.window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        driver.type(u"Site ID"_s, site);
        QVERIFY(driver.button(u"Submit"_s)->isEnabled());
    }

    void aNewCutoffJudgesTheRowsWithoutAFetch()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        const qint64 all = driver.session().review().counts().sinceCutoff();
        const QSignalSpy asked(&driver.session(), &ReviewSession::attemptFinished);
        const QString later = u"2022-06-01T00:00:00Z"_s;
        driver.type(u"Cutoff"_s, later);
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(driver.says(u"judged by the new cutoff"_s));
        QTRY_COMPARE(driver.session().fetched()->cutoffText, later);
        const qint64 kept = driver.session().review().counts().sinceCutoff();
        QVERIFY(kept > 0 && kept < all);
        QVERIFY(driver.button(u"Submit"_s)->text().contains(QString::number(kept)));
        QCOMPARE(driver.settings().connection().cutoff, later);
        driver.type(u"Cutoff"_s, u"2022-06"_s);
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(!driver.says(u"judged by the new cutoff"_s));
        driver.type(u"Cutoff"_s, later);
        QTRY_VERIFY(driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(asked.isEmpty());
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QCOMPARE(driver.session().submission()->rows, kept);
        QCOMPARE(driver.session().submission()->body.count("\"id\""), kept);
        QCOMPARE(driver.session().submission()->cutoff, later);
    }

    void aFetchThatFailsLeavesTheNewCutoff()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        const QString key = driver.keyText();
        const QString later = u"2022-06-01T00:00:00Z"_s;
        driver.type(u"API key"_s, u"wrong"_s);
        driver.type(u"Cutoff"_s, later);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.button(u"Edit the API key"_s) != nullptr);
        driver.type(u"API key"_s, key);
        QTRY_VERIFY(driver.button(u"Submit"_s)->isEnabled());
        QCOMPARE(driver.session().fetched()->cutoffText, later);
    }

    void nothingIsSentBeforeTheConfirmationAndThenOnce()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(u"Submit"_s)->isEnabled());
        QTest::keyClick(&driver.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
        // The question takes nothing as long as Ctrl is held.
        QTest::keyRelease(QApplication::activeModalWidget(), Qt::Key_Control);
        driver.readQuestion();
        QPushButton *submit = driver.button(u"Submit"_s);
        QTRY_VERIFY(submit->isEnabled());
        QTest::mouseClick(submit, Qt::LeftButton);
        QTest::mouseDClick(submit, Qt::LeftButton);
        QTest::mouseRelease(submit, Qt::LeftButton);
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QTRY_VERIFY(driver.says(u"Accepted"_s));
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }

    void theSameListIsHeldBackUntilAPersonInsists()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.submitAndConfirm();
        QTRY_VERIFY(driver.says(u"Accepted"_s));
        driver.click(u"Back"_s);
        driver.submitAndConfirm();
        QTRY_VERIFY(driver.button(u"Send again"_s) != nullptr);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
        driver.click(u"Send again"_s);
        driver.confirm();
        QTRY_COMPARE(driver.api().acceptedSubmissions().size(), 2);
    }

    void aLostAnswerIsUnknownAndHoldsTheSite()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        DemoFaults faults;
        faults.switchOn(DemoFault::LostAnswer);
        driver.api().setFaults(faults);
        driver.submitAndConfirm();
        QTRY_COMPARE_WITH_TIMEOUT(driver.session().state(), SessionState::Unknown, 10'000);
        QTRY_VERIFY(driver.says(u"unknown"_s));
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
    }

    void leavingOutAndUndoing()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        auto *table = driver.named<QTableView>(u"Outages"_s);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(driver.session().review().counts().selected, 0);
        QVERIFY(driver.says(u"Every outage is left out"_s));
        QAction *undo = driver.action("undo");
        QVERIFY(undo->text().contains(u"10"_s));
        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(driver.session().review().counts().selected, 10);
    }

    void aFilterThatHidesAllOffersAWayBack()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        auto *table = driver.named<QTableView>(u"Outages"_s);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search != nullptr);
        QTest::keyClicks(search, u"no such device"_s);
        QTRY_VERIFY(driver.says(u"The filter hides every row"_s));
        driver.click(u"Clear filters"_s);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QTRY_VERIFY(table->isVisible());
    }

    void filesAreReadInsteadOfTheApi()
    {
        WindowDriver driver;
        driver.type(u"Site ID"_s, {});
        driver.window().openFiles({dataFile(u"norwich-pear-tree-site-info.json"_s),
                                   dataFile(u"norwich-pear-tree-outages.json"_s)});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.says(u"norwich-pear-tree-outages.json"_s));
        QVERIFY(driver.session().review().counts().selected > 0);
        QCOMPARE(driver.window().fields().siteId, u"norwich-pear-tree"_s);
        // Without a connection there is nowhere to send it, and the foot line says so.
        QVERIFY(!driver.button(u"Submit"_s)->isEnabled());
        QVERIFY(driver.says(u"The base URL is missing."_s));
    }

    void aFileThatIsNotJsonIsSaidPlainly()
    {
        WindowDriver driver;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[ this is not JSON ]");
        file.close();
        driver.window().openFiles({path, dataFile(u"norwich-pear-tree-site-info.json"_s)});
        QTRY_VERIFY(driver.says(u"notes.json"_s));
        QTRY_VERIFY(driver.button(u"Open another file"_s) != nullptr);
        QCOMPARE(driver.session().state(), SessionState::Idle);
    }

    void aTableIsReadAsJsonIs()
    {
        WindowDriver driver;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"outages.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Device;Start;Finish\r\n"
                   "Battery 1;2022-01-01T00:00:00.000Z;2022-01-02T00:00:00.000Z\r\n"
                   ";later;then\r\n");
        file.close();
        driver.window().openFiles({file.fileName(), dataFile(u"kingfisher-site-info.json"_s)});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.says(u"Outages from the file outages.csv"_s));
        const Review &review = driver.session().review();
        QCOMPARE(review.counts().fetched, 2);
        QCOMPARE(review.counts().unreadable, 1);
        QCOMPARE(review.counts().selected, 1);
        QCOMPARE(review.table().deviceId(0), u"002b28fc-283c-47ec-9af2-ea287336dc1b"_s);
        QCOMPARE(review.table().line(1), 3);
        // A table that is none leaves the list as it was, and says where it is wrong.
        QVERIFY(file.open(QIODevice::Append));
        file.write("\"never closed;");
        file.close();
        driver.window().openFiles({file.fileName()});
        QTRY_VERIFY(driver.says(u"a quote is opened and never closed (line 4, column 1)"_s));
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QCOMPARE(driver.session().review().counts().fetched, 2);
    }

    void aSpreadsheetIsReadAsJsonIs()
    {
        WindowDriver driver;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"outages.xlsx"_s);
        const QByteArray header = sheetRow(1, {"Device", "Start", "Finish"});
        const QByteArray rows =
            sheetRow(2, {"Battery 1", "2022-01-01T00:00:00.000Z", "2022-01-02T00:00:00.000Z"}) +
            sheetRow(3, {"Battery 1", "<c t=\"e\"><v>#N/A</v></c>", "2022-01-02T00:00:00Z"});
        const QByteArray content = WorkbookFile{{{"Outages", header + rows}}}.bytes();
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(content));
        driver.window().openFiles({path, dataFile(u"kingfisher-site-info.json"_s)});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        const Review &review = driver.session().review();
        QCOMPARE(review.counts().fetched, 2);
        QCOMPARE(review.counts().selected, 1);
        QCOMPARE(review.counts().unreadable, 1); // an error is no text
        QCOMPARE(review.table().deviceId(0), u"002b28fc-283c-47ec-9af2-ea287336dc1b"_s);
        QCOMPARE(review.table().line(1), 3);
        // Half of it leaves the list as it was, and says why.
        QVERIFY(write(content.first(content.size() / 2)));
        driver.window().openFiles({path});
        QTRY_VERIFY(driver.says(u"it is damaged or not complete, so it cannot be unpacked"_s));
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QCOMPARE(driver.session().review().counts().fetched, 2);
    }

    void droppedFilesAreOpened()
    {
        WindowDriver driver;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(dataFile(u"kingfisher-outages.json"_s)),
                       QUrl::fromLocalFile(dataFile(u"kingfisher-site-info.json"_s))});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&driver.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&driver.window(), &drop);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
    }

    void aPipeIsWaitedForWithoutStoppingTheWindow()
    {
        WindowDriver driver;
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"outages.pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString site = dataFile(u"kingfisher-site-info.json"_s);
        driver.window().openFiles({pipe, site});
        QTRY_VERIFY(driver.says(u"Waiting for the first bytes of outages.pipe"_s));
        QVERIFY(!driver.says(u"Outages from the file"_s));
        driver.click(u"Do not open"_s);
        QTRY_VERIFY(!driver.says(u"Waiting for the first bytes"_s));
        // A different file: the first one may still be open for an instant after it was given up.
        const QString second = folder.filePath(u"second.pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(second).constData(), 0600), 0);
        driver.window().openFiles({second, site});
        QFile content(dataFile(u"kingfisher-outages.json"_s));
        QVERIFY(content.open(QIODevice::ReadOnly));
        std::thread writer([&] {
            QFile end(second);
            if (end.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                end.write(content.readAll());
        });
        [&] { QTRY_COMPARE(driver.session().state(), SessionState::Reviewing); }();
        writer.join();
        QCOMPARE(driver.session().review().counts().fetched, 6);
        QVERIFY(driver.says(u"Outages from the file second.pipe"_s));
    }

    void whatCannotBeReadBecomesNoSource()
    {
        WindowDriver driver;
        driver.window().openFiles(
            {dataFile(u"kingfisher-outages.json"_s), dataFile(u"kingfisher-site-info.json"_s)});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[{},,]");
        broken.close();
        for (const QString &path : {broken.fileName(), folder.filePath(u"gone"_s)}) {
            driver.window().openFiles({path});
            QTRY_VERIFY(driver.says(path.section(u'/', -1)));
            QTRY_VERIFY(
                driver.says(path == broken.fileName() ? u"it is not JSON"_s : u"cannot be read"_s));
            QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
            QTRY_VERIFY(driver.says(u"Outages from the file kingfisher-outages.json"_s));
        }
        driver.window().fetch();
        QTRY_VERIFY(!driver.says(u"cannot be read"_s));
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QCOMPARE(driver.session().review().counts().fetched, 6);
    }

    void everythingButTheKeyIsRemembered()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.window().resize(1000, 700);
        driver.restart();
        QCOMPARE(driver.window().fields().baseUrl, driver.apiUrl());
        QCOMPARE(driver.window().fields().siteId, u"norwich-pear-tree"_s);
        QCOMPARE(driver.keyText(), QString());
        QCOMPARE(driver.window().size(), QSize(1000, 700));
        // Only the demo fetches without a request.
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.says(u"Nothing has been fetched yet"_s));
    }

    void theKeyIsNowhereInTheSettings()
    {
        WindowDriver driver;
        const QString canary = u"canary-4f1c9b77"_s;
        driver.typeConnection(canary);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.says(u"refused the key"_s));
        driver.typeConnection();
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.restart();
        QVERIFY(driver.settingsFile().contains("norwich-pear-tree"));
        QVERIFY(!driver.settingsFile().contains(canary.toUtf8()));
    }

    void theKeyIsShownOnlyWhileTheButtonIsHeld()
    {
        WindowDriver driver;
        driver.type(u"API key"_s, u"secret"_s);
        auto *key = driver.named<QLineEdit>(u"API key"_s);
        auto *reveal = driver.named<QToolButton>(u"Show the key while held"_s);
        QVERIFY(reveal != nullptr);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::mousePress(reveal, Qt::LeftButton);
        QCOMPARE(key->echoMode(), QLineEdit::Normal);
        QTest::mouseRelease(reveal, Qt::LeftButton);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
    }

    void theFaultsMenuMakesTheDemoFail()
    {
        WindowDriver driver;
        driver.click(u"Try the demo"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QAction *fault = driver.action("fault-wrong-key");
        QVERIFY(fault != nullptr);
        fault->trigger();
        QTest::keyClick(&driver.window(), Qt::Key_F5);
        QTRY_VERIFY(driver.says(u"refused the key"_s));
        // What was fetched before is still there.
        QVERIFY(driver.session().hasReview());
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
