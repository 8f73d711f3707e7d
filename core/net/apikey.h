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
    /// Reads a key and drops the white space around it (RFC 9110 §5.5). Returns the fault if
    /// \a bytes are no key.
    [[nodiscard]] static Expected<ApiKey, KeyFault> parse(const QByteArray &bytes);

    /// Returns the secret: only for the request header and the keyring.
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

/// Returns \a text with each occurrence of the key replaced by `[key]`; no other function does
/// this. Finds the key as it is, percent-encoded (once or twice), escaped as JSON or HTML, in
/// base64 (also within a longer text, and of UTF-16) and in hex, with or without separators between
/// the bytes. Keys under four characters are left in place, since they cannot be told from ordinary
/// words.
[[nodiscard]] QString redacted(const QString &text, const ApiKey &key);
[[nodiscard]] QByteArray redacted(const QByteArray &text, const ApiKey &key);
