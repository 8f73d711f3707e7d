// SPDX-License-Identifier: MIT
#include "net/proxyname.h"

#include <QtNetwork/qnetworkproxy.h>

QString proxyOf(const BaseUrl &base)
{
    const QNetworkProxyQuery query(base.url({}));
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(query)) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
            return {};
        QUrl name;
        name.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks5")
                                                                  : QStringLiteral("http"));
        name.setHost(proxy.hostName());
        name.setPort(proxy.port());
        return name.toString();
    }
    return {};
}
