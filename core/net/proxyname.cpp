// SPDX-License-Identifier: MIT
#include "net/proxyname.h"

#include <QtNetwork/qnetworkproxy.h>

using namespace Qt::StringLiterals;

QString proxyOf(const BaseUrl &base)
{
    const QNetworkProxyQuery query(base.url({}));
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(query)) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
            return {};
        QUrl name;
        name.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
        name.setHost(proxy.hostName());
        name.setPort(proxy.port());
        return name.toString();
    }
    return {};
}
