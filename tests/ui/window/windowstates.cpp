// SPDX-License-Identifier: MIT
#include "ui/window/windowstates.h"

#include "submission/journalfixture.h"
#include "submission/sitelock.h"
#include "support/reviewedits.h"
#include "text/comparisontext.h"
#include "ui/history/historysamples.h"
#include "ui/review/comparisonline.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/zonecontrol.h"
#include "ui/submission/submitdialog.h"
#include "ui/submission/submittext.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"
#include "ui/window/oddinputs.h"
#include "ui/window/windowsteps.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>

using namespace WindowSteps;

namespace {

void straightWay(const StateTeller &page)
{
    page(QStringLiteral("01-first-run"), [](WindowDriver &) {});
    page(QStringLiteral("02-field-faults"), [](WindowDriver &driver) {
        driver.window().setFields(
            {.baseUrl = QStringLiteral("host/v1"), .cutoff = QStringLiteral("2022-01-01")});
        driver.window().fetch();
    });
    page(QStringLiteral("03-retry"), [](WindowDriver &driver) {
        DemoFaults faults;
        faults.switchOn(DemoFault::Throttle, 30);
        driver.api().setFaults(faults);
        fetch(driver);
        QTRY_VERIFY(driver.button(QApplication::translate("RetryBar", "Try now")) != nullptr);
    });
    page(QStringLiteral("04-key-refused"), [](WindowDriver &driver) {
        fill(driver, QStringLiteral("wrong"));
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Idle);
    });
    page(QStringLiteral("05-review"), &reviewed);
    page(QStringLiteral("06-stale"), [](WindowDriver &driver) {
        reviewed(driver);
        ConnectionFields fields = driver.window().fields();
        fields.siteId = QStringLiteral("odd-harbour");
        driver.window().setFields(fields);
    });
    page(QStringLiteral("07-nothing-found"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("find")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere"));
    });
    page(QStringLiteral("08-left-out"), [](WindowDriver &driver) {
        reviewed(driver);
        QList<qsizetype> rows;
        for (qsizetype row = 0; row < driver.session().review().rowCount(); row += 2) {
            rows << row;
        }
        leaveOut(driver.session(), rows);
    });
    page(QStringLiteral("09-question"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
    });
    page(QStringLiteral("10-accepted"), [](WindowDriver &driver) { submitted(driver); });
    page(QStringLiteral("11-rejected"), [](WindowDriver &driver) {
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
    page(QStringLiteral("12-unknown"), [](WindowDriver &driver) {
        DemoFaults faults;
        faults.switchOn(DemoFault::LostAnswer);
        driver.api().setFaults(faults);
        reviewed(driver);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Unknown);
    });
    page(QStringLiteral("13-held-back"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
        driver.session().foreseeHold({}); // what the look before finds comes too late
        const auto lock = SiteLock::take(driver.journalFolder(),
                                         {driver.apiUrl(), QStringLiteral("norwich-pear-tree")});
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    });
    page(QStringLiteral("14-shortcuts"),
         [](WindowDriver &driver) { driver.action("shortcuts")->trigger(); });
    page(QStringLiteral("15-about"),
         [](WindowDriver &driver) { driver.action("about")->trigger(); });
    page(QStringLiteral("16-demo"), [](WindowDriver &driver) {
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    });
}

void seldomSeen(const StateTeller &page, const QString &inputs)
{
    const auto opened = [inputs](int rows, const QString &site, const QStringList &names) {
        return [inputs, rows, site, names](WindowDriver &driver) {
            fill(driver, QStringLiteral("demo"));
            driver.window().openFiles(OddInputs::write(inputs, site, names, rows));
            QTRY_VERIFY_WITH_TIMEOUT(driver.session().state() == SessionState::Reviewing, 60'000);
            driver.settle();
        };
    };
    const QStringList plain{QStringLiteral("Battery 1"), QStringLiteral("Battery 2")};
    const QString longName = QStringLiteral("Norwich ") + QString(300, QLatin1Char('x'));
    page(QStringLiteral("17-nothing-fetched"), opened(0, QStringLiteral("Norwich"), plain));
    page(QStringLiteral("18-one-row"), [=](WindowDriver &driver) {
        opened(1, QStringLiteral("Norwich"), plain)(driver);
        chooseRow(driver, 0);
    });
    page(QStringLiteral("19-odd-names"), [=](WindowDriver &driver) {
        opened(1000, longName, OddInputs::names())(driver);
        chooseRow(driver, 1);
    });
    page(QStringLiteral("20-odd-names-question"), [=](WindowDriver &driver) {
        opened(1000, longName, OddInputs::names())(driver);
        driver.window().askToSubmit();
    });
    page(QStringLiteral("21-odd-names-outcome"), [=](WindowDriver &driver) {
        opened(1000, longName, OddInputs::names())(driver);
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
    page(QStringLiteral("22-a-million"), opened(1'000'000, QStringLiteral("Norwich"), plain));
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
    page(QStringLiteral("23-details"), [](WindowDriver &driver) {
        reviewed(driver);
        chooseRow(driver, 2);
    });
    page(QStringLiteral("24-refetch-failed"), [](WindowDriver &driver) {
        reviewed(driver);
        chooseRow(driver, 2);
        DemoFaults faults;
        faults.switchOn(DemoFault::ServerError, 1);
        driver.api().setFaults(faults);
        driver.window().fetch();
        QTRY_VERIFY_WITH_TIMEOUT(driver.session().state() == SessionState::Reviewing, 20'000);
    });
    page(QStringLiteral("25-will-be-held-back"), [](WindowDriver &driver) {
        submitted(driver);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        heldBack(driver, HoldRecovery::SendAgain);
    });
    page(QStringLiteral("26-sending"), [](WindowDriver &driver) { throttled(driver); });
    page(QStringLiteral("27-cancelled"), [](WindowDriver &driver) {
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

/// Marked rows, another zone, the menu of a row, commands, the list of zones.
void around(const StateTeller &page, const QString &inputs)
{
    page(QStringLiteral("31-zone"), [](WindowDriver &driver) {
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
    page(QStringLiteral("32-row-menu"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        auto *table = driver.window().findChild<OutageView *>();
        table->setFocus(Qt::TabFocusReason);
        table->selectRow(2);
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    });
    page(QStringLiteral("33-commands"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("palette")->trigger();
        QTest::keyClicks(driver.window().findChild<QDialog *>()->findChild<QLineEdit *>(),
                         QStringLiteral("co"));
    });
    page(QStringLiteral("34-zones"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("zone-other")->trigger();
    });
    page(QStringLiteral("35-filters"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        driver.action("facets")->trigger();
        driver.action("show-to-check")->trigger();
        driver.settle();
        driver.action("next-finding")->trigger();
    });
    page(QStringLiteral("36-compared"), [](WindowDriver &driver) {
        submitted(driver);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        driver.window().askToSubmit();
    });
    page(QStringLiteral("42-gone"), [](WindowDriver &driver) {
        cutLater(driver);
        chooseState(driver, CompareState::Removed);
    });
    page(QStringLiteral("43-gone-and-same"), [](WindowDriver &driver) {
        cutLater(driver);
        driver.action("facets")->trigger();
        chooseState(driver, CompareState::Removed);
        Q_EMIT driver.window().findChild<ComparisonLine *>()->stateToggled(CompareState::Same);
        driver.settle();
    });
    page(QStringLiteral("44-gone-question"), [](WindowDriver &driver) {
        cutLater(driver);
        driver.window().askToSubmit();
        driver.window().findChild<QTabWidget *>()->setCurrentIndex(2);
    });
    page(QStringLiteral("45-came-again"), [inputs](WindowDriver &driver) {
        comeAgainChanged(driver, inputs);
        driver.click(QApplication::translate("ReviewController", "Show what has changed"));
    });
    page(QStringLiteral("46-came-again-question"), [inputs](WindowDriver &driver) {
        comeAgainChanged(driver, inputs);
        driver.window().askToSubmit();
    });
    page(QStringLiteral("39-limits"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("limits")->trigger();
    });
    page(QStringLiteral("40-left-out-question"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        auto *pane = driver.window().findChild<ReviewPane *>();
        for (const int row : {2, 3}) {
            pane->view()->selectRow(row);
            pane->leaveOutMarked(QStringLiteral("Planned work, order %1").arg(row));
        }
        driver.window().askToSubmit();
        driver.window().findChild<QTabWidget *>()->setCurrentIndex(2);
    });
    page(QStringLiteral("41-several-notes"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        auto *pane = driver.window().findChild<ReviewPane *>();
        pane->view()->selectRow(2);
        pane->noteMarked(QStringLiteral("Asked the site"));
        pane->view()->selectAll();
        driver.action("note")->trigger();
    });
    page(QStringLiteral("38-offered"), [](WindowDriver &driver) {
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
    page(QStringLiteral("50-preparing"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        (new SubmitDialog(&driver.window()))->open(); // as it is while a long list is written
    });
    page(QStringLiteral("64-details-left-out"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 3);
        driver.window().findChild<ReviewPane *>()->leaveOutMarked(
            QStringLiteral("Planned work, order 4711, agreed with the site on the telephone"));
    });
    page(QStringLiteral("51-noted"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 3);
        driver.window().findChild<ReviewPane *>()->noteMarked(QStringLiteral("Asked the site"));
    });
    page(QStringLiteral("59-devices"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        chooseRow(driver, 3);
        auto *pane = driver.window().findChild<ReviewPane *>();
        driver.action("devices")->trigger();
        QTRY_VERIFY(pane->devices()->lanes().rowCount() > 0);
        pane->devices()->view()->setFocus();
    });
    page(QStringLiteral("52-look-alike"), [inputs](WindowDriver &driver) {
        fill(driver, QStringLiteral("demo"));
        driver.window().openFiles(OddInputs::write(
            inputs, QStringLiteral("Norwich"),
            {QStringLiteral("Battery 1"), QStringLiteral("B\u0430ttery\u200b 1")}, 6));
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        chooseRow(driver, 1);
    });
    page(QStringLiteral("53-no-zone"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.action("zone-other")->trigger();
        QTest::keyClicks(driver.window().findChild<QDialog *>()->findChild<QLineEdit *>(),
                         QStringLiteral("nowhere"));
    });
}

/// A list that is held back, and rows that are not from where the fields say.
void held(const StateTeller &page)
{
    page(QStringLiteral("54-send-again"), [](WindowDriver &driver) {
        submitted(driver);
        driver.window().fetch();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        heldBack(driver, HoldRecovery::SendAgain);
        WindowDriver::readQuestion();
        confirm();
    });
    page(QStringLiteral("55-unknown-elsewhere"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        Submission other = HistorySamples::list(QStringLiteral("norwich-pear-tree"), 20,
                                                HistorySamples::body({1, 2}));
        other.baseUrl = driver.apiUrl();
        JournalFixture(driver.journalFolder()).leave(other, SubmissionState::Unknown);
        heldBack(driver, HoldRecovery::Mark);
    });
    page(QStringLiteral("56-still-unknown"), [](WindowDriver &driver) {
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
    page(QStringLiteral("57-from-elsewhere"), [](WindowDriver &driver) {
        reviewed(driver);
        ConnectionFields fields = driver.window().fields();
        fields.baseUrl = QStringLiteral("https://elsewhere.example/v1");
        driver.window().setFields(fields);
    });
    page(QStringLiteral("58-demo-chosen"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().setFields({.kind = ConnectionKind::Demo});
    });
    page(QStringLiteral("59-demo-left"), [](WindowDriver &driver) {
        driver.window().startDemo();
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.settle();
        fill(driver, QStringLiteral("demo"));
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
    page(QStringLiteral("60-too-old"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.settle();
        sleepLong(driver);
    });
    page(QStringLiteral("61-too-old-question"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.window().askToSubmit();
        driver.clock().move(std::chrono::minutes(72));
        confirm();
    });
    page(QStringLiteral("62-old-file"), [inputs](WindowDriver &driver) {
        fill(driver, QStringLiteral("demo"));
        driver.window().openFiles(
            OddInputs::write(inputs, QStringLiteral("Norwich"), {QStringLiteral("Battery 1")}, 6));
        QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
        driver.clock().move(std::chrono::hours(99));
        sleepLong(driver);
    });
    page(QStringLiteral("63-old-receipt"), [](WindowDriver &driver) {
        reviewed(driver);
        driver.clock().move(std::chrono::minutes(12));
        driver.window().askToSubmit();
        confirm();
        QTRY_VERIFY(driver.session().state() == SessionState::Done);
    });
}

} // namespace

void tellWindowStates(const StateTeller &tell, const QString &inputs)
{
    straightWay(tell);
    seldomSeen(tell, inputs);
    troubled(tell);
    around(tell, inputs);
    eased(tell, inputs);
    held(tell);
    aged(tell, inputs);
}
