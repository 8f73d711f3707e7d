// SPDX-License-Identifier: MIT
#include "net/apikey.h"

#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>

namespace {

constexpr qsizetype LongestKey = 4096;
constexpr qsizetype ShortestSecret = 4;

/// What is certain of the base64 text of \a key when \a shift bytes come before it in the text
/// that was encoded: the characters that no neighbour shares. Empty for a key too short.
QByteArray base64Core(const QByteArray &key, qsizetype shift, QByteArray::Base64Options options)
{
    const QByteArray padded = QByteArray(shift, '\0') + key;
    const QByteArray text = padded.toBase64(options);
    const qsizetype first = (shift * 8 + 5) / 6;
    const qsizetype last = (shift + key.size()) * 8 / 6;
    return text.mid(first, last - first);
}

QList<QByteArray> base64Forms(const QByteArray &key)
{
    QList<QByteArray> forms;
    for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype shift = 0; shift < 3; ++shift)
            forms.append(base64Core(key, shift, options));
    }
    return forms;
}

QString quoted(const QByteArray &text)
{
    return QRegularExpression::escape(QString::fromLatin1(text));
}

/// Each byte as itself or percent-encoded, in either case of the hex digits.
QString percentPattern(const QByteArray &key)
{
    QString pattern;
    for (const char byte : key) {
        const QByteArray hex = QByteArray(1, byte).toHex();
        pattern += QLatin1StringView("(?:") + quoted(QByteArray(1, byte)) +
                   QLatin1StringView("|%(?i:") + QString::fromLatin1(hex) + QLatin1StringView("))");
    }
    return pattern;
}

QRegularExpression formsOf(const QByteArray &key)
{
    QString pattern = percentPattern(key) + QLatin1StringView("|(?i:") +
                      QString::fromLatin1(key.toHex()) + QLatin1Char(')');
    for (const QByteArray &form : base64Forms(key)) {
        if (form.size() >= ShortestSecret)
            pattern += QLatin1Char('|') + quoted(form);
    }
    return QRegularExpression(pattern);
}

} // namespace

Expected<ApiKey, KeyFault> ApiKey::parse(const QByteArray &bytes)
{
    const QByteArray key = bytes.trimmed();
    if (key.isEmpty())
        return Unexpected{KeyFault::Empty};
    if (key.size() > LongestKey)
        return Unexpected{KeyFault::TooLong};
    if (!std::all_of(key.begin(), key.end(), [](char c) { return c >= 0x21 && c <= 0x7E; }))
        return Unexpected{KeyFault::ForbiddenBytes};
    return ApiKey(key);
}

QString redacted(const QString &text, const ApiKey &key)
{
    if (text.isEmpty() || key.exposed().size() < ShortestSecret)
        return text;
    QString clean = text;
    clean.replace(formsOf(key.exposed()), QStringLiteral("[key]"));
    return clean;
}

QByteArray redacted(const QByteArray &text, const ApiKey &key)
{
    if (text.isEmpty())
        return text;
    // Latin-1 there and back keeps every byte that is not part of the key.
    return redacted(QString::fromLatin1(text), key).toLatin1();
}
