// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "session/connectionstore.h"
#include "support/places.h"
#include "support/reviewedits.h"
#include "ui/review/detailspane.h"
#include "ui/submission/requestlogpane.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qtableview.h>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace {

DemoFaults only(DemoFault fault, qint64 number)
{
    DemoFaults faults;
    faults.switchOn(fault, number);
    return faults;
}

/// A key in the window itself, which a dialog may have left without the keyboard.
void press(WindowDriver &driver, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    QTest::keyClick(&driver.window(), key, modifiers);
}

bool isShown(WindowDriver &driver, const QWidget *pane)
{
    driver.settle();
    return pane != nullptr && pane->isVisible();
}

/// Whether the process has a handler of its own for \a signal (proc(5): SigCgt, a bit a signal).
bool catches(qint64 process, int signal)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("SigCgt:"))
            return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1U) != 0;
    }
    return false;
}

/// That of the tests, with all that a program keeps of its own in the folder \a home.
QProcessEnvironment environmentAt(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *each : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(each), home);
    return environment;
}

} // namespace

/// What the window must not leave unsaid, and what it must not do behind a page.
class WindowHonestyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void nothingIsSentThatIsNotWhatTheTableShows()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.click(u"Submit"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        const Review &review = driver.session().review();
        qsizetype row = 0;
        while (review.verdict(row) != Verdict::Included)
            ++row;
        // Impossible while the dialog is open: as if a later change of the program let them.
        leaveOut(driver.session(), {row});
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QTRY_VERIFY(driver.says(u"The list changed while you were asked about it"_s));
        QCOMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
        driver.click(u"Submit"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(driver.says(u"You left out 1 outage(s)"_s));
    }

    void aFailedFetchSaysThatTheOldListIsStillShown()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        const QString at = driver.session().fetchedAt().toUTC().toString(u"HH:mm 'UTC'"_s);
        driver.type(u"API key"_s, u"wrong"_s);
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.says(u"refused the key"_s));
        QVERIFY(driver.says(u"still the list that was fetched at "_s + at));
    }

    void nothingIsChangedBehindAReceipt()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        auto *table = driver.named<QTableView>(u"Outages"_s);
        QTRY_COMPARE(table->model()->rowCount(), 18);
        table->selectRow(0);
        table->setFocus();
        driver.action("toggle")->trigger();
        QTRY_COMPARE(driver.session().review().counts().leftOut, 1);
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Done);
        for (const char *id : {"undo", "redo", "include-all", "toggle", "find", "show-fetched"})
            QVERIFY2(!driver.action(id)->isEnabled(), id);
        press(driver, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(driver.session().review().counts().leftOut, 1);
        driver.click(u"Back"_s);
        QVERIFY(driver.action("undo")->isEnabled());
        press(driver, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(driver.session().review().counts().leftOut, 0);
        QVERIFY(driver.action("include-all")->isEnabled());
    }

    void theTableHasTheRoomUntilThereIsSomethingToSay()
    {
        WindowDriver driver;
        driver.window().resize(900, 600);
        const auto *requests = driver.window().findChild<RequestLogPane *>();
        const auto *details = driver.window().findChild<DetailsPane *>();
        driver.fetchFromApi();
        QVERIFY(!isShown(driver, requests));
        QVERIFY(!isShown(driver, details));
        auto *table = driver.named<QTableView>(u"Outages"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        QVERIFY(isShown(driver, details));

        // One answer of two goes wrong and is asked for again.
        driver.api().setFaults(only(DemoFault::ServerError, 2));
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(isShown(driver, requests));
        QVERIFY(driver.action("requests")->isChecked());
        driver.api().setFaults({});
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        QVERIFY(!isShown(driver, requests));
    }

    void theRequestsStayWhereTheyWereAskedFor()
    {
        WindowDriver driver;
        press(driver, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isShown(driver, driver.window().findChild<RequestLogPane *>()));
        driver.restart();
        QVERIFY(isShown(driver, driver.window().findChild<RequestLogPane *>()));
        driver.fetchFromApi();
        QVERIFY(isShown(driver, driver.window().findChild<RequestLogPane *>()));
    }

    void theCountsStandStillThroughAFetchThatFails()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.settle();
        auto *table = driver.named<QTableView>(u"Outages"_s);
        const auto top = [&] { return table->mapTo(&driver.window(), QPoint()).y(); };
        const int before = top();
        QSignalSpy retries(&driver.session(), &ReviewSession::retryScheduled);
        driver.api().setFaults(only(DemoFault::Throttle, 30));
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(retries.count() > 0);
        driver.settle();
        QCOMPARE(top(), before);
        driver.click(u"Cancel"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        driver.click(u"Fetch again"_s);
        driver.session().cancel();
        QTRY_COMPARE(driver.session().state(), SessionState::Reviewing);
        auto *close = driver.named<QAbstractButton>(u"Close this message"_s);
        QTRY_VERIFY(close != nullptr);
        close->click();
        driver.settle();
        QCOMPARE(top(), before);
    }

    void aFileThatIsNotThereIsSaidAtOnce()
    {
        WindowDriver driver;
        driver.window().openFiles({u"/nonexistent/outages.json"_s});
        QTRY_VERIFY(driver.says(u"/nonexistent/outages.json"_s));
        QVERIFY(driver.says(u"cannot be read"_s));
        QVERIFY(!driver.says(u"Outages from the file"_s));
        QCOMPARE(driver.session().state(), SessionState::Idle);
    }

    void inALowWindowTheLastStripThatWasAskedForIsShown()
    {
        WindowDriver driver;
        driver.window().resize(900, 600);
        const auto *requests = driver.window().findChild<RequestLogPane *>();
        const auto *details = driver.window().findChild<DetailsPane *>();
        driver.fetchFromApi();
        QVERIFY(!isShown(driver, details));
        press(driver, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(isShown(driver, details));
        press(driver, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isShown(driver, requests));
        QVERIFY(!isShown(driver, details));
        QVERIFY(!driver.action("details")->isChecked());
        press(driver, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(isShown(driver, details));
        QVERIFY(!isShown(driver, requests));
        // There is room for both in a higher one.
        driver.window().resize(900, 900);
        press(driver, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isShown(driver, requests));
        QVERIFY(isShown(driver, details));
    }

    void leavingTheReceiptLeadsBackToTheTable()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.submitAndConfirm();
        QTRY_VERIFY(driver.says(u"Accepted"_s));
        driver.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        QTest::keyClick(driver.window().focusWidget(), Qt::Key_Escape);
        QVERIFY(driver.named<QTableView>(u"Outages"_s)->hasFocus());
    }

    void aDialogHasTheKeyboardAfterADoubleClick()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.click(u"Submit"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        // What a window manager does when the second click falls on the window.
        driver.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        QTRY_VERIFY(QApplication::activeModalWidget()->isActiveWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void severalFilesThatCannotBeReadAreAllSaid()
    {
        WindowDriver driver;
        driver.window().openFiles({u"/nonexistent/outages.json"_s, u"/nonexistent/site"_s});
        QTRY_VERIFY(driver.says(u"/nonexistent/outages.json"_s));
        QVERIFY(driver.says(u"/nonexistent/site"_s));
    }

    void aBrokenFileIsNoSite()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"a\":[");
        file.close();
        WindowDriver driver;
        driver.window().openFiles({file.fileName()});
        QTRY_VERIFY(
            driver.says(u"is not what it should be: it ends too early (line 1, column 7)"_s));
        QVERIFY(!driver.says(u"from the file"_s));
        QCOMPARE(driver.session().state(), SessionState::Idle);
    }

    void whatCannotBeFollowedEndsTheProgramWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"--colour"_s};
        QTest::newRow("size") << QStringList{u"--size=big"_s};
        QTest::newRow("cutoff") << QStringList{u"--cutoff=tomorrow"_s};
        QTest::newRow("picture") << QStringList{u"--demo"_s, u"--screenshot=/nonexistent/x.png"_s};
    }

    void whatCannotBeFollowedEndsTheProgramWithTwo()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir home;
        QProcess program;
        program.setProcessEnvironment(environmentAt(home.path()));
        program.start(Places::program(u"outage-desk"_s), arguments);
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAllStandardError();
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(said.startsWith("outage-desk: "), said.constData());
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(said.endsWith(".\n"));
    }

    void aConnectionThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << QStringList()
                              << u"There is no connection “Nort”: none has been saved. The window "
                                 "saves them, or give --base-url URL."_s;
        QTest::newRow("another") << QStringList{u"North"_s}
                                 << u"There is no connection “Nort”. There is: “North”."_s;
        QTest::newRow("two of one name")
            << QStringList{u"nort"_s, u"NORT"_s}
            << u"Several connections are named “Nort”: rename all but one in the window."_s;
    }

    void aConnectionThatIsNotThereIsNamed()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, sentence);
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(u"outage-desk"_s));
        {
            QSettings settings(home.filePath(u"outage-desk/outage-desk.conf"_s),
                               QSettings::IniFormat);
            ConnectionStore store(settings);
            for (const QString &name : names)
                QVERIFY(store.save({.id = u"id-"_s + name, .name = name}));
        }
        QProcess program;
        program.setProcessEnvironment(environmentAt(home.path()));
        program.start(Places::program(u"outage-desk"_s),
                      {u"--connection"_s, u"Nort"_s, u"--lang"_s, u"en"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(QString::fromUtf8(program.readAllStandardError()),
                 u"outage-desk: "_s + sentence + u'\n');
    }

    void aPoliteKillClosesTheWindow_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("end of the session") << SIGTERM;
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("the terminal has gone") << SIGHUP;
    }

    void aPoliteKillClosesTheWindow()
    {
        QFETCH(int, signal);
        const QTemporaryDir home;
        QProcess program;
        program.setProcessEnvironment(environmentAt(home.path()));
        // What started the tests may have told them to ignore it.
        program.setChildProcessModifier([signal] { ::signal(signal, SIG_DFL); });
        program.start(Places::program(u"outage-desk"_s), {u"--demo"_s});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(catches(program.processId(), signal), 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray());
        const QSettings settings(home.filePath(u"outage-desk/outage-desk.conf"_s),
                                 QSettings::IniFormat);
        QVERIFY2(!settings.allKeys().isEmpty(), "the layout is not kept");
    }

    void anUnknownLanguageIsRefusedWithTheOnesThereAre()
    {
        QProcess program;
        program.start(Places::program(u"outage-desk"_s), {u"--lang"_s, u"it"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.contains("de, en, es, fr"), said.constData());
        QVERIFY(said.contains("'it'"));
    }
};

QTEST_MAIN(WindowHonestyTest)
#include "tst_windowhonesty.moc"
