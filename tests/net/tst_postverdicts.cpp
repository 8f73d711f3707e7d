// SPDX-License-Identifier: MIT
#include "net/exchangesamples.h"

#include <QtTest/qtest.h>

using namespace exchanges;

/// What a no to a POST means beside its status, and whose it is.
class tst_PostVerdicts final : public QObject
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

void tst_PostVerdicts::rejectsARedirectToTheSamePathOnly_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<PostFate>("fate");
    const auto row = [](const char *location, PostFate fate) {
        QTest::addRow("'%s'", location) << QByteArray(location) << fate;
    };
    for (const char *same :
         {"", " ", "/v1/outages", "/v1/outages/", "outages", "./outages",
          "https://example.org/v1/outages", "http://example.org/v1/outages",
          "https://www.example.org:8443/v1/outages/", "//example.net/v1/outages"})
        row(same, PostFate::Rejected);
    for (const char *other :
         {"/", "/v1", "/v1/outages/7", "/v2/outages", "/V1/outages", "/login", "outages/7",
          "https://example.org/v1/outages?created=7", "/v1/outages#done", "?ok",
          "https://example.org/", "ftp://example.org/v1/outages", "mailto:someone",
          "http://[/v1/outages", "/v1/%6Futages/../x", "/v1/outages, /v1/outages/7"})
        row(other, PostFate::Unknown);
}

void tst_PostVerdicts::rejectsARedirectToTheSamePathOnly()
{
    QFETCH(const QByteArray, location);
    QFETCH(const PostFate, fate);
    for (const int status : {301, 302, 303, 307, 308}) {
        Exchange exchange = answer(status, "");
        exchange.location = location;
        const Judgement judgement = judge(post(), exchange, Now);
        const bool isAlwaysNo = status == 307 || status == 308;
        QCOMPARE(judgement.fate, isAlwaysNo      ? PostFate::Rejected
                                 : status == 303 ? PostFate::Unknown
                                                 : fate);
        QCOMPARE(judgement.next, NextStep::Stop);
        QCOMPARE(judgement.error->kind, ErrorKind::Redirected);
        // Without a body there is nothing that could have been accepted.
        QCOMPARE(judge(post(), unsent(exchange), Now).fate, PostFate::Rejected);
    }
}

void tst_PostVerdicts::saysNoMoreThanIsSeenOfAnEarlierAttempt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<PostFate>("first");
    QTest::addColumn<PostFate>("later");
    for (const int status : {409, 422})
        QTest::addRow("%d", status) << status << PostFate::Rejected << PostFate::Unknown;
    for (const int status : {400, 401, 403, 404, 410, 412, 413, 423, 428, 307})
        QTest::addRow("%d", status) << status << PostFate::Rejected << PostFate::Rejected;
    for (const int status : {500, 503, 429})
        QTest::addRow("%d", status) << status << PostFate::Answered << PostFate::Answered;
    QTest::newRow("200") << 200 << PostFate::Accepted << PostFate::Accepted;
}

void tst_PostVerdicts::saysNoMoreThanIsSeenOfAnEarlierAttempt()
{
    QFETCH(const int, status);
    QFETCH(const PostFate, first);
    QFETCH(const PostFate, later);
    const auto fateAfter = [status](EarlierAttempts earlier) {
        return judge(post(), answer(status), Now, earlier).fate;
    };
    QCOMPARE(fateAfter(EarlierAttempts::SentNothing), first);
    QCOMPARE(fateAfter(EarlierAttempts::SentBytes), later);
    // The same where this attempt's body did not leave.
    if (later == PostFate::Unknown) {
        const Judgement judgement =
            judge(post(), unsent(answer(status)), Now, EarlierAttempts::SentBytes);
        QCOMPARE(judgement.fate, PostFate::Unknown);
        QCOMPARE(judgement.next, NextStep::Stop);
    }
}

void tst_PostVerdicts::namesWhoAnsweredForTheApi_data()
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

void tst_PostVerdicts::namesWhoAnsweredForTheApi()
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
    QCOMPARE(judge(get(), exchange, Now).error->intermediary, name);
    QCOMPARE(judge(post(), exchange, Now).error->intermediary, name);
}

void tst_PostVerdicts::tellsTheProxyFromTheServer_data()
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

void tst_PostVerdicts::tellsTheProxyFromTheServer()
{
    QFETCH(const Error, error);
    QFETCH(const ErrorClue, clue);
    const Judgement judgement = judge(post(), unsent(broken(error)), Now);
    QCOMPARE(judgement.error->kind, ErrorKind::Unreachable);
    QCOMPARE(judgement.error->clue, clue);
    QCOMPARE(judgement.fate, PostFate::NothingSent);
}

QTEST_APPLESS_MAIN(tst_PostVerdicts)
#include "tst_postverdicts.moc"
