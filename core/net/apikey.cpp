// SPDX-License-Identifier: MIT
#include "net/apikey.h"

#include "net/keyforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestKey = 4096;
constexpr qsizetype ShortestSecret = 4;

} // namespace

Expected<ApiKey, KeyFault> ApiKey::parse(const QByteArray &bytes)
{
    const QByteArray key = bytes.trimmed();
    if (key.isEmpty())
        return Unexpected{KeyFault::Empty};
    if (key.size() > LongestKey)
        return Unexpected{KeyFault::TooLong};
    if (!std::ranges::all_of(key, [](char c) { return c >= 0x21 && c <= 0x7E; }))
        return Unexpected{KeyFault::ForbiddenBytes};
    return ApiKey(key);
}

QString redacted(const QString &text, const ApiKey &key)
{
    if (text.isEmpty() || key.exposed().size() < ShortestSecret)
        return text;
    const KeyForms forms(key.exposed());
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = forms.matchAt(QStringView(text).sliced(at));
        if (length > 0)
            clean += "[key]"_L1;
        else
            clean += text[at];
        at += std::max<qsizetype>(length, 1);
    }
    return clean;
}

QByteArray redacted(const QByteArray &text, const ApiKey &key)
{
    if (text.isEmpty())
        return text;
    // Latin-1 there and back keeps every byte that is not part of the key.
    return redacted(QString::fromLatin1(text), key).toLatin1();
}
