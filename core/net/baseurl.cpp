// SPDX-License-Identifier: MIT
#include "net/baseurl.h"

#include <QtNetwork/qhostaddress.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Returns the part between `//` and the path, also where QUrl would drop an empty user info.
QStringView authorityIn(QStringView text)
{
    const QStringView rest = text.sliced(text.indexOf(u"//") + 2);
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::ranges::find_if(rest, isEnd);
    return rest.first(end - rest.begin());
}

bool hasDotSegment(const QString &path)
{
    const QStringList segments = path.split(u'/');
    return segments.contains("."_L1) || segments.contains(".."_L1);
}

std::optional<UrlFault> schemeFault(const QString &text)
{
    const qsizetype colon = text.indexOf("://"_L1);
    if (colon <= 0)
        return UrlFault::NoScheme;
    const QString scheme = text.first(colon).toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return UrlFault::OtherScheme;
    return {};
}

std::optional<UrlFault> contentFault(const QString &text, const QUrl &url, AllowHttp allowed)
{
    if (authorityIn(text).contains(u'@'))
        return UrlFault::UserInfo;
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || hasDotSegment(url.path()))
        return UrlFault::Malformed;
    if (url.hasQuery())
        return UrlFault::QueryPresent;
    if (url.hasFragment())
        return UrlFault::FragmentPresent;
    const bool isPlain = url.scheme() == "http"_L1;
    if (isPlain && allowed == AllowHttp::No && !isLoopbackHost(url.host()))
        return UrlFault::PlainHttp;
    return {};
}

/// Scheme, host and port as they go over the wire, the usual port left out.
QByteArray originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    const int usualPort = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(usualPort) != usualPort)
        origin.setPort(url.port());
    return origin.toEncoded();
}

} // namespace

Expected<BaseUrl, UrlFault> BaseUrl::parse(const QString &text, AllowHttp allowed)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Unexpected{UrlFault::Empty};
    if (const auto fault = schemeFault(trimmed))
        return Unexpected{*fault};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (const auto fault = contentFault(trimmed, url, allowed))
        return Unexpected{*fault};

    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    // On the wire several slashes at the start are one, so they must not name another place.
    while (path.startsWith("//"))
        path.remove(0, 1);
    return BaseUrl(originOf(url), path);
}

QUrl BaseUrl::url(const QStringList &segments) const
{
    QByteArray encoded = m_origin + m_path;
    for (const QString &segment : segments)
        encoded += '/' + QUrl::toPercentEncoding(segment);
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QString BaseUrl::origin() const
{
    return QString::fromLatin1(m_origin);
}

bool BaseUrl::isLoopback() const
{
    return isLoopbackHost(QUrl::fromEncoded(m_origin).host());
}

QString BaseUrl::text() const
{
    return QString::fromLatin1(m_origin + m_path);
}
