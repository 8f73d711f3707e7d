// SPDX-License-Identifier: MIT
#include "demofixture.h"

#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkinterface.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace demofixture;

class DemoServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensOnLoopbackAlone();
    void saysThatAPortIsInUse();
    void answersTheContract_data();
    void answersTheContract();
    void answersThisComputerAlone_data();
    void answersThisComputerAlone();
    void answersOutages();
    void acceptsTheExpectedListOnce();
    void acceptsChunksAndOtherSpellings();
    void siteIdsOfAnyKind();
    void servesManyAtOnce();
    void ownKeyIsUsed();
    void losesTheAnswerAfterAccepting();
    void badJsonHasTheRightLength();
    void faultsChangeWhileRunning();
    void worksWithQtsClient();
};

void DemoServerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void DemoServerTest::listensOnLoopbackAlone()
{
    DemoServer server;
    QCOMPARE(server.baseUrl(), QUrl());
    const auto url = server.listen();
    QVERIFY(url);
    QCOMPARE(url->toString(), u"http://127.0.0.1:%1/v1"_s.arg(url->port()));
    QCOMPARE(server.baseUrl(), *url);
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, quint16(url->port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
}

void DemoServerTest::saysThatAPortIsInUse()
{
    DemoServer first;
    const auto url = first.listen();
    QVERIFY(url);
    DemoServer second({.port = quint16(url->port())});
    const auto refused = second.listen();
    QVERIFY(!refused);
    QCOMPARE(refused.error(), DemoServerProblem::PortInUse);
    QVERIFY(!second.isListening());
}

void DemoServerTest::answersTheContract_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray noKey = "GET /v1/outages HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba;
    const auto keyed = [](const QByteArray &method, const QByteArray &target,
                          const QByteArray &key) -> QByteArray {
        return method + ' ' + target + " HTTP/1.1\r\nX-API-KEY: " + key + "\r\n\r\n";
    };
    const QByteArray notFound = R"({"message":"Not found"})"_ba;
    const QByteArray notAllowed = R"({"message":"Method not allowed"})"_ba;
    QByteArray rewritten = norwichList();
    rewritten.replace(".000Z", "Z");

    QTest::newRow("no key") << noKey << 403 << Forbidden;
    QTest::newRow("empty key") << keyed("GET", Outages, "") << 403 << Forbidden;
    QTest::newRow("wrong key") << keyed("GET", Outages, "demo2") << 403 << Forbidden;
    QTest::newRow("key in other case") << keyed("GET", NorwichInfo, "Demo") << 403 << Forbidden;
    QTest::newRow("wrong key, POST") << keyed("POST", NorwichOutages, "x") << 403 << Forbidden;
    QTest::newRow("wrong key comes before unknown site")
        << keyed("GET", "/v1/site-info/nowhere", "x") << 403 << Forbidden;
    QTest::newRow("site") << get(NorwichInfo) << 200
                          << siteInfoJson(defaultDemoSites().first().site);
    QTest::newRow("unknown site") << get("/v1/site-info/nowhere") << 404 << NoSite;
    QTest::newRow("site in other case") << get("/v1/site-info/Norwich-Pear-Tree") << 404 << NoSite;
    QTest::newRow("empty site") << get("/v1/site-info/") << 404 << NoSite;
    QTest::newRow("no site") << get("/v1/site-info") << 404 << notFound;
    QTest::newRow("unknown site comes before the body")
        << request("POST", "/v1/site-outages/nowhere", "rubbish") << 404 << NoSite;
    QTest::newRow("expected list")
        << request("POST", NorwichOutages, norwichList()) << 200 << "{}"_ba;
    QTest::newRow("empty list") << request("POST", NorwichOutages, "[]") << 400 << Unexpected400;
    QTest::newRow("empty body") << request("POST", NorwichOutages) << 400 << Unexpected400;
    QTest::newRow("rewritten time")
        << request("POST", NorwichOutages, rewritten) << 400 << Unexpected400;
    QTest::newRow("empty list of a site without outages")
        << request("POST", "/v1/site-outages/quiet-meadow", "[]") << 200 << "{}"_ba;
    QTest::newRow("base path") << get("/v1") << 404 << notFound;
    QTest::newRow("without base path") << get("/outages") << 404 << notFound;
    QTest::newRow("root") << get("/") << 404 << notFound;
    QTest::newRow("trailing slash") << get("/v1/outages/") << 404 << notFound;
    QTest::newRow("POST to outages") << request("POST", Outages) << 405 << notAllowed;
    QTest::newRow("DELETE") << request("DELETE", NorwichInfo) << 405 << notAllowed;
    QTest::newRow("GET of site-outages") << get(NorwichOutages) << 405 << notAllowed;
}

void DemoServerTest::answersTheContract()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const int, status);
    Pair pair;
    pair.client.send(sent);
    QTRY_COMPARE(pair.client.answers().size(), 1);
    const RawAnswer answer = pair.client.answers().first();
    QCOMPARE(answer.status, status);
    QTEST(answer.body, "body");
    QCOMPARE(answer.header("content-type"), "application/json"_ba);
    if (status == 405)
        QCOMPARE(answer.header("allow"), sent.contains("site-outages") ? "POST"_ba : "GET"_ba);
    QCOMPARE(pair.client.received().size(),
             pair.client.received().indexOf("\r\n\r\n") + 4 + answer.body.size());
    QTRY_COMPARE(pair.answered.size(), 1);
    const QList<QVariant> told = pair.answered.first();
    QCOMPARE(told.at(0).toByteArray(), sent.split(' ').value(0));
    QCOMPARE(told.at(1).toByteArray(), sent.split(' ').value(1));
    QCOMPARE(told.at(2).toInt(), status);
    QCOMPARE(pair.server.acceptedCount(), status == 200 && sent.startsWith("POST") ? 1 : 0);
}

void DemoServerTest::answersThisComputerAlone_data()
{
    QTest::addColumn<QByteArray>("head");       // of a request with the right key
    QTest::addColumn<QByteArray>("refusedFor"); // empty: it is answered
    const auto get = [](const QByteArray &headers) -> QByteArray {
        return "GET /v1/outages HTTP/1.1\r\n" + headers;
    };
    const auto host = [&get](const QByteArray &name) { return get("Host: " + name + "\r\n"); };
    const QByteArray address = "loopback addresses in Host"_ba;
    const QByteArray origin = "the request has an Origin"_ba;
    for (const QByteArray &name : {"127.0.0.1"_ba, "127.0.0.1:8080"_ba, "127.9.9.9"_ba,
                                   "localhost"_ba, "LocalHost:80"_ba, "[::1]"_ba, "[::1]:8080"_ba})
        QTest::newRow(name.constData()) << host(name) << ""_ba;
    for (const QByteArray &name :
         {"evil.example"_ba, "evil.example:8080"_ba, "127.0.0.1.evil.example"_ba,
          "localhost.evil.example"_ba, "10.0.0.1"_ba, "0.0.0.0"_ba, "[::2]"_ba, "[::1"_ba, "["_ba,
          "::1"_ba, ""_ba, ":80"_ba, "127.0.0.1@evil.example"_ba, "[::1].evil.example"_ba,
          "127.0.0.1:foo.evil.example"_ba, "127.0.0.1:80@evil.example"_ba})
        QTest::addRow("refused: %s", name.constData()) << host(name) << address;
    QTest::newRow("no Host") << get({}) << ""_ba; // no browser leaves it out
    QTest::newRow("second Host") << get("Host: 127.0.0.1\r\nHost: evil.example\r\n") << address;
    QTest::newRow("another host in the target")
        << "GET http://evil.example/v1/outages HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba << address;
    QTest::newRow("the own host in the target")
        << "GET http://localhost:80/v1/outages HTTP/1.1\r\nHost: localhost\r\n"_ba
        << ""_ba;
    QTest::newRow("Origin") << get("Host: localhost\r\nOrigin: https://evil.example\r\n") << origin;
    QTest::newRow("Origin of this computer")
        << get("Host: localhost\r\nOrigin: http://localhost\r\n") << origin;
    QTest::newRow("Origin: null") << get("Host: localhost\r\norigin: null\r\n") << origin;
    QTest::newRow("empty Origin") << get("Host: localhost\r\nOrigin:\r\n") << origin;
    QTest::newRow("preflight")
        << "OPTIONS /v1/outages HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"_ba
        << origin;
}

void DemoServerTest::answersThisComputerAlone()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, refusedFor);
    Pair pair;
    pair.client.send(head + "x-api-key: demo\r\n\r\n");
    QTRY_COMPARE(pair.client.answers().size(), 1);
    const RawAnswer answer = pair.client.answers().first();
    QCOMPARE(answer.status, refusedFor.isEmpty() ? 200 : 403);
    QVERIFY2(answer.body.contains(refusedFor), answer.body.constData());
    QVERIFY(refusedFor.isEmpty() || answer.body.startsWith("{\"message\":\""));
    QVERIFY(refusedFor.isEmpty() || !answer.body.contains("begin"));
    for (const char *header : {"access-control-allow-origin", "access-control-allow-headers"})
        QVERIFY(answer.header(header).isNull());
    // It is refused before a fault strikes: a page cannot even count requests.
    pair.server.setFaults(with(DemoFault::ServerError, 1));
    pair.client.send(head + "x-api-key: demo\r\n\r\n");
    QTRY_COMPARE(pair.client.answers().size(), 2);
    QCOMPARE(pair.client.answers().last().status, refusedFor.isEmpty() ? 500 : 403);
}

void DemoServerTest::answersOutages()
{
    Pair pair({.seed = 5});
    pair.client.send(get(Outages));
    pair.client.send(get(Outages + "?unused=1"));
    QTRY_COMPARE(pair.client.answers().size(), 2);
    DemoData data(5);
    for (const RawAnswer &answer : pair.client.answers()) {
        OutageStream stream = data.nextOutages();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, stream.read(stream.size()));
    }
}

void DemoServerTest::acceptsTheExpectedListOnce()
{
    Pair pair;
    const QByteArray body = norwichList();
    pair.client.send(request("POST", NorwichOutages, body, "Idempotency-Key: abc\r\n"));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QCOMPARE(pair.client.answers().first().body, "{}"_ba);
    const QList<AcceptedSubmission> accepted = pair.server.acceptedSubmissions();
    QCOMPARE(accepted, (QList<AcceptedSubmission>{{u"norwich-pear-tree"_s, body, "abc"}}));
    pair.client.send(request("POST", NorwichOutages, body.chopped(2) + ']'));
    QTRY_COMPARE(pair.client.answers().size(), 2);
    QCOMPARE(pair.client.answers().last().status, 400);
    QCOMPARE(pair.server.acceptedCount(), 1);
}

void DemoServerTest::acceptsChunksAndOtherSpellings()
{
    Pair pair;
    const QByteArray body = norwichList();
    QByteArray chunked = "POST http://127.0.0.1/v1/site%2Doutages/norwich-pear-tree HTTP/1.1\r\n"
                         "X-Api-Key:demo\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    for (qsizetype from = 0; from < body.size(); from += 100) {
        const QByteArray chunk = body.mid(from, 100);
        chunked += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    pair.client.send(chunked + "0\r\n\r\n");
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QCOMPARE(pair.client.answers().first().status, 200);
    QCOMPARE(pair.server.acceptedSubmissions().first().body, body);
}

void DemoServerTest::siteIdsOfAnyKind()
{
    QList<DemoSite> sites;
    for (const QString &id : {u"a/b?c#d"_s, u"été"_s, u"a b"_s})
        sites.append({Site(id, id.toUpper(), {}), {}});
    Pair pair({.sites = sites});
    pair.client.send(get("/v1/site-info/a%2Fb%3Fc%23d"));
    pair.client.send(get("/v1/site-info/%C3%A9t%C3%A9"));
    pair.client.send(get("/v1/site-info/a%20b"));
    pair.client.send(get("/v1/site-info/a/b"));
    QTRY_COMPARE(pair.client.answers().size(), 4);
    const QList<RawAnswer> answers = pair.client.answers();
    for (qsizetype i = 0; i < sites.size(); ++i)
        QCOMPARE(answers.at(i).body, siteInfoJson(sites.at(i).site));
    QCOMPARE(answers.at(3).status, 404);
}

void DemoServerTest::servesManyAtOnce()
{
    DemoServer server;
    const auto url = server.listen();
    QVERIFY(url);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(quint16(url->port())));
        clients.back()->send(get(Outages));
        clients.back()->send(request("POST", NorwichOutages, norwichList()));
    }
    for (const auto &client : clients) {
        QTRY_COMPARE(client->answers().size(), 2);
        QCOMPARE(client->answers().at(0).body.count("\"id\""), 108);
        QCOMPARE(client->answers().at(1).status, 200);
    }
    QCOMPARE(server.connectionCount(), 100);
    QCOMPARE(server.acceptedCount(), 100);
    clients.clear();
    QTRY_COMPARE(server.connectionCount(), 0);
}

void DemoServerTest::ownKeyIsUsed()
{
    Pair pair({.key = "s3cret"});
    pair.client.send(get(NorwichInfo));
    pair.client.send("GET " + NorwichInfo + " HTTP/1.1\r\nx-api-key: s3cret\r\n\r\n");
    QTRY_COMPARE(pair.client.answers().size(), 2);
    QCOMPARE(pair.client.answers().at(0).status, 403);
    QCOMPARE(pair.client.answers().at(1).status, 200);
}

void DemoServerTest::losesTheAnswerAfterAccepting()
{
    Pair pair(withFaults(with(DemoFault::LostAnswer, 1)));
    pair.client.send(request("POST", NorwichOutages, norwichList()));
    QTRY_VERIFY(pair.client.isClosed());
    QCOMPARE(pair.client.received(), QByteArray());
    QCOMPARE(pair.server.acceptedCount(), 1);
    QCOMPARE(pair.answered.value(0).value(2).toInt(), 0);

    RawClient again(quint16(pair.server.baseUrl().port()));
    again.send(request("POST", NorwichOutages, norwichList()));
    QTRY_COMPARE(again.answers().size(), 1);
    QCOMPARE(pair.server.acceptedCount(), 2);
}

void DemoServerTest::badJsonHasTheRightLength()
{
    Pair pair(withFaults(with(DemoFault::BadJson)));
    pair.client.send(get(Outages) + get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 2);
    for (const RawAnswer &answer : pair.client.answers()) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.count("};{"), 1);
        QVERIFY(answer.body.endsWith('}') || answer.body.endsWith(']'));
    }
}

void DemoServerTest::faultsChangeWhileRunning()
{
    Pair pair;
    pair.client.send(get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    pair.server.setFaults(with(DemoFault::Throttle, 9));
    pair.client.send(get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 2);
    QCOMPARE(pair.client.answers().at(1).status, 429);
    QCOMPARE(pair.client.answers().at(1).header("retry-after"), "9"_ba);
    pair.server.setFaults({});
    pair.client.send(get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 3);
    QCOMPARE(pair.client.answers().at(2).status, 200);
}

void DemoServerTest::worksWithQtsClient()
{
    DemoServer server;
    const auto url = server.listen();
    QVERIFY(url);
    QNetworkAccessManager manager;
    QNetworkRequest outages(QUrl(url->toString() + u"/outages"));
    outages.setRawHeader("x-api-key", "demo");
    const std::unique_ptr<QNetworkReply> fetched(manager.get(outages));
    QTRY_VERIFY(fetched->isFinished());
    QCOMPARE(fetched->error(), QNetworkReply::NoError);
    QCOMPARE(fetched->readAll().count("\"id\""), 108);

    QNetworkRequest post(QUrl(url->toString() + u"/site-outages/norwich-pear-tree"));
    post.setRawHeader("x-api-key", "demo");
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> posted(manager.post(post, norwichList()));
    QTRY_VERIFY(posted->isFinished());
    QCOMPARE(posted->error(), QNetworkReply::NoError);
    QCOMPARE(posted->readAll(), "{}"_ba);
    QCOMPARE(server.acceptedCount(), 1);
    QCOMPARE(server.connectionCount(), 1); // the connection was used again
}

QTEST_GUILESS_MAIN(DemoServerTest)

#include "tst_demoserver.moc"
