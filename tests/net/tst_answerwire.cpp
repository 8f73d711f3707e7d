// SPDX-License-Identifier: MIT
#include "wirefixture.h"

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Gzip = QByteArray::fromHex("1f8b08000000000000038b8e05"); // cut short

/// Wants an array of at most 100 bytes, as a reader of JSON would.
class ArrayReader final : public BodyReader
{
public:
    void begin() override { m_body.begin(); }
    std::optional<BodyFault> take(QByteArrayView bytes) override { return m_body.take(bytes); }
    std::optional<BodyFault> end() override
    {
        if (m_body.body().endsWith(']'))
            return {};
        return BodyFault{u"no end"_s, -1, BodyFault::Kind::EndsEarly};
    }

private:
    BufferReader m_body{100};
};

} // namespace

/// Answers that are cut, flooding, dripping or in disguise, over a real socket.
class AnswerWireTest final : public QObject, private WireFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void qtAloneTakesCutGzipForAnAnswer();
    void endsWhatNeverEnds_data();
    void endsWhatNeverEnds();
    void cancelsAtOnce_data();
    void cancelsAtOnce();
    void readsWhileReceiving();
    void takesALargeBodyInSmallPortions();
    void takesEveryFraming_data();
    void takesEveryFraming();
};

void AnswerWireTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("cut gzip") << head("200 OK", "Content-Encoding: gzip\r\n") + Gzip
                              << ErrorKind::Encoded;
    QTest::newRow("deflate") << head("200 OK", "Content-Encoding: deflate\r\n") + "x"
                             << ErrorKind::Encoded;
    QTest::newRow("103 as the last word") << head("103 Early Hints") << ErrorKind::UnexpectedStatus;
    QTest::newRow("204") << head("204 No Content") << ErrorKind::UnexpectedStatus;
    QTest::newRow("cut with a length")
        << head("200 OK", "Content-Length: 9\r\n") + "[1" << ErrorKind::Truncated;
    QTest::newRow("cut in a chunk")
        << head("200 OK", "Transfer-Encoding: chunked\r\n") + "9\r\n[1" << ErrorKind::Truncated;
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Unreachable;
    QTest::newRow("cut in the head")
        << QByteArray("HTTP/1.1 200 OK\r\nConte") << ErrorKind::Unreachable;
    QTest::newRow("too large, announced")
        << head("200 OK", "Content-Length: 4194305\r\n") << ErrorKind::TooLarge;
    QTest::newRow("the reader's limit")
        << head("200 OK", "Content-Length: 200\r\n") + QByteArray(200, ' ') << ErrorKind::TooLarge;
}

void AnswerWireTest::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    ScriptedServer server;
    server.setDefault(Script().afterRequest().send(answer).close());
    ArrayReader reader;
    const auto operation = api(server.url(u"/v1"_s)).fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), kind);
}

/// Why Content-Encoding is refused: what looks like an empty success was a cut body.
void AnswerWireTest::qtAloneTakesCutGzipForAnAnswer()
{
    ScriptedServer server;
    server.enqueue(
        Script().afterRequest().send(head("200 OK", "Content-Encoding: gzip\r\n") + Gzip).close());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(server.url(u"/v1/outages"_s))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void AnswerWireTest::endsWhatNeverEnds_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("silence") << Script().afterRequest().hang() << ErrorKind::Timeout;
    QTest::newRow("silence after the head")
        << Script().afterRequest().send(head("200 OK", "Content-Length: 9\r\n")).hang()
        << ErrorKind::Timeout;
    QTest::newRow("a flood of a head")
        << Script().afterRequest().endlessHead() << ErrorKind::Timeout;
    QTest::newRow("a head without an end, dripping")
        << Script().afterRequest().drip(8, 10ms).endlessHead() << ErrorKind::Timeout;
    QTest::newRow("one endless header line")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nX: ").endless(QByteArray(1000, 'x'))
        << ErrorKind::Timeout;
    QTest::newRow("an answer dripping for ever")
        << Script().afterRequest().drip(1, 20ms).endlessBody(" ") << ErrorKind::Timeout;
    QTest::newRow("a body dripping for ever")
        << Script().afterRequest().send(head("200 OK")).drip(1, 20ms).endless("  ")
        << ErrorKind::Timeout;
    QTest::newRow("a flood of a body")
        << Script().afterRequest().endlessBody(QByteArray(1000, ' ')) << ErrorKind::TooLarge;
    QTest::newRow("a flood of an error body")
        << Script().afterRequest().send(head("404 Not Found")).endless(QByteArray(1000, 'x'))
        << ErrorKind::NotFound;
}

void AnswerWireTest::endsWhatNeverEnds()
{
    QFETCH(const Script, script);
    QFETCH(const ErrorKind, kind);
    ScriptedServer server;
    server.enqueue(script);
    BufferReader reader(8 * 1024 * 1024);
    // A flood of bytes is ended by their number: it must not be a race with the time.
    const bool isByTime = kind == ErrorKind::Timeout;
    const RetryPolicy policy = isByTime ? shortPolicy() : shortPolicy().withAttemptTimeout(10s);
    const auto operation = api(server.url(u"/v1"_s), policy).fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), kind);
    QVERIFY(probe.result->elapsed < 5s);
    QVERIFY(reader.body().size() <= 4 * 1024 * 1024);
}

void AnswerWireTest::cancelsAtOnce_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("closes");
    QTest::newRow("before the answer") << Script().afterRequest().hang() << true;
    QTest::newRow("inside the head")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nX: y").hang() << true;
    QTest::newRow("inside the body")
        << Script().afterRequest().send(head("200 OK", "Content-Length: 9\r\n") + "[").hang()
        << true;
    QTest::newRow("in a flood") << Script().afterRequest().endlessBody(QByteArray(1000, ' '))
                                << true;
    // Qt's own thread reads on for as long as the flood lasts; nothing but the peer can end that.
    QTest::newRow("in a flood of a head") << Script().afterRequest().endlessHead() << false;
    QTest::newRow("in the pause") << complete(500) << true;
}

void AnswerWireTest::cancelsAtOnce()
{
    QFETCH(const Script, script);
    QFETCH(const bool, closes);
    ScriptedServer server;
    server.setDefault(script);
    CountingReader reader;
    const auto operation = api(server.url(u"/v1"_s), RetryPolicy{}).fetchOutages(reader);
    OperationProbe probe(*operation);
    // The server has it: for every script, the exchange is under way.
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    operation->start();
    QTRY_COMPARE(received.size(), 1);
    QElapsedTimer timer;
    qint64 took = -1;
    connect(operation.get(), &HttpOperation::finished, this, [&] { took = timer.elapsed(); });
    timer.start();
    operation->abort();
    QTRY_VERIFY_WITH_TIMEOUT(probe.isFinished(), 1000);
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
    QCOMPARE(probe.kind(), ErrorKind::Cancelled);
    if (closes)
        QTRY_VERIFY(!server.connections().constFirst().isOpen);
}

void AnswerWireTest::readsWhileReceiving()
{
    ScriptedServer server;
    server.enqueue(Script()
                       .afterRequest()
                       .send(head("200 OK", "Content-Length: 1000001\r\n"))
                       .send(QByteArray(1'000'000, ' '))
                       .hang());
    CountingReader reader;
    const auto operation = api(server.url(u"/v1"_s), RetryPolicy{}).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    // One byte is missing and never comes.
    QTRY_COMPARE(reader.received, 1'000'000);
    QVERIFY(!probe.isFinished());
    QVERIFY(reader.portions > 1);
    QVERIFY(reader.largest <= 256 * 1024);
    QCOMPARE(probe.progress.constLast(), std::make_pair(qint64(1'000'000), qint64(1'000'001)));
}

void AnswerWireTest::takesALargeBodyInSmallPortions()
{
    ScriptedServer server;
    const QByteArray body(64 * 1024 * 1024, ' ');
    server.enqueue(Script().afterRequest().answer(200, body).close());
    CountingReader reader;
    const auto operation = api(server.url(u"/v1"_s), RetryPolicy{}).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY_WITH_TIMEOUT(probe.isFinished(), 20'000);
    QVERIFY(!probe.kind());
    QCOMPARE(reader.received, body.size());
    QVERIFY(reader.largest <= 256 * 1024);
}

void AnswerWireTest::takesEveryFraming_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("length") << head("200 OK", "Content-Length: 3\r\n") + "[1]";
    QTest::newRow("chunked") << head("200 OK", "Transfer-Encoding: chunked\r\n") +
                                    "1\r\n[\r\n2\r\n1]\r\n0\r\n\r\n";
    QTest::newRow("until close") << head("200 OK", "Connection: close\r\n") + "[1]";
    QTest::newRow("identity, said") << head("200 OK", "Content-Encoding: identity\r\n") + "[1]";
    QTest::newRow("100 first") << head("100 Continue") + head("200 OK", "Content-Length: 3\r\n") +
                                      "[1]";
}

void AnswerWireTest::takesEveryFraming()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server;
    server.enqueue(Script().afterRequest().send(answer).close());
    BufferReader reader(100);
    const auto operation = api(server.url(u"/v1"_s)).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QVERIFY(!probe.kind());
    QCOMPARE(reader.body(), "[1]");
}

QTEST_GUILESS_MAIN(AnswerWireTest)
#include "tst_answerwire.moc"
