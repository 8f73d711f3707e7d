// SPDX-License-Identifier: MIT
#include "models/outagecolumn.h"
#include "submission/submissionlog.h"
#include "ui/review/outageview.h"
#include "ui/window/politeend.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>

using namespace Qt::StringLiterals;

namespace {

DemoFaults slow(int milliseconds)
{
    DemoFaults faults;
    faults.switchOn(DemoFault::Slow, milliseconds);
    return faults;
}

/// What the journal says of every submission, newest first.
QList<SubmissionState> recorded(const QString &folder)
{
    QList<SubmissionState> states;
    const auto journal = SubmissionLog::open(folder);
    if (!journal)
        return states;
    const auto submissions = (*journal)->submissions();
    if (submissions) {
        for (const Submission &each : *submissions)
            states.append(each.state);
    }
    return states;
}

} // namespace

/// The window is closed, at a good moment or a bad one, and opened again.
class WindowLeavingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void closingWhileFetchingIsAllowedAndLeavesNothingBehind()
    {
        WindowDriver driver;
        driver.api().setFaults(slow(60'000));
        driver.typeConnection();
        driver.click(u"Fetch"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Fetching);
        QVERIFY(driver.window().close());
        driver.restart(); // would wait for a minute if anything were still under way
        QCOMPARE(driver.session().state(), SessionState::Idle);
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
        driver.api().setFaults({});
        driver.fetchFromApi();
        QTRY_VERIFY(driver.button(u"Submit 10"_s) != nullptr);
    }

    void closingWhileSendingWaitsForTheOutcome()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.api().setFaults(slow(1000));
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Submitting);
        QVERIFY(!driver.window().close());
        QVERIFY(driver.window().isVisible());
        QVERIFY(driver.says(u"A list is being sent"_s));
        QVERIFY(driver.says(u"Wait for its outcome"_s));
        QVERIFY(driver.button(u"Cancel sending"_s) != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(driver.session().state(), SessionState::Done, 20'000);
        QTRY_VERIFY(driver.says(u"Accepted"_s));
        QCOMPARE(driver.api().acceptedSubmissions().size(), 1);
        QVERIFY(driver.window().close());
        driver.restart();
        QCOMPARE(recorded(driver.journalFolder()), QList{SubmissionState::Accepted});
    }

    void cancellingInOrderToCloseLeavesAnUnknownOutcomeOnRecord()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.api().setFaults(slow(60'000));
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.session().state(), SessionState::Submitting);
        // Only a list that has left can have been taken.
        QTRY_VERIFY(recorded(driver.journalFolder()).contains(SubmissionState::Sending));
        QTRY_COMPARE(driver.api().acceptedSubmissions().size(), 1);
        QVERIFY(!driver.window().close());
        driver.click(u"Cancel sending"_s);
        QTRY_COMPARE(driver.session().state(), SessionState::Unknown);
        QTRY_VERIFY(driver.says(u"unknown"_s));
        QVERIFY(driver.window().close());
        driver.restart();
        QCOMPARE(recorded(driver.journalFolder()), QList{SubmissionState::Unknown});
    }

    void thePoliteEndCancelsWhatIsBeingSentAndKeepsItsOutcome()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.api().setFaults(slow(60'000));
        driver.submitAndConfirm();
        QTRY_COMPARE(driver.api().acceptedSubmissions().size(), 1);
        PoliteEnd end(driver.window(), driver.session());
        QVERIFY(driver.window().isVisible());
        end.begin();
        QTRY_VERIFY(!driver.window().isVisible());
        driver.restart();
        QCOMPARE(recorded(driver.journalFolder()), QList{SubmissionState::Unknown});
    }

    void thePoliteEndClosesAnOpenQuestion()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.click(u"Submit"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        PoliteEnd end(driver.window(), driver.session());
        end.begin();
        QTRY_VERIFY(!driver.window().isVisible());
        driver.restart();
        QCOMPARE(recorded(driver.journalFolder()), QList<SubmissionState>());
        QVERIFY(driver.api().acceptedSubmissions().isEmpty());
    }

    void theTableLooksAsItWasLeft()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        auto *header = headerOf(driver);
        header->resizeSection(DeviceColumn, 234);
        header->moveSection(header->visualIndex(EndColumn), header->visualIndex(BeginColumn));
        QAction *column = driver.window().findChild<OutageView *>()->columnActions().constFirst();
        column->toggle();
        const int hidden = column->data().toInt();
        const bool isHidden = header->isSectionHidden(hidden);
        driver.window().resize(1000, 700);
        const QList<int> order{header->visualIndex(BeginColumn), header->visualIndex(EndColumn)};

        driver.restart();
        header = headerOf(driver);
        QCOMPARE(header->sectionSize(DeviceColumn), 234);
        QCOMPARE(QList<int>({header->visualIndex(BeginColumn), header->visualIndex(EndColumn)}),
                 order);
        QVERIFY(order.at(1) < order.at(0));
        QCOMPARE(header->isSectionHidden(hidden), isHidden);
        QVERIFY(isHidden);
        QCOMPARE(driver.window().size(), QSize(1000, 700));
    }

private:
    static QHeaderView *headerOf(WindowDriver &driver)
    {
        return driver.window().findChild<OutageView *>()->horizontalHeader();
    }
};

QTEST_MAIN(WindowLeavingTest)
#include "tst_windowleaving.moc"
