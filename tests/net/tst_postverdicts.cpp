// SPDX-License-Identifier: MIT
#include "net/exchangesamples.h"

#include <QtTest/qtest.h>

using namespace exchanges;

/// What a no to a POST means beside its status, and whose it is.
class PostVerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectsARedirectToTheSamePathOnly_data();
    void rejectsARedirectToTheSamePathOnly();
    void saysNoMoreThanIsSeenOfAnEarlierAttempt_data();
    void saysNoMoreThanIsSeenOfAnEarlierAttempt();
    void namesWhoAnsweredForTheApi_data();
    void namesWhoAnsweredForTheApi();
    void tellsTheProxyFromTheServer_data();
    void tellsTheProxyFromTheServer();
};

void PostVerdictsTest::rejectsARedirectToTheSamePathOnly_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Delivery>("delivery");
    const auto row = [](const char *location, Delivery delivery) {
        QTest::addRow("'%s'", location) << QByteArray(location) << delivery;
    };
    for (const char *same :
         {"", " ", "/v1/outages", "/v1/outages/", "outages", "./outages",
          "https://example.org/v1/outages", "http://example.org/v1/outages",
          "https://www.example.org:8443/v1/outages/", "//example.net/v1/outages"})
        row(same, Delivery::Rejected);
    for (const char *other :
         {"/", "/v1", "/v1/outages/7", "/v2/outages", "/V1/outages", "/login", "outages/7",
          "https://example.org/v1/outages?created=7", "/v1/outages#done", "?ok",
          "https://example.org/", "ftp://example.org/v1/outages", "mailto:someone",
          "http://[/v1/outages", "/v1/%6Futages/../x", "/v1/outages, /v1/outages/7"})
        row(other, Delivery::Unknown);
}

void PostVerdictsTest::rejectsARedirectToTheSamePathOnly()
{
    QFETCH(const QByteArray, location);
    QFETCH(const Delivery, delivery);
    for (const int status : {301, 302, 303, 307, 308}) {
        Exchange exchange = answer(status, "");
        exchange.location = location;
        const AttemptVerdict verdict = classify(post(), exchange, Now);
        const bool isAlwaysNo = status == 307 || status == 308;
        QCOMPARE(verdict.delivery, isAlwaysNo      ? Delivery::Rejected
                                   : status == 303 ? Delivery::Unknown
                                                   : delivery);
        QCOMPARE(verdict.next, NextStep::Stop);
        QCOMPARE(verdict.error->kind, ErrorKind::Redirected);
        // Without a body there is nothing that could have been accepted.
        QCOMPARE(classify(post(), unsent(exchange), Now).delivery, Delivery::Rejected);
    }
}

void PostVerdictsTest::saysNoMoreThanIsSeenOfAnEarlierAttempt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("first");
    QTest::addColumn<Delivery>("later");
    for (const int status : {409, 422})
        QTest::addRow("%d", status) << status << Delivery::Rejected << Delivery::Unknown;
    for (const int status : {400, 401, 403, 404, 410, 412, 413, 423, 428, 307})
        QTest::addRow("%d", status) << status << Delivery::Rejected << Delivery::Rejected;
    for (const int status : {500, 503, 429})
        QTest::addRow("%d", status) << status << Delivery::Answered << Delivery::Answered;
    QTest::newRow("200") << 200 << Delivery::Accepted << Delivery::Accepted;
}

void PostVerdictsTest::saysNoMoreThanIsSeenOfAnEarlierAttempt()
{
    QFETCH(const int, status);
    QFETCH(const Delivery, first);
    QFETCH(const Delivery, later);
    const auto fateAfter = [status](EarlierAttempts earlier) {
        return classify(post(), answer(status), Now, earlier).delivery;
    };
    QCOMPARE(fateAfter(EarlierAttempts::SentNothing), first);
    QCOMPARE(fateAfter(EarlierAttempts::SentBytes), later);
    // The same where this attempt's body did not leave.
    if (later == Delivery::Unknown) {
        const AttemptVerdict verdict =
            classify(post(), unsent(answer(status)), Now, EarlierAttempts::SentBytes);
        QCOMPARE(verdict.delivery, Delivery::Unknown);
        QCOMPARE(verdict.next, NextStep::Stop);
    }
}

void PostVerdictsTest::namesWhoAnsweredForTheApi_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("proxyStatus");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("via");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, int status, const char *proxyStatus, const char *server,
                        const char *via, const char *name) {
        QTest::newRow(title) << status << QByteArray(proxyStatus) << QByteArray(server)
                             << QByteArray(via) << QString::fromUtf8(name);
    };
    row("a server", 502, "", "squid/5.7", "", "squid/5.7");
    row("on the way", 504, "", "", "1.1 proxy.example (squid), 1.1 b", "1.1 proxy.example (squid)");
    row("as it says itself", 502, "edge-7; error=connection_refused", "nginx", "1.1 b", "edge-7");
    row("with the key", 502, "", "canary-key", "", "[key]");
    row("without a name", 502, "", "", "", "");
    row("the API's own", 500, "edge-7", "nginx", "1.1 b", "");
    row("the API's own no", 404, "edge-7", "nginx", "1.1 b", "");
}

void PostVerdictsTest::namesWhoAnsweredForTheApi()
{
    QFETCH(const int, status);
    Exchange exchange = answer(status);
    QFETCH(const QByteArray, proxyStatus);
    exchange.proxyStatus = proxyStatus;
    QFETCH(const QByteArray, server);
    exchange.server = server;
    QFETCH(const QByteArray, via);
    exchange.via = via;
    QFETCH(const QString, name);
    QCOMPARE(classify(get(), exchange, Now).error->intermediary, name);
    QCOMPARE(classify(post(), exchange, Now).error->intermediary, name);
}

void PostVerdictsTest::tellsTheProxyFromTheServer_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<ErrorClue>("clue");
    QTest::newRow("refused by the proxy") << Error::ProxyConnectionRefusedError << ErrorClue::Proxy;
    QTest::newRow("the proxy is not found") << Error::ProxyNotFoundError << ErrorClue::Proxy;
    QTest::newRow("the proxy is silent") << Error::ProxyTimeoutError << ErrorClue::Proxy;
    QTest::newRow("whatever with the proxy") << Error::UnknownProxyError << ErrorClue::Proxy;
    QTest::newRow("refused by the server") << Error::ConnectionRefusedError << ErrorClue::None;
    QTest::newRow("the server is not found") << Error::HostNotFoundError << ErrorClue::None;
}

void PostVerdictsTest::tellsTheProxyFromTheServer()
{
    QFETCH(const Error, error);
    QFETCH(const ErrorClue, clue);
    const AttemptVerdict verdict = classify(post(), unsent(broken(error)), Now);
    QCOMPARE(verdict.error->kind, ErrorKind::Unreachable);
    QCOMPARE(verdict.error->clue, clue);
    QCOMPARE(verdict.delivery, Delivery::NothingSent);
}

QTEST_APPLESS_MAIN(PostVerdictsTest)
#include "tst_postverdicts.moc"
