// SPDX-License-Identifier: MIT
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

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(OUTAGE_DESK_TEST_DATA "/") + name;
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
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    }

    void aFirstRunAsksForNothingAndOffersTheDemo()
    {
        WindowDriver driver;
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.says(QStringLiteral("look around in the demo")));
        QVERIFY(!driver.button(QStringLiteral("Submit"))->isEnabled());
        QVERIFY(driver.says(QStringLiteral("Fetch the outages first")));

        driver.click(QStringLiteral("Try the demo"));
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.says(QStringLiteral("DEMO, nothing leaves this computer")));
        QVERIFY(driver.window().windowTitle().contains(QStringLiteral("DEMO")));
        QTRY_VERIFY(driver.button(QStringLiteral("Submit 10 outage"))->isEnabled());
    }

    void showsWhatWasFetchedWithTypedFieldsAndF5()
    {
        WindowDriver driver;
        driver.typeConnection();
        QTest::keyClick(&driver.window(), Qt::Key_F5);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        auto *table = driver.named<QTableView>(QStringLiteral("Outages"));
        QVERIFY(table != nullptr);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QVERIFY(driver.says(QStringLiteral("10 outage")));
        QVERIFY(driver.says(driver.apiUrl()));
        QVERIFY(!driver.says(QStringLiteral("nothing leaves this computer")));
        QVERIFY(!driver.window().windowTitle().contains(QStringLiteral("DEMO")));
    }

    void saysWhatIsWrongBelowEachField()
    {
        WindowDriver driver;
        driver.type(QStringLiteral("Base URL"), QStringLiteral("api.example.org/v1"));
        driver.type(QStringLiteral("Cutoff"), QStringLiteral("2022-01-01T00:00:00"));
        driver.click(QStringLiteral("Fetch"));
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.says(QStringLiteral("https://")));
        QVERIFY(driver.says(QStringLiteral("The site id is missing.")));
        QVERIFY(driver.says(QStringLiteral("The API key is missing.")));
        QVERIFY(driver.says(QStringLiteral("has no time zone")));
        QCOMPARE(QApplication::focusWidget(), driver.named<QLineEdit>(QStringLiteral("Base URL")));
    }

    void aCutoffOfAnotherZoneIsShownInUtc()
    {
        WindowDriver driver;
        driver.type(QStringLiteral("Cutoff"), QStringLiteral("2022-01-01T01:00:00+01:00"));
        QVERIFY(driver.says(QStringLiteral("2022-01-01 00:00:00 UTC")));
    }

    void fetchTurnsIntoCancel()
    {
        WindowDriver driver;
        driver.api().setFaults(only(DemoFault::Slow, 5000));
        driver.typeConnection();
        driver.click(QStringLiteral("Fetch"));
        QTRY_VERIFY(driver.button(QStringLiteral("Cancel")) != nullptr);
        QVERIFY(driver.button(QStringLiteral("Fetch")) == nullptr);
        QVERIFY(!driver.named<QLineEdit>(QStringLiteral("API key"))->isEnabled());
        QTest::keyClick(&driver.window(), Qt::Key_Escape);
        QTRY_COMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.button(QStringLiteral("Fetch")) != nullptr);
        QTRY_VERIFY(driver.says(QStringLiteral("cancelled")));
    }

    void aRefusedKeyLeadsToTheField()
    {
        WindowDriver driver;
        driver.typeConnection(QStringLiteral("not-the-key"));
        driver.click(QStringLiteral("Fetch"));
        QTRY_VERIFY(driver.says(QStringLiteral("The API refused the key (403)")));
        driver.click(QStringLiteral("Copy details"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("403")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("not-the-key")));
        driver.click(QStringLiteral("Edit the API key"));
        QCOMPARE(QApplication::focusWidget(), driver.named<QLineEdit>(QStringLiteral("API key")));
    }

    void anUnknownSiteLeadsToTheField()
    {
        WindowDriver driver;
        driver.typeConnection();
        driver.type(QStringLiteral("Site ID"), QStringLiteral("kingfisher-nowhere"));
        driver.click(QStringLiteral("Fetch"));
        QTRY_VERIFY(driver.button(QStringLiteral("Edit the site ID")) != nullptr);
    }

    void editedFieldsTurnSubmitOff()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(QStringLiteral("Submit"))->isEnabled());
        const QString site = driver.window().fields().siteId;
        driver.type(QStringLiteral("Site ID"), QStringLiteral("odd-harbour"));
        QVERIFY(!driver.button(QStringLiteral("Submit"))->isEnabled());
        QVERIFY(driver.says(QStringLiteral("fetch again")));
        QTest::keyClick(&driver.window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        driver.type(QStringLiteral("Site ID"), site);
        QVERIFY(driver.button(QStringLiteral("Submit"))->isEnabled());
    }

    void aNewCutoffJudgesTheRowsWithoutAFetch()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        const qint64 all = driver.session().review().counts().sinceCutoff();
        const QSignalSpy asked(&driver.session(), &ReviewSession::attemptFinished);
        const QString later = QStringLiteral("2022-06-01T00:00:00Z");
        driver.type(QStringLiteral("Cutoff"), later);
        QVERIFY(!driver.button(QStringLiteral("Submit"))->isEnabled());
        QVERIFY(driver.says(QStringLiteral("judged by the new cutoff")));
        QTRY_COMPARE(driver.session().fetched()->cutoffText, later);
        const qint64 kept = driver.session().review().counts().sinceCutoff();
        QVERIFY(kept > 0 && kept < all);
        QVERIFY(driver.button(QStringLiteral("Submit"))->text().contains(QString::number(kept)));
        QCOMPARE(driver.settings().connection().cutoff, later);
        driver.type(QStringLiteral("Cutoff"), QStringLiteral("2022-06"));
        QVERIFY(!driver.button(QStringLiteral("Submit"))->isEnabled());
        QVERIFY(!driver.says(QStringLiteral("judged by the new cutoff")));
        driver.type(QStringLiteral("Cutoff"), later);
        QTRY_VERIFY(driver.button(QStringLiteral("Submit"))->isEnabled());
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
        const QString later = QStringLiteral("2022-06-01T00:00:00Z");
        driver.type(QStringLiteral("API key"), QStringLiteral("wrong"));
        driver.type(QStringLiteral("Cutoff"), later);
        driver.click(QStringLiteral("Fetch"));
        QTRY_VERIFY(driver.button(QStringLiteral("Edit the API key")) != nullptr);
        driver.type(QStringLiteral("API key"), key);
        QTRY_VERIFY(driver.button(QStringLiteral("Submit"))->isEnabled());
        QCOMPARE(driver.session().fetched()->cutoffText, later);
    }

    void nothingIsSentBeforeTheConfirmationAndThenOnce()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(QStringLiteral("Submit"))->isEnabled());
        QTest::keyClick(&driver.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
        // The question takes nothing as long as Ctrl is held.
        QTest::keyRelease(QApplication::activeModalWidget(), Qt::Key_Control);
        driver.readQuestion();
        QPushButton *submit = driver.button(QStringLiteral("Submit"));
        QTRY_VERIFY(submit->isEnabled());
        QTest::mouseClick(submit, Qt::LeftButton);
        QTest::mouseDClick(submit, Qt::LeftButton);
        QTest::mouseRelease(submit, Qt::LeftButton);
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        QTRY_VERIFY(driver.says(QStringLiteral("Accepted")));
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
    }

    void theSameListIsHeldBackUntilAPersonInsists()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.submitAndConfirm();
        QTRY_VERIFY(driver.says(QStringLiteral("Accepted")));
        driver.click(QStringLiteral("Back"));
        driver.submitAndConfirm();
        QTRY_VERIFY(driver.button(QStringLiteral("Send again")) != nullptr);
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
        driver.click(QStringLiteral("Send again"));
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
        QTRY_VERIFY(driver.says(QStringLiteral("unknown")));
        QVERIFY(!driver.button(QStringLiteral("Submit"))->isEnabled());
    }

    void leavingOutAndUndoing()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        auto *table = driver.named<QTableView>(QStringLiteral("Outages"));
        QTRY_COMPARE(table->model()->rowCount(), 18);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(driver.session().review().counts().selected, 0);
        QVERIFY(driver.says(QStringLiteral("Every outage is left out")));
        QAction *undo = driver.action("undo");
        QVERIFY(undo->text().contains(QStringLiteral("10")));
        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(driver.session().review().counts().selected, 10);
    }

    void aFilterThatHidesAllOffersAWayBack()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        auto *table = driver.named<QTableView>(QStringLiteral("Outages"));
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search != nullptr);
        QTest::keyClicks(search, QStringLiteral("no such device"));
        QTRY_VERIFY(driver.says(QStringLiteral("The filter hides every row")));
        driver.click(QStringLiteral("Clear filters"));
        QTRY_COMPARE(table->model()->rowCount(), 18);
        QTRY_VERIFY(table->isVisible());
    }

    void filesAreReadInsteadOfTheApi()
    {
        WindowDriver driver;
        driver.type(QStringLiteral("Site ID"), {});
        driver.window().openFiles({dataFile(QStringLiteral("norwich-pear-tree-site-info.json")),
                                   dataFile(QStringLiteral("norwich-pear-tree-outages.json"))});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.says(QStringLiteral("norwich-pear-tree-outages.json")));
        QVERIFY(driver.session().review().counts().selected > 0);
        QCOMPARE(driver.window().fields().siteId, QStringLiteral("norwich-pear-tree"));
        // Without a connection there is nowhere to send it, and the foot line says so.
        QVERIFY(!driver.button(QStringLiteral("Submit"))->isEnabled());
        QVERIFY(driver.says(QStringLiteral("The base URL is missing.")));
    }

    void aFileThatIsNotJsonIsSaidPlainly()
    {
        WindowDriver driver;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notes.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[ this is not JSON ]");
        file.close();
        driver.window().openFiles(
            {path, dataFile(QStringLiteral("norwich-pear-tree-site-info.json"))});
        QTRY_VERIFY(driver.says(QStringLiteral("notes.json")));
        QTRY_VERIFY(driver.button(QStringLiteral("Open another file")) != nullptr);
        QCOMPARE(driver.session().state(), SessionState::Idle);
    }

    void droppedFilesAreOpened()
    {
        WindowDriver driver;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(dataFile(QStringLiteral("kingfisher-outages.json"))),
                       QUrl::fromLocalFile(dataFile(QStringLiteral("kingfisher-site-info.json")))});
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
        const QString pipe = folder.filePath(QStringLiteral("outages.pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString site = dataFile(QStringLiteral("kingfisher-site-info.json"));
        driver.window().openFiles({pipe, site});
        QTRY_VERIFY(driver.says(QStringLiteral("Waiting for the first bytes of outages.pipe")));
        QVERIFY(!driver.says(QStringLiteral("Outages from the file")));
        driver.click(QStringLiteral("Do not open"));
        QTRY_VERIFY(!driver.says(QStringLiteral("Waiting for the first bytes")));
        // A different file: the first one may still be open for an instant after it was given up.
        const QString second = folder.filePath(QStringLiteral("second.pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(second).constData(), 0600), 0);
        driver.window().openFiles({second, site});
        QFile content(dataFile(QStringLiteral("kingfisher-outages.json")));
        QVERIFY(content.open(QIODevice::ReadOnly));
        std::thread writer([&] {
            QFile end(second);
            if (end.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                end.write(content.readAll());
        });
        [&] { QTRY_COMPARE(driver.session().state(), SessionState::Reviewing); }();
        writer.join();
        QCOMPARE(driver.session().review().counts().fetched, 6);
        QVERIFY(driver.says(QStringLiteral("Outages from the file second.pipe")));
    }

    void whatCannotBeReadBecomesNoSource()
    {
        WindowDriver driver;
        driver.window().openFiles({dataFile(QStringLiteral("kingfisher-outages.json")),
                                   dataFile(QStringLiteral("kingfisher-site-info.json"))});
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("broken.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[{},,]");
        broken.close();
        for (const QString &path : {broken.fileName(), folder.filePath(QStringLiteral("gone"))}) {
            driver.window().openFiles({path});
            QTRY_VERIFY(driver.says(path.section(u'/', -1)));
            QTRY_VERIFY(driver.says(path == broken.fileName() ? QStringLiteral("it is not JSON")
                                                              : QStringLiteral("cannot be read")));
            QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
            QTRY_VERIFY(
                driver.says(QStringLiteral("Outages from the file kingfisher-outages.json")));
        }
        driver.window().fetch();
        QTRY_VERIFY(!driver.says(QStringLiteral("cannot be read")));
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
        QCOMPARE(driver.window().fields().siteId, QStringLiteral("norwich-pear-tree"));
        QCOMPARE(driver.keyText(), QString());
        QCOMPARE(driver.window().size(), QSize(1000, 700));
        // Only the demo fetches without a request.
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.says(QStringLiteral("Nothing has been fetched yet")));
    }

    void theKeyIsNowhereInTheSettings()
    {
        WindowDriver driver;
        const QString canary = QStringLiteral("canary-4f1c9b77");
        driver.typeConnection(canary);
        driver.click(QStringLiteral("Fetch"));
        QTRY_VERIFY(driver.says(QStringLiteral("refused the key")));
        driver.typeConnection();
        driver.click(QStringLiteral("Fetch"));
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.restart();
        QVERIFY(driver.settingsFile().contains("norwich-pear-tree"));
        QVERIFY(!driver.settingsFile().contains(canary.toUtf8()));
    }

    void theKeyIsShownOnlyWhileTheButtonIsHeld()
    {
        WindowDriver driver;
        driver.type(QStringLiteral("API key"), QStringLiteral("secret"));
        auto *key = driver.named<QLineEdit>(QStringLiteral("API key"));
        auto *reveal = driver.named<QToolButton>(QStringLiteral("Show the key while held"));
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
        driver.click(QStringLiteral("Try the demo"));
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QAction *fault = driver.action("fault-wrong-key");
        QVERIFY(fault != nullptr);
        fault->trigger();
        QTest::keyClick(&driver.window(), Qt::Key_F5);
        QTRY_VERIFY(driver.says(QStringLiteral("refused the key")));
        // What was fetched before is still there.
        QVERIFY(driver.session().hasReview());
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
