// SPDX-License-Identifier: MIT
#include "net/outagesapi.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/operationprobe.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class OutagesApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void asksForOutages();
    void asksForTheSite();
    void postsTheList();
    void runsBothFetchesSideBySide();
    void limitsTheSite();
    void answersAnErrorWhenTheScriptIsOver();

private:
    [[nodiscard]] OutagesApi api() const;
    void run(HttpOperation &operation);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeNetwork> m_network;
};

void OutagesApiTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_network = std::make_unique<FakeNetwork>(*m_clock);
}

OutagesApi OutagesApiTest::api() const
{
    return {m_network->context(),
            {.baseUrl = *BaseUrl::parse(u"https://example.org/v1/"_s, AllowHttp::No),
             .siteId = *SiteId::parse(u"a/b?c#d"_s),
             .key = *ApiKey::parse("canary-key")}};
}

void OutagesApiTest::run(HttpOperation &operation)
{
    bool isFinished = false;
    connect(&operation, &HttpOperation::finished, this, [&] { isFinished = true; });
    operation.start();
    QVERIFY(m_clock->runUntil([&] { return isFinished; }));
}

void OutagesApiTest::asksForOutages()
{
    m_network->enqueue({});
    BufferReader reader(100);
    const auto operation = api().fetchOutages(reader);
    run(*operation);
    const FakeRequest sent = m_network->requests().at(0);
    QCOMPARE(sent.operation, QNetworkAccessManager::GetOperation);
    QCOMPARE(sent.request.url().toEncoded(), "https://example.org/v1/outages");
    QCOMPARE(sent.request.rawHeader("x-api-key"), "canary-key");
    QCOMPARE(sent.request.rawHeader("Accept"), "application/json");
    QCOMPARE(sent.request.rawHeader("Accept-Encoding"), "identity");
    QCOMPARE(sent.request.rawHeader("User-Agent"), "OutageDesk/test");
    QCOMPARE(sent.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(sent.request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    QCOMPARE(reader.body(), "{}");
}

void OutagesApiTest::asksForTheSite()
{
    m_network->enqueue({});
    BufferReader reader(100);
    const auto operation = api().fetchSiteInfo(reader);
    run(*operation);
    QCOMPARE(m_network->requests().at(0).request.url().toEncoded(),
             "https://example.org/v1/site-info/a%2Fb%3Fc%23d");
}

void OutagesApiTest::postsTheList()
{
    m_network->enqueue({});
    const auto operation = api().submitOutages("[1]", "some-uuid");
    run(*operation);
    const FakeRequest sent = m_network->requests().at(0);
    QCOMPARE(sent.operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(sent.request.url().toEncoded(), "https://example.org/v1/site-outages/a%2Fb%3Fc%23d");
    QCOMPARE(sent.request.url(), api().submitUrl());
    QCOMPARE(sent.request.rawHeader("Content-Type"), "application/json");
    QCOMPARE(sent.request.rawHeader("Idempotency-Key"), "some-uuid");
    QCOMPARE(sent.request.header(QNetworkRequest::ContentLengthHeader).toInt(), 3);
    QCOMPARE(sent.request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute),
             QVariant(true));
    QCOMPARE(sent.body, "[1]");
}

void OutagesApiTest::runsBothFetchesSideBySide()
{
    FakeAnswer slow;
    slow.beforeHead = std::chrono::seconds{10};
    m_network->enqueue(slow);
    m_network->enqueue(slow);
    BufferReader outages(100);
    BufferReader site(100);
    const auto one = api().fetchOutages(outages);
    const auto other = api().fetchSiteInfo(site);
    OperationProbe probeOne(*one);
    OperationProbe probeOther(*other);
    one->start();
    other->start();
    m_clock->advance(std::chrono::seconds{10});
    QVERIFY(probeOne.isFinished() && probeOther.isFinished());
    QVERIFY(!probeOne.kind() && !probeOther.kind());
}

void OutagesApiTest::limitsTheSite()
{
    FakeAnswer large;
    large.contentLength = 4 * 1024 * 1024 + 1;
    m_network->enqueue(large);
    BufferReader reader(100);
    const auto operation = api().fetchSiteInfo(reader);
    OperationProbe probe(*operation);
    run(*operation);
    QCOMPARE(probe.kind(), ErrorKind::TooLarge);
}

void OutagesApiTest::answersAnErrorWhenTheScriptIsOver()
{
    BufferReader reader(100);
    const auto operation = api().fetchOutages(reader);
    OperationProbe probe(*operation);
    run(*operation);
    QCOMPARE(probe.kind(), ErrorKind::Unreachable);
    QCOMPARE(probe.attempts(), 6);
}

QTEST_GUILESS_MAIN(OutagesApiTest)
#include "tst_outagesapi.moc"
