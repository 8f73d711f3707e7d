// SPDX-License-Identifier: MIT
#include "operationfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using Error = QNetworkReply::NetworkError;

/// The table of retries and limits, end to end on a clock that a test turns.
class HttpRetryTest final : public QObject, private OperationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
    void doesNotSendAfterTheComputerSlept();
    void doesNotCountTheGate();
    void toldTheTruthAboutPosts_data();
    void toldTheTruthAboutPosts();
};

void HttpRetryTest::triesSixTimes_data()
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

void HttpRetryTest::triesSixTimes()
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

void HttpRetryTest::triesOnce_data()
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

void HttpRetryTest::triesOnce()
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

void HttpRetryTest::readsAgainAtMostTwice_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no array") << FakeAnswer{} << ErrorKind::Unreadable;
    QTest::newRow("empty") << FakeAnswer{.body = {}} << ErrorKind::Unreadable;
    QTest::newRow("ends early") << FakeAnswer{.body = "[1"} << ErrorKind::Unreadable;
    QTest::newRow("gzip") << FakeAnswer{.body = "[1]", .headers = {{"Content-Encoding", "gzip"}}}
                          << ErrorKind::Encoded;
}

void HttpRetryTest::readsAgainAtMostTwice()
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

void HttpRetryTest::recoversFromACutBody()
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

void HttpRetryTest::recordsEveryAttempt()
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
    QCOMPARE(first.path, u"/v1/outages"_s);
    QCOMPARE(first.status, 500);
    QCOMPARE(first.error->kind, ErrorKind::ServerError);
    QCOMPARE(first.error->serverMessage, u"so it is"_s);
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

void HttpRetryTest::waitsLongerEachTime()
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

void HttpRetryTest::waitsAsLongAsAsked()
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

void HttpRetryTest::stopsWhenAskedToWaitTooLong_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("over a minute") << QByteArray("61") << 90'000ms << qint64(61);
    QTest::newRow("past the deadline") << QByteArray("30") << 30'000ms << qint64(30);
}

void HttpRetryTest::stopsWhenAskedToWaitTooLong()
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

void HttpRetryTest::endsASilentAttempt()
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

void HttpRetryTest::endsASlowAttempt()
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

void HttpRetryTest::grantsASecondForEachMebibyte()
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

void HttpRetryTest::keepsTheDeadline()
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

void HttpRetryTest::doesNotWaitPastTheDeadline()
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

void HttpRetryTest::doesNotSendAfterTheComputerSlept()
{
    m_network->enqueue(status(500));
    m_network->enqueue(FakeAnswer{.body = "{}"});
    makePost();
    QObject::connect(m_operation.get(), &HttpOperation::retryScheduled, m_operation.get(),
                     [this] { m_clock->skip(8h); });
    run();
    QCOMPARE(m_network->requests().size(), 1);
    QCOMPARE(m_probe->kind(), ErrorKind::ServerError);
    QCOMPARE(m_probe->result->stoppedBy, StoppedBy::Deadline);
    QCOMPARE(m_probe->outcome(), PostOutcome::GaveUp);
}

void HttpRetryTest::doesNotCountTheGate()
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

void HttpRetryTest::toldTheTruthAboutPosts_data()
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

void HttpRetryTest::toldTheTruthAboutPosts()
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

QTEST_GUILESS_MAIN(HttpRetryTest)
#include "tst_httpretry.moc"
