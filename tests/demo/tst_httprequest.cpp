// SPDX-License-Identifier: MIT
#include "demo/httprequest.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Everything that reading some bytes came to.
struct Reading
{
    QList<HttpRequest> requests;
    std::optional<HttpFault> fault;
    bool isIdle = false;

    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading readInPortions(const QByteArray &bytes, qsizetype portion, HttpLimits limits = {})
{
    HttpRequestParser parser(limits);
    Reading reading;
    for (qsizetype from = 0; from < bytes.size(); from += portion) {
        parser.feed(QByteArrayView(bytes).sliced(from, std::min(portion, bytes.size() - from)));
        while (auto request = parser.takeRequest())
            reading.requests.append(*request);
    }
    reading.fault = parser.fault();
    reading.isIdle = parser.isIdle();
    return reading;
}

Reading read(const QByteArray &bytes, HttpLimits limits = {})
{
    return readInPortions(bytes, bytes.size(), limits);
}

QByteArray withTarget(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

} // namespace

class HttpRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsARequest();
    void readsTheSameInAnyPortions_data();
    void readsTheSameInAnyPortions();
    void decodesThePath_data();
    void decodesThePath();
    void keepsTheConnectionAsAsked_data();
    void keepsTheConnectionAsAsked();
    void namesTheFault_data();
    void namesTheFault();
    void limitsAreExact();
    void pipelinedRequestsWaitInside();
    void showsWhatHasArrived();
};

void HttpRequestTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void HttpRequestTest::readsARequest()
{
    const Reading reading = read("POST /v1/site-outages/a?b=c HTTP/1.1\r\nHost: x\r\n"
                                 "X-Api-Key: \t secret \r\nX-Empty:\r\nContent-Length: 2\r\n"
                                 "\r\n[]");
    QCOMPARE(reading.fault, std::nullopt);
    QCOMPARE(reading.requests.size(), 1);
    const HttpRequest &request = reading.requests.first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/v1/site-outages/a?b=c"_ba);
    QCOMPARE(request.path, (QList<QString>{u"v1"_s, u"site-outages"_s, u"a"_s}));
    QCOMPARE(request.query, "b=c"_ba);
    QCOMPARE(request.header("x-api-key"), "secret"_ba);
    QCOMPARE(request.header("X-EMPTY"), ""_ba);
    QVERIFY(request.header("x-missing").isNull());
    QCOMPARE(request.body, "[]"_ba);
    QVERIFY(reading.isIdle);
}

void HttpRequestTest::readsTheSameInAnyPortions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("requests");
    const QByteArray get = withTarget("/a/%C3%A9?q");
    const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: 13\r\n\r\n\r\n\r\nGET / HT\r"_ba;
    const QByteArray chunked = "POST /c HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n"
                               "5\r\nhello\r\nA;x=\"y\"\r\n, you\r\n\r\n.\r\n0\r\n"_ba;
    QTest::newRow("one") << get << 1;
    QTest::newRow("body that looks like heads") << post << 1;
    QTest::newRow("chunked") << chunked + "\r\n" << 1;
    QTest::newRow("chunked with trailers") << chunked + "X: y\r\nZ: 1\r\n\r\n" << 1;
    QTest::newRow("several, pipelined") << post + get + chunked + "\r\n" + post + get << 5;
    QTest::newRow("empty lines between") << get + "\r\n\r\n" + get << 2;
    QTest::newRow("a fault behind a request") << get + "nonsense\r\n\r\n" + get << 1;
    QTest::newRow("cut short") << get + post.chopped(3) << 1;
    QTest::newRow("wrong end of a chunk") << chunked + "1\r\nxyz\r\n" << 0;
}

void HttpRequestTest::readsTheSameInAnyPortions()
{
    QFETCH(const QByteArray, bytes);
    const Reading whole = read(bytes);
    QTEST(int(whole.requests.size()), "requests");
    for (qsizetype portion = 1; portion < bytes.size(); ++portion) {
        QVERIFY2(readInPortions(bytes, portion) == whole,
                 qPrintable(u"portions of %1"_s.arg(portion)));
    }
}

void HttpRequestTest::decodesThePath_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QList<QString>>("path");
    QTest::newRow("root") << "/"_ba << QList{u""_s};
    QTest::newRow("trailing slash") << "/v1/outages/"_ba << QList{u"v1"_s, u"outages"_s, u""_s};
    QTest::newRow("encoded slash, question mark, hash")
        << "/v1/a%2Fb%3fc%23d"_ba << QList{u"v1"_s, u"a/b?c#d"_s};
    QTest::newRow("other letters") << "/%C3%A9t%c3%a9"_ba << QList{u"été"_s};
    QTest::newRow("space and percent") << "/a%20b%25"_ba << QList{u"a b%"_s};
    QTest::newRow("plus is plus") << "/a+b"_ba << QList{u"a+b"_s};
    QTest::newRow("absolute form") << "http://127.0.0.1:1/v1/x?y"_ba << QList{u"v1"_s, u"x"_s};
    QTest::newRow("absolute form without path") << "http://127.0.0.1:1"_ba << QList{u""_s};
    QTest::newRow("the server as a whole") << "*"_ba << QList<QString>();
}

void HttpRequestTest::decodesThePath()
{
    QFETCH(const QByteArray, target);
    const Reading reading = read(withTarget(target));
    QCOMPARE(reading.requests.size(), 1);
    QCOMPARE(reading.requests.first().target, target);
    QTEST(reading.requests.first().path, "path");
}

void HttpRequestTest::keepsTheConnectionAsAsked_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0 kept") << "GET / HTTP/1.0\r\nconnection: keep-alive\r\n\r\n"_ba << true;
}

void HttpRequestTest::keepsTheConnectionAsAsked()
{
    QFETCH(const QByteArray, head);
    QTEST(read(head).requests.value(0).keepAlive, "keepAlive");
}

void HttpRequestTest::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpFault>("fault");
    const auto header = [](const QByteArray &lines) -> QByteArray {
        return "POST / HTTP/1.1\r\n" + lines + "\r\n\r\n";
    };
    const QByteArray chunked = header("Transfer-Encoding: chunked");
    using enum HttpFault;
    QTest::newRow("no target") << "GET HTTP/1.1\r\n\r\n"_ba << MalformedRequestLine;
    QTest::newRow("blank in target") << withTarget("/a b") << MalformedRequestLine;
    QTest::newRow("no method") << " / HTTP/1.1\r\n\r\n"_ba << MalformedRequestLine;
    QTest::newRow("method is no token") << "G(T / HTTP/1.1\r\n\r\n"_ba << MalformedRequestLine;
    QTest::newRow("no protocol") << "GET / FTP/1.1\r\n\r\n"_ba << MalformedRequestLine;
    QTest::newRow("line ends are LF")
        << "GET / HTTP/1.1\nHost: x\r\n\r\n"_ba << MalformedRequestLine;
    QTest::newRow("TLS greeting") << QByteArray::fromHex("16030100fa010000f60d0a0d0a")
                                  << MalformedRequestLine;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\n"_ba << UnsupportedVersion;
    QTest::newRow("no slash") << withTarget("v1") << MalformedTarget;
    QTest::newRow("half a percent") << withTarget("/a%2") << MalformedTarget;
    QTest::newRow("percent and no digits") << withTarget("/%zz") << MalformedTarget;
    QTest::newRow("percent and a sign") << withTarget("/%+1") << MalformedTarget;
    QTest::newRow("not UTF-8") << withTarget("/%ff") << MalformedTarget;
    QTest::newRow("half a letter") << withTarget("/%C3") << MalformedTarget;
    QTest::newRow("header without colon") << header("Host") << MalformedHeader;
    QTest::newRow("blank before colon") << header("Host : x") << MalformedHeader;
    QTest::newRow("folded header") << header("A: b\r\n c: d") << MalformedHeader;
    QTest::newRow("control character") << header("A: b\x01") << MalformedHeader;
    QTest::newRow("length with sign") << header("Content-Length: +5") << MalformedLength;
    QTest::newRow("length not a number") << header("Content-Length: five") << MalformedLength;
    QTest::newRow("length empty") << header("Content-Length:") << MalformedLength;
    QTest::newRow("length beyond 64 bits")
        << header("Content-Length: 99999999999999999999") << MalformedLength;
    QTest::newRow("two lengths") << header("Content-Length: 1\r\nContent-Length: 2")
                                 << MalformedLength;
    QTest::newRow("length and chunks")
        << header("Content-Length: 1\r\nTransfer-Encoding: chunked") << AmbiguousLength;
    QTest::newRow("gzip coding") << header("Transfer-Encoding: gzip, chunked") << UnsupportedCoding;
    QTest::newRow("chunk size") << chunked + "x\r\n" << MalformedChunk;
    QTest::newRow("chunk size empty") << chunked + "\r\n" << MalformedChunk;
    QTest::newRow("chunk size signed") << chunked + "-1\r\n" << MalformedChunk;
    QTest::newRow("chunk too short") << chunked + "2\r\na\r\n0\r\n\r\n" << MalformedChunk;
    QTest::newRow("chunk size without end") << chunked + QByteArray(2000, '1') << MalformedChunk;
    QTest::newRow("body too large") << header("Content-Length: 67108865") << BodyTooLarge;
    QTest::newRow("chunk too large") << chunked + "4000001\r\n" << BodyTooLarge;
    QTest::newRow("head without end") << QByteArray(20'000, 'a') << HeadTooLarge;
    QTest::newRow("trailers without end")
        << chunked + "0\r\n" + QByteArray(20'000, 'a') << HeadTooLarge;
}

void HttpRequestTest::namesTheFault()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const HttpFault, fault);
    QCOMPARE(read(bytes).fault, fault);
    QCOMPARE(readInPortions(bytes, 1).fault, fault);
    QCOMPARE(read(bytes + withTarget("/")).requests.size(), 0); // nothing is read after it
}

void HttpRequestTest::limitsAreExact()
{
    const QByteArray head = withTarget("/");
    QCOMPARE(read(head, {.head = head.size()}).requests.size(), 1);
    QCOMPARE(read(head, {.head = head.size() - 1}).fault, HttpFault::HeadTooLarge);
    QCOMPARE(readInPortions(head, 1, {.head = head.size()}).requests.size(), 1);
    QCOMPARE(readInPortions(head, 1, {.head = head.size() - 1}).fault, HttpFault::HeadTooLarge);

    const QByteArray body = "POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nabcd"_ba;
    QCOMPARE(read(body, {.body = 4}).requests.size(), 1);
    QCOMPARE(read(body, {.body = 3}).fault, HttpFault::BodyTooLarge);
    const QByteArray chunks =
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"_ba;
    QCOMPARE(read(chunks, {.body = 4}).requests.value(0).body, "abcd"_ba);
    QCOMPARE(read(chunks, {.body = 3}).fault, HttpFault::BodyTooLarge);
}

void HttpRequestTest::pipelinedRequestsWaitInside()
{
    HttpRequestParser parser;
    parser.feed(QByteArray(withTarget("/1") + withTarget("/2")));
    QVERIFY(parser.hasRequest());
    QCOMPARE(parser.current().target, "/1"_ba);
    QCOMPARE(parser.takeRequest()->target, "/1"_ba);
    QVERIFY(parser.hasRequest());
    QCOMPARE(parser.takeRequest()->target, "/2"_ba);
    QVERIFY(!parser.takeRequest());
    QVERIFY(parser.isIdle());
}

void HttpRequestTest::showsWhatHasArrived()
{
    HttpRequestParser parser;
    QVERIFY(parser.isIdle());
    parser.feed("POST /a HTTP/1.1\r\nContent-Length: 3\r\n");
    QVERIFY(!parser.hasHead());
    QVERIFY(!parser.isIdle());
    parser.feed("\r\nab");
    QVERIFY(parser.hasHead());
    QVERIFY(!parser.hasRequest());
    QCOMPARE(parser.current().body, "ab"_ba);
    parser.feed("c");
    QVERIFY(parser.hasRequest());
}

QTEST_APPLESS_MAIN(HttpRequestTest)

#include "tst_httprequest.moc"
