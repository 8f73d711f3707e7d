// SPDX-License-Identifier: MIT
#include "net/proxyname.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class ProxyNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); }
    void namesHostAndPortAndNoSecret_data();
    void namesHostAndPortAndNoSecret();
    void asksForTheSchemeInUse();
};

void ProxyNameTest::namesHostAndPortAndNoSecret_data()
{
    QTest::addColumn<QNetworkProxy>("proxy");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QNetworkProxy(QNetworkProxy::NoProxy) << QString();
    QTest::newRow("http") << QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128)
                          << u"http://proxy.example:3128"_s;
    QTest::newRow("with a password")
        << QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128, u"me"_s, u"canary"_s)
        << u"http://proxy.example:3128"_s;
    QTest::newRow("socks") << QNetworkProxy(QNetworkProxy::Socks5Proxy, u"10.0.0.1"_s, 1080)
                           << u"socks5://10.0.0.1:1080"_s;
}

void ProxyNameTest::namesHostAndPortAndNoSecret()
{
    QFETCH(const QNetworkProxy, proxy);
    QNetworkProxy::setApplicationProxy(proxy);
    QTEST(proxyOf(*BaseUrl::parse(u"https://api.example/v1"_s, AllowHttp::No)), "name");
}

/// The scheme decides on a system that has one proxy for each.
void ProxyNameTest::asksForTheSchemeInUse()
{
    class ByScheme final : public QNetworkProxyFactory
    {
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            const bool isSecure = query.url().scheme() == u"https";
            return {QNetworkProxy(QNetworkProxy::HttpProxy, isSecure ? u"a"_s : u"b"_s, 1)};
        }
    };
    QNetworkProxyFactory::setApplicationProxyFactory(new ByScheme);
    QCOMPARE(proxyOf(*BaseUrl::parse(u"https://api.example"_s, AllowHttp::No)), u"http://a:1"_s);
    QCOMPARE(proxyOf(*BaseUrl::parse(u"http://api.example"_s, AllowHttp::Yes)), u"http://b:1"_s);
}

QTEST_GUILESS_MAIN(ProxyNameTest)

#include "tst_proxyname.moc"
