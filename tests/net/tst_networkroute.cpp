// SPDX-License-Identifier: MIT
#include "net/networkroute.h"
#include "net/outagesapi.h"
#include "support/operationprobe.h"
#include "support/scriptedserver.h"
#include "support/testcertificates.h"
#include "support/tlsserver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Accepted = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba;

Connection connectionTo(const QString &address, AllowHttp allowed = AllowHttp::No)
{
    return {.baseUrl = *BaseUrl::parse(address, allowed),
            .siteId = *SiteId::parse(u"site-1"_s),
            .key = *ApiKey::parse("canary-key")};
}

RetryPolicy oneAttempt()
{
    RetryPolicy policy;
    policy.attempts = 1;
    return policy;
}

} // namespace

/// A POST on the way that a connection names: its CA file and its proxy, on real sockets.
class NetworkRouteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_certificates = std::make_unique<TestCertificates>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void trustsTheCaFileAndNothingElse_data()
    {
        QTest::addColumn<CertificateFlaw>("flaw");
        QTest::addColumn<bool>("hasFile");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("its own authority") << CertificateFlaw::None << true << true;
        QTest::newRow("without the file") << CertificateFlaw::None << false << false;
        QTest::newRow("another host") << CertificateFlaw::OtherHost << true << false;
        QTest::newRow("expired") << CertificateFlaw::Expired << true << false;
        QTest::newRow("signed by itself") << CertificateFlaw::SelfSigned << true << false;
    }

    void trustsTheCaFileAndNothingElse()
    {
        QFETCH(const CertificateFlaw, flaw);
        QFETCH(const bool, hasFile);
        QFETCH(const bool, arrives);
        TlsServer server(m_certificates->server(flaw));
        server.setAnswer(Accepted);
        const NetworkRoute route{.caFile = hasFile ? m_certificates->authorityFile() : QString()};
        QVERIFY(!caFaultOf(route));
        const HttpResult result = post(server.url().toString(), route);
        if (arrives) {
            QVERIFY(!result.error);
            QCOMPARE(server.requests().size(), 1);
            QCOMPARE(server.requests().first().body, "[]"_ba);
            return;
        }
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Tls);
        QCOMPARE(result.outcome, PostOutcome::NotSent);
        QCOMPARE(server.received(), QByteArray());
    }

    void aCaFileThatCannotBeUsedTrustsNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<CaFault::Kind>("kind");
        QTest::newRow("missing") << u"missing.pem"_s << CaFault::Kind::Unreadable;
        QTest::newRow("no certificate") << u"text.pem"_s << CaFault::Kind::NoCertificate;
        QTest::newRow("empty") << u"empty.pem"_s << CaFault::Kind::NoCertificate;
        QTest::newRow("a folder") << u"."_s << CaFault::Kind::Unreadable;
    }

    void aCaFileThatCannotBeUsedTrustsNothing()
    {
        QFETCH(const QString, path);
        QFETCH(const CaFault::Kind, kind);
        write(u"text.pem"_s, "no certificate");
        write(u"empty.pem"_s, {});
        const NetworkRoute route{.caFile = m_folder->filePath(path)};
        const auto fault = caFaultOf(route);
        QVERIFY(fault);
        QCOMPARE(fault->kind, kind);
        TlsServer server(m_certificates->server(CertificateFlaw::None));
        server.setAnswer(Accepted);
        const HttpResult result = post(server.url().toString(), route);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Tls);
        QCOMPARE(result.outcome, PostOutcome::NotSent);
        QCOMPARE(server.received(), QByteArray());
    }

    void goesThroughTheProxyThatIsNamed()
    {
        ScriptedServer proxy;
        proxy.setDefault(Script().afterRequest().send(Accepted));
        const NetworkRoute route{.proxy = ProxyUse::Address,
                                 .proxyAddress = u"http://127.0.0.1:%1"_s.arg(proxy.port())};
        const HttpResult result = post(u"http://api.invalid/v1"_s, route);
        QVERIFY(!result.error);
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().first().body, "[]"_ba);
    }

    void aProxyThatIsDownGetsNothingAndIsNamed_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("proxyScheme");
        QTest::newRow("a tunnel") << u"https"_s << u"http"_s;
        QTest::newRow("without a tunnel") << u"http"_s << u"http"_s;
        QTest::newRow("SOCKS") << u"http"_s << u"socks5"_s;
    }

    void aProxyThatIsDownGetsNothingAndIsNamed()
    {
        QFETCH(const QString, scheme);
        QFETCH(const QString, proxyScheme);
        ScriptedServer proxy;
        const quint16 port = proxy.port();
        proxy.stopListening();
        ScriptedServer api;
        api.setDefault(Script().afterRequest().send(Accepted));
        const NetworkRoute route{.proxy = ProxyUse::Address,
                                 .proxyAddress = u"%1://127.0.0.1:%2"_s.arg(proxyScheme).arg(port)};
        const HttpResult result =
            post(u"%1://127.0.0.1:%2/v1"_s.arg(scheme).arg(api.port()), route);
        QVERIFY(result.error);
        QCOMPARE(result.error->clue, ErrorClue::Proxy);
        QCOMPARE(result.error->intermediary, route.proxyAddress);
        QCOMPARE(result.outcome, PostOutcome::NotSent);
        QCOMPARE(api.requests().size(), 0);
    }

    void noneGoesPastTheSystemsProxy()
    {
        ScriptedServer proxy;
        ScriptedServer api;
        api.setDefault(Script().afterRequest().send(Accepted));
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        const HttpResult result =
            post(u"http://127.0.0.1:%1/v1"_s.arg(api.port()), {.proxy = ProxyUse::None});
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
        QVERIFY(!result.error);
        QCOMPARE(api.requests().size(), 1);
        QCOMPARE(proxy.requests().size(), 0);
    }

    void anAddressThatIsNoneLeadsNowhere()
    {
        ScriptedServer api;
        api.setDefault(Script().afterRequest().send(Accepted));
        const HttpResult result = post(u"http://127.0.0.1:%1/v1"_s.arg(api.port()),
                                       {.proxy = ProxyUse::Address, .proxyAddress = u"x"_s});
        QVERIFY(result.error);
        QCOMPARE(result.outcome, PostOutcome::NotSent);
        QCOMPARE(api.requests().size(), 0);
    }

    void readsTheAddressOfAProxy_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *address, bool isOne) {
            QTest::newRow(address) << QString::fromLatin1(address) << isOne;
        };
        row("http://proxy.example:3128", true);
        row(" socks5://127.0.0.1:1080/ ", true);
        row("http://[::1]:8080", true);
        row("proxy.example:3128", false);
        row("http://proxy.example", false);
        row("https://proxy.example:3128", false);
        row("http://ann:secret@proxy.example:3128", false);
        row("http://proxy.example:3128/path", false);
        row("http://:3128", false);
        row("", false);
    }

    void readsTheAddressOfAProxy()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isOne);
        QCOMPARE(proxyAt(address).has_value(), isOne);
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// Posts an empty list; what came of it.
    HttpResult post(const QString &address, const NetworkRoute &route)
    {
        const OutagesApi api(routed(systemNetwork(m_clock), route),
                             connectionTo(address, AllowHttp::Yes), oneAttempt());
        const auto operation = api.submitOutages("[]", QByteArray("the-id"));
        OperationProbe probe(*operation);
        operation->start();
        [&] { QTRY_VERIFY(probe.isFinished()); }();
        return *probe.result;
    }

    SystemClock m_clock;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(NetworkRouteTest)
#include "tst_networkroute.moc"
