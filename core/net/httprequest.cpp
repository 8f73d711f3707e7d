// SPDX-License-Identifier: MIT
#include "net/httprequest.h"

QString methodName(HttpMethod method)
{
    return method == HttpMethod::Post ? QStringLiteral("POST") : QStringLiteral("GET");
}

QString HttpRequest::loggedPath() const
{
    return cleaned(url.path(QUrl::FullyEncoded));
}

QString HttpRequest::cleaned(const QString &text) const
{
    return key ? redacted(text, *key) : text;
}
