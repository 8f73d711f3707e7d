// SPDX-License-Identifier: MIT
#include "samples.h"

#include "ui/submission/retrybar.h"
#include "ui/submission/sendingpage.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qprogressbar.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

QString readFrom(const QWidget &root)
{
    QString all;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            all += label->text() + QChar(u'\n');
    }
    return all;
}

QPushButton *button(const QWidget &root, const QString &text)
{
    for (QPushButton *each : root.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

RetryNotice notice(int failed, std::chrono::seconds wait)
{
    return {.failed = failed,
            .of = 6,
            .method = HttpMethod::Post,
            .path = u"/v1/site-outages/norwich-pear-tree"_s,
            .why = {.kind = ErrorKind::ServerError, .httpStatus = 500},
            .wait = wait,
            .until = QDateTime::currentDateTimeUtc().addSecs(wait.count())};
}

/// The same as one that is followed by another.
AttemptRecord before(AttemptRecord attempt)
{
    attempt.wait = 1h;
    return attempt;
}

const QString NothingLeft = u"Nothing has left this computer yet"_s;
const QString OnItsWay = u"The list is on its way"_s;
const QString Answered = u"answered and not accepted"_s;

} // namespace

class SendingPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(Samples::anyWarning());
        m_page = std::make_unique<SendingPage>();
        m_page->begin(Samples::prepared(Samples::review(Samples::site())), 6);
        Samples::show(*m_page);
    }

    void saysWhatIsSentAndWhichAttemptItIs()
    {
        QVERIFY(readFrom(*m_page).contains(u"Sending 10 outage(s)…"_s));
        QVERIFY(readFrom(*m_page).contains(u"Attempt 1 of 6"_s));
        QVERIFY(readFrom(*m_page).contains(u"Norwich Pear Tree, to http://127.0.0.1:41873/v1"_s));
    }

    void showsHowMuchHasLeft()
    {
        auto *bar = m_page->findChild<QProgressBar *>();
        m_page->showUpload(0, 5'000'000'000);
        QCOMPARE(bar->value(), 0);
        m_page->showUpload(2'500'000'000, 5'000'000'000);
        QCOMPARE(bar->value(), bar->maximum() / 2);
        m_page->showUpload(5'000'000'000, 5'000'000'000);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void saysWhatCancelWouldMean()
    {
        QVERIFY(readFrom(*m_page).contains(NothingLeft));
        m_page->showUpload(0, 1000);
        QVERIFY(readFrom(*m_page).contains(NothingLeft));
        m_page->showUpload(1, 1000);
        QVERIFY(readFrom(*m_page).contains(OnItsWay));
        m_page->endAttempt(before(Samples::attempt(1, 500)));
        m_page->scheduleRetry(notice(1, 1h));
        QVERIFY(readFrom(*m_page).contains(Answered));
        QVERIFY(!readFrom(*m_page).contains(OnItsWay));
        m_page->showUpload(1000, 1000);
        QVERIFY(readFrom(*m_page).contains(OnItsWay));
    }

    /// The record may be held by another program for seconds, whatever the answer was.
    void claimsNothingOfTheLastAnswerBeforeItIsRecorded()
    {
        for (const int status : {200, 409, 500, 0}) {
            m_page->begin(Samples::prepared(Samples::review(Samples::site())), 6);
            m_page->showUpload(1000, 1000);
            m_page->endAttempt(Samples::attempt(1, status));
            QVERIFY(readFrom(*m_page).contains(u"The outcome is being recorded"_s));
            QVERIFY(!readFrom(*m_page).contains(Answered));
            QVERIFY(!readFrom(*m_page).contains(OnItsWay));
            QVERIFY(!button(*m_page, u"Cancel"_s)->isEnabled());
        }
        m_page->begin(Samples::prepared(Samples::review(Samples::site())), 6);
        QVERIFY(button(*m_page, u"Cancel"_s)->isEnabled());
    }

    void saysThatNothingHasLeftAfterAFailedConnection()
    {
        AttemptRecord refused = before(Samples::attempt(1, 0));
        refused.bytesSent = 0;
        m_page->endAttempt(refused);
        m_page->scheduleRetry(notice(1, 1h));
        QVERIFY(readFrom(*m_page).contains(NothingLeft));
    }

    void countsTheAttempts()
    {
        m_page->showUpload(1000, 1000);
        m_page->endAttempt(before(Samples::attempt(1, 500)));
        m_page->scheduleRetry(notice(1, 1h));
        QVERIFY(m_page->retryBar()->isVisibleTo(m_page.get()));
        m_page->startAttempt(2);
        m_page->showUpload(500, 1000);
        QVERIFY(readFrom(*m_page).contains(u"Attempt 2 of 6"_s));
        QVERIFY(!m_page->retryBar()->isVisibleTo(m_page.get()));
    }

    void countsAttemptsOfWhichNothingLeft()
    {
        AttemptRecord refused = before(Samples::attempt(1, 0));
        refused.bytesSent = 0;
        for (int attempt = 1; attempt <= 3; ++attempt) {
            m_page->startAttempt(attempt);
            QVERIFY(readFrom(*m_page).contains(u"Attempt %1 of 6"_s.arg(attempt)));
            refused.number = attempt;
            m_page->endAttempt(refused);
            m_page->scheduleRetry(notice(attempt, 1h));
        }
    }

    void doesNotWaitWhenTold()
    {
        QSignalSpy tryNow(m_page.get(), &SendingPage::tryNowRequested);
        m_page->scheduleRetry(notice(1, 1h));
        QTest::mouseClick(button(*m_page, u"Try now"_s), Qt::LeftButton);
        QCOMPARE(tryNow.count(), 1);
        QVERIFY(!m_page->retryBar()->isVisibleTo(m_page.get()));
    }

    void cancelsOnce()
    {
        QSignalSpy cancelled(m_page.get(), &SendingPage::cancelRequested);
        QPushButton *cancel = button(*m_page, u"Cancel"_s);
        QTest::mouseDClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancel->text(), u"Cancelling…"_s);
    }

    void startsAfresh()
    {
        m_page->showUpload(1000, 1000);
        QTest::mouseClick(button(*m_page, u"Cancel"_s), Qt::LeftButton);
        m_page->begin(Samples::prepared(Samples::review(Samples::site(), 0, 0)), 3);
        QVERIFY(readFrom(*m_page).contains(u"Sending an empty list…"_s));
        QVERIFY(readFrom(*m_page).contains(u"Attempt 1 of 3"_s));
        QVERIFY(readFrom(*m_page).contains(NothingLeft));
        QVERIFY(button(*m_page, u"Cancel"_s)->isEnabled());
        QCOMPARE(m_page->findChild<QProgressBar *>()->value(), 0);
    }

    void doesNotCancelOnAStrayReturn()
    {
        QSignalSpy cancelled(m_page.get(), &SendingPage::cancelRequested);
        QTest::keyClick(m_page.get(), Qt::Key_Return);
        QCOMPARE(cancelled.count(), 0);
    }

    void namesEverythingThatTakesTheFocus()
    {
        m_page->scheduleRetry(notice(1, 1h));
        QCOMPARE(Samples::nameless(*m_page), QStringList());
    }

private:
    std::unique_ptr<SendingPage> m_page;
};

QTEST_MAIN(SendingPageTest)
#include "tst_sendingpage.moc"
