// SPDX-License-Identifier: MIT
#include "net/outagesapi.h"
#include "support/operationprobe.h"
#include "support/scriptedserver.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

NetworkSource through(const QNetworkProxy &proxy)
{
    return [proxy] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(proxy);
        return network;
    };
}

Connection connectionTo(const QString &address)
{
    return {.baseUrl = *BaseUrl::parse(address, AllowHttp::No),
            .siteId = *SiteId::parse(u"norwich-pear-tree"_s),
            .key = *ApiKey::parse("canary-key")};
}

RetryPolicy oneAttempt()
{
    RetryPolicy policy;
    policy.attempts = 1;
    return policy;
}

} // namespace

/// A POST that goes through a proxy, and a proxy that has troubles of its own.
class ProxyWireTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsAProxysNoFromTheServers_data();
    void tellsAProxysNoFromTheServers();
    void blamesNoProxyWhereThereIsNone();

private:
    SystemClock m_clock;
};

void ProxyWireTest::tellsAProxysNoFromTheServers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Script &script, const char *detail,
                        bool isListening = true) {
        QTest::newRow(name) << script << isListening << QString::fromLatin1(detail);
    };
    const auto no = [](const char *status) {
        return Script().afterRequest().send("HTTP/1.1 " + QByteArray(status) +
                                            "\r\nContent-Length: 0\r\n\r\n");
    };
    row("502", no("502 Bad Gateway"), "Error communicating with HTTP proxy");
    row("502, then closed", no("502 Bad Gateway").close(), "Error communicating with HTTP proxy");
    row("503", no("503 No"), "Connection refused");
    row("504", no("504 No"), "Error communicating with HTTP proxy");
    row("403", no("403 No"), "Proxy denied connection");
    row("404", no("404 No"), "Host  not found");
    row("garbage", Script().afterRequest().send("no HTTP\r\n\r\n").close(),
        "Did not receive HTTP response from proxy");
    row("no proxy there", Script(), "Proxy connection refused", false);
}

/// A secure connection goes through a proxy as a tunnel: until that stands nothing has left, and
/// every failure is between the proxy and the server.
void ProxyWireTest::tellsAProxysNoFromTheServers()
{
    QFETCH(const Script, script);
    QFETCH(const bool, isListening);
    ScriptedServer proxy;
    proxy.setDefault(script);
    const quint16 port = proxy.port();
    if (!isListening)
        proxy.stopListening();
    NetworkContext context = systemNetwork(m_clock);
    context.network = through({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port});
    const auto connection = connectionTo(u"https://api.example.org/v1"_s);
    const auto operation =
        OutagesApi(context, connection, oneAttempt()).submitOutages("[]", QByteArray("the-id"));
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(proxy.startedPosts(), 0);
    for (const ReceivedConnection &each : proxy.connections())
        QVERIFY2(!each.bytes.contains("canary-key") && !each.bytes.contains("[]"),
                 each.bytes.constData());
    QCOMPARE(probe.outcome(), PostOutcome::NotSent);
    const ApiError error = *probe.result->error;
    QTEST(error.detail, "detail");
    QCOMPARE(error.kind, ErrorKind::Unreachable);
    QCOMPARE(error.clue, ErrorClue::Proxy);
}

void ProxyWireTest::blamesNoProxyWhereThereIsNone()
{
    ScriptedServer server;
    const QString address = u"https://127.0.0.1:%1/v1"_s.arg(server.port());
    server.stopListening();
    NetworkContext context = systemNetwork(m_clock);
    context.network = through(QNetworkProxy::NoProxy);
    const auto operation = OutagesApi(context, connectionTo(address), oneAttempt())
                               .submitOutages("[]", QByteArray("the-id"));
    OperationProbe probe(*operation);
    operation->start();
    QTRY_VERIFY(probe.isFinished());
    QCOMPARE(server.startedPosts(), 0);
    QCOMPARE(probe.outcome(), PostOutcome::NotSent);
    QCOMPARE(probe.result->error->kind, ErrorKind::Unreachable);
    QCOMPARE(probe.result->error->clue, ErrorClue::None);
}

QTEST_GUILESS_MAIN(ProxyWireTest)
#include "tst_proxywire.moc"
