// SPDX-License-Identifier: MIT
#include "samples.h"

#include "models/requestlogmodel.h"
#include "text/requesttext.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/retrybar.h"
#include "ui/theme/theme.h"

#include <QtCore/qprocess.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qtableview.h>

using namespace std::chrono_literals;

namespace {

const QString Origin = QStringLiteral("http://127.0.0.1:41873");

QAbstractButton *button(const QWidget &root, const QString &text)
{
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

AttemptRecord retried(int number, std::chrono::milliseconds wait)
{
    AttemptRecord attempt = Samples::attempt(number, 500, HttpMethod::Get);
    attempt.wait = wait;
    return attempt;
}

RetryNotice notice(const QString &path, int failed, const QDateTime &until)
{
    return {.failed = failed,
            .of = 6,
            .path = path,
            .why = {.kind = ErrorKind::ServerError, .httpStatus = 500},
            .until = until};
}

} // namespace

class RequestLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(Samples::anyWarning()); }

    void writesOneLineForEachAttempt()
    {
        RequestLogModel model;
        const QAbstractItemModelTester tester(&model);
        model.append(retried(2, 1400ms), Origin);
        model.append(Samples::attempt(3, 200, HttpMethod::Get), Origin);
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, RequestLogModel::Column column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, RequestLogModel::TimeColumn), QStringLiteral("12:00:03"));
        QCOMPARE(cell(0, RequestLogModel::RequestColumn), QStringLiteral("GET /v1/outages"));
        QCOMPARE(cell(0, RequestLogModel::StatusColumn), QStringLiteral("500"));
        QCOMPARE(cell(0, RequestLogModel::NoteColumn),
                 QStringLiteral("retry 2 of 5 in 1.4 s: server error"));
        QCOMPARE(cell(1, RequestLogModel::NoteColumn), QString());
        QCOMPARE(cell(1, RequestLogModel::SizeColumn), QStringLiteral("12 kB"));
        QCOMPARE(cell(1, RequestLogModel::ElapsedColumn), QStringLiteral("0.21 s"));
    }

    void tellsACutConnectionFromOneThatNeverWas()
    {
        AttemptRecord attempt = Samples::attempt(1, 0);
        attempt.error = ApiError{.kind = ErrorKind::Unreachable};
        attempt.bytesSent = 0;
        QCOMPARE(RequestText::note(attempt), QStringLiteral("unreachable"));
        attempt.bytesSent = 12;
        QCOMPARE(RequestText::note(attempt), QStringLiteral("connection closed without an answer"));
    }

    void keepsTheNewestLines()
    {
        RequestLogModel model(100);
        const QAbstractItemModelTester tester(&model);
        for (int number = 1; number <= 101; ++number) {
            model.append(Samples::attempt(number, 200, HttpMethod::Get),
                         QStringLiteral("http://%1").arg(number));
        }
        QCOMPARE(model.rowCount(), 91);
        QVERIFY(model.line(90).contains(QStringLiteral("http://101/")));
        QVERIFY(model.line(0).contains(QStringLiteral("http://11/")));
    }

    void takesManyLinesFast()
    {
        RequestLogPane pane;
        Samples::show(pane);
        for (int number = 1; number <= 10'001; ++number)
            pane.addAttempt(Samples::attempt(number, 200, HttpMethod::Get));
        QCOMPARE(pane.model()->rowCount(), 9'001);
    }

    void quotesForTheShell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing special") << QStringLiteral("http://host/v1");
        QTest::newRow("an apostrophe") << QStringLiteral("http://host/o'clock'");
        QTest::newRow("a command") << QStringLiteral("http://h/$(touch x)`touch y`;z&&w|v");
        QTest::newRow("a variable and a backslash") << QStringLiteral("$HOME\\ \"x\"");
        QTest::newRow("a line end") << QStringLiteral("a\nb");
    }

    void quotesForTheShell()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("printf %s ") + RequestText::shellQuoted(text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
    }

    void leavesTheKeyToTheEnvironment()
    {
        const QString get = RequestText::curl(Samples::attempt(1, 200, HttpMethod::Get), Origin);
        QVERIFY(get.contains(QStringLiteral("-H \"x-api-key: $OUTAGE_DESK_API_KEY\"")));
        QVERIFY(get.endsWith(QStringLiteral(" 'http://127.0.0.1:41873/v1/outages'")));
        QVERIFY(!get.contains(QStringLiteral("--data")));
        const QString post = RequestText::curl(Samples::attempt(1, 200), Origin);
        QVERIFY(post.contains(QStringLiteral("--data-binary @site-outages.json")));
    }

    void countsDownToTheNextAttempt()
    {
        QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        RetryBar bar;
        bar.setClock([&now] { return now; });
        QVERIFY(!bar.isVisibleTo(bar.parentWidget()));
        bar.schedule(notice(QStringLiteral("/v1/outages"), 2, now.addMSecs(1400)));
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(),
                 QStringLiteral("GET /v1/outages: server error, retry 2 of 5 in 1.4 s"));
        now = now.addMSecs(1000);
        QTRY_COMPARE(bar.text(),
                     QStringLiteral("GET /v1/outages: server error, retry 2 of 5 in 0.4 s"));
        now = now.addMSecs(1000);
        QTRY_VERIFY(!bar.isVisible());
    }

    void showsTheWaitThatEndsFirst()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        RetryBar bar;
        bar.setClock([&now] { return now; });
        bar.schedule(notice(QStringLiteral("/v1/outages"), 1, now.addSecs(8)));
        bar.schedule(notice(QStringLiteral("/v1/site-info/n"), 1, now.addSecs(3)));
        QVERIFY(bar.text().contains(QStringLiteral("site-info")));
        bar.endWait({.path = QStringLiteral("/v1/site-info/n")});
        QVERIFY(bar.text().contains(QStringLiteral("/v1/outages")));
        bar.endWait({.path = QStringLiteral("/v1/outages")});
        QVERIFY(!bar.isVisible());
    }

    void doesNotWaitWhenTold()
    {
        RequestLogPane pane;
        Samples::show(pane);
        QSignalSpy tryNow(&pane, &RequestLogPane::tryNowRequested);
        pane.scheduleRetry(
            notice(QStringLiteral("/v1/outages"), 1, QDateTime::currentDateTimeUtc().addDays(1)));
        QTest::mouseClick(button(pane, QStringLiteral("Try now")), Qt::LeftButton);
        QCOMPARE(tryNow.count(), 1);
        QVERIFY(!pane.retryBar()->isVisibleTo(&pane));
    }

    void copiesTheLines()
    {
        RequestLogPane pane;
        pane.setOrigin(Origin);
        Samples::show(pane);
        QVERIFY(!button(pane, QStringLiteral("Copy"))->isEnabled());
        pane.addAttempt(retried(1, 420ms));
        pane.addAttempt(Samples::attempt(2, 200, HttpMethod::Get));
        QTest::mouseClick(button(pane, QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("2026-11-22 12:00:02.000 UTC\tGET http://127.0.0.1:41873/v1/outages"
                                "\t500\tretry 1 of 5 in 0.4 s: server error\t12 kB\t0.21 s\n"
                                "2026-11-22 12:00:03.000 UTC\tGET http://127.0.0.1:41873/v1/outages"
                                "\t200\t\t12 kB\t0.21 s"));
        auto *table = pane.findChild<QTableView *>();
        table->setFocus();
        table->selectRow(1);
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QStringLiteral("2026-11-22 12:00:03.000 UTC")));
    }

    void copiesTheChosenRequestAsACommand()
    {
        RequestLogPane pane;
        pane.setOrigin(Origin);
        Samples::show(pane);
        pane.addAttempt(Samples::attempt(1, 200, HttpMethod::Get));
        pane.addAttempt(Samples::attempt(1, 200));
        QTest::mouseClick(button(pane, QStringLiteral("Copy as cURL")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("site-outages/")));
        pane.findChild<QTableView *>()->selectRow(0);
        QTest::mouseClick(button(pane, QStringLiteral("Copy as cURL")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("/v1/outages'")));
    }

    void showsStatusAndRetryInFull()
    {
        RequestLogPane pane;
        Samples::show(pane);
        pane.addAttempt(retried(5, 20'000ms));
        pane.addAttempt(Samples::attempt(1, 0));
        pane.resize(500, 300);
        const auto *table = pane.findChild<QTableView *>();
        for (const int column : {RequestLogModel::TimeColumn, RequestLogModel::StatusColumn,
                                 RequestLogModel::SizeColumn, RequestLogModel::ElapsedColumn}) {
            const int needed = table->sizeHintForIndex(table->model()->index(1, column)).width();
            QVERIFY(table->columnWidth(column) >= needed);
        }
    }

    void hasNoCommandForARequestOfUnknownOrigin()
    {
        RequestLogPane pane;
        Samples::show(pane);
        pane.addAttempt(Samples::attempt(1, 200, HttpMethod::Get));
        QVERIFY(!button(pane, QStringLiteral("Copy as cURL"))->isEnabled());
    }

    void namesEverythingThatTakesTheFocus()
    {
        RequestLogPane pane;
        Samples::show(pane);
        pane.addAttempt(Samples::attempt(1, 200, HttpMethod::Get));
        pane.scheduleRetry(
            notice(QStringLiteral("/v1/outages"), 1, QDateTime::currentDateTimeUtc().addDays(1)));
        QCOMPARE(Samples::nameless(pane), QStringList());
    }

private:
    std::unique_ptr<Theme> m_theme; // the paddings of the real style
};

QTEST_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
