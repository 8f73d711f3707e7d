// SPDX-License-Identifier: MIT
#include "wirefixture.h"

#include <QtCore/qelapsedtimer.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>

using namespace Qt::StringLiterals;

/// What a request really puts on the wire, and whom it believes.
class WireTest final : public QObject, private WireFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsTheHeadersAndNothingElse();
    void keepsTheSiteIdOneSegment_data();
    void keepsTheSiteIdOneSegment();
    void keepsEveryAsciiCharacterOfASiteId();
    void neverFollowsARedirect_data();
    void neverFollowsARedirect();
    void readsARefusalToItsEnd();
    void qtAloneFollowsAndCarriesTheKey();
    void qtAloneInjectsHeaders();
    void saysWhatTheServerSaid();
    void saysWhoIsUnreachable();
    void doesNotTrustTls();
    void waitsAsLongAsAsked();
};

void WireTest::sendsTheHeadersAndNothingElse()
{
    ScriptedServer server;
    server.enqueue(complete(200));
    BufferReader reader(100);
    const auto operation = api(server.url(u"/v1"_s)).fetchOutages(reader);
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
    names.removeOne(u"connection"_s);
    names.removeOne(u"accept-language"_s); // Qt's own, from the locale
    names.sort();
    QCOMPARE(names.join(u' '),
             u"accept accept-encoding cache-control host pragma user-agent x-api-key"_s);
    QCOMPARE(request.header("Cache-Control"), "no-cache");
    QCOMPARE(request.header("x-api-key"), "canary-key");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("User-Agent"), "OutageDesk/" OUTAGE_DESK_VERSION);
}

void WireTest::keepsTheSiteIdOneSegment_data()
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

void WireTest::keepsTheSiteIdOneSegment()
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

void WireTest::keepsEveryAsciiCharacterOfASiteId()
{
    ScriptedServer server;
    server.setDefault(complete(200));
    QString site;
    for (char16_t character = 0x20; character < 0x7F; ++character)
        site.append(QChar(character));
    BufferReader reader(100);
    const auto operation = api(server.url(u"/v1"_s), shortPolicy(), site).fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(server.requests().constFirst().path, QStringList({u"v1"_s, u"site-info"_s, site}));
}

void WireTest::neverFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << status << false;
        QTest::addRow("POST %d", status) << status << true;
    }
}

void WireTest::neverFollowsARedirect()
{
    QFETCH(const int, status);
    QFETCH(const bool, isPost);
    ScriptedServer elsewhere;
    elsewhere.setDefault(complete(200, "{}"));
    ScriptedServer server;
    const QByteArray target = elsewhere.url(u"/v1/stolen"_s).toEncoded();
    server.enqueue(Script().afterRequest().answer(status, "{}", {{"Location", target}}).close());
    BufferReader reader(100);
    const OutagesApi outages = api(server.url(u"/v1"_s));
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
    // 303 says that the request was dealt with, and many servers mean that by 301 and 302 to
    // another path: what became of the list is not said.
    const PostOutcome told = status < 307 ? PostOutcome::Unknown : PostOutcome::Rejected;
    QCOMPARE(probe.outcome(), isPost ? std::optional(told) : std::nullopt);
    QVERIFY(reader.body().isEmpty());
}

/// A refusal that comes in small pieces, or is longer than what is kept of it, is a refusal still.
void WireTest::readsARefusalToItsEnd()
{
    const QByteArray message = R"({"message":"Site not found"})";
    ScriptedServer server;
    server.enqueue(Script().afterRequest().slices(3).answer(404, message).close());
    BufferReader reader(100);
    const OutagesApi outages = api(server.url(u"/v1"_s));
    const auto fetch = outages.fetchOutages(reader);
    OperationProbe fetched(*fetch);
    fetch->start();
    QTRY_VERIFY(fetched.isFinished());
    QCOMPARE(fetched.result->error->serverMessage, u"Site not found"_s);

    const QByteArray longOne = message + QByteArray(200'000, ' ');
    server.enqueue(Script().afterRequest().answer(400, longOne).close());
    const auto submission = outages.submitOutages("[]", "id");
    OperationProbe submitted(*submission);
    submission->start();
    QTRY_VERIFY(submitted.isFinished());
    QCOMPARE(submitted.outcome(), std::optional(PostOutcome::Rejected));
    QCOMPARE(server.completePosts(), 1);
}

/// Why the above is not a matter of course: Qt's own policy hands the key over, and turns a POST
/// into a GET whose 200 looks like success.
void WireTest::qtAloneFollowsAndCarriesTheKey()
{
    ScriptedServer elsewhere;
    elsewhere.setDefault(complete(200, "{}"));
    ScriptedServer server;
    const QByteArray target = elsewhere.url(u"/v1/stolen"_s).toEncoded();
    server.enqueue(Script().afterRequest().answer(302, "", {{"Location", target}}).close());
    QNetworkAccessManager network;
    QNetworkRequest request(server.url(u"/v1/site-outages/x"_s));
    request.setRawHeader("x-api-key", "canary-key");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("[]")));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(elsewhere.requests().constFirst().method, "GET");
    QCOMPARE(elsewhere.requests().constFirst().header("x-api-key"), "canary-key");
    QCOMPARE(elsewhere.startedPosts(), 0);
}

/// Why ApiKey::parse() refuses line breaks.
void WireTest::qtAloneInjectsHeaders()
{
    const QByteArray key = "canary\r\nX-Evil: 1";
    QVERIFY(!ApiKey::parse(key).hasValue());
    ScriptedServer server;
    server.enqueue(complete(200));
    QNetworkAccessManager network;
    QNetworkRequest request(server.url(u"/v1/outages"_s));
    request.setRawHeader("x-api-key", key);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requests().constFirst().header("X-Evil"), "1");
}

void WireTest::saysWhatTheServerSaid()
{
    ScriptedServer server;
    server.enqueue(complete(403, R"({"message":"Forbidden"})"));
    BufferReader reader(100);
    const auto operation = api(server.url(u"/v1"_s)).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::KeyRefused);
    QCOMPARE(probe.result->error->serverMessage, u"Forbidden"_s);
}

void WireTest::saysWhoIsUnreachable()
{
    ScriptedServer server;
    const OutagesApi refused = api(server.url(u"/v1"_s));
    server.stopListening();
    BufferReader reader(100);
    const auto operation = refused.fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::Unreachable);
    QVERIFY(!probe.result->error->detail.isEmpty());
}

void WireTest::doesNotTrustTls()
{
    ScriptedServer server;
    server.enqueue(Script().afterBytes(1).send("this is not TLS\r\n").close());
    QUrl url = server.url(u"/v1"_s);
    url.setScheme(u"https"_s);
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

void WireTest::waitsAsLongAsAsked()
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
    const auto operation =
        api(server.url(u"/v1"_s), RetryPolicy{}.withRetryBase(1ms)).fetchOutages(reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QVERIFY(!probe.kind());
    QCOMPARE(probe.notices.at(0).wait, 1s);
    QVERIFY(probe.result->elapsed >= 1s);
}

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
