// SPDX-License-Identifier: MIT
#include "net/outagesapi.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/operationprobe.h"

#include <QtTest/qtest.h>

using namespace std::chrono_literals;
using Error = QNetworkReply::NetworkError;

Q_DECLARE_METATYPE(FakeAnswer)

namespace {

const QByteArray Key = "7c1d6f0e-0000-4000-8000-0123456789ab";

/// Wants every body to start with `[`, and counts what it is told.
class BracketReader final : public BodyReader
{
public:
    void begin() override
    {
        ++begun;
        body.clear();
    }
    std::optional<BodyFault> take(QByteArrayView bytes) override
    {
        body.append(bytes.data(), bytes.size());
        if (!body.startsWith('['))
            return BodyFault{QStringLiteral("no array"), 0};
        return {};
    }
    std::optional<BodyFault> end() override
    {
        ++ended;
        if (!body.endsWith(']'))
            return BodyFault{QStringLiteral("no end"), body.size(), BodyFault::Kind::EndsEarly};
        return {};
    }

    QByteArray body;
    int begun = 0;
    int ended = 0;
};

FakeAnswer status(int code)
{
    return FakeAnswer{.status = code, .body = R"({"message":"so it is"})"};
}

FakeAnswer array()
{
    return FakeAnswer{.body = "[1,2,3]"};
}

} // namespace

/// One logical request through all its attempts, on a network and a clock that a test plays.
class tst_HttpOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void cleanup();

    void handsTheBodyOverAndFinishesOnce();
    void emitsNothingBeforeTheEventLoop();
    void triesSixTimes_data();
    void triesSixTimes();
    void triesOnce_data();
    void triesOnce();
    void readsAgainAtMostTwice_data();
    void readsAgainAtMostTwice();
    void recoversFromACutBody();
    void recordsEveryAttempt();
    void waitsLongerEachTime();
    void waitsAsLongAsAsked();
    void stopsWhenAskedToWaitTooLong_data();
    void stopsWhenAskedToWaitTooLong();
    void endsASilentAttempt();
    void endsASlowAttempt();
    void grantsASecondForEachMebibyte();
    void keepsTheDeadline();
    void doesNotWaitPastTheDeadline();
    void doesNotCountTheGate();

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
    void toldTheTruthAboutPosts_data();
    void toldTheTruthAboutPosts();
    void doesNotLeakTheKey();

private:
    void makeGet(const RetryPolicy &policy = {}, qint64 largest = 1024 * 1024);
    void makePost(const RetryPolicy &policy = {});
    void make(const ApiRequest &request, const RetryPolicy &policy, BodyReader *reader);
    void run();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeNetwork> m_network;
    BracketReader m_reader;
    std::unique_ptr<HttpOperation> m_operation;
    std::unique_ptr<OperationProbe> m_probe;
};

void tst_HttpOperation::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_network = std::make_unique<FakeNetwork>(*m_clock);
    m_reader.body.clear();
    m_reader.begun = m_reader.ended = 0;
}

void tst_HttpOperation::cleanup()
{
    m_operation.reset();
    m_probe.reset();
    QCOMPARE(m_network->openReplies(), 0);
    QCOMPARE(m_clock->pendingTimers(), 0);
    m_network.reset();
    m_clock.reset();
}

void tst_HttpOperation::make(const ApiRequest &request, const RetryPolicy &policy,
                             BodyReader *reader)
{
    m_operation = std::make_unique<HttpOperation>(m_network->context(), request, policy, reader);
    m_probe = std::make_unique<OperationProbe>(*m_operation);
}

void tst_HttpOperation::makeGet(const RetryPolicy &policy, qint64 largest)
{
    make({.url = QUrl(QStringLiteral("https://example.org/v1/outages")),
          .key = *ApiKey::parse("canary-key"),
          .largestBody = largest},
         policy, &m_reader);
}

void tst_HttpOperation::makePost(const RetryPolicy &policy)
{
    make({.method = HttpMethod::Post,
          .url = QUrl(QStringLiteral("https://example.org/v1/site-outages/x")),
          .key = *ApiKey::parse("canary-key"),
          .body = "[1]",
          .contentType = "application/json",
          .idempotencyKey = Key},
         policy, nullptr);
}

void tst_HttpOperation::run()
{
    m_operation->start();
    QVERIFY(m_clock->runUntil([this] { return m_probe->isFinished(); }));
    // Whatever might still come would come now.
    m_clock->advance(1h);
    QCOMPARE(m_probe->events.count(QStringLiteral("finished")), 1);
    QCOMPARE(m_probe->events.constLast(), QStringLiteral("finished"));
    QCOMPARE(m_probe->result->attempts, m_probe->records);
    QCOMPARE(m_network->requests().size(), m_probe->records.size());
}

void tst_HttpOperation::handsTheBodyOverAndFinishesOnce()
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
    QCOMPARE(m_probe->events, QStringList({QStringLiteral("started 1"), QStringLiteral("ended 1"),
                                           QStringLiteral("finished")}));
    QCOMPARE(m_probe->progress.constLast(), std::make_pair(qint64(7), qint64(7)));
}

void tst_HttpOperation::emitsNothingBeforeTheEventLoop()
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
    QCOMPARE(m_probe->events, QStringList(QStringLiteral("finished")));
    QCOMPARE(m_probe->kind(), ErrorKind::Cancelled);
}

void tst_HttpOperation::triesSixTimes_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    for (const int code : {408, 425})
        QTest::addRow("%d", code) << status(code) << ErrorKind::TryLater;
    QTest::addRow("429") << status(429) << ErrorKind::Throttled;
    for (const int code : {500, 502, 503, 504, 522, 524})
        QTest::addRow("%d", code) << status(code) << ErrorKind::ServerError;
    QTest::newRow("103") << FakeAnswer{.status = 103, .body = {}} << ErrorKind::UnexpectedStatus;
    QTest::newRow("refused") << FakeAnswer::broken(Error::ConnectionRefusedError)
                             << ErrorKind::Unreachable;
    QTest::newRow("closed") << FakeAnswer::broken(Error::RemoteHostClosedError)
                            << ErrorKind::Unreachable;
    FakeAnswer cut = array();
    cut.contentLength = 8;
    cut.error = Error::RemoteHostClosedError;
    QTest::newRow("cut") << cut << ErrorKind::Truncated;
    cut.error = Error::NoError;
    QTest::newRow("cut, and Qt does not notice") << cut << ErrorKind::Truncated;
    QTest::newRow("cut without a length")
        << FakeAnswer{.body = "[1", .hasLength = false} << ErrorKind::Truncated;
}

void tst_HttpOperation::triesSixTimes()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const ErrorKind, kind);
    for (int i = 0; i < 7; ++i)
        m_network->enqueue(answer);
    makeGet();
    run();
    QCOMPARE(m_probe->kind(), kind);
    QCOMPARE(m_probe->attempts(), 6);
    QCOMPARE(m_probe->notices.size(), 5);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Attempts);
    QCOMPARE(m_network->answersLeft(), 1);
}

void tst_HttpOperation::triesOnce_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    for (const int code : {301, 302, 303, 307, 308})
        QTest::addRow("%d", code) << status(code) << ErrorKind::Redirected;
    for (const int code : {401, 403})
        QTest::addRow("%d", code) << status(code) << ErrorKind::KeyRefused;
    QTest::newRow("404") << status(404) << ErrorKind::NotFound;
    for (const int code : {400, 405, 410, 413, 418, 451})
        QTest::addRow("%d", code) << status(code) << ErrorKind::Refused;
    for (const int code : {501, 505, 511})
        QTest::addRow("%d", code) << status(code) << ErrorKind::ServerError;
    QTest::newRow("204") << FakeAnswer{.status = 204, .body = {}} << ErrorKind::UnexpectedStatus;
    QTest::newRow("206") << FakeAnswer{.status = 206} << ErrorKind::UnexpectedStatus;
    QTest::newRow("TLS") << FakeAnswer::broken(Error::SslHandshakeFailedError) << ErrorKind::Tls;
}

void tst_HttpOperation::triesOnce()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const ErrorKind, kind);
    m_network->enqueue(answer);
    m_network->enqueue(array());
    makeGet();
    run();
    QCOMPARE(m_probe->kind(), kind);
    QCOMPARE(m_probe->attempts(), 1);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Verdict);
    QCOMPARE(m_reader.begun, 0);
}

void tst_HttpOperation::readsAgainAtMostTwice_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no array") << FakeAnswer{} << ErrorKind::Unreadable;
    QTest::newRow("empty") << FakeAnswer{.body = {}} << ErrorKind::Unreadable;
    QTest::newRow("ends early") << FakeAnswer{.body = "[1"} << ErrorKind::Unreadable;
    QTest::newRow("gzip") << FakeAnswer{.body = "[1]", .headers = {{"Content-Encoding", "gzip"}}}
                          << ErrorKind::Encoded;
}

void tst_HttpOperation::readsAgainAtMostTwice()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const ErrorKind, kind);
    for (int i = 0; i < 4; ++i)
        m_network->enqueue(answer);
    makeGet();
    run();
    QCOMPARE(m_probe->kind(), kind);
    QCOMPARE(m_probe->attempts(), 3);
    QCOMPARE(m_probe->result->status, 200);
}

void tst_HttpOperation::recoversFromACutBody()
{
    FakeAnswer cut = array();
    cut.contentLength = 100;
    cut.error = Error::RemoteHostClosedError;
    m_network->enqueue(cut);
    m_network->enqueue(FakeAnswer{.body = "[4]"});
    makeGet();
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_reader.body, "[4]");
    QCOMPARE(m_reader.begun, 2);
    QCOMPARE(m_reader.ended, 1);
}

void tst_HttpOperation::recordsEveryAttempt()
{
    FakeAnswer slow = status(500);
    slow.beforeHead = 2s;
    m_network->enqueue(slow);
    m_network->enqueue(array());
    makeGet();
    run();
    const AttemptRecord first = m_probe->records.at(0);
    QCOMPARE(first.number, 1);
    QCOMPARE(first.of, 6);
    QCOMPARE(first.method, HttpMethod::Get);
    QCOMPARE(first.path, QStringLiteral("/v1/outages"));
    QCOMPARE(first.status, 500);
    QCOMPARE(first.error->kind, ErrorKind::ServerError);
    QCOMPARE(first.error->serverMessage, QStringLiteral("so it is"));
    QCOMPARE(first.bytesReceived, slow.body.size());
    QCOMPARE(first.started, QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(first.elapsed, 2s);
    QCOMPARE(first.wait, 250ms);
    const RetryNotice notice = m_probe->notices.at(0);
    QCOMPARE(notice.failed, 1);
    QCOMPARE(notice.of, 6);
    QCOMPARE(notice.why, *first.error);
    QCOMPARE(notice.wait, 250ms);
    QCOMPARE(notice.until, first.started.addMSecs(2250));
    const AttemptRecord second = m_probe->records.at(1);
    QCOMPARE(second.started, notice.until);
    QVERIFY(!second.error && !second.wait);
    QCOMPARE(m_probe->result->elapsed, 2250ms);
}

void tst_HttpOperation::waitsLongerEachTime()
{
    for (int i = 0; i < 6; ++i)
        m_network->enqueue(status(i < 3 ? 500 : 429));
    makeGet();
    run();
    QList<qint64> waits;
    for (const RetryNotice &notice : std::as_const(m_probe->notices))
        waits.append(notice.wait.count());
    QCOMPARE(waits, QList<qint64>({250, 500, 1000, 4000, 8000}));
}

void tst_HttpOperation::waitsAsLongAsAsked()
{
    FakeAnswer busy = status(503);
    busy.headers = {{"Retry-After", "Fri, 01 Mar 2030 00:00:20 GMT"},
                    {"Date", "Fri, 01 Mar 2030 00:00:00 GMT"}};
    m_network->enqueue(busy);
    m_network->enqueue(array());
    makeGet();
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->notices.at(0).wait, 20s);
    QCOMPARE(m_probe->notices.at(0).why.kind, ErrorKind::Throttled);
    QCOMPARE(m_probe->result->elapsed, 20s);
}

void tst_HttpOperation::stopsWhenAskedToWaitTooLong_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("over a minute") << QByteArray("61") << 90'000ms << qint64(61);
    QTest::newRow("past the deadline") << QByteArray("30") << 30'000ms << qint64(30);
}

void tst_HttpOperation::stopsWhenAskedToWaitTooLong()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const std::chrono::milliseconds, deadline);
    QFETCH(const qint64, seconds);
    FakeAnswer busy = status(429);
    busy.headers = {{"Retry-After", retryAfter}};
    m_network->enqueue(busy);
    RetryPolicy policy;
    policy.deadline = deadline;
    policy.perMebibyte = 0ms;
    makePost(policy);
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::RetryAfterTooLong);
    QCOMPARE(m_probe->result->error->httpStatus, 429);
    QCOMPARE(m_probe->result->error->retryAfter, std::chrono::seconds{seconds});
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::RetryAfter);
    QCOMPARE(m_probe->outcome(), PostOutcome::GaveUp);
    QCOMPARE(m_probe->attempts(), 1);
    QCOMPARE(m_probe->records.at(0).error->kind, ErrorKind::Throttled);
}

void tst_HttpOperation::endsASilentAttempt()
{
    FakeAnswer hanging = array();
    hanging.end = FakeAnswer::End::Hang;
    m_network->enqueue(FakeAnswer::silent());
    m_network->enqueue(hanging);
    m_network->enqueue(array());
    makeGet();
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->records.at(0).error->kind, ErrorKind::Timeout);
    QCOMPARE(m_probe->records.at(0).elapsed, 15s);
    QCOMPARE(m_probe->records.at(1).error->kind, ErrorKind::Timeout);
    QCOMPARE(m_probe->records.at(1).status, 200);
    QCOMPARE(m_probe->attempts(), 3);
}

void tst_HttpOperation::endsASlowAttempt()
{
    // Never silent, and never done.
    FakeAnswer slow{.body = '[' + QByteArray(1000, ' ') + ']'};
    slow.portion = 1;
    slow.beforePortion = 10s;
    m_network->enqueue(slow);
    m_network->enqueue(array());
    makeGet();
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->records.at(0).error->kind, ErrorKind::Timeout);
    QVERIFY(m_probe->records.at(0).elapsed >= 60s && m_probe->records.at(0).elapsed < 61s);
}

void tst_HttpOperation::grantsASecondForEachMebibyte()
{
    // 100 MiB at 1.25 MiB a second takes 80 s: over the fixed limit, within the granted one.
    constexpr qint64 Mebibyte = 1024 * 1024;
    FakeAnswer large{.body = '[' + QByteArray(100 * Mebibyte - 2, ' ') + ']'};
    large.portion = 5 * Mebibyte / 4;
    large.beforePortion = 1s;
    m_network->enqueue(large);
    makeGet({}, 200 * Mebibyte);
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->records.at(0).elapsed, 80s);
    QCOMPARE(m_reader.body.size(), 100 * Mebibyte);
}

void tst_HttpOperation::keepsTheDeadline()
{
    for (int i = 0; i < 7; ++i)
        m_network->enqueue(FakeAnswer::silent());
    RetryPolicy policy;
    policy.silenceGet = 40s;
    makeGet(policy);
    run();
    // 40 + 0.25 + 40 + 0.5, and the rest of the 90 seconds.
    QCOMPARE(m_probe->attempts(), 3);
    QCOMPARE(m_probe->kind(), ErrorKind::Deadline);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Deadline);
    QCOMPARE(m_probe->result->elapsed, 90s);
    QCOMPARE(m_probe->records.at(2).elapsed, 9'250ms);
}

void tst_HttpOperation::doesNotWaitPastTheDeadline()
{
    FakeAnswer slow = status(500);
    slow.beforeHead = 900ms;
    m_network->enqueue(slow);
    RetryPolicy policy;
    policy.deadline = 1'000ms;
    policy.perMebibyte = 0ms;
    makeGet(policy);
    run();
    QCOMPARE(m_probe->attempts(), 1);
    QCOMPARE(m_probe->kind(), ErrorKind::ServerError);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Deadline);
    QCOMPARE(m_probe->result->elapsed, 900ms);
}

void tst_HttpOperation::doesNotCountTheGate()
{
    m_network->enqueue(status(500));
    m_network->enqueue(array());
    makeGet();
    m_operation->setGate([this](int) -> std::optional<QString> {
        m_clock->skip(1h);
        return {};
    });
    run();
    QVERIFY(!m_probe->result->error);
    QCOMPARE(m_probe->attempts(), 2);
    QCOMPARE(m_probe->result->elapsed, 250ms);
}

void tst_HttpOperation::cancels_data()
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

void tst_HttpOperation::cancels()
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

void tst_HttpOperation::cancelsFromASlot_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("gate") << 0;
    QTest::newRow("attemptStarted") << 1;
    QTest::newRow("attemptFinished") << 2;
    QTest::newRow("retryScheduled") << 3;
}

void tst_HttpOperation::cancelsFromASlot()
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
    QCOMPARE(m_probe->events.count(QStringLiteral("finished")), 1);
    QCOMPARE(m_network->requests().size(), moment < 2 ? 0 : 1);
    QCOMPARE(m_probe->outcome(), moment < 2 ? PostOutcome::NotSent : PostOutcome::GaveUp);
}

void tst_HttpOperation::keepsAnAnswerThatIsIn()
{
    m_network->enqueue(FakeAnswer{});
    makePost();
    connect(m_operation.get(), &HttpOperation::attemptFinished, m_operation.get(),
            &HttpOperation::abort);
    run();
    QCOMPARE(m_probe->outcome(), PostOutcome::Accepted);
    QVERIFY(!m_probe->result->error);
}

void tst_HttpOperation::isSilentWhenDestroyed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("before the event loop") << FakeAnswer{} << -1;
    QTest::newRow("in an attempt") << FakeAnswer::silent() << 10;
    QTest::newRow("in a pause") << status(500) << 10;
}

void tst_HttpOperation::isSilentWhenDestroyed()
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

void tst_HttpOperation::asksTheGateBeforeEachAttempt()
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

void tst_HttpOperation::sendsNothingWithoutTheGate()
{
    makePost();
    m_operation->setGate([](int) { return QStringLiteral("the journal is full"); });
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::NotAllowed);
    QCOMPARE(m_probe->result->error->detail, QStringLiteral("the journal is full"));
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Gate);
    QCOMPARE(m_probe->outcome(), PostOutcome::NotSent);
    QCOMPARE(m_network->managersMade(), 0);
    QCOMPARE(m_probe->events, QStringList(QStringLiteral("finished")));
}

void tst_HttpOperation::sendsNothingMoreWithoutTheGate()
{
    m_network->enqueue(status(500));
    makePost();
    m_operation->setGate([](int number) {
        return number == 2 ? std::optional(QStringLiteral("disk full")) : std::nullopt;
    });
    run();
    QCOMPARE(m_probe->kind(), ErrorKind::NotAllowed);
    QCOMPARE(m_probe->outcome(), PostOutcome::GaveUp);
    QCOMPARE(m_probe->attempts(), 1);
}

void tst_HttpOperation::triesNow()
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

void tst_HttpOperation::makesANewNetworkForEachAttempt()
{
    m_network->enqueue(status(500));
    m_network->enqueue(status(500));
    m_network->enqueue(FakeAnswer{});
    makePost();
    run();
    QCOMPARE(m_network->managersMade(), 3);
}

void tst_HttpOperation::boundsWhatItKeeps()
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

void tst_HttpOperation::refusesALargeBody_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<qint64>("received");
    FakeAnswer large{.body = '[' + QByteArray(1'000'000, ' ') + ']'};
    large.portion = 100'000;
    QTest::newRow("announced") << large << qint64(0);
    large.hasLength = false;
    QTest::newRow("not announced") << large << qint64(600'000);
}

void tst_HttpOperation::refusesALargeBody()
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

void tst_HttpOperation::readsWhileTheBodyArrives()
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

void tst_HttpOperation::toldTheTruthAboutPosts_data()
{
    QTest::addColumn<QList<FakeAnswer>>("answers");
    QTest::addColumn<PostOutcome>("outcome");
    QTest::addColumn<bool>("bodyLeft");
    const FakeAnswer refused = FakeAnswer::broken(Error::ConnectionRefusedError);
    const FakeAnswer cut = FakeAnswer::broken(Error::RemoteHostClosedError, 3);
    const QList<FakeAnswer> six(6, refused);
    QTest::newRow("never reached") << six << PostOutcome::NotSent << false;
    QTest::newRow("reached at last")
        << QList<FakeAnswer>{refused, refused, FakeAnswer{}} << PostOutcome::Accepted << true;
    QTest::newRow("answered, then unreachable")
        << QList<FakeAnswer>{status(500), refused, refused, refused, refused, refused}
        << PostOutcome::GaveUp << true;
    QTest::newRow("answered, then lost")
        << QList<FakeAnswer>{status(503), cut} << PostOutcome::Unknown << true;
    QTest::newRow("answered, then refused")
        << QList<FakeAnswer>{status(429), status(400)} << PostOutcome::Rejected << true;
    QTest::newRow("lost at once") << QList<FakeAnswer>{cut} << PostOutcome::Unknown << true;
    QTest::newRow("a gateway's word")
        << QList<FakeAnswer>{status(502)} << PostOutcome::Unknown << true;
    FakeAnswer gateway = status(502);
    gateway.upload = 0;
    QTest::newRow("a gateway's word, nothing left, then accepted")
        << QList<FakeAnswer>{gateway, FakeAnswer{}} << PostOutcome::Accepted << true;
    QTest::newRow("silence") << QList<FakeAnswer>{FakeAnswer::silent()} << PostOutcome::Unknown
                             << true;
    QTest::newRow("silence before anything left, then accepted")
        << QList<FakeAnswer>{FakeAnswer::silent(0), FakeAnswer{}} << PostOutcome::Accepted << true;
}

void tst_HttpOperation::toldTheTruthAboutPosts()
{
    QFETCH(const QList<FakeAnswer>, answers);
    QFETCH(const PostOutcome, outcome);
    QFETCH(const bool, bodyLeft);
    for (const FakeAnswer &answer : answers)
        m_network->enqueue(answer);
    makePost();
    run();
    QCOMPARE(m_probe->outcome(), outcome);
    QCOMPARE(m_probe->result->bodyLeft, bodyLeft);
    QCOMPARE(m_network->answersLeft(), 0);
    QCOMPARE(m_probe->attempts(), answers.size());
}

void tst_HttpOperation::doesNotLeakTheKey()
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
    QVERIFY(all.contains(QStringLiteral("[key]")));
    QVERIFY(!all.contains(QStringLiteral("canary-key")));
}

QTEST_GUILESS_MAIN(tst_HttpOperation)
#include "tst_httpoperation.moc"
