// SPDX-License-Identifier: MIT
#include "net/apirequest.h"

QString methodName(HttpMethod method)
{
    return method == HttpMethod::Post ? QStringLiteral("POST") : QStringLiteral("GET");
}

QString ApiRequest::loggedPath() const
{
    return cleaned(url.path(QUrl::FullyEncoded));
}

QString ApiRequest::cleaned(const QString &text) const
{
    return key ? redacted(text, *key) : text;
}

QByteArray ApiRequest::cleaned(const QByteArray &text) const
{
    return key ? redacted(text, *key) : text;
}
