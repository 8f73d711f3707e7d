// SPDX-License-Identifier: MIT
#include "session/sessiontester.h"
#include "submission/recordclient.h"
#include "support/watchedclock.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qsemaphore.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A gate that a worker thread stands before, as before a disk that does not answer.
struct Gate
{
    QSemaphore arrived;
    QSemaphore opened;
};

NetworkContext standingBefore(Gate &gate, const Clock &clock)
{
    NetworkContext network = systemNetwork(clock);
    network.network = [&gate, usual = network.network] {
        gate.arrived.release();
        gate.opened.acquire();
        return usual();
    };
    return network;
}

/// Has the record in \a folder wait for the gate.
void standBefore(Gate &gate, const SubmissionRecord &record, const QString &folder)
{
    QVERIFY(SubmissionLog::open(folder));
    const Mailbox mailbox;
    const RecordClient busy(record.sending(), folder);
    busy.ask(
        mailbox.address(),
        [&gate](OpenLog &) {
            gate.arrived.release();
            gate.opened.acquire();
            return true;
        },
        [](bool) {});
    QVERIFY(gate.arrived.tryAcquire(1, 20'000));
}

} // namespace

/// A worker thread that is stuck holds up neither a person nor the end of the program.
class StuckWorkerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelDoesNotWaitForIt();
    void cancelDoesNotWaitForTheRecord();
    void anotherFetchDoesNotWaitForIt();
    void theEndWaitsOnlySoLong();
    void theRecordIsNotWaitedForAtTheEnd();

private:
    static constexpr int Soon = 2000; // ms

    SystemClock m_clock;
    SubmissionRecord m_record;
    SessionTester m_tester;
};

void StuckWorkerTest::cancelDoesNotWaitForIt()
{
    Gate gate;
    ReviewSession session(standingBefore(gate, m_clock), m_record, {});
    const QSignalSpy failed(&session, &ReviewSession::fetchFailed);
    session.fetch(m_tester.requestTo(QUrl(u"http://127.0.0.1:9/v1"_s)));
    QVERIFY(gate.arrived.tryAcquire(1, 20'000));

    QElapsedTimer clock;
    clock.start();
    session.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(failed[0][0].value<SessionError>().kind, SessionError::Kind::Cancelled);
    QCOMPARE(session.state(), SessionState::Idle);

    gate.opened.release(10);
    QVERIFY(session.end(QDeadlineTimer(20'000)));
    QCOMPARE(failed.size(), 1);
}

void StuckWorkerTest::cancelDoesNotWaitForTheRecord()
{
    Gate gate;
    const QTemporaryDir folder;
    standBefore(gate, m_record, folder.path());
    ScriptedServer server;
    SessionTester::serveDemo(server);
    FetchRequest request = m_tester.requestTo(server.url(u"/v1"_s));
    request.keepsChoices = true;
    WatchedClock watched;
    bool isCompleting = false;
    watched.onAsked = [&isCompleting] { isCompleting = true; };
    ReviewSession session(systemNetwork(watched), m_record, {folder.path()});
    const auto letGo = qScopeGuard([&gate] { gate.opened.release(); });
    const QSignalSpy failed(&session, &ReviewSession::fetchFailed);
    session.fetch(request);
    QTRY_VERIFY_WITH_TIMEOUT(isCompleting, 20'000);
    QElapsedTimer clock;
    clock.start();
    session.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(failed[0][0].value<SessionError>().kind, SessionError::Kind::Cancelled);
    QCOMPARE(session.state(), SessionState::Idle);
    QVERIFY(!session.hasReview());
}

void StuckWorkerTest::anotherFetchDoesNotWaitForIt()
{
    Gate gate;
    ReviewSession session(standingBefore(gate, m_clock), m_record, {});
    const QSignalSpy failed(&session, &ReviewSession::fetchFailed);
    for (int fetch = 1; fetch <= 3; ++fetch) {
        QElapsedTimer clock;
        clock.start();
        session.fetch(m_tester.requestTo(QUrl(u"http://127.0.0.1:9/v1"_s)));
        QVERIFY(clock.elapsed() < Soon);
        QVERIFY(gate.arrived.tryAcquire(1, 20'000));
        session.cancel();
        QTRY_COMPARE(failed.size(), fetch);
    }
    gate.opened.release(10);
}

void StuckWorkerTest::theEndWaitsOnlySoLong()
{
    Gate gate;
    auto session =
        std::make_unique<ReviewSession>(standingBefore(gate, m_clock), m_record, JournalFolders());
    session->fetch(m_tester.requestTo(QUrl(u"http://127.0.0.1:9/v1"_s)));
    QVERIFY(gate.arrived.tryAcquire(1, 20'000));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!session->end(QDeadlineTimer(100)));
    QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    gate.opened.release(10);
    QVERIFY(session->end(QDeadlineTimer(20'000)));
}

void StuckWorkerTest::theRecordIsNotWaitedForAtTheEnd()
{
    Gate gate;
    const QTemporaryDir folder;
    standBefore(gate, m_record, folder.path());

    ScriptedServer server;
    SessionTester::serveDemo(server);
    FetchRequest request = m_tester.requestTo(server.url(u"/v1"_s));
    request.keepsChoices = true;
    ReviewSession session(systemNetwork(m_clock), m_record, {folder.path()});
    const auto letGo = qScopeGuard([&gate] { gate.opened.release(); });
    const QSignalSpy answered(&session, &ReviewSession::attemptFinished);
    session.fetch(request);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 2, 20'000);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(session.end(QDeadlineTimer(Soon)));
    QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(StuckWorkerTest)
#include "tst_stuckworker.moc"
