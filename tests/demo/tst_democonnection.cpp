// SPDX-License-Identifier: MIT
#include "demofixture.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace demofixture;

namespace {

/// Bytes that \a server has made and its clients have not taken.
qint64 bytesWaiting(const DemoServer &server)
{
    qint64 bytes = 0;
    for (const QTcpSocket *socket : server.findChildren<QTcpSocket *>())
        bytes += socket->bytesToWrite();
    return bytes;
}

/// The head of \a request up to its length and the empty line.
QByteArray withoutLength(const QByteArray &request)
{
    QByteArray head = request;
    return head.replace("Content-Length: 0\r\n", "").chopped(2);
}

} // namespace

class DemoConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheConnectionOpen();
    void closesWhenAskedTo();
    void answersPipelinedRequestsInOrder();
    void answersTheSameInAnyPortions();
    void limitsConnections();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void aRefusedUploadStillGetsItsAnswer();
    void refusesBeforeTheBody_data();
    void refusesBeforeTheBody();
    void takesAMebibyteAndNoMore();
    void closesSilentConnections();
    void slowAnswersAreLate();
    void cutsInTheMiddle();
    void streamsManyOutages();
    void waitsForAClientThatDoesNotRead();
    void outlivesClientsThatLeave();
};

void DemoConnectionTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void DemoConnectionTest::keepsTheConnectionOpen()
{
    Pair pair;
    for (int i = 1; i <= 20; ++i) {
        pair.client.send(get(i % 2 == 0 ? NorwichInfo : Outages));
        QTRY_COMPARE(pair.client.answers().size(), i);
        QVERIFY(pair.client.isConnected());
    }
    QCOMPARE(pair.server.connectionCount(), 1);
}

void DemoConnectionTest::closesWhenAskedTo()
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

void DemoConnectionTest::answersPipelinedRequestsInOrder()
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

void DemoConnectionTest::answersTheSameInAnyPortions()
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

void DemoConnectionTest::limitsConnections()
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
        QTRY_VERIFY(std::ranges::any_of(clients, isServed));
        QVERIFY(server.connectionCount() <= 3);
        clients.erase(std::ranges::find_if(clients, isServed));
        ++served;
    }
    QCOMPARE(served, 10);
}

void DemoConnectionTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("head without end") << QByteArray(100'000, 'a') << 431;
    const QByteArray head = withoutLength(request("POST", NorwichOutages));
    QTest::newRow("body too large")
        << QByteArray(head + "Content-Length: 99999999999\r\n\r\n") << 413;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << 505;
    QTest::newRow("coding") << QByteArray(head + "Transfer-Encoding: gzip\r\n\r\n") << 501;
    QTest::newRow("both lengths")
        << QByteArray(head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
}

void DemoConnectionTest::refusesWhatIsNoRequest()
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

void DemoConnectionTest::aRefusedUploadStillGetsItsAnswer()
{
    Pair pair({.limits = {.body = 1000}});
    pair.client.send(request("POST", NorwichOutages, QByteArray(4'000'000, 'x')));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QCOMPARE(pair.client.answers().first().status, 413);
    QTRY_COMPARE(pair.client.socket().bytesToWrite(), 0);
}

void DemoConnectionTest::refusesBeforeTheBody_data()
{
    QTest::addColumn<QByteArray>("start"); // of a POST
    QTest::addColumn<int>("status");
    const QByteArray site = "POST " + NorwichOutages + " HTTP/1.1\r\n";
    const QByteArray key = "x-api-key: demo\r\n"_ba;
    QTest::newRow("no key") << QByteArray(site + "Host: localhost\r\n") << 403;
    QTest::newRow("wrong key") << QByteArray(site + "Host: localhost\r\nx-api-key: x\r\n") << 403;
    QTest::newRow("another host") << QByteArray(site + key + "Host: evil.example\r\n") << 403;
    QTest::newRow("web page") << QByteArray(site + key + "Host: localhost\r\nOrigin: null\r\n")
                              << 403;
    QTest::newRow("no such path") << "POST /v2 HTTP/1.1\r\nHost: localhost\r\n" + key << 404;
    QTest::newRow("another method")
        << "POST " + Outages + " HTTP/1.1\r\nHost: localhost\r\n" + key << 405;
}

void DemoConnectionTest::refusesBeforeTheBody()
{
    QFETCH(const QByteArray, start);
    QFETCH(const int, status);
    // What is wrong with the length or the coding does not come before.
    for (const QByteArray &body :
         {"Content-Length: 1000000\r\n\r\n"_ba, "Transfer-Encoding: chunked\r\n\r\n"_ba,
          "Content-Length: 1048577\r\n\r\n"_ba, "Content-Length: x\r\n\r\n"_ba,
          "Transfer-Encoding: gzip\r\n\r\n"_ba,
          "Transfer-Encoding: chunked\r\n\r\n100001\r\n"_ba}) {
        Pair pair;
        pair.client.send(start + body); // and nothing of the body
        QTRY_COMPARE(pair.client.answers().size(), 1);
        QCOMPARE(pair.client.answers().first().status, status);
        QCOMPARE(pair.client.answers().first().header("connection"), "close"_ba);
        // The bytes that follow are no request, although they look like one.
        pair.client.send(request("POST", NorwichOutages, norwichList()));
        pair.client.socket().disconnectFromHost();
        QTRY_COMPARE(pair.server.connectionCount(), 0);
        QCOMPARE(pair.client.answers().size(), 1);
        QCOMPARE(pair.server.acceptedCount(), 0);
        QCOMPARE(pair.answered.size(), 1);
        QCOMPARE(pair.answered.first().at(0).toByteArray(), "POST"_ba);
        QCOMPARE(pair.answered.first().at(2).toInt(), status);
    }
}

void DemoConnectionTest::takesAMebibyteAndNoMore()
{
    constexpr qsizetype Most = 1 << 20;
    Pair pair;
    pair.client.send(request("POST", NorwichOutages, QByteArray(Most, ' ')));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QCOMPARE(pair.client.answers().first().status, 400); // read, and not the list that it wants
    pair.client.send(request("POST", NorwichOutages, QByteArray(Most + 1, ' ')));
    QTRY_COMPARE(pair.client.answers().size(), 2);
    QCOMPARE(pair.client.answers().last().status, 413);
    QCOMPARE(pair.client.answers().last().body, R"({"message":"Request body too large"})"_ba);

    RawClient chunked(quint16(pair.server.baseUrl().port()));
    QByteArray head = request("POST", NorwichOutages);
    head.replace("Content-Length: 0", "Transfer-Encoding: chunked");
    chunked.send(head + "100000\r\n" + QByteArray(Most, ' ') + "\r\n1\r\n");
    QTRY_COMPARE(chunked.answers().size(), 1);
    QCOMPARE(chunked.answers().first().status, 413);
}

void DemoConnectionTest::closesSilentConnections()
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

void DemoConnectionTest::slowAnswersAreLate()
{
    Pair pair(withFaults(with(DemoFault::Slow, 60)));
    QElapsedTimer clock;
    clock.start();
    pair.client.send(get(NorwichInfo));
    QTRY_COMPARE(pair.client.answers().size(), 1);
    QVERIFY(clock.elapsed() >= 55);
}

void DemoConnectionTest::cutsInTheMiddle()
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

void DemoConnectionTest::streamsManyOutages()
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

/// The answer has 114 MB; the server may hold only what it is about to write.
void DemoConnectionTest::waitsForAClientThatDoesNotRead()
{
    constexpr qint64 Most = 512 * 1024;
    DemoServer server(withFaults(with(DemoFault::Million, 1'000'000)));
    const auto url = server.listen();
    QVERIFY(url);
    QTcpSocket idle;
    idle.setReadBufferSize(1000);
    idle.connectToHost(u"127.0.0.1"_s, quint16(url->port()));
    idle.write(get(Outages));
    QTRY_COMPARE(idle.bytesAvailable(), 1000);

    // While that client does not read, another is served: the server's turn has come often.
    server.setFaults({});
    RawClient other(quint16(url->port()));
    for (int i = 1; i <= 50; ++i) {
        other.send(get(NorwichInfo));
        QTRY_COMPARE(other.answers().size(), i);
        QVERIFY(bytesWaiting(server) < Most);
    }
    QVERIFY(bytesWaiting(server) > 0); // or the client was no obstacle at all

    idle.setReadBufferSize(0);
    qint64 size = idle.readAll().size();
    qint64 mostWaiting = 0;
    connect(&idle, &QTcpSocket::readyRead, this, [&] {
        size += idle.readAll().size();
        mostWaiting = std::max(mostWaiting, bytesWaiting(server));
    });
    QTRY_VERIFY_WITH_TIMEOUT(size > 114'000'000, 60'000);
    QVERIFY(mostWaiting < Most);
}

void DemoConnectionTest::outlivesClientsThatLeave()
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

QTEST_GUILESS_MAIN(DemoConnectionTest)

#include "tst_democonnection.moc"
