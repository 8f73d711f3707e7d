// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <optional>

/// How a text without a byte order mark is written.
enum class TableEncoding : quint8 {
    Unicode, ///< UTF-8, or UTF-16 if one of its first two bytes is zero
    /// Windows-1252, which is Latin-1 with characters for the 32 bytes that are controls there.
    /// Only where a person says so: every text is one.
    WindowsLatin,
};

/// Makes UTF-8 of the bytes of a table, received in portions of any size.
///
/// A byte order mark tells UTF-8 and both orders of UTF-16, whatever encoding is given, and is not
/// part of the text. That of UTF-32 is an error. Wrong bytes are an error, never replaced. Keeps at
/// most the bytes of one character between portions. Not thread-safe.
class TextDecoder final
{
public:
    explicit TextDecoder(TableEncoding encoding = TableEncoding::Unicode);

    /// Returns the text of the next bytes. The view is valid until the next call, and not longer
    /// than \a bytes are. After an error: the text before it, then nothing.
    [[nodiscard]] QByteArrayView take(QByteArrayView bytes);
    /// Marks the bytes as complete. Returns what was waiting for more, likewise.
    [[nodiscard]] QByteArrayView end();
    /// Whether the bytes are not what they should be, right after the text returned so far.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Whether that is because they are UTF-32.
    [[nodiscard]] bool isUtf32() const { return m_isUtf32; }

private:
    enum class Form : quint8 { Unknown, Utf8, Utf16LittleEndian, Utf16BigEndian, WindowsLatin };

    QByteArrayView start();
    void tellForm();
    /// Takes a byte order mark off; nullopt if there is none.
    [[nodiscard]] std::optional<Form> takeMarkedForm();
    /// By where zeros stand in what comes first.
    [[nodiscard]] Form guessedForm() const;
    QByteArrayView decode(QByteArrayView bytes);
    QByteArrayView decodeUtf8(QByteArrayView bytes);
    QByteArrayView decodeUtf16(QByteArrayView bytes);

    TableEncoding m_encoding;
    Form m_form = Form::Unknown;
    bool m_hasFailed = false;
    bool m_isUtf32 = false;
    QByteArray m_first; // the bytes that told the form
    QByteArray m_held;  // the beginning of a character
    QByteArray m_text;  // what a returned view looks at
};
