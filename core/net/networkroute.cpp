// SPDX-License-Identifier: MIT
#include "net/networkroute.h"

#include "system/filedescriptor.h"

#include <QtCore/qfile.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestCaFile = qint64(4) << 20;

using Certificates = QList<QSslCertificate>;

Expected<Certificates, CaFault> readCertificates(const QString &path)
{
    auto descriptor = FileDescriptor::open(path, FileDescriptor::Access::Read);
    if (!descriptor)
        return Unexpected{CaFault{CaFault::Kind::Unreadable, qt_error_string(descriptor.error())}};
    QFile file;
    if (!file.open(descriptor->number(), QIODevice::ReadOnly))
        return Unexpected{CaFault{CaFault::Kind::Unreadable, file.errorString()}};
    const bool isFile = !file.isSequential() && file.size() <= LargestCaFile;
    const QByteArray content = isFile ? file.read(LargestCaFile) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return Unexpected{CaFault{CaFault::Kind::Unreadable, file.errorString()}};
    const Certificates found = QSslCertificate::fromData(content, QSsl::Pem);
    if (found.isEmpty())
        return Unexpected{CaFault{CaFault::Kind::NoCertificate}};
    return found;
}

/// Trusts the certificates of a file beside the system's; none at all if it cannot be read.
class TrustingNetwork final : public QNetworkAccessManager
{
public:
    explicit TrustingNetwork(const QString &caFile)
    {
        const auto own = readCertificates(caFile);
        if (own)
            m_trusted = QSslConfiguration::systemCaCertificates() + *own;
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        QNetworkRequest trusting = request;
        QSslConfiguration tls = trusting.sslConfiguration();
        tls.setCaCertificates(m_trusted);
        trusting.setSslConfiguration(tls);
        return QNetworkAccessManager::createRequest(operation, trusting, body);
    }

private:
    Certificates m_trusted;
};

/// The proxy that a network is given; nullopt: it asks the system.
std::optional<QNetworkProxy> proxyFor(const NetworkRoute &route)
{
    switch (route.proxy) {
    case ProxyUse::System:
        return std::nullopt;
    case ProxyUse::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyUse::Address:
        break;
    }
    // An address that names none must not lead past the proxy: nothing listens there.
    return proxyAt(route.proxyAddress)
        .value_or(QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.invalid"_s, 1));
}

} // namespace

std::optional<QNetworkProxy> proxyAt(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    const bool isKnown = isSocks || url.scheme() == "http"_L1;
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() &&
                        !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         url.host(), static_cast<quint16>(url.port()));
}

std::optional<CaFault> caFaultOf(const NetworkRoute &route)
{
    if (route.caFile.isEmpty())
        return std::nullopt;
    const auto read = readCertificates(route.caFile);
    return read ? std::nullopt : std::optional(read.error());
}

NetworkContext routed(NetworkContext context, const NetworkRoute &route)
{
    if (route == NetworkRoute())
        return context;
    context.network = [usual = context.network, caFile = route.caFile, proxy = proxyFor(route)] {
        std::unique_ptr<QNetworkAccessManager> network =
            caFile.isEmpty() ? usual() : std::make_unique<TrustingNetwork>(caFile);
        if (proxy)
            network->setProxy(*proxy);
        return network;
    };
    return context;
}
