// SPDX-License-Identifier: MIT
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qscopeguard.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
const QByteArray Post = "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"_ba;

} // namespace

class ScriptedServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAndKeepsTheConnectionOpen();
    void answers599WhenNoScriptIsLeft();
    void takesRoutesBeforeTheQueue();
    void sendsBeforeTheRequest();
    void closesAtEachStage_data();
    void closesAtEachStage();
    void resetsAfterWhatWasSent();
    void halfCloseStillReads();
    void hangsUntilTheClientLeaves();
    void slicesArriveAsPortions();
    void dripTakesItsTime();
    void endlessAnswerIsBounded_data();
    void endlessAnswerIsBounded();
    void stoppedReadingStallsAnUpload();
    void countsCompletePostsOnly();
    void recordsBytesThatAreNoRequest();
    void answersPipelinedRequestsInTurn();
};

void ScriptedServerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ScriptedServerTest::answersAndKeepsTheConnectionOpen()
{
    ScriptedServer server;
    QVERIFY(server.isListening());
    server.enqueue(Script().afterRequest().answer(200, "one"));
    server.enqueue(Script().afterRequest().answer(404, "two", {{"Retry-After", "7"}}));
    RawClient client(server.port());
    client.send(Get);
    QTRY_COMPARE(client.received(), "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                    "Content-Length: 3\r\n\r\none"_ba);
    client.send(Post);
    QTRY_VERIFY(client.received().endsWith("HTTP/1.1 404 Not Found\r\n"
                                           "Content-Type: application/json\r\nRetry-After: 7\r\n"
                                           "Content-Length: 3\r\n\r\ntwo"));
    QVERIFY(client.isConnected());
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.connections().at(0).bytes, Get + Post);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).body, "hello"_ba);
}

void ScriptedServerTest::answers599WhenNoScriptIsLeft()
{
    ScriptedServer server;
    RawClient client(server.port());
    client.send(Get);
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 599 "));
}

void ScriptedServerTest::takesRoutesBeforeTheQueue()
{
    ScriptedServer server;
    server.enqueue(Script().afterRequest().answer(200, "queued"));
    server.route("GET", u"/a"_s, Script().afterRequest().answer(200, "routed"));
    RawClient client(server.port());
    client.send(Get);
    QTRY_VERIFY(client.received().endsWith("routed"));
    QCOMPARE(server.scriptsLeft(), 1);
    client.send(Get);
    QTRY_VERIFY(client.received().endsWith("queued"));
    QCOMPARE(server.scriptsLeft(), 0);
}

void ScriptedServerTest::sendsBeforeTheRequest()
{
    ScriptedServer server;
    server.enqueue(Script().answer(200, "early").close());
    RawClient client(server.port());
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().endsWith("early"));
    QCOMPARE(server.connections().at(0).bytes, QByteArray());
}

void ScriptedServerTest::closesAtEachStage_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("before the request") << Script().close() << ""_ba
                                        << ""_ba;
    QTest::newRow("inside its head") << Script().afterBytes(5).close() << Post.first(9) << ""_ba;
    QTest::newRow("after its head") << Script().afterHead().close() << Post.chopped(5) << ""_ba;
    QTest::newRow("inside its body") << Script().afterBody(2).close() << Post.chopped(2) << ""_ba;
    QTest::newRow("after the request") << Script().afterRequest().close() << Post << ""_ba;
    QTest::newRow("inside the answer's head")
        << Script().afterRequest().send("HTTP/1").close() << Post << "HTTP/1"_ba;
}

void ScriptedServerTest::closesAtEachStage()
{
    QFETCH(const Script, script);
    QFETCH(const QByteArray, sent);
    ScriptedServer server;
    server.enqueue(script);
    RawClient client(server.port());
    client.send(sent);
    QTRY_VERIFY(client.isClosed());
    QTEST(client.received(), "received");
    QCOMPARE(client.socket().error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(server.connections().at(0).bytes, sent);
    QCOMPARE(server.completePosts(), sent == Post ? 1 : 0);
}

/// QTcpSocket calls a reset and an orderly end the same, so this client is a plain socket.
void ScriptedServerTest::resetsAfterWhatWasSent()
{
    ScriptedServer server;
    server.enqueue(Script().afterRequest().send("HTTP/1.1 200 OK\r\n").reset());
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto closeClient = qScopeGuard([client] { ::close(client); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::send(client, Post.constData(), size_t(Post.size()), 0), ssize_t(Post.size()));
    QTRY_COMPARE(server.connectionCount(), 1);
    QTRY_VERIFY(!server.connections().at(0).isOpen);

    QByteArray buffer(100, '\0');
    QCOMPARE(::recv(client, buffer.data(), size_t(buffer.size()), 0), ssize_t(17));
    QCOMPARE(::recv(client, buffer.data(), size_t(buffer.size()), 0), ssize_t(-1));
    QCOMPARE(errno, ECONNRESET);
}

void ScriptedServerTest::halfCloseStillReads()
{
    ScriptedServer server;
    server.enqueue(Script().afterHead().send("done").halfClose());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write(Post);
    QTRY_COMPARE(server.completePosts(), 1);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), "done"_ba);
}

void ScriptedServerTest::hangsUntilTheClientLeaves()
{
    ScriptedServer server;
    server.enqueue(Script().afterRequest().hang());
    RawClient client(server.port());
    client.send(Get + Get);
    QTRY_COMPARE(server.requests().size(), 2);
    QVERIFY(client.isConnected());
    QCOMPARE(client.received(), QByteArray());
    client.socket().abort();
    QTRY_VERIFY(!server.connections().at(0).isOpen);
}

void ScriptedServerTest::slicesArriveAsPortions()
{
    ScriptedServer server;
    server.enqueue(Script().afterRequest().slices(3).answer(200, "[1,2,3]"));
    RawClient client(server.port());
    client.send(Get);
    QTRY_VERIFY(client.received().endsWith("\r\n\r\n[1,2,3]"));
    QVERIFY2(client.portionCount() > 10, qPrintable(QString::number(client.portionCount())));
}

void ScriptedServerTest::dripTakesItsTime()
{
    ScriptedServer server;
    server.enqueue(Script().afterRequest().drip(2, 10ms).send("0123456789"));
    RawClient client(server.port());
    QElapsedTimer clock;
    clock.start();
    client.send(Get);
    QTRY_COMPARE(client.received(), "0123456789"_ba);
    QVERIFY(clock.elapsed() >= 39); // four waits between five portions
}

void ScriptedServerTest::endlessAnswerIsBounded_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("head") << Script().afterRequest().endlessHead() << "X-More: and more\r\n"_ba;
    QTest::newRow("body") << Script().afterRequest().endlessBody("[1],") << "[1],"_ba;
    QTest::newRow("dripped") << Script().afterRequest().drip(3, 0ms).endlessBody("[1],")
                             << "[1],"_ba;
}

void ScriptedServerTest::endlessAnswerIsBounded()
{
    QFETCH(const Script, script);
    QFETCH(const QByteArray, pattern);
    ScriptedServer server;
    server.enqueue(script);
    RawClient client(server.port());
    client.send(Get);
    QTRY_VERIFY(client.received().size() > 500);
    QVERIFY(client.received().contains(pattern.repeated(2)));
    client.socket().abort();
    QTRY_VERIFY(!server.connections().at(0).isOpen);
}

void ScriptedServerTest::stoppedReadingStallsAnUpload()
{
    constexpr qsizetype Size = 32 * 1024 * 1024; // far more than both kernels' buffers
    ScriptedServer server;
    server.enqueue(Script().afterHead().stopReading().send("stopped").hang());
    RawClient client(server.port());
    client.send("POST /a HTTP/1.1\r\nContent-Length: " + QByteArray::number(Size) + "\r\n\r\n");
    QTRY_COMPARE(client.received(), "stopped"_ba);
    QSignalSpy written(&client.socket(), &QTcpSocket::bytesWritten);
    client.send(QByteArray(Size, 'x'));
    QVERIFY(written.wait());
    while (written.wait(200)) {
    }
    QVERIFY(client.socket().bytesToWrite() > 0);
    QVERIFY(server.connections().at(0).bytes.size() < 1000);
    QCOMPARE(server.startedPosts(), 1);
}

void ScriptedServerTest::countsCompletePostsOnly()
{
    ScriptedServer server;
    server.enqueue(Script().afterBody(2).answer(200));
    RawClient client(server.port());
    client.send(Post.chopped(1));
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 200 "));
    QCOMPARE(server.completePosts(), 0);
    QCOMPARE(server.startedPosts(), 1);
    QCOMPARE(server.connections().at(0).incomplete->body, "hell"_ba);
    client.send(Post.last(1));
    QTRY_COMPARE(server.completePosts(), 1);
    QCOMPARE(server.startedPosts(), 1);
}

void ScriptedServerTest::recordsBytesThatAreNoRequest()
{
    ScriptedServer server;
    RawClient client(server.port());
    client.send("hello there\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().startsWith("HTTP/1.1 599 "));
    QCOMPARE(server.connections().at(0).fault, HttpFault::MalformedRequestLine);
    QCOMPARE(server.connections().at(0).bytes, "hello there\r\n\r\n"_ba);
}

void ScriptedServerTest::answersPipelinedRequestsInTurn()
{
    ScriptedServer server;
    server.enqueue(Script().afterRequest().pause(5ms).send("first"));
    server.enqueue(Script().afterRequest().send("second"));
    RawClient client(server.port());
    client.send(Get + Post);
    QTRY_COMPARE(client.received(), "firstsecond"_ba);
}

QTEST_GUILESS_MAIN(ScriptedServerTest)

#include "tst_scriptedserver.moc"
