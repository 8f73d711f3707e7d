// SPDX-License-Identifier: MIT
#include "demo/demohost.h"
#include "demo/demoserver.h"
#include "support/rawclient.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkinterface.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Outages = "/v1/outages"_ba;
const QByteArray NorwichInfo = "/v1/site-info/norwich-pear-tree"_ba;
const QByteArray NorwichOutages = "/v1/site-outages/norwich-pear-tree"_ba;
const QByteArray Forbidden = R"({"message":"Forbidden"})"_ba;
const QByteArray NoSite = R"({"message":"Site not found"})"_ba;
const QByteArray Unexpected400 = R"({"message":"Unexpected outages received"})"_ba;

/// A request with the right key.
QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &more = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: x\r\nx-api-key: demo\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray get(const QByteArray &target)
{
    return request("GET", target);
}

/// The list that the API wants, put together by hand from what it hands out.
QByteArray norwichList()
{
    QByteArrayList rows;
    for (const ExpectedRow &row : expectedRows(defaultDemoSites().first())) {
        rows.append(u"{\"id\":\"%1\",\"name\":\"%2\",\"begin\":\"%3\",\"end\":\"%4\"}"_s
                        .arg(row.id, row.name, row.begin, row.end)
                        .toUtf8());
    }
    return '[' + rows.join(',') + ']';
}

DemoFaults with(DemoFault fault, qint64 number = 1)
{
    DemoFaults faults;
    faults.switchOn(fault, number);
    return faults;
}

/// A server and a client of it.
struct Pair
{
    explicit Pair(const DemoServerOptions &options = {})
        : server(options)
        , client(quint16(server.listen().value().port()))
        , answered(&server, &DemoServer::requestAnswered)
    {}

    DemoServer server;
    RawClient client;
    QSignalSpy answered;
};

DemoServerOptions withFaults(const DemoFaults &faults)
{
    return {.faults = faults};
}

/// Bytes of this process that lie in memory.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

class TestDemoServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensOnLoopbackAlone();
    void saysThatAPortIsInUse();
    void answersTheContract_data();
    void answersTheContract();
    void answersOutages();
    void acceptsTheExpectedListOnce();
    void acceptsChunksAndOtherSpellings();
    void siteIdsOfAnyKind();
    void keepsTheConnectionOpen();
    void closesWhenAskedTo();
    void answersPipelinedRequestsInOrder();
    void answersTheSameInAnyPortions();
    void servesManyAtOnce();
    void limitsConnections();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void aRefusedUploadStillGetsItsAnswer();
    void closesSilentConnections();
    void ownKeyIsUsed();
    void slowAnswersAreLate();
    void cutsInTheMiddle();
    void losesTheAnswerAfterAccepting();
    void badJsonHasTheRightLength();
    void faultsChangeWhileRunning();
    void streamsManyOutages();
    void waitsForAClientThatDoesNotRead();
    void outlivesClientsThatLeave();
    void worksWithQtsClient();
    void hostRunsInAThreadOfItsOwn();
    void hostSaysThatAPortIsInUse();
};

void TestDemoServer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestDemoServer::listensOnLoopbackAlone()
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

void TestDemoServer::saysThatAPortIsInUse()
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

void TestDemoServer::answersTheContract_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray noKey = "GET /v1/outages HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
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

void TestDemoServer::answersTheContract()
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

void TestDemoServer::answersOutages()
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

void TestDemoServer::acceptsTheExpectedListOnce()
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

void TestDemoServer::acceptsChunksAndOtherSpellings()
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

void TestDemoServer::siteIdsOfAnyKind()
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

void TestDemoServer::keepsTheConnectionOpen()
{
    Pair pair;
    for (int i = 1; i <= 20; ++i) {
        pair.client.send(get(i % 2 == 0 ? NorwichInfo : Outages));
        QTRY_COMPARE(pair.client.answers().size(), i);
        QVERIFY(pair.client.isConnected());
    }
    QCOMPARE(pair.server.connectionCount(), 1);
}

void TestDemoServer::closesWhenAskedTo()
{
    Pair pair;
    pair.client.send(request("GET", NorwichInfo, {}, "Connection: close\r\n"));
    QTRY_VERIFY(pair.client.isClosed());
    QCOMPARE(pair.client.answers().size(), 1);
    QCOMPARE(pair.client.answers().first().header("connection"), "close"_ba);
    QTRY_COMPARE(pair.server.connectionCount(), 0);

    RawClient old(quint16(pair.server.baseUrl().port()));
    old.send("GET /v1/outages HTTP/1.0\r\nx-api-key: demo\r\n\r\n");
    QTRY_VERIFY(old.isClosed());
    QCOMPARE(old.answers().value(0).status, 200);
}

void TestDemoServer::answersPipelinedRequestsInOrder()
{
    Pair pair(withFaults(with(DemoFault::Slow, 1)));
    QByteArray sent;
    for (int i = 0; i < 50; ++i)
        sent += get(NorwichInfo) + request("POST", NorwichOutages, norwichList()) + get("/");
    pair.client.send(sent);
    QTRY_COMPARE(pair.client.answers().size(), 150);
    const QList<RawAnswer> answers = pair.client.answers();
    for (qsizetype i = 0; i < answers.size(); i += 3) {
        QCOMPARE(answers.at(i).body.size(), 585);
        QCOMPARE(answers.at(i + 1).body, "{}"_ba);
        QCOMPARE(answers.at(i + 2).status, 404);
    }
    QCOMPARE(pair.server.acceptedCount(), 50);
}

void TestDemoServer::answersTheSameInAnyPortions()
{
    const QByteArray sent = get(NorwichInfo) + request("POST", NorwichOutages, norwichList());
    for (const qsizetype portion : {1, 3, 100}) {
        Pair pair;
        QTRY_VERIFY(pair.client.isConnected());
        for (qsizetype from = 0; from < sent.size(); from += portion) {
            pair.client.send(sent.mid(from, portion));
            pair.client.socket().flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(pair.client.answers().size(), 2);
        QCOMPARE(pair.client.answers().at(0).status, 200);
        QCOMPARE(pair.client.answers().at(1).status, 200);
    }
}

void TestDemoServer::servesManyAtOnce()
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

void TestDemoServer::limitsConnections()
{
    DemoServer server({.maximumConnections = 3});
    const auto url = server.listen();
    QVERIFY(url);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(quint16(url->port())));
        clients.back()->send(get(NorwichInfo));
    }
    int served = 0;
    while (!clients.empty()) { // each that leaves makes room for one that waits
        const auto isServed = [](const auto &client) { return client->answers().size() == 1; };
        QTRY_VERIFY(std::any_of(clients.begin(), clients.end(), isServed));
        QVERIFY(server.connectionCount() <= 3);
        clients.erase(std::find_if(clients.begin(), clients.end(), isServed));
        ++served;
    }
    QCOMPARE(served, 10);
}

void TestDemoServer::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("head without end") << QByteArray(100'000, 'a') << 431;
    QTest::newRow("body too large")
        << "POST /v1 HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"_ba << 413;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << 505;
    QTest::newRow("coding") << "POST /v1 HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"_ba << 501;
    QTest::newRow("both lengths")
        << "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 400;
}

void TestDemoServer::refusesWhatIsNoRequest()
{
    QFETCH(const QByteArray, sent);
    Pair pair;
    pair.client.send(sent + get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QTEST(pair.client.answers().first().status, "status");
    QCOMPARE(pair.client.answers().first().header("connection"), "close"_ba);
    QTRY_COMPARE(pair.answered.size(), 1);
    pair.client.socket().disconnectFromHost();
    QTRY_COMPARE(pair.server.connectionCount(), 0);
    QCOMPARE(pair.client.answers().size(), 1); // what followed was not read as a request
}

void TestDemoServer::aRefusedUploadStillGetsItsAnswer()
{
    Pair pair({.limits = {.body = 1000}});
    pair.client.send(request("POST", NorwichOutages, QByteArray(4'000'000, 'x')));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QCOMPARE(pair.client.answers().first().status, 413);
    QTRY_COMPARE(pair.client.socket().bytesToWrite(), 0);
}

void TestDemoServer::closesSilentConnections()
{
    Pair silent({.idleLimit = 20ms});
    QTRY_VERIFY(silent.client.isClosed());
    QTRY_COMPARE(silent.server.connectionCount(), 0);

    Pair half({.idleLimit = 20ms});
    half.client.send("GET /v1/out");
    QTRY_VERIFY(half.client.isClosed());
    QCOMPARE(half.client.received(), QByteArray());

    DemoServerOptions options = withFaults(with(DemoFault::Slow, 100));
    options.idleLimit = 20ms;
    Pair slow(options); // a client that waits for its answer is not silent
    slow.client.send(get(NorwichInfo));
    QTRY_COMPARE(slow.client.answers().size(), 1);
}

void TestDemoServer::ownKeyIsUsed()
{
    Pair pair({.key = "s3cret"});
    pair.client.send(get(NorwichInfo));
    pair.client.send("GET " + NorwichInfo + " HTTP/1.1\r\nx-api-key: s3cret\r\n\r\n");
    QTRY_COMPARE(pair.client.answers().size(), 2);
    QCOMPARE(pair.client.answers().at(0).status, 403);
    QCOMPARE(pair.client.answers().at(1).status, 200);
}

void TestDemoServer::slowAnswersAreLate()
{
    Pair pair(withFaults(with(DemoFault::Slow, 60)));
    QElapsedTimer clock;
    clock.start();
    pair.client.send(get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QVERIFY(clock.elapsed() >= 55);
}

void TestDemoServer::cutsInTheMiddle()
{
    Pair pair(withFaults(with(DemoFault::Cut, 2)));
    pair.client.send(get(Outages) + get(Outages));
    QTRY_VERIFY(pair.client.isClosed());
    QCOMPARE(pair.client.answers().size(), 1);
    const QByteArray whole = pair.client.answers().first().body;
    const QByteArray rest =
        pair.client.received().sliced(pair.client.received().indexOf(whole) + whole.size());
    const QByteArray length = "Content-Length: " + QByteArray::number(whole.size()) + "\r\n";
    QVERIFY(rest.contains(length));
    QCOMPARE(rest.size() - rest.indexOf("\r\n\r\n") - 4, whole.size() / 2);
}

void TestDemoServer::losesTheAnswerAfterAccepting()
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

void TestDemoServer::badJsonHasTheRightLength()
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

void TestDemoServer::faultsChangeWhileRunning()
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

void TestDemoServer::streamsManyOutages()
{
    Pair pair(withFaults(with(DemoFault::Million, 100'000)));
    pair.client.send(get(Outages));
    QTRY_COMPARE_WITH_TIMEOUT(pair.client.answers().size(), 1, 30'000);
    const QByteArray body = pair.client.answers().first().body;
    QCOMPARE(body.count("\"begin\""), 100'000);
    QVERIFY(body.startsWith("[{") && body.endsWith("}]"));
    pair.client.send(request("POST", NorwichOutages, norwichList()));
    QTRY_COMPARE(pair.server.acceptedCount(), 1);
}

/// The answer would need 114 MB; the server may hold only what it is about to write.
void TestDemoServer::waitsForAClientThatDoesNotRead()
{
    DemoServer server(withFaults(with(DemoFault::Million, 1'000'000)));
    const auto url = server.listen();
    QVERIFY(url);
    QTcpSocket idle;
    idle.setReadBufferSize(1000);
    idle.connectToHost(u"127.0.0.1"_s, quint16(url->port()));
    const qint64 before = residentBytes();
    idle.write(get(Outages));
    QTRY_COMPARE(idle.bytesAvailable(), 1000);

    // While that client does not read, another is served: the server's turn has come often.
    server.setFaults({});
    RawClient other(quint16(url->port()));
    for (int i = 1; i <= 50; ++i) {
        other.send(get(NorwichInfo));
        QTRY_COMPARE(other.answers().size(), i);
    }
    QVERIFY(residentBytes() - before < 16 * 1024 * 1024);

    idle.setReadBufferSize(0);
    qint64 size = idle.readAll().size();
    connect(&idle, &QTcpSocket::readyRead, this, [&] { size += idle.readAll().size(); });
    QTRY_VERIFY_WITH_TIMEOUT(size > 114'000'000, 60'000);
    QVERIFY(residentBytes() - before < 16 * 1024 * 1024);
}

void TestDemoServer::outlivesClientsThatLeave()
{
    Pair pair(withFaults(with(DemoFault::Million, 1'000'000)));
    pair.client.send(get(Outages));
    QTRY_VERIFY(pair.client.portionCount() > 0);
    pair.client.socket().abort();
    QTRY_COMPARE(pair.server.connectionCount(), 0);

    pair.server.setFaults(with(DemoFault::Slow, 20));
    RawClient waiting(quint16(pair.server.baseUrl().port()));
    waiting.send(get(NorwichInfo));
    QTRY_COMPARE(pair.server.connectionCount(), 1);
    waiting.socket().abort();
    QTRY_COMPARE(pair.server.connectionCount(), 0);
    QCOMPARE(pair.answered.size(), 0);
}

void TestDemoServer::worksWithQtsClient()
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

void TestDemoServer::hostRunsInAThreadOfItsOwn()
{
    DemoHost host;
    QSignalSpy answered(&host, &DemoHost::requestAnswered);
    const auto url = host.start();
    QVERIFY(url);
    // Without turning this thread's event loop: the server must not need it.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(url->port()));
    QVERIFY(socket.waitForConnected());
    socket.write(request("POST", NorwichOutages, norwichList()));
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(host.acceptedSubmissions().size(), 1);
    QTRY_COMPARE(answered.size(), 1);

    host.setFaults(with(DemoFault::WrongKey));
    socket.write(get(Outages));
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 403 Forbidden\r\n"));
}

void TestDemoServer::hostSaysThatAPortIsInUse()
{
    DemoServer first;
    const auto url = first.listen();
    QVERIFY(url);
    DemoHost host({.port = quint16(url->port())});
    const auto refused = host.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error(), DemoServerProblem::PortInUse);
    const DemoHost neverStarted;
}

QTEST_GUILESS_MAIN(TestDemoServer)

#include "tst_demoserver.moc"
