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

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

const QString Origin = u"http://127.0.0.1:41873"_s;

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
        QCOMPARE(cell(0, RequestLogModel::TimeColumn), u"12:00:03"_s);
        QCOMPARE(cell(0, RequestLogModel::RequestColumn), u"GET /v1/outages"_s);
        QCOMPARE(cell(0, RequestLogModel::StatusColumn), u"500"_s);
        QCOMPARE(cell(0, RequestLogModel::NoteColumn), u"retry 2 of 5 in 1.4 s: server error"_s);
        QCOMPARE(cell(1, RequestLogModel::NoteColumn), QString());
        QCOMPARE(cell(1, RequestLogModel::SizeColumn), u"12 kB"_s);
        QCOMPARE(cell(1, RequestLogModel::ElapsedColumn), u"0.21 s"_s);
    }

    void tellsACutConnectionFromOneThatNeverWas()
    {
        AttemptRecord attempt = Samples::attempt(1, 0);
        attempt.error = ApiError{.kind = ErrorKind::Unreachable};
        attempt.bytesSent = 0;
        QCOMPARE(RequestText::note(attempt), u"unreachable"_s);
        attempt.bytesSent = 12;
        QCOMPARE(RequestText::note(attempt), u"connection closed without an answer"_s);
    }

    void keepsTheNewestLines()
    {
        RequestLogModel model(100);
        const QAbstractItemModelTester tester(&model);
        for (int number = 1; number <= 101; ++number) {
            model.append(Samples::attempt(number, 200, HttpMethod::Get),
                         u"http://%1"_s.arg(number));
        }
        QCOMPARE(model.rowCount(), 91);
        QVERIFY(model.line(90).contains(u"http://101/"_s));
        QVERIFY(model.line(0).contains(u"http://11/"_s));
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
        QTest::newRow("nothing special") << u"http://host/v1"_s;
        QTest::newRow("an apostrophe") << u"http://host/o'clock'"_s;
        QTest::newRow("a command") << u"http://h/$(touch x)`touch y`;z&&w|v"_s;
        QTest::newRow("a variable and a backslash") << u"$HOME\\ \"x\""_s;
        QTest::newRow("a line end") << u"a\nb"_s;
    }

    void quotesForTheShell()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + RequestText::shellQuoted(text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
    }

    void leavesTheKeyToTheEnvironment()
    {
        const QString get = RequestText::curl(Samples::attempt(1, 200, HttpMethod::Get), Origin);
        QVERIFY(get.contains(u"-H \"x-api-key: $OUTAGE_DESK_API_KEY\""_s));
        QVERIFY(get.endsWith(u" 'http://127.0.0.1:41873/v1/outages'"_s));
        QVERIFY(!get.contains(u"--data"_s));
        const QString post = RequestText::curl(Samples::attempt(1, 200), Origin);
        QVERIFY(post.contains(u"--data-binary @site-outages.json"_s));
    }

    void countsDownToTheNextAttempt()
    {
        QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        RetryBar bar;
        bar.setClock([&now] { return now; });
        QVERIFY(!bar.isVisibleTo(bar.parentWidget()));
        bar.schedule(notice(u"/v1/outages"_s, 2, now.addMSecs(1400)));
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"GET /v1/outages: server error, retry 2 of 5 in 1.4 s"_s);
        now = now.addMSecs(1000);
        QTRY_COMPARE(bar.text(), u"GET /v1/outages: server error, retry 2 of 5 in 0.4 s"_s);
        now = now.addMSecs(1000);
        QTRY_VERIFY(!bar.isVisible());
    }

    void showsTheWaitThatEndsFirst()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        RetryBar bar;
        bar.setClock([&now] { return now; });
        bar.schedule(notice(u"/v1/outages"_s, 1, now.addSecs(8)));
        bar.schedule(notice(u"/v1/site-info/n"_s, 1, now.addSecs(3)));
        QVERIFY(bar.text().contains(u"site-info"_s));
        bar.endWait({.path = u"/v1/site-info/n"_s});
        QVERIFY(bar.text().contains(u"/v1/outages"_s));
        bar.endWait({.path = u"/v1/outages"_s});
        QVERIFY(!bar.isVisible());
    }

    void doesNotWaitWhenTold()
    {
        RequestLogPane pane;
        Samples::show(pane);
        QSignalSpy tryNow(&pane, &RequestLogPane::tryNowRequested);
        pane.scheduleRetry(notice(u"/v1/outages"_s, 1, QDateTime::currentDateTimeUtc().addDays(1)));
        QTest::mouseClick(button(pane, u"Try now"_s), Qt::LeftButton);
        QCOMPARE(tryNow.count(), 1);
        QVERIFY(!pane.retryBar()->isVisibleTo(&pane));
    }

    void copiesTheLines()
    {
        RequestLogPane pane;
        pane.setOrigin(Origin);
        Samples::show(pane);
        QVERIFY(!button(pane, u"Copy"_s)->isEnabled());
        pane.addAttempt(retried(1, 420ms));
        pane.addAttempt(Samples::attempt(2, 200, HttpMethod::Get));
        QTest::mouseClick(button(pane, u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"2026-11-22 12:00:02.000 UTC\tGET http://127.0.0.1:41873/v1/outages"
                 "\t500\tretry 1 of 5 in 0.4 s: server error\t12 kB\t0.21 s\n"
                 "2026-11-22 12:00:03.000 UTC\tGET http://127.0.0.1:41873/v1/outages"
                 "\t200\t\t12 kB\t0.21 s"_s);
        auto *table = pane.findChild<QTableView *>();
        table->setFocus();
        table->selectRow(1);
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"2026-11-22 12:00:03.000 UTC"_s));
    }

    void copiesTheChosenRequestAsACommand()
    {
        RequestLogPane pane;
        pane.setOrigin(Origin);
        Samples::show(pane);
        pane.addAttempt(Samples::attempt(1, 200, HttpMethod::Get));
        pane.addAttempt(Samples::attempt(1, 200));
        QTest::mouseClick(button(pane, u"Copy as cURL"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"site-outages/"_s));
        pane.findChild<QTableView *>()->selectRow(0);
        QTest::mouseClick(button(pane, u"Copy as cURL"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"/v1/outages'"_s));
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
        QVERIFY(!button(pane, u"Copy as cURL"_s)->isEnabled());
    }

    void namesEverythingThatTakesTheFocus()
    {
        RequestLogPane pane;
        Samples::show(pane);
        pane.addAttempt(Samples::attempt(1, 200, HttpMethod::Get));
        pane.scheduleRetry(notice(u"/v1/outages"_s, 1, QDateTime::currentDateTimeUtc().addDays(1)));
        QCOMPARE(Samples::nameless(pane), QStringList());
    }

private:
    std::unique_ptr<Theme> m_theme; // the paddings of the real style
};

QTEST_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
