// SPDX-License-Identifier: MIT
#include "operationfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using Error = QNetworkReply::NetworkError;

/// The contract of an operation: its signals, cancelling, the gate, what it keeps.
class HttpOperationTest final : public QObject, private OperationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void handsTheBodyOverAndFinishesOnce();
    void emitsNothingBeforeTheEventLoop();
    void cancels_data();
    void cancels();
    void cancelsFromASlot_data();
    void cancelsFromASlot();
    void keepsAnAnswerThatIsIn();
    void isSilentWhenDestroyed_data();
    void isSilentWhenDestroyed();
    void asksTheGateBeforeEachAttempt();
    void sendsNothingWithoutTheGate();
    void sendsNothingMoreWithoutTheGate();
    void triesNow();
    void makesANewNetworkForEachAttempt();
    void boundsWhatItKeeps();
    void refusesALargeBody_data();
    void refusesALargeBody();
    void readsWhileTheBodyArrives();
    void doesNotLeakTheKey();
};

void HttpOperationTest::handsTheBodyOverAndFinishesOnce()
{
    m_network->enqueue(array());
    makeGet();
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->result->status, 200);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Verdict);
    QVERIFY(!m_probe->result->outcome);
    QCOMPARE(m_reader.body, "[1,2,3]");
    QCOMPARE(m_reader.ended, 1);
    QCOMPARE(m_probe->events, QStringList({u"started 1"_s, u"ended 1"_s, u"finished"_s}));
    QCOMPARE(m_probe->progress.constLast(), std::make_pair(qint64(7), qint64(7)));
}

void HttpOperationTest::emitsNothingBeforeTheEventLoop()
{
    makeGet();
    m_operation->start();
    m_operation->start();
    QVERIFY(m_probe->events.isEmpty());
    QCOMPARE(m_network->managersMade(), 0);
    m_operation->abort();
    m_operation->abort();
    QVERIFY(m_probe->events.isEmpty());
    m_clock->advance(0ms);
    QCOMPARE(m_probe->events, QStringList(u"finished"_s));
    QCOMPARE(m_probe->kind(), ErrorKind::Cancelled);
}

void HttpOperationTest::cancels_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<PostOutcome>("outcome");
    QTest::newRow("nothing left") << FakeAnswer::silent(0) << PostOutcome::NotSent;
    QTest::newRow("one byte left") << FakeAnswer::silent(1) << PostOutcome::Unknown;
    QTest::newRow("everything left") << FakeAnswer::silent() << PostOutcome::Unknown;
    FakeAnswer inBody;
    inBody.end = FakeAnswer::End::Hang;
    QTest::newRow("inside the answer") << inBody << PostOutcome::Unknown;
    QTest::newRow("in the pause, answered") << status(500) << PostOutcome::GaveUp;
    QTest::newRow("in the pause, nothing left")
        << FakeAnswer::broken(Error::ConnectionRefusedError) << PostOutcome::NotSent;
}

void HttpOperationTest::cancels()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const PostOutcome, outcome);
    m_network->enqueue(answer);
    makePost();
    m_operation->start();
    m_clock->advance(50ms);
    QVERIFY(!m_probe->isFinished());
    m_operation->abort();
    QVERIFY(!m_probe->isFinished());
    m_clock->advance(0ms);
    QVERIFY(m_probe->isFinished());
    QCOMPARE(m_probe->kind(), ErrorKind::Cancelled);
    QCOMPARE(m_probe->outcome(), outcome);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Cancel);
    QCOMPARE(m_network->openReplies(), 0);
    m_clock->advance(1h);
    QCOMPARE(m_probe->attempts(), 1);
    QCOMPARE(m_network->requests().size(), 1);
}

void HttpOperationTest::cancelsFromASlot_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("gate") << 0;
    QTest::newRow("attemptStarted") << 1;
    QTest::newRow("attemptFinished") << 2;
    QTest::newRow("retryScheduled") << 3;
}

void HttpOperationTest::cancelsFromASlot()
{
    QFETCH(const int, moment);
    m_network->enqueue(status(500));
    makePost();
    const auto abort = [this] { m_operation->abort(); };
    if (moment == 0)
        m_operation->setGate([&](int) { return abort(), std::optional<QString>(); });
    else if (moment == 1)
        connect(m_operation.get(), &HttpOperation::attemptStarted, this, abort);
    else if (moment == 2)
        connect(m_operation.get(), &HttpOperation::attemptFinished, this, abort);
    else
        connect(m_operation.get(), &HttpOperation::retryScheduled, this, abort);
    m_operation->start();
    m_clock->advance(1h);
    QCOMPARE(m_probe->kind(), ErrorKind::Cancelled);
    QCOMPARE(m_probe->events.count(u"finished"_s), 1);
    QCOMPARE(m_network->requests().size(), moment < 2 ? 0 : 1);
    QCOMPARE(m_probe->outcome(), moment < 2 ? PostOutcome::NotSent : PostOutcome::GaveUp);
}

void HttpOperationTest::keepsAnAnswerThatIsIn()
{
    m_network->enqueue(FakeAnswer{});
    makePost();
    connect(m_operation.get(), &HttpOperation::attemptFinished, m_operation.get(),
            &HttpOperation::abort);
    run();
    QCOMPARE(m_probe->outcome(), PostOutcome::Accepted);
    QVERIFY(!m_probe->result->error);
}

void HttpOperationTest::isSilentWhenDestroyed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("before the event loop") << FakeAnswer{} << -1;
    QTest::newRow("in an attempt") << FakeAnswer::silent() << 10;
    QTest::newRow("in a pause") << status(500) << 10;
}

void HttpOperationTest::isSilentWhenDestroyed()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const int, milliseconds);
    m_network->enqueue(answer);
    makePost();
    m_operation->start();
    if (milliseconds >= 0)
        m_clock->advance(std::chrono::milliseconds{milliseconds});
    const QStringList before = m_probe->events;
    m_operation.reset();
    m_clock->advance(1h);
    QCOMPARE(m_probe->events, before);
    QVERIFY(!m_probe->isFinished());
}

void HttpOperationTest::asksTheGateBeforeEachAttempt()
{
    m_network->enqueue(status(500));
    m_network->enqueue(status(503));
    m_network->enqueue(FakeAnswer{});
    makePost();
    QList<std::pair<int, qsizetype>> asked;
    m_operation->setGate([&](int number) -> std::optional<QString> {
        asked.append({number, m_network->requests().size()});
        return {};
    });
    run();
    QCOMPARE(m_probe->outcome(), PostOutcome::Accepted);
    const QList<std::pair<int, qsizetype>> expected{{1, 0}, {2, 1}, {3, 2}};
    QCOMPARE(asked, expected);
    QCOMPARE(m_network->requests().at(2).body, "[1]");
    QCOMPARE(m_network->requests().at(2).request.rawHeader("Idempotency-Key"), Key);
}

void HttpOperationTest::sendsNothingWithoutTheGate()
{
    makePost();
    m_operation->setGate([](int) { return u"the journal is full"_s; });
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::NotAllowed);
    QCOMPARE(m_probe->result->error->detail, u"the journal is full"_s);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Gate);
    QCOMPARE(m_probe->outcome(), PostOutcome::NotSent);
    QCOMPARE(m_network->managersMade(), 0);
    QCOMPARE(m_probe->events, QStringList(u"finished"_s));
}

void HttpOperationTest::sendsNothingMoreWithoutTheGate()
{
    m_network->enqueue(status(500));
    makePost();
    m_operation->setGate(
        [](int number) { return number == 2 ? std::optional(u"disk full"_s) : std::nullopt; });
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::NotAllowed);
    QCOMPARE(m_probe->outcome(), PostOutcome::GaveUp);
    QCOMPARE(m_probe->attempts(), 1);
}

void HttpOperationTest::triesNow()
{
    FakeAnswer busy = status(429);
    busy.headers = {{"Retry-After", "50"}};
    m_network->enqueue(busy);
    m_network->enqueue(array());
    makeGet();
    m_operation->retryNow(); // nothing to skip yet
    m_operation->start();
    m_clock->advance(1s);
    QCOMPARE(m_probe->notices.size(), 1);
    m_operation->retryNow();
    QCOMPARE(m_network->requests().size(), 1);
    m_clock->advance(0ms);
    QVERIFY(m_probe->isFinished());
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->result->elapsed, 1s);
}

void HttpOperationTest::makesANewNetworkForEachAttempt()
{
    m_network->enqueue(status(500));
    m_network->enqueue(status(500));
    m_network->enqueue(FakeAnswer{});
    makePost();
    run();
    QCOMPARE(m_network->managersMade(), 3);
}

void HttpOperationTest::boundsWhatItKeeps()
{
    FakeAnswer page = status(404);
    page.body = QByteArray(10 * 1024 * 1024, 'x');
    page.portion = 100'000;
    m_network->enqueue(page);
    makeGet({}, 100 * 1024 * 1024);
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::NotFound);
    QCOMPARE(m_probe->result->body.size(), 64 * 1024);
    QCOMPARE(m_probe->records.at(0).bytesReceived, 100'000);

    // Whether the answer to a POST is complete matters: it is read to its end, and not kept.
    page.body.truncate(1024 * 1024);
    m_network->enqueue(page);
    makePost();
    m_operation->start();
    QVERIFY(m_clock->runUntil([this] { return m_probe->isFinished(); }));
    QCOMPARE(m_probe->outcome(), PostOutcome::Rejected);
    QCOMPARE(m_probe->result->body.size(), 64 * 1024);
    QCOMPARE(m_probe->records.at(0).bytesReceived, 1024 * 1024);
}

void HttpOperationTest::refusesALargeBody_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<qint64>("received");
    FakeAnswer large{.body = '[' + QByteArray(1'000'000, ' ') + ']'};
    large.portion = 100'000;
    QTest::newRow("announced") << large << qint64(0);
    large.hasLength = false;
    QTest::newRow("not announced") << large << qint64(600'000);
}

void HttpOperationTest::refusesALargeBody()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const qint64, received);
    m_network->enqueue(answer);
    makeGet({}, 500'000);
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::TooLarge);
    QCOMPARE(m_probe->attempts(), 1);
    QCOMPARE(m_probe->records.at(0).bytesReceived, received);
    QVERIFY(m_reader.body.size() <= 500'000);
}

void HttpOperationTest::readsWhileTheBodyArrives()
{
    FakeAnswer slow{.body = "[1,2]"};
    slow.portion = 1;
    slow.beforePortion = 1s;
    m_network->enqueue(slow);
    makeGet();
    m_operation->start();
    m_clock->advance(2500ms);
    QVERIFY(!m_probe->isFinished());
    QCOMPARE(m_reader.body, "[1");
    QCOMPARE(m_reader.ended, 0);
    m_clock->advance(10s);
    QVERIFY(m_probe->isFinished());
    QCOMPARE(m_reader.body, "[1,2]");
}

void HttpOperationTest::doesNotLeakTheKey()
{
    FakeAnswer echo = status(302);
    echo.headers = {{"Location", "https://evil.example.org/canary-key"}};
    echo.body = R"({"message":"your key canary-key"})";
    m_network->enqueue(echo);
    makeGet();
    run();
    const ApiError error = *m_probe->result->error;
    const QString all = error.detail + error.serverMessage + error.target +
                        QString::fromUtf8(m_probe->result->body);
    QVERIFY(all.contains(u"[key]"_s));
    QVERIFY(!all.contains(u"canary-key"_s));
}

QTEST_GUILESS_MAIN(HttpOperationTest)
#include "tst_httpoperation.moc"
