// SPDX-License-Identifier: MIT
#include "net/exchangesamples.h"
#include "net/retrypolicy.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using namespace exchanges;
using namespace std::chrono_literals;

namespace {

Exchange faulty(BodyFault::Kind kind, Framing framing)
{
    Exchange exchange = answer(200);
    exchange.framing = framing;
    exchange.stop = StopReason::Reader;
    exchange.fault = BodyFault{u"a comma too many"_s, 17, kind};
    return exchange;
}

ErrorKind expectedKind(int status)
{
    if (status == 429)
        return ErrorKind::Throttled;
    if (status == 401 || status == 403)
        return ErrorKind::KeyRefused;
    if (status == 404)
        return ErrorKind::NotFound;
    if (status == 408 || status == 425)
        return ErrorKind::TryLater;
    if (status < 300)
        return ErrorKind::UnexpectedStatus;
    if (status < 400)
        return ErrorKind::Redirected;
    return status < 500 ? ErrorKind::Refused : ErrorKind::ServerError;
}

} // namespace

class AttemptVerdictTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEveryStatusOfAGet();
    void judgesEveryStatusOfAPost();
    void judgesEveryStatusOfAPostThatNeverLeft();
    void judgesABrokenGet_data();
    void judgesABrokenGet();
    void judgesABrokenPost_data();
    void judgesABrokenPost();
    void readsWhatTheServerSays();
};

void AttemptVerdictTest::judgesEveryStatusOfAGet()
{
    const QList<int> retried{408, 425, 429, 500, 502, 503, 504, 522, 524};
    for (int status = 100; status < 600; ++status) {
        const AttemptVerdict verdict = classify(get(), answer(status), Now);
        if (status == 200) {
            QVERIFY(!verdict.error && verdict.next == NextStep::Done);
            continue;
        }
        QCOMPARE(verdict.error->kind, expectedKind(status));
        QCOMPARE(verdict.error->httpStatus, status);
        const bool isRetried = status < 200 || retried.contains(status);
        QCOMPARE(verdict.next, isRetried ? NextStep::Retry : NextStep::Stop);
        // Also if the body after it is cut.
        if (status >= 300) {
            QCOMPARE(classify(get(), cut(answer(status)), Now).next, verdict.next);
            QCOMPARE(classify(get(), stopped(StopReason::Silence, status), Now).next, verdict.next);
        }
    }
}

void AttemptVerdictTest::judgesEveryStatusOfAPost()
{
    for (int status = 100; status < 1000; ++status) {
        const AttemptVerdict verdict = classify(post(), answer(status), Now);
        const bool isSuccess = status >= 200 && status < 300 && status != 206; // RFC 9110 §15.3.7
        QCOMPARE(verdict.error.has_value(), !isSuccess);
        if (isSuccess) {
            QCOMPARE(verdict.delivery, Delivery::Accepted);
        } else if (status < 300 || status == 502 || status == 504 || status > 511 ||
                   status == 303) { // done, and told elsewhere: RFC 9110 §15.4.4
            QCOMPARE(verdict.delivery, Delivery::Unknown);
            QCOMPARE(verdict.next, NextStep::Stop);
        } else if (isOriginStatus(status)) {
            QCOMPARE(verdict.delivery, Delivery::Answered);
            QCOMPARE(verdict.next, NextStep::Retry);
        } else {
            QCOMPARE(verdict.delivery, status < 500 ? Delivery::Rejected : Delivery::Answered);
            QCOMPARE(verdict.next, NextStep::Stop);
        }
        // Incomplete: nothing that it says can be relied on.
        QCOMPARE(classify(post(), cut(answer(status)), Now).delivery, Delivery::Unknown);
        QCOMPARE(classify(post(), cut(answer(status)), Now).next, NextStep::Stop);
        QCOMPARE(classify(post(), stopped(StopReason::Silence, status), Now).delivery,
                 Delivery::Unknown);
    }
}

void AttemptVerdictTest::judgesEveryStatusOfAPostThatNeverLeft()
{
    for (int status = 100; status < 600; ++status) {
        const AttemptVerdict verdict = classify(post(), unsent(answer(status)), Now);
        const bool isNo = status >= 300 && status < 500 && !isRetryableStatus(status);
        const bool isRetried = status < 300 || isRetryableStatus(status);
        QVERIFY(verdict.error);
        QCOMPARE(verdict.delivery, isNo ? Delivery::Rejected : Delivery::NothingSent);
        QCOMPARE(verdict.next, isRetried ? NextStep::Retry : NextStep::Stop);
    }
}

void AttemptVerdictTest::judgesABrokenGet_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NextStep>("next");
    const auto row = [](const char *name, const Exchange &exchange, ErrorKind kind, NextStep next) {
        QTest::newRow(name) << exchange << kind << next;
    };
    using Fault = BodyFault::Kind;
    row("refused", broken(Error::ConnectionRefusedError), ErrorKind::Unreachable, NextStep::Retry);
    row("unknown host", broken(Error::HostNotFoundError), ErrorKind::Unreachable, NextStep::Retry);
    row("closed", broken(Error::RemoteHostClosedError), ErrorKind::Unreachable, NextStep::Retry);
    row("no network", broken(Error::NetworkSessionFailedError), ErrorKind::Unreachable,
        NextStep::Retry);
    row("the system's timeout", broken(Error::TimeoutError), ErrorKind::Timeout, NextStep::Retry);
    row("no HTTP", broken(Error::ProtocolFailure), ErrorKind::NotHttp, NextStep::Retry);
    row("TLS", broken(Error::SslHandshakeFailedError), ErrorKind::Tls, NextStep::Stop);
    row("silence", stopped(StopReason::Silence), ErrorKind::Timeout, NextStep::Retry);
    row("too slow", stopped(StopReason::AttemptLimit, 200), ErrorKind::Timeout, NextStep::Retry);
    row("deadline", stopped(StopReason::Deadline, 200), ErrorKind::Deadline, NextStep::Stop);
    row("cancelled", stopped(StopReason::Cancelled, 404), ErrorKind::Cancelled, NextStep::Stop);
    row("too large", stopped(StopReason::TooLarge, 200), ErrorKind::TooLarge, NextStep::Stop);
    row("encoded", stopped(StopReason::Encoded, 200), ErrorKind::Encoded,
        NextStep::RetryUnreadable);
    row("cut", cut(answer(200)), ErrorKind::Truncated, NextStep::Retry);
    row("not JSON", faulty(Fault::Malformed, Framing::Length), ErrorKind::Unreadable,
        NextStep::RetryUnreadable);
    row("ends early though complete", faulty(Fault::EndsEarly, Framing::Length),
        ErrorKind::Unreadable, NextStep::RetryUnreadable);
    row("ends early though chunked", faulty(Fault::EndsEarly, Framing::Chunked),
        ErrorKind::Truncated, NextStep::Retry);
    row("ends early without a length", faulty(Fault::EndsEarly, Framing::UntilClose),
        ErrorKind::Truncated, NextStep::Retry);
    row("not JSON without a length", faulty(Fault::Malformed, Framing::UntilClose),
        ErrorKind::Unreadable, NextStep::RetryUnreadable);
    row("more rows than kept", faulty(Fault::TooLarge, Framing::Length), ErrorKind::TooLarge,
        NextStep::Stop);
}

void AttemptVerdictTest::judgesABrokenGet()
{
    QFETCH(const Exchange, exchange);
    QFETCH(const ErrorKind, kind);
    QFETCH(const NextStep, next);
    const AttemptVerdict verdict = classify(get(), exchange, Now);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->kind, kind);
    QCOMPARE(verdict.next, next);
    QCOMPARE(verdict.error->offset, exchange.fault ? 17 : -1);
}

void AttemptVerdictTest::judgesABrokenPost_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<NextStep>("next");
    const QList<std::pair<const char *, Exchange>> faults{
        {"refused", broken(Error::ConnectionRefusedError)},
        {"closed", broken(Error::RemoteHostClosedError)},
        {"no HTTP", broken(Error::ProtocolFailure)},
        {"Qt wants to send again", broken(Error::ContentReSendError)},
        {"silence", stopped(StopReason::Silence)},
        {"too slow", stopped(StopReason::AttemptLimit)},
        {"encoded", stopped(StopReason::Encoded, 200)},
    };
    const QList<ErrorKind> kinds{ErrorKind::Unreachable, ErrorKind::Unreachable, ErrorKind::NotHttp,
                                 ErrorKind::Unreachable, ErrorKind::Timeout,     ErrorKind::Timeout,
                                 ErrorKind::Encoded};
    for (qsizetype i = 0; i < faults.size(); ++i) {
        QTest::addRow("%s, bytes left", faults[i].first)
            << faults[i].second << kinds[i] << Delivery::Unknown << NextStep::Stop;
        QTest::addRow("%s, nothing left", faults[i].first)
            << unsent(faults[i].second) << kinds[i] << Delivery::NothingSent << NextStep::Retry;
    }
    const QList<std::pair<ErrorKind, Exchange>> ends{
        {ErrorKind::Cancelled, stopped(StopReason::Cancelled)},
        {ErrorKind::Deadline, stopped(StopReason::Deadline)},
        {ErrorKind::Tls, broken(Error::SslHandshakeFailedError)},
    };
    for (const auto &[kind, exchange] : ends) {
        QTest::addRow("end %d, bytes left", int(kind))
            << exchange << kind << Delivery::Unknown << NextStep::Stop;
        QTest::addRow("end %d, nothing left", int(kind))
            << unsent(exchange) << kind << Delivery::NothingSent << NextStep::Stop;
    }
}

void AttemptVerdictTest::judgesABrokenPost()
{
    QFETCH(const Exchange, exchange);
    QFETCH(const ErrorKind, kind);
    QFETCH(const Delivery, delivery);
    QFETCH(const NextStep, next);
    const AttemptVerdict verdict = classify(post(), exchange, Now);
    QVERIFY(verdict.error);
    QCOMPARE(verdict.error->kind, kind);
    QCOMPARE(verdict.delivery, delivery);
    QCOMPARE(verdict.next, next);
}

void AttemptVerdictTest::readsWhatTheServerSays()
{
    Exchange exchange = answer(503, "{\"message\":\"wait\\u0007 \\u202Ecanary-key\\nplease\"}");
    exchange.retryAfter = "7";
    const ApiError throttled = *classify(get(), exchange, Now).error;
    QCOMPARE(throttled.kind, ErrorKind::Throttled);
    QCOMPARE(throttled.retryAfter, 7s);
    QCOMPARE(throttled.serverMessage, u"wait [key]please"_s);

    exchange = answer(400, "{\"message\":\"" + QByteArray(500, 'x') + "\"}");
    QCOMPARE(classify(post(), exchange, Now).error->serverMessage, QString(200, u'x'));
    for (const char *body : {"<html>no</html>", "", "[]", "{\"message\":7}", "{\"message\":"})
        QVERIFY(classify(get(), answer(500, body), Now).error->serverMessage.isEmpty());

    exchange = answer(302);
    exchange.location = "https://evil.example.org/?k=canary-key";
    const ApiError redirected = *classify(get(), exchange, Now).error;
    QCOMPARE(redirected.target, u"https://evil.example.org/?k=[key]"_s);
    QVERIFY(redirected.detail.contains(redirected.target));
    for (const QByteArray &nowhere : {QByteArray(), QByteArray(" "), QByteArray("\x07")}) {
        exchange.location = nowhere;
        const ApiError lost = *classify(get(), exchange, Now).error;
        QCOMPARE(lost.target, QString());
        QCOMPARE(lost.detail, u"HTTP status 302, and no word of where to"_s);
    }
}

QTEST_APPLESS_MAIN(AttemptVerdictTest)
#include "tst_attemptverdict.moc"
