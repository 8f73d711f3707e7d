// SPDX-License-Identifier: MIT
#include "tables/textdecoder.h"

#include <QtCore/qendian.h>
#include <QtCore/qstring.h>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr qsizetype LongestMark = 4; // bytes of a byte order mark

bool isTail(char byte)
{
    return (static_cast<quint8>(byte) & 0xc0) == 0x80;
}

/// How many bytes a character takes that begins with \a lead; 1 also for a byte that begins none.
qsizetype lengthFor(char lead)
{
    const auto byte = static_cast<quint8>(lead);
    if (byte < 0xc0)
        return 1;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// How many bytes at the end of \a bytes begin a character that goes on behind them.
qsizetype unfinished(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(bytes.size(), 3);
    for (qsizetype back = 1; back <= most; ++back) {
        const char byte = bytes[bytes.size() - back];
        if (!isTail(byte))
            return lengthFor(byte) > back ? back : 0;
    }
    return 0;
}

/// How many bytes at the beginning of \a bytes are UTF-8.
qsizetype validLength(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = std::min(lengthFor(bytes[at]), bytes.size() - at);
        if (!bytes.sliced(at, length).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

/// How many units at the beginning of \a text are UTF-16.
qsizetype validUnits(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        if (!text.sliced(at, length).isValidUtf16())
            break;
        at += length;
    }
    return at;
}

/// The text of bytes in Windows-1252. The five bytes without a character there stay the controls
/// that they are in Latin-1, as the WHATWG Encoding Standard has it (§9, windows-1252).
QString textOfWindows(QByteArrayView bytes)
{
    constexpr char16_t First = 0x80;
    constexpr std::array<char16_t, 32> Characters{
        u'\u20ac', 0x81,      u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
        u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8d,      u'\u017d', 0x8f,
        0x90,      u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
        u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0x9d,      u'\u017e', u'\u0178'};
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= First && code < First + Characters.size())
            character = QChar(Characters[code - First]);
    }
    return text;
}

/// Whether it is a character of a header in ASCII, of which UTF-16 makes two bytes.
bool isHeaderByte(char byte)
{
    return byte == '\t' || (byte >= ' ' && byte <= '~');
}

} // namespace

TextDecoder::TextDecoder(TableEncoding encoding)
    : m_encoding(encoding)
{}

QByteArrayView TextDecoder::take(QByteArrayView bytes)
{
    if (m_hasFailed)
        return {};
    if (m_form != Form::Unknown)
        return decode(bytes);
    m_first.append(bytes);
    return m_first.size() < LongestMark ? QByteArrayView() : start();
}

QByteArrayView TextDecoder::end()
{
    if (m_hasFailed)
        return {};
    const QByteArrayView text = m_form == Form::Unknown ? start() : QByteArrayView();
    m_hasFailed = m_hasFailed || !m_held.isEmpty();
    return text;
}

QByteArrayView TextDecoder::start()
{
    tellForm();
    return m_hasFailed ? QByteArrayView() : decode(m_first);
}

void TextDecoder::tellForm()
{
    constexpr QByteArrayView LittleUtf32("\xff\xfe\0\0", 4);
    constexpr QByteArrayView BigUtf32("\0\0\xfe\xff", 4);
    m_isUtf32 = m_first.startsWith(LittleUtf32) || m_first.startsWith(BigUtf32);
    m_hasFailed = m_isUtf32;
    if (const auto form = takeMarkedForm())
        m_form = *form;
    else
        m_form = m_encoding == TableEncoding::WindowsLatin ? Form::WindowsLatin : guessedForm();
}

std::optional<TextDecoder::Form> TextDecoder::takeMarkedForm()
{
    const auto takeMark = [this](QByteArrayView mark) {
        const bool isThere = m_first.startsWith(mark);
        if (isThere)
            m_first.remove(0, mark.size());
        return isThere;
    };
    if (takeMark("\xef\xbb\xbf"))
        return Form::Utf8;
    if (takeMark("\xff\xfe"))
        return Form::Utf16LittleEndian;
    if (takeMark("\xfe\xff"))
        return Form::Utf16BigEndian;
    return std::nullopt;
}

TextDecoder::Form TextDecoder::guessedForm() const
{
    if (m_first.size() >= 2 && m_first[1] == '\0' && isHeaderByte(m_first[0]))
        return Form::Utf16LittleEndian;
    if (m_first.size() >= 2 && m_first[0] == '\0' && isHeaderByte(m_first[1]))
        return Form::Utf16BigEndian;
    return Form::Utf8;
}

QByteArrayView TextDecoder::decode(QByteArrayView bytes)
{
    switch (m_form) {
    case Form::WindowsLatin:
        m_text = textOfWindows(bytes).toUtf8();
        return m_text;
    case Form::Utf16LittleEndian:
    case Form::Utf16BigEndian:
        return decodeUtf16(bytes);
    case Form::Utf8:
    case Form::Unknown:
        break;
    }
    return decodeUtf8(bytes);
}

QByteArrayView TextDecoder::decodeUtf8(QByteArrayView bytes)
{
    if (!m_held.isEmpty()) {
        m_text = std::exchange(m_held, {}).append(bytes);
        bytes = m_text;
    }
    const qsizetype waiting = unfinished(bytes);
    m_held = bytes.last(waiting).toByteArray();
    bytes = bytes.chopped(waiting);
    if (bytes.isValidUtf8())
        return bytes;
    m_hasFailed = true;
    return bytes.first(validLength(bytes));
}

QByteArrayView TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    m_held.append(bytes);
    const qsizetype units = m_held.size() / 2;
    QString text(units, Qt::Uninitialized);
    if (m_form == Form::Utf16LittleEndian)
        qFromLittleEndian<quint16>(m_held.constData(), units, text.data());
    else
        qFromBigEndian<quint16>(m_held.constData(), units, text.data());
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    m_held.remove(0, 2 * text.size());
    if (!text.isValidUtf16()) {
        m_hasFailed = true;
        text.truncate(validUnits(text));
    }
    m_text = text.toUtf8();
    return m_text;
}
