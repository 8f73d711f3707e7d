// SPDX-License-Identifier: MIT
#include "ui/window/windowstates.h"

#include "outages/payload.h"
#include "submission/journalfixture.h"
#include "submission/sitelock.h"
#include "support/reviewedits.h"
#include "text/comparisontext.h"
#include "ui/connection/columnsdialog.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/zonefield.h"
#include "ui/guide/guidewindow.h"
#include "ui/history/historysamples.h"
#include "ui/review/comparisonline.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/rowssavedialog.h"
#include "ui/review/zonecontrol.h"
#include "ui/submission/submitdialog.h"
#include "ui/submission/submittext.h"
#include "ui/theme/buttons.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"
#include "ui/window/oddinputs.h"
#include "ui/window/windowsteps.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

using namespace WindowSteps;

namespace {

/// Where the question wants the id of the site; null if it does not.
QLineEdit *guardField()
{
    const QWidget *question = QApplication::activeModalWidget();
    return question == nullptr ? nullptr : question->findChild<QLineEdit *>();
}

void straightWay(const StateTeller &page)
{
    page(u"01-first-run"_s, [](WindowDriver &) {});
    page(u"02-field-faults"_s, [](WindowDriver &driver) {
        driver.window().setFields({.baseUrl = u"host/v1"_s, .cutoff = u"2022-01-01T00:00:00"_s});
        driver.window().fetch();
    });
    page(u"03-retry"_s, [](WindowDriver &driver) {
        DemoFaults faults;
        faults.switchOn(DemoFault::Throttle, 30);
        driver.api().setFaults(faults);
        fetch(driver);
        QTRY_VERIFY(driver.button(QApplication::translate("RetryBar", "Try now")) != nullptr);
    });
    page(u"04-key-refused"_s, [](WindowDriver &driver) {
        fill(driver, u"wrong"_s);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Idle);
    });
    page(u"05-review"_s, &reviewed);
    page(u"06-stale"_s, [](WindowDriver &driver) {
        reviewed(driver);
        ConnectionFields fields = driver.window().fields();
        fields.siteId = u"odd-harbour"_s;
        driver.window().setFields(fields);
    });
    page(u"07-nothing-found"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("find")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"nowhere"_s);
    });
    page(u"08-left-out"_s, [](WindowDriver &driver) {
        reviewed(driver);
        QList<qsizetype> rows;
        for (qsizetype row = 0; row < driver.session().review().rowCount(); row += 2) {
            rows << row;
        }
        leaveOut(driver.session(), rows);
    });
    page(u"09-question"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
    });
    page(u"10-accepted"_s, [](WindowDriver &driver) { submitted(driver); });
    page(u"11-rejected"_s, [](WindowDriver &driver) {
        reviewed(driver);
        const Review &review = driver.session().review();
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            if (review.verdict(row) == Verdict::Included) {
                leaveOut(driver.session(), {row});
                break;
            }
        }
        driver.window().askToSubmit();
        tickAll();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
    page(u"12-unknown"_s, [](WindowDriver &driver) {
        DemoFaults faults;
        faults.switchOn(DemoFault::LostAnswer);
        driver.api().setFaults(faults);
        reviewed(driver);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Unknown);
    });
    page(u"13-held-back"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
        driver.session().foresee({}); // what the look before finds comes too late
        const auto lock =
            SiteLock::take(driver.journalFolder(), {driver.apiUrl(), u"norwich-pear-tree"_s});
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    });
    page(u"14-shortcuts"_s, [](WindowDriver &driver) { driver.action("shortcuts")->trigger(); });
    page(u"15-diagnostics"_s, [](WindowDriver &driver) {
        submitted(driver);
        driver.action("copy-diagnostics")->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"Outage Desk "_s));
    });
    page(u"15-about"_s, [](WindowDriver &driver) { driver.action("about")->trigger(); });
    page(u"16-demo"_s, [](WindowDriver &driver) {
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    });
    page(u"16-guard"_s, [](WindowDriver &driver) {
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.action("demo-guard")->trigger();
        driver.window().askToSubmit();
        QTRY_VERIFY(guardField() != nullptr);
    });
    page(u"16-production"_s, [](WindowDriver &driver) {
        reviewed(driver);
        ConnectionFields fields = driver.window().fields();
        fields.baseUrl = u"https://api.example.org/v1"_s;
        fields.kind = ConnectionKind::Production;
        driver.window().setFields(fields);
    });
}

SavedConnection north(WindowDriver &driver)
{
    return {.id = u"id-north"_s,
            .name = u"North Sea"_s,
            .baseUrl = driver.apiUrl(),
            .sites = {u"norwich-pear-tree"_s, u"odd-harbour"_s},
            .cutoff = usualCutoff(),
            .oldestData = std::chrono::minutes(30)};
}

/// The next start, which knows \a connection.
void startWith(WindowDriver &driver, const SavedConnection &connection)
{
    QVERIFY(driver.settings().savedConnections().save(connection));
    driver.restart();
}

/// Of the dialog of connections: behind those that make and remove one.
QPushButton *testButton()
{
    QPushButton *test = nullptr;
    for (QPushButton *each : QApplication::activeModalWidget()->findChildren<QPushButton *>())
        test = each->icon().isNull() || isPrimary(each) ? test : each;
    return test;
}

void namedConnections(const StateTeller &page)
{
    page(u"47-offered"_s, [](WindowDriver &driver) {
        const SavedConnection last = north(driver);
        driver.settings().remember({.savedId = last.id});
        startWith(driver, last);
    });
    page(u"48-read-only"_s, [](WindowDriver &driver) {
        SavedConnection readOnly = north(driver);
        readOnly.isReadOnly = true;
        startWith(driver, readOnly);
        driver.window().setFields({.baseUrl = readOnly.baseUrl,
                                   .siteId = readOnly.sites.first(),
                                   .cutoff = readOnly.cutoff,
                                   .savedId = readOnly.id});
        driver.window().findChild<ConnectionBar *>()->setKeyText(u"demo"_s);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    });
    page(u"49-connections-none"_s,
         [](WindowDriver &driver) { driver.action("connections")->trigger(); });
    page(u"76-connections"_s, [](WindowDriver &driver) {
        startWith(driver, north(driver));
        driver.action("connections")->trigger();
    });
    page(u"77-connections-faults"_s, [](WindowDriver &driver) {
        SavedConnection odd = north(driver);
        odd.baseUrl = u"http://api.example.org/v1"_s;
        odd.sites = {u".."_s};
        odd.cutoff = u"2022-01-01T00:00:00"_s;
        odd.route = {.proxy = ProxyUse::Address, .proxyAddress = u"proxy"_s};
        startWith(driver, odd);
        driver.action("connections")->trigger();
        testButton()->click(); // says what is wrong before it asks
    });
    page(u"78-connections-tested"_s, [](WindowDriver &driver) {
        startWith(driver, north(driver));
        driver.action("connections")->trigger();
        const QSignalSpy tested(&driver.session(), &ReviewSession::connectionTested);
        testButton()->click();
        QTRY_VERIFY(!tested.isEmpty());
    });
    page(u"79-connections-removed"_s, [](WindowDriver &driver) {
        SavedConnection coast = north(driver);
        coast.id = u"id-coast"_s;
        coast.name = u"Coast of the far north, all of its sites"_s;
        startWith(driver, coast);
        startWith(driver, north(driver));
        driver.action("connections")->trigger();
        const QString remove = QApplication::translate("ConnectionsDialog", "&Remove");
        driver.button(QString(remove).remove(u'&'))->click();
    });
}

void seldomSeen(const StateTeller &page, const QString &inputs)
{
    const auto opened = [inputs](int rows, const QString &site, const QStringList &names) {
        return [inputs, rows, site, names](WindowDriver &driver) {
            fill(driver, u"demo"_s);
            driver.window().openFiles(OddInputs::write(inputs, site, names, rows));
            QTRY_VERIFY_WITH_TIMEOUT(driver.session().state() == SessionState::Reviewing, 60'000);
            driver.settle();
        };
    };
    const QStringList plain{u"Battery 1"_s, u"Battery 2"_s};
    const QString longName = u"Norwich "_s + QString(300, QLatin1Char('x'));
    page(u"17-nothing-fetched"_s, opened(0, u"Norwich"_s, plain));
    page(u"18-one-row"_s, [=](WindowDriver &driver) {
        opened(1, u"Norwich"_s, plain)(driver);
        chooseRow(driver, 0);
    });
    page(u"19-odd-names"_s, [=](WindowDriver &driver) {
        opened(1000, longName, OddInputs::names())(driver);
        chooseRow(driver, 1);
    });
    page(u"20-odd-names-question"_s, [=](WindowDriver &driver) {
        opened(1000, longName, OddInputs::names())(driver);
        driver.window().askToSubmit();
    });
    page(u"21-odd-names-outcome"_s, [=](WindowDriver &driver) {
        opened(1000, longName, OddInputs::names())(driver);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
    page(u"22-a-million"_s, opened(1'000'000, u"Norwich"_s, plain));
    page(u"22-unreadable"_s, [inputs](WindowDriver &driver) {
        fill(driver, u"demo"_s);
        driver.window().openFiles(OddInputs::writeUnreadable(inputs));
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
    });
}

/// The guide, as large as the smallest window.
GuideWindow *openedGuide(WindowDriver &driver)
{
    driver.action("guide")->trigger();
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *guide = qobject_cast<GuideWindow *>(each);
        if (guide != nullptr && guide->isVisible()) {
            guide->resize(driver.window().size());
            return guide;
        }
    }
    return nullptr;
}

void guided(const StateTeller &page)
{
    const auto shown = [](const QString &name) {
        return [name](WindowDriver &driver) { openedGuide(driver)->showPage(name); };
    };
    page(u"99-guide"_s, shown(u"index"_s));
    page(u"99-guide-picture"_s, shown(u"first-use"_s));
    page(u"99-guide-table"_s, shown(u"when-wrong"_s));
    const auto searched = [](const QString &words) {
        return [words](WindowDriver &driver) {
            GuideWindow *guide = openedGuide(driver);
            QTest::keyClicks(guide->findChild<QLineEdit *>(), words);
        };
    };
    page(u"99-guide-found"_s, searched(u"demo"_s));
    page(u"99-guide-nothing-found"_s, searched(u"zeppelin"_s));
}

/// A list that waits for its second attempt.
void throttled(WindowDriver &driver)
{
    reviewed(driver);
    DemoFaults faults;
    faults.switchOn(DemoFault::Throttle, 30);
    driver.api().setFaults(faults);
    driver.window().askToSubmit();
    confirm();
    QTRY_VERIFY(driver.button(QApplication::translate("RetryBar", "Try now")) != nullptr);
}

/// The question says that the list is held back, and offers \a wayOut.
void heldBack(WindowDriver &driver, HoldRecovery wayOut)
{
    driver.window().askToSubmit();
    const auto isOffered = [&driver, wayOut] {
        const QPushButton *button = driver.button(SubmitText::wayOutButton(wayOut));
        return button != nullptr && button->window() == QApplication::activeModalWidget();
    };
    QTRY_VERIFY(isOffered());
}

void troubled(const StateTeller &page)
{
    page(u"23-details"_s, [](WindowDriver &driver) {
        reviewed(driver);
        chooseRow(driver, 2);
    });
    page(u"24-refetch-failed"_s, [](WindowDriver &driver) {
        reviewed(driver);
        chooseRow(driver, 2);
        DemoFaults faults;
        faults.switchOn(DemoFault::ServerError, 1);
        driver.api().setFaults(faults);
        driver.window().fetch();
        QTRY_VERIFY_WITH_TIMEOUT(driver.session().state() == SessionState::Reviewing, 20'000);
    });
    page(u"25-will-be-held-back"_s, [](WindowDriver &driver) {
        submitted(driver);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        heldBack(driver, HoldRecovery::SendAgain);
    });
    page(u"26-sending"_s, [](WindowDriver &driver) { throttled(driver); });
    page(u"27-cancelled"_s, [](WindowDriver &driver) {
        throttled(driver);
        driver.session().cancel();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
}

/// Clicks the number of those outages in the line of the comparison.
void chooseState(WindowDriver &driver, CompareState state)
{
    auto *line = driver.window().findChild<ComparisonLine *>();
    const QString text =
        Wording::text(state, changeCounts(driver.session().review().comparison()).count(state));
    for (QToolButton *button : line->findChildren<QToolButton *>()) {
        if (button->text() == text)
            button->click();
    }
    driver.settle();
}

/// The list that the API gave, without its last outage and with one more, from a file.
void fromAFile(WindowDriver &driver)
{
    reviewed(driver);
    const QString path = driver.folder() + u"/outages of the first quarter, as agreed.json"_s;
    QByteArray list = payload(driver.session().review());
    list = list.first(list.lastIndexOf(",{"));
    list += R"(,{"id":"111183e7-fb90-436b-9951-63392b36bdd2","begin":"2023-02-01T00:00:00Z",)"
            R"("end":"2023-02-02T00:00:00Z"}])";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();
    driver.window().openFiles({path});
    QTRY_VERIFY(driver.session().fetched()->outagesFile == path);
    driver.settle();
}

/// Marked rows, another zone, the menu of a row, commands, the list of zones.
void around(const StateTeller &page, const QString &inputs)
{
    page(u"31-zone"_s, [](WindowDriver &driver) {
        driver.window().findChild<ZoneControl *>()->setChoice(
            ZoneChoice::named("America/New_York"));
        reviewed(driver);
        driver.settle();
        auto *table = driver.window().findChild<OutageView *>();
        table->setFocus(Qt::TabFocusReason);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    });
    page(u"32-row-menu"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        auto *table = driver.window().findChild<OutageView *>();
        table->setFocus(Qt::TabFocusReason);
        table->selectRow(2);
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    });
    page(u"33-commands"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("palette")->trigger();
        QTest::keyClicks(driver.window().findChild<QDialog *>()->findChild<QLineEdit *>(), u"co"_s);
    });
    page(u"34-zones"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("zone-other")->trigger();
    });
    page(u"35-filters"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("facets")->trigger();
        driver.action("show-to-check")->trigger();
        driver.settle();
        driver.action("next-finding")->trigger();
    });
    page(u"36-compared"_s, [](WindowDriver &driver) {
        submitted(driver);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        driver.window().askToSubmit();
    });
    page(u"42-gone"_s, [](WindowDriver &driver) {
        cutLater(driver);
        chooseState(driver, CompareState::Removed);
    });
    page(u"43-gone-and-same"_s, [](WindowDriver &driver) {
        cutLater(driver);
        driver.action("facets")->trigger();
        chooseState(driver, CompareState::Removed);
        Q_EMIT driver.window().findChild<ComparisonLine *>()->stateToggled(CompareState::Same);
        driver.settle();
    });
    page(u"44-gone-question"_s, [](WindowDriver &driver) {
        cutLater(driver);
        driver.window().askToSubmit();
        driver.window().findChild<QTabWidget *>()->setCurrentIndex(2);
    });
    page(u"45-came-again"_s, [inputs](WindowDriver &driver) {
        comeAgainChanged(driver, inputs);
        driver.click(QApplication::translate("ReviewController", "Show what has changed"));
    });
    page(u"46-came-again-question"_s, [inputs](WindowDriver &driver) {
        comeAgainChanged(driver, inputs);
        driver.window().askToSubmit();
    });
    const QStringList sites{u"norwich-pear-tree"_s, u"odd-harbour"_s, u"quiet-meadow"_s};
    page(u"47-round-to-fetch"_s, [sites](WindowDriver &driver) { connectTo(driver, sites); });
    page(u"47-round-fetched"_s, [sites](WindowDriver &driver) {
        connectTo(driver, sites);
        fetchAll(driver);
    });
    page(u"47-round-next"_s, [sites](WindowDriver &driver) {
        connectTo(driver, sites);
        fetchAll(driver);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
        driver.settle();
    });
    page(u"47-round-failed"_s, [sites](WindowDriver &driver) {
        DemoFaults faults;
        faults.switchOn(DemoFault::WrongKey);
        connectTo(driver, sites);
        fetchAll(driver);
        driver.api().setFaults(faults);
        fetchAll(driver);
        driver.action("next-site")->trigger();
        driver.settle();
    });
    page(u"47-round-none-of-site"_s, [sites](WindowDriver &driver) {
        connectTo(driver, sites);
        fetchAll(driver);
        driver.action("previous-site")->trigger();
        driver.settle();
    });
    page(u"47-round-unknown"_s, [sites](WindowDriver &driver) {
        DemoFaults faults;
        faults.switchOn(DemoFault::LostAnswer);
        connectTo(driver, sites);
        fetchAll(driver);
        driver.api().setFaults(faults);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Unknown);
        driver.api().setFaults({});
        fetchAll(driver);
    });
    page(u"70-save-rows"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.window().findChild<OutageView *>()->selectRow(2);
        driver.action("save-rows")->trigger();
    });
    page(u"71-save-rows-failed"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("save-rows")->trigger();
        auto *dialog = driver.window().findChild<RowsSaveDialog *>();
        dialog->saveTo(driver.folder() + u"/no such folder/2026-03-14 outages.csv"_s);
        QTRY_VERIFY(dialog->hasFailed());
    });
    page(u"72-view-reset"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.window().findChild<OutageView *>()->sortByColumn(EndColumn, Qt::DescendingOrder);
        driver.settle();
        driver.action("reset-view")->trigger();
        driver.settle();
    });
    page(u"73-from-a-file"_s, [](WindowDriver &driver) { fromAFile(driver); });
    page(u"74-from-a-file-question"_s, [](WindowDriver &driver) {
        fromAFile(driver);
        driver.window().askToSubmit();
    });
    page(u"75-from-a-file-accepted"_s, [](WindowDriver &driver) {
        fromAFile(driver);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
    page(u"39-limits"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("limits")->trigger();
    });
    page(u"40-left-out-question"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        auto *pane = driver.window().findChild<ReviewPane *>();
        for (const int row : {2, 3}) {
            pane->view()->selectRow(row);
            pane->leaveOutMarked(u"Planned work, order %1"_s.arg(row));
        }
        driver.window().askToSubmit();
        driver.window().findChild<QTabWidget *>()->setCurrentIndex(2);
    });
    page(u"41-several-notes"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        auto *pane = driver.window().findChild<ReviewPane *>();
        pane->view()->selectRow(2);
        pane->noteMarked(u"Asked the site"_s);
        pane->view()->selectAll();
        driver.action("note")->trigger();
    });
    page(u"38-offered"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.window().findChild<OutageView *>()->selectRow(2);
        driver.action("leave-out")->trigger();
        const QSize size = driver.window().size();
        driver.restart();
        driver.window().resize(size);
        reviewed(driver);
    });
}

/// A list that is being written, a note in the table, a name that is not what it seems.
void eased(const StateTeller &page, const QString &inputs)
{
    page(u"50-preparing"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        (new SubmitDialog(&driver.window()))->open(); // as it is while a long list is written
    });
    page(u"64-details-left-out"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 3);
        driver.window().findChild<ReviewPane *>()->leaveOutMarked(
            u"Planned work, order 4711, agreed with the site on the telephone"_s);
    });
    page(u"51-noted"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 3);
        driver.window().findChild<ReviewPane *>()->noteMarked(u"Asked the site"_s);
    });
    page(u"59-devices"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 3);
        auto *pane = driver.window().findChild<ReviewPane *>();
        driver.action("devices")->trigger();
        QTRY_VERIFY(pane->devices()->lanes().rowCount() > 0);
        pane->devices()->view()->setFocus();
    });
    page(u"52-look-alike"_s, [inputs](WindowDriver &driver) {
        fill(driver, u"demo"_s);
        driver.window().openFiles(
            OddInputs::write(inputs, u"Norwich"_s, {u"Battery 1"_s, u"B\u0430ttery\u200b 1"_s}, 6));
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        chooseRow(driver, 1);
    });
    page(u"53-no-zone"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("zone-other")->trigger();
        QTest::keyClicks(driver.window().findChild<QDialog *>()->findChild<QLineEdit *>(),
                         u"nowhere"_s);
    });
}

/// A list that is held back, and rows that are not from where the fields say.
void held(const StateTeller &page)
{
    page(u"54-send-again"_s, [](WindowDriver &driver) {
        submitted(driver);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        heldBack(driver, HoldRecovery::SendAgain);
        WindowDriver::readQuestion();
        confirm();
    });
    page(u"55-unknown-elsewhere"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        Submission other =
            HistorySamples::list(u"norwich-pear-tree"_s, 20, HistorySamples::body({1, 2}));
        other.baseUrl = driver.apiUrl();
        JournalFixture(driver.journalFolder()).leave(other, SubmissionState::Unknown);
        heldBack(driver, HoldRecovery::Mark);
    });
    page(u"56-still-unknown"_s, [](WindowDriver &driver) {
        reviewed(driver);
        DemoFaults faults;
        faults.switchOn(DemoFault::LostAnswer);
        driver.api().setFaults(faults);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Unknown);
        driver.api().setFaults({});
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    });
    page(u"57-from-elsewhere"_s, [](WindowDriver &driver) {
        reviewed(driver);
        ConnectionFields fields = driver.window().fields();
        fields.baseUrl = u"https://elsewhere.example/v1"_s;
        driver.window().setFields(fields);
    });
    page(u"58-demo-chosen"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().setFields({.kind = ConnectionKind::Demo});
    });
    page(u"59-demo-left"_s, [](WindowDriver &driver) {
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        fill(driver, u"demo"_s);
    });
}

/// The computer sleeps for longer than a list may be old, and the operator comes back.
void sleepLong(WindowDriver &driver)
{
    driver.clock().move(std::chrono::minutes(72));
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&driver.window(), &activation);
}

void aged(const StateTeller &page, const QString &inputs)
{
    page(u"60-too-old"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        sleepLong(driver);
    });
    page(u"61-too-old-question"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
        driver.clock().move(std::chrono::minutes(72));
        confirm();
    });
    page(u"62-old-file"_s, [inputs](WindowDriver &driver) {
        fill(driver, u"demo"_s);
        driver.window().openFiles(OddInputs::write(inputs, u"Norwich"_s, {u"Battery 1"_s}, 6));
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.clock().move(std::chrono::hours(99));
        sleepLong(driver);
    });
    page(u"63-old-receipt"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.clock().move(std::chrono::minutes(12));
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
}

/// A list of one's own, whose columns and times are asked for.
void askedForColumns(const StateTeller &page, const QString &inputs)
{
    const auto asked = [inputs](const QByteArray &content) {
        return [inputs, content](WindowDriver &driver) {
            reviewed(driver);
            driver.settle();
            driver.window().openFiles({OddInputs::writeTable(inputs, content)});
            QTRY_VERIFY(driver.window().findChild<ColumnsDialog *>() != nullptr);
            QTRY_VERIFY(driver.window().findChild<ColumnsDialog *>()->isVisible());
        };
    };
    const auto say = [](WindowDriver &driver) {
        auto *dialog = driver.window().findChild<ColumnsDialog *>();
        for (QRadioButton *order : dialog->findChildren<QRadioButton *>()) {
            if (order->isVisible()) {
                order->click();
                break;
            }
        }
        dialog->findChild<ZoneField *>()->setZone("Europe/Berlin");
    };
    page(u"69-columns"_s, asked("Unit;From;To\nBattery 1;03/04/2022 9:15 AM;05/06/2022 5:30 PM\n"));
    page(u"70-columns-said"_s, [=](WindowDriver &driver) {
        asked(OddInputs::spreadsheet())(driver);
        say(driver);
    });
    page(u"71-columns-unknown"_s, asked("a,b,c\nBattery 1,x,y\n"));
    page(u"72-columns-latin-1"_s, [=](WindowDriver &driver) {
        asked(QString::fromUtf8(OddInputs::spreadsheet()).toLatin1())(driver);
        say(driver);
    });
    page(u"72-columns-sheets"_s, [=](WindowDriver &driver) {
        asked(OddInputs::workbook())(driver);
        say(driver);
    });
    page(u"72-columns-format"_s, [=](WindowDriver &driver) {
        asked("Unit;From;To\nBattery 1;20220403 um 0915;20220605 um 1730\n")(driver);
        auto *dialog = driver.window().findChild<ColumnsDialog *>();
        auto *format = dialog->findChild<QLineEdit *>(u"timeFormat"_s);
        QTest::keyClicks(format, u"yyyyMMdd HHmm"_s);
        dialog->findChild<ZoneField *>()->setZone("Europe/Berlin");
    });
    page(u"73-own-list"_s, [=](WindowDriver &driver) {
        asked(OddInputs::spreadsheet())(driver);
        say(driver);
        driver.click(QApplication::translate("ColumnsDialog", "Read these rows"));
        QTRY_VERIFY(driver.session().fetched()->table.chosen.has_value());
        driver.settle();
        driver.window().askToSubmit();
    });
    const auto named = [inputs](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        const QByteArray times = ";2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n";
        driver.window().openFiles(
            {OddInputs::writeTable(inputs, "Device;Begin;End\nBattery 1" + times + "battery 2 " +
                                               times + "Batery 3" + times)});
        QTRY_COMPARE(driver.session().review().counts().unreadable, 2);
        driver.settle();
    };
    page(u"73-names"_s, named);
    page(u"73-names-asked"_s, [=](WindowDriver &driver) {
        named(driver);
        driver.click(QApplication::translate("FetchController", "Say which devices…"));
    });
    page(u"73-names-in-question"_s, [=](WindowDriver &driver) {
        named(driver);
        driver.window().askToSubmit();
    });
}

/// The fields, folded and not, and the demo that misbehaves.
void folded(const StateTeller &page)
{
    page(u"65-fields-again"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("change-cutoff")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"2022-03-14"_s);
    });
    page(u"66-calendar"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("change-cutoff")->trigger();
        driver.settle(); // the fields have their places now
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
    });
    page(u"67-demo-faults"_s, [](WindowDriver &driver) {
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        driver.action("fault-slow")->trigger();
        driver.action("fault-throttle")->trigger();
    });
    page(u"68-no-choice"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 1); // began before the cutoff
        QTest::keyClick(driver.window().findChild<OutageView *>(), Qt::Key_Space);
    });
}

/// Names such as "Battery 12".
QStringList batteries(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(u"Battery %1"_s.arg(i));
    return names;
}

/// An outage that begins so many hours after the cutoff.
OddInputs::Row lasting(int device, qint64 afterHours, qint64 hours)
{
    constexpr int Second = 3600;
    const QDateTime begin =
        QDateTime(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC).addSecs(afterHours * Second);
    return {device, begin.toString(Qt::ISODateWithMs),
            begin.addSecs(hours * Second).toString(Qt::ISODateWithMs)};
}

QList<OddInputs::Row> manyOf(int count, const std::function<OddInputs::Row(int)> &row)
{
    QList<OddInputs::Row> rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(i));
    return rows;
}

} // namespace

void tellLaneStates(const StateTeller &tell, const QString &inputs)
{
    const auto page = [&](const QString &name, const QStringList &names,
                          const QList<OddInputs::Row> &rows) {
        tell(name, [=](WindowDriver &driver) {
            fill(driver, u"demo"_s);
            driver.window().openFiles(OddInputs::write(inputs, names, rows));
            QTRY_VERIFY_WITH_TIMEOUT(driver.session().state() == SessionState::Reviewing, 60'000);
            driver.settle();
            driver.action("devices")->trigger();
            driver.settle();
            if (!rows.isEmpty())
                chooseRow(driver, 0);
        });
    };
    page(u"90-lanes-empty"_s, batteries(3), {});
    page(u"91-lanes-one-row"_s, batteries(2), {lasting(0, 30, 100)});
    page(u"92-lanes-one-device"_s, batteries(1),
         manyOf(60, [](int i) { return lasting(0, i * 100, 20 + i % 7 * 20); }));
    page(u"93-lanes-thousand-devices"_s, batteries(1000),
         manyOf(5000, [](int i) { return lasting(i % 1000, i * 37 % 8000, 3 + i % 11 * 17); }));
    page(u"94-lanes-one-second"_s, batteries(3),
         {{0, u"2022-03-01T08:00:00.000Z"_s, u"2022-03-01T08:00:00.400Z"_s},
          {0, u"2022-03-01T08:00:00.300Z"_s, u"2022-03-01T08:00:00.900Z"_s},
          {1, u"2022-03-01T08:00:00.100Z"_s, u"2022-03-01T08:00:01.000Z"_s}});
    page(u"95-lanes-all-years"_s, batteries(3),
         {{0, u"0000-01-01T00:00:00.000Z"_s, u"9999-12-31T23:59:59.999Z"_s},
          {1, u"2022-03-01T08:00:00.000Z"_s, u"9999-12-31T23:59:59.999Z"_s},
          {1, u"2022-03-01T08:00:00.000Z"_s, u"2022-05-01T08:00:00.000Z"_s},
          {2, u"0000-01-01T00:00:00.000Z"_s, u"0000-02-01T00:00:00.000Z"_s}});
    page(u"96-lanes-overlapping"_s, batteries(3),
         manyOf(40, [](int i) { return lasting(i % 2, i * 12, 2000 - i * 30); }));
    page(u"97-lanes-reversed"_s, batteries(2),
         manyOf(6, [](int i) { return lasting(i % 2, 400 + i * 200, i == 2 ? 100 : -90); }));
    page(u"98-lanes-unreadable"_s, batteries(2),
         {{0, u"yesterday"_s, u"2022-03-01T08:00:00.000Z"_s},
          {0, u"2022-02-01T00:00:00.000Z"_s, u"later"_s},
          {1, u"never"_s, u"soon"_s}});
}

void tellLargeStates(const StateTeller &tell)
{
    constexpr int Large = 150; // per cent
    const auto page = [&](const QString &name, const std::function<void(WindowDriver &)> &lead) {
        tell(name, [lead](WindowDriver &driver) {
            driver.theme().setTextSize(Large);
            lead(driver);
        });
    };
    page(u"80-large-first-run"_s, [](WindowDriver &) {});
    page(u"81-large-review"_s, [](WindowDriver &driver) {
        reviewed(driver);
        chooseRow(driver, 2);
    });
    page(u"82-large-fields"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("change-connection")->trigger();
    });
    page(u"83-large-question"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
    });
    page(u"84-large-accepted"_s, [](WindowDriver &driver) { submitted(driver); });
    tell(u"85-full-screen"_s, [](WindowDriver &driver) {
        const QSize size = driver.window().size();
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        driver.action("full-screen")->trigger();
        driver.settle(); // it is as large as the screen then
        driver.window().resize(size);
    });
    tell(u"86-full-screen-devices"_s, [](WindowDriver &driver) {
        const QSize size = driver.window().size();
        reviewed(driver);
        driver.settle();
        driver.action("full-screen")->trigger();
        driver.settle();
        driver.window().resize(size);
        driver.settle();
        driver.action("devices")->trigger();
        auto *pane = driver.window().findChild<ReviewPane *>();
        QTRY_VERIFY(pane->devices()->lanes().rowCount() > 0);
    });
    tell(u"87-larger-afterwards"_s, [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.theme().setTextSize(Large); // what is there already grows
    });
}

void tellWindowStates(const StateTeller &tell, const QString &inputs)
{
    straightWay(tell);
    namedConnections(tell);
    seldomSeen(tell, inputs);
    troubled(tell);
    around(tell, inputs);
    eased(tell, inputs);
    held(tell);
    aged(tell, inputs);
    folded(tell);
    askedForColumns(tell, inputs);
    guided(tell);
}
