// SPDX-License-Identifier: MIT
#include "net/apirequest.h"

using namespace Qt::StringLiterals;

QString methodName(HttpMethod method)
{
    return method == HttpMethod::Post ? u"POST"_s : u"GET"_s;
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

QByteArray ApiRequest::cleanedStart(const QByteArray &bytes) const
{
    if (bytes.size() <= keptErrorBody)
        return cleaned(bytes);
    QByteArray start = cleaned(bytes.first(keptErrorBody));
    // A part of the key may stand at the cut, in its longest form: six characters a byte.
    if (key)
        start.chop(6 * key->exposed().size());
    return start;
}
