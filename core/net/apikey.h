// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdebug.h>
#include <QtCore/qstring.h>

/// Why bytes are not an API key.
enum class KeyFault : quint8 {
    Empty,
    TooLong,        ///< over 4096 bytes
    ForbiddenBytes, ///< anything but 0x21 to 0x7E: a line break would inject headers
};

/// The secret of the `x-api-key` header. A value type that cannot be printed or streamed.
class ApiKey final
{
public:
    /// White space around the key is dropped. RFC 9110 §5.5.
    [[nodiscard]] static Expected<ApiKey, KeyFault> parse(const QByteArray &bytes);

    /// The secret itself: for the request header and the keyring, for nothing else.
    [[nodiscard]] const QByteArray &exposed() const { return m_bytes; }

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
    friend QDebug operator<<(QDebug, const ApiKey &) = delete;
    friend QDataStream &operator<<(QDataStream &, const ApiKey &) = delete;

private:
    explicit ApiKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    QByteArray m_bytes;
};

/// The one place where the key is cut out of text: as it is, percent-encoded (twice, too), escaped
/// as JSON or HTML does, in base64 (also in the middle of something longer, and of UTF-16) and in
/// hex, with or without something between the bytes, each occurrence replaced by `[key]`.
/// Keys under four characters are left, since they cannot be told from ordinary words.
[[nodiscard]] QString redacted(const QString &text, const ApiKey &key);
[[nodiscard]] QByteArray redacted(const QByteArray &text, const ApiKey &key);
