// SPDX-License-Identifier: MIT
#include "net/outagesapi.h"
#include "support/operationprobe.h"
#include "support/scriptedserver.h"

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Script)

namespace {

const QByteArray Gzip = QByteArray::fromHex("1f8b08000000000000038b8e05"); // cut short

/// Two limits of a fifth of a second, one attempt: enough to see what never ends.
RetryPolicy shortPolicy()
{
    RetryPolicy policy = RetryPolicy{}.withRetryBase(1ms).withAttemptTimeout(200ms);
    policy.perMebibyte = 0ms;
    policy.attempts = 1;
    return policy;
}

Script complete(int status, const QByteArray &body = "[]")
{
    return Script().afterRequest().answer(status, body).close();
}

QByteArray head(const char *status, const char *fields = "")
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + fields + "\r\n";
}

/// Takes no more than a little, and says when.
class CountingReader final : public BodyReader
{
public:
    void begin() override { received = 0; }
    std::optional<BodyFault> take(QByteArrayView bytes) override
    {
        received += bytes.size();
        largest = std::max(largest, bytes.size());
        ++portions;
        return {};
    }
    std::optional<BodyFault> end() override { return {}; }

    qsizetype received = 0;
    qsizetype largest = 0;
    int portions = 0;
};

} // namespace

/// What GETs really do on the wire, against a server that misbehaves.
class tst_Wire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sendsTheHeadersAndNothingElse();
    void keepsTheSiteIdOneSegment_data();
    void keepsTheSiteIdOneSegment();
    void keepsEveryAsciiCharacterOfASiteId();
    void neverFollowsARedirect_data();
    void neverFollowsARedirect();
    void qtAloneFollowsAndCarriesTheKey();
    void qtAloneInjectsHeaders();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void qtAloneTakesCutGzipForAnAnswer();
    void endsWhatNeverEnds_data();
    void endsWhatNeverEnds();
    void saysWhatTheServerSaid();
    void saysWhoIsUnreachable();
    void doesNotTrustTls();
    void cancelsAtOnce_data();
    void cancelsAtOnce();
    void readsWhileReceiving();
    void takesALargeBodyInSmallPortions();
    void waitsAsLongAsAsked();
    void takesEveryFraming_data();
    void takesEveryFraming();

private:
    [[nodiscard]] OutagesApi api(const QUrl &base, const RetryPolicy &policy = shortPolicy(),
                                 const QString &site = QStringLiteral("x")) const;

    SystemClock m_clock;
};

OutagesApi tst_Wire::api(const QUrl &base, const RetryPolicy &policy, const QString &site) const
{
    return {systemNetwork(m_clock),
            {.baseUrl = *BaseUrl::parse(base.toString(), AllowHttp::No),
             .siteId = *SiteId::parse(site),
             .key = *ApiKey::parse("canary-key\n")},
            policy};
}

void tst_Wire::sendsTheHeadersAndNothingElse()
{
    ScriptedServer server;
    server.enqueue(complete(200));
    BufferReader reader(100);
    const auto operation = api(server.url(QStringLiteral("/v1"))).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QVERIFY(!probe.kind());
    QCOMPARE(reader.body(), "[]");
    QCOMPARE(server.requests().size(), 1);
    const HttpRequest request = server.requests().constFirst();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/v1/outages");
    QStringList names;
    for (const HttpHeader &header : request.headers)
        names.append(QString::fromLatin1(header.name).toLower());
    names.removeOne(QStringLiteral("connection"));
    names.removeOne(QStringLiteral("accept-language")); // Qt's own, from the locale
    names.sort();
    QCOMPARE(
        names.join(u' '),
        QStringLiteral("accept accept-encoding cache-control host pragma user-agent x-api-key"));
    QCOMPARE(request.header("Cache-Control"), "no-cache");
    QCOMPARE(request.header("x-api-key"), "canary-key");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("User-Agent"), "OutageDesk/" OUTAGE_DESK_VERSION);
}

void tst_Wire::keepsTheSiteIdOneSegment_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *base, const char *site, const char *target) {
        QTest::addRow("%s under '%s'", site, base)
            << QString::fromLatin1(base) << QString::fromUtf8(site) << QByteArray(target);
    };
    for (const char *base : {"/v1", "/v1/"}) {
        row(base, "a/b?c#d", "/v1/site-info/a%2Fb%3Fc%23d");
        row(base, "été", "/v1/site-info/%C3%A9t%C3%A9");
        row(base, "a b", "/v1/site-info/a%20b");
        row(base, "a%2Fb", "/v1/site-info/a%252Fb");
        row(base, "...", "/v1/site-info/...");
        row(base, "../outages", "/v1/site-info/..%2Foutages");
        row(base, "+&=;", "/v1/site-info/%2B%26%3D%3B");
    }
    row("", "x", "/site-info/x");
    row("/", "x", "/site-info/x");
    row("/a%2Fb/c%20d", "x", "/a%2Fb/c%20d/site-info/x");
}

void tst_Wire::keepsTheSiteIdOneSegment()
{
    QFETCH(const QString, base);
    QFETCH(const QString, site);
    QFETCH(const QByteArray, target);
    ScriptedServer server;
    server.setDefault(complete(200));
    const auto base0 = BaseUrl::parse(server.url().toString() + base, AllowHttp::No);
    QVERIFY(base0.hasValue());
    const OutagesApi outages(systemNetwork(m_clock),
                             {*base0, *SiteId::parse(site), *ApiKey::parse("canary-key")},
                             shortPolicy());
    BufferReader reader(100);
    const auto operation = outages.fetchSiteInfo(reader);
    const auto posting = outages.submitOutages("[]", "id");
    OperationProbe probe(*operation);
    OperationProbe postProbe(*posting);
    operation->start();
    posting->start();
    QTRY_VERIFY(probe.isFinished() && postProbe.isFinished());
    QVERIFY(!probe.kind());
    QCOMPARE(postProbe.outcome(), PostOutcome::Accepted);
    QCOMPARE(server.completePosts(), 1);
    QByteArray postTarget = target;
    postTarget.replace("site-info", "site-outages");
    for (const HttpRequest &request : server.requests()) {
        QCOMPARE(request.target, request.method == "POST" ? postTarget : target);
        QCOMPARE(request.path.constLast(), site);
    }
}

void tst_Wire::keepsEveryAsciiCharacterOfASiteId()
{
    ScriptedServer server;
    server.setDefault(complete(200));
    QString site;
    for (char16_t character = 0x20; character < 0x7F; ++character)
        site.append(QChar(character));
    BufferReader reader(100);
    const auto operation =
        api(server.url(QStringLiteral("/v1")), shortPolicy(), site).fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(server.requests().constFirst().path,
             QStringList({QStringLiteral("v1"), QStringLiteral("site-info"), site}));
}

void tst_Wire::neverFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << status << false;
        QTest::addRow("POST %d", status) << status << true;
    }
}

void tst_Wire::neverFollowsARedirect()
{
    QFETCH(const int, status);
    QFETCH(const bool, isPost);
    ScriptedServer elsewhere;
    elsewhere.setDefault(complete(200, "{}"));
    ScriptedServer server;
    const QByteArray target = elsewhere.url(QStringLiteral("/v1/stolen")).toEncoded();
    server.enqueue(Script().afterRequest().answer(status, "{}", {{"Location", target}}).close());
    BufferReader reader(100);
    const OutagesApi outages = api(server.url(QStringLiteral("/v1")));
    const auto operation =
        isPost ? outages.submitOutages("[]", "id") : outages.fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::Redirected);
    QCOMPARE(probe.result->status, status);
    QCOMPARE(probe.result->error->target, QString::fromLatin1(target));
    QCOMPARE(elsewhere.connectionCount(), 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.completePosts(), isPost ? 1 : 0);
    QCOMPARE(probe.outcome(), isPost ? std::optional(PostOutcome::Rejected) : std::nullopt);
    QVERIFY(reader.body().isEmpty());
}

/// Why the above is not a matter of course: Qt's own policy hands the key over, and turns a POST
/// into a GET whose 200 looks like success.
void tst_Wire::qtAloneFollowsAndCarriesTheKey()
{
    ScriptedServer elsewhere;
    elsewhere.setDefault(complete(200, "{}"));
    ScriptedServer server;
    const QByteArray target = elsewhere.url(QStringLiteral("/v1/stolen")).toEncoded();
    server.enqueue(Script().afterRequest().answer(302, "", {{"Location", target}}).close());
    QNetworkAccessManager network;
    QNetworkRequest request(server.url(QStringLiteral("/v1/site-outages/x")));
    request.setRawHeader("x-api-key", "canary-key");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("[]")));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(elsewhere.requests().constFirst().method, "GET");
    QCOMPARE(elsewhere.requests().constFirst().header("x-api-key"), "canary-key");
    QCOMPARE(elsewhere.startedPosts(), 0);
}

/// Why ApiKey::parse() refuses line breaks.
void tst_Wire::qtAloneInjectsHeaders()
{
    const QByteArray key = "canary\r\nX-Evil: 1";
    QVERIFY(!ApiKey::parse(key).hasValue());
    ScriptedServer server;
    server.enqueue(complete(200));
    QNetworkAccessManager network;
    QNetworkRequest request(server.url(QStringLiteral("/v1/outages")));
    request.setRawHeader("x-api-key", key);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requests().constFirst().header("X-Evil"), "1");
}

void tst_Wire::refusesWhatItCannotRead_data()
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
    QTest::newRow("cut between chunks")
        << head("200 OK", "Transfer-Encoding: chunked\r\n") + "2\r\n[]\r\n"
        << ErrorKind::Truncated;
    QTest::newRow("nothing") << QByteArray() << ErrorKind::Unreachable;
    QTest::newRow("cut in the head")
        << QByteArray("HTTP/1.1 200 OK\r\nConte") << ErrorKind::Unreachable;
    QTest::newRow("too large, announced")
        << head("200 OK", "Content-Length: 4194305\r\n") << ErrorKind::TooLarge;
    QTest::newRow("the reader's limit")
        << head("200 OK", "Content-Length: 200\r\n") + QByteArray(200, ' ') << ErrorKind::TooLarge;
}

void tst_Wire::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    ScriptedServer server;
    server.setDefault(Script().afterRequest().send(answer).close());
    BufferReader reader(100);
    const auto operation = api(server.url(QStringLiteral("/v1"))).fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), kind);
}

/// Why Content-Encoding is refused: what looks like an empty success was a cut body.
void tst_Wire::qtAloneTakesCutGzipForAnAnswer()
{
    ScriptedServer server;
    server.enqueue(
        Script().afterRequest().send(head("200 OK", "Content-Encoding: gzip\r\n") + Gzip).close());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(server.url(QStringLiteral("/v1/outages")))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void tst_Wire::endsWhatNeverEnds_data()
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

void tst_Wire::endsWhatNeverEnds()
{
    QFETCH(const Script, script);
    QFETCH(const ErrorKind, kind);
    ScriptedServer server;
    server.enqueue(script);
    BufferReader reader(8 * 1024 * 1024);
    const auto operation = api(server.url(QStringLiteral("/v1"))).fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), kind);
    QVERIFY(probe.result->elapsed < 1s);
    QVERIFY(reader.body().size() <= 4 * 1024 * 1024);
}

void tst_Wire::saysWhatTheServerSaid()
{
    ScriptedServer server;
    server.enqueue(complete(403, R"({"message":"Forbidden"})"));
    BufferReader reader(100);
    const auto operation = api(server.url(QStringLiteral("/v1"))).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::KeyRefused);
    QCOMPARE(probe.result->error->serverMessage, QStringLiteral("Forbidden"));
}

void tst_Wire::saysWhoIsUnreachable()
{
    ScriptedServer server;
    const OutagesApi refused = api(server.url(QStringLiteral("/v1")));
    server.stopListening();
    BufferReader reader(100);
    const auto operation = refused.fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::Unreachable);
    QVERIFY(!probe.result->error->detail.isEmpty());
}

void tst_Wire::doesNotTrustTls()
{
    ScriptedServer server;
    server.enqueue(Script().afterBytes(1).send("this is not TLS\r\n").close());
    QUrl url = server.url(QStringLiteral("/v1"));
    url.setScheme(QStringLiteral("https"));
    RetryPolicy policy = shortPolicy();
    policy = policy.withAttemptTimeout(10s); // OpenSSL takes its time to start
    policy.attempts = 6;
    const auto operation = api(url, policy).submitOutages("[]", "id");
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());

    QCOMPARE(probe.kind(), ErrorKind::Tls);
    QCOMPARE(probe.outcome(), PostOutcome::NotSent);
    QCOMPARE(probe.attempts(), 1);
    QCOMPARE(server.startedPosts(), 0);
}

void tst_Wire::cancelsAtOnce_data()
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

void tst_Wire::cancelsAtOnce()
{
    QFETCH(const Script, script);
    QFETCH(const bool, closes);
    ScriptedServer server;
    server.setDefault(script);
    CountingReader reader;
    const auto operation =
        api(server.url(QStringLiteral("/v1")), RetryPolicy{}).fetchOutages(reader);
    OperationProbe probe(*operation);
    // The far side has it: whatever the script says, the exchange is under way.
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    operation->start();
    QTRY_COMPARE(received.size(), 1);
    QElapsedTimer timer;
    timer.start();
    operation->abort();
    QTRY_VERIFY_WITH_TIMEOUT(probe.isFinished(), 1000);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(probe.kind(), ErrorKind::Cancelled);
    if (closes)
        QTRY_VERIFY(!server.connections().constFirst().isOpen);
}

void tst_Wire::readsWhileReceiving()
{
    ScriptedServer server;
    server.enqueue(Script()
                       .afterRequest()
                       .send(head("200 OK", "Content-Length: 1000001\r\n"))
                       .send(QByteArray(1'000'000, ' '))
                       .hang());
    CountingReader reader;
    const auto operation =
        api(server.url(QStringLiteral("/v1")), RetryPolicy{}).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    // One byte is missing and never comes.
    QTRY_COMPARE(reader.received, 1'000'000);
    QVERIFY(!probe.isFinished());
    QVERIFY(reader.portions > 1);
    QVERIFY(reader.largest <= 256 * 1024);
    QCOMPARE(probe.progress.constLast(), std::make_pair(qint64(1'000'000), qint64(1'000'001)));
}

void tst_Wire::takesALargeBodyInSmallPortions()
{
    ScriptedServer server;
    const QByteArray body(64 * 1024 * 1024, ' ');
    server.enqueue(Script().afterRequest().answer(200, body).close());
    CountingReader reader;
    const auto operation =
        api(server.url(QStringLiteral("/v1")), RetryPolicy{}).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY_WITH_TIMEOUT(probe.isFinished(), 20'000);
    QVERIFY(!probe.kind());
    QCOMPARE(reader.received, body.size());
    QVERIFY(reader.largest <= 256 * 1024);
}

void tst_Wire::waitsAsLongAsAsked()
{
    ScriptedServer server;
    server.enqueue(Script()
                       .afterRequest()
                       .answer(429, "{}",
                               {{"Retry-After", "Fri, 01 Mar 2024 12:00:01 GMT"},
                                {"Date", "Fri, 01 Mar 2024 12:00:00 GMT"}})
                       .close());
    server.enqueue(complete(200));
    BufferReader reader(100);
    const auto operation = api(server.url(QStringLiteral("/v1")), RetryPolicy{}.withRetryBase(1ms))
                               .fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QVERIFY(!probe.kind());
    QCOMPARE(probe.notices.at(0).wait, 1s);
    QVERIFY(probe.result->elapsed >= 1s);
}

void tst_Wire::takesEveryFraming_data()
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

void tst_Wire::takesEveryFraming()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server;
    server.enqueue(Script().afterRequest().send(answer).close());
    BufferReader reader(100);
    const auto operation = api(server.url(QStringLiteral("/v1"))).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QVERIFY(!probe.kind());
    QCOMPARE(reader.body(), "[1]");
}

QTEST_GUILESS_MAIN(tst_Wire)
#include "tst_wire.moc"
