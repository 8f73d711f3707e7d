// SPDX-License-Identifier: MIT
#include "support/testcertificates.h"
#include "support/tlsserver.h"
#include "wirefixture.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray redirectTo(int status, const QUrl &target)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Elsewhere\r\nLocation: " + target.toEncoded() +
           "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

/// Servers that must not be trusted get nothing; the one that may gets what it needs.
class TlsTest final : public QObject, private WireFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void trustedServersAreTalkedTo_data();
    void trustedServersAreTalkedTo();
    void othersGetNothing_data();
    void othersGetNothing();
    void plainTextBehindHttpsGetsNothing_data();
    void plainTextBehindHttpsGetsNothing();
    void aRedirectToPlainHttpTakesNothingAlong_data();
    void aRedirectToPlainHttpTakesNothingAlong();

private:
    void trustTheAuthority() const;
    [[nodiscard]] std::unique_ptr<HttpOperation> make(const QUrl &base, bool isPost,
                                                      BodyReader &reader) const;

    std::unique_ptr<TestCertificates> m_certificates;
    QSslConfiguration m_usual;
};

void TlsTest::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    m_usual = QSslConfiguration::defaultConfiguration();
}

void TlsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TlsTest::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_usual);
}

/// As an administrator would: this computer knows the authority from now on.
void TlsTest::trustTheAuthority() const
{
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificate(m_certificates->authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

std::unique_ptr<HttpOperation> TlsTest::make(const QUrl &base, bool isPost,
                                             BodyReader &reader) const
{
    RetryPolicy policy = RetryPolicy{}.withRetryBase(1ms);
    policy.attempts = 3;
    const OutagesApi outages = api(base, policy);
    return isPost ? outages.submitOutages(R"([{"id":"secret-body"}])", "id")
                  : outages.fetchOutages(reader);
}

void TlsTest::trustedServersAreTalkedTo_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isPost");
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QTest::addRow("GET %s", qPrintable(host)) << host << false;
        QTest::addRow("POST %s", qPrintable(host)) << host << true;
    }
}

void TlsTest::trustedServersAreTalkedTo()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isPost);
    trustTheAuthority();
    TlsServer server(m_certificates->server(CertificateFlaw::None));
    QUrl base = server.url();
    base.setHost(host);
    BufferReader reader(100);
    const auto operation = make(base, isPost, reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QVERIFY2(!probe.result->error, qPrintable(probe.result->error.value_or(ApiError{}).detail));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().header("x-api-key"), "canary-key");
    QCOMPARE(server.requests().constFirst().body.contains("secret-body"), isPost);
    QCOMPARE(probe.outcome(), isPost ? std::optional(PostOutcome::Accepted) : std::nullopt);
}

void TlsTest::othersGetNothing_data()
{
    QTest::addColumn<CertificateFlaw>("flaw");
    QTest::addColumn<bool>("isKnown"); // whether the authority is trusted
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QString>("reason");
    const auto rows = [](const char *name, CertificateFlaw flaw, bool isKnown,
                         const QString &reason) {
        QTest::addRow("GET %s", name) << flaw << isKnown << false << reason;
        QTest::addRow("POST %s", name) << flaw << isKnown << true << reason;
    };
    rows("unknown authority", CertificateFlaw::None, false, u"issuer"_s);
    rows("wrong host", CertificateFlaw::OtherHost, true, u"host name"_s);
    rows("expired", CertificateFlaw::Expired, true, u"expired"_s);
    rows("signed by itself", CertificateFlaw::SelfSigned, true, u"self-signed"_s);
}

void TlsTest::othersGetNothing()
{
    QFETCH(const CertificateFlaw, flaw);
    QFETCH(const bool, isKnown);
    QFETCH(const bool, isPost);
    QFETCH(const QString, reason);
    if (isKnown)
        trustTheAuthority();
    TlsServer server(m_certificates->server(flaw));
    BufferReader reader(100);
    const auto operation = make(server.url(), isPost, reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::Tls);
    QVERIFY2(probe.result->error->detail.contains(reason), qPrintable(probe.result->error->detail));
    QCOMPARE(probe.attempts(), 1); // another attempt would meet the same certificate
    QCOMPARE(probe.outcome(), isPost ? std::optional(PostOutcome::NotSent) : std::nullopt);
    QCOMPARE(probe.result->bodyLeft, false);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.received(), QByteArray());
    QCOMPARE(server.requests().size(), 0);
}

void TlsTest::plainTextBehindHttpsGetsNothing_data()
{
    QTest::addColumn<bool>("isPost");
    QTest::newRow("GET") << false;
    QTest::newRow("POST") << true;
}

void TlsTest::plainTextBehindHttpsGetsNothing()
{
    QFETCH(const bool, isPost);
    ScriptedServer server;
    server.enqueue(Script().send("HTTP/1.1 400 Bad Request\r\n\r\n").close());
    QUrl base = server.url(u"/v1"_s);
    base.setScheme(u"https"_s);
    BufferReader reader(100);
    const auto operation = make(base, isPost, reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::Tls);
    QCOMPARE(probe.outcome(), isPost ? std::optional(PostOutcome::NotSent) : std::nullopt);
    for (const ReceivedConnection &connection : server.connections()) {
        QVERIFY(!connection.bytes.contains("canary"));
        QVERIFY(!connection.bytes.contains("secret-body"));
        QVERIFY(connection.requests.isEmpty());
    }
}

void TlsTest::aRedirectToPlainHttpTakesNothingAlong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << status << false;
        QTest::addRow("POST %d", status) << status << true;
    }
}

void TlsTest::aRedirectToPlainHttpTakesNothingAlong()
{
    QFETCH(const int, status);
    QFETCH(const bool, isPost);
    trustTheAuthority();
    ScriptedServer elsewhere;
    elsewhere.setDefault(complete(200, "{}"));
    TlsServer server(m_certificates->server(CertificateFlaw::None));
    server.setAnswer(redirectTo(status, elsewhere.url(u"/v1/stolen"_s)));
    BufferReader reader(100);
    const auto operation = make(server.url(), isPost, reader);
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(probe.kind(), ErrorKind::Redirected);
    QCOMPARE(probe.result->error->target, elsewhere.url(u"/v1/stolen"_s).toString());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connectionCount(), 0);
    // 303 says that the request was dealt with, and many servers mean that by 301 and 302 to
    // another path: what became of the list is not said.
    const PostOutcome told = status < 307 ? PostOutcome::Unknown : PostOutcome::Rejected;
    QCOMPARE(probe.outcome(), isPost ? std::optional(told) : std::nullopt);
}

QTEST_GUILESS_MAIN(TlsTest)

#include "tst_tls.moc"
