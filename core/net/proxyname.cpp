// SPDX-License-Identifier: MIT
#include "net/proxyname.h"

#include <QtNetwork/qnetworkproxy.h>

using namespace Qt::StringLiterals;

QString nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    QUrl name;
    name.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    name.setHost(proxy.hostName());
    name.setPort(proxy.port());
    return name.toString();
}

QString proxyOf(const BaseUrl &base)
{
    const QNetworkProxyQuery query(base.url({}));
    return nameOf(QNetworkProxyFactory::proxyForQuery(query).value(0));
}

QString proxyOf(const BaseUrl &base, const NetworkRoute &route)
{
    switch (route.proxy) {
    case ProxyUse::System:
        return proxyOf(base);
    case ProxyUse::None:
        return {};
    case ProxyUse::Address:
        break;
    }
    const auto named = proxyAt(route.proxyAddress);
    return named ? nameOf(*named) : QString();
}
