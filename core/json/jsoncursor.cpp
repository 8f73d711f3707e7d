// SPDX-License-Identifier: MIT
#include "json/jsoncursor.h"

namespace {

bool isSpaceByte(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isNumberByte(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' ||
           byte == 'e' || byte == 'E';
}

/// Removes and returns the ASCII character at the start of \a text; returns 0 and leaves the rest
/// for any other. A `\u0000` is in no name either.
char takeCharacter(QByteArrayView &text)
{
    const char first = text.front();
    text = text.sliced(1);
    if (first != '\\')
        return first;
    const char kind = text.front();
    text = text.sliced(1);
    if (kind != 'u')
        return kind == '/' ? kind : '\0'; // the other short escapes are in no name
    const uint code = text.first(4).toUInt(nullptr, 16);
    text = text.sliced(4);
    return code < 0x80 ? static_cast<char>(code) : '\0';
}

} // namespace

bool JsonCursor::enter()
{
    skipSpace();
    ++m_at;
    skipSpace();
    return m_text[m_at] != ']' && m_text[m_at] != '}';
}

bool JsonCursor::next()
{
    skipSpace();
    const char mark = m_text[m_at++];
    return mark == ',' || mark == ':';
}

char JsonCursor::peek()
{
    skipSpace();
    return m_text[m_at];
}

QByteArrayView JsonCursor::take()
{
    skipSpace();
    const qsizetype first = m_at;
    int depth = 0;
    do {
        switch (m_text[m_at]) {
        case '"':
            skipText();
            break;
        case '[':
        case '{':
            ++depth;
            ++m_at;
            break;
        case ']':
        case '}':
            --depth;
            ++m_at;
            break;
        case ',':
        case ':':
            ++m_at;
            break;
        default:
            skipScalar();
            break;
        }
        if (depth > 0)
            skipSpace();
    } while (depth > 0);
    return m_text.sliced(first, m_at - first);
}

void JsonCursor::skipSpace()
{
    while (m_at < m_text.size() && isSpaceByte(m_text[m_at]))
        ++m_at;
}

void JsonCursor::skipText()
{
    for (++m_at; m_text[m_at] != '"'; ++m_at) {
        if (m_text[m_at] == '\\')
            ++m_at;
    }
    ++m_at;
}

void JsonCursor::skipScalar()
{
    const auto isInside = [this] {
        const char byte = m_text[m_at];
        return byte != ',' && byte != ']' && byte != '}' && !isSpaceByte(byte);
    };
    while (m_at < m_text.size() && isInside())
        ++m_at;
}

bool JsonText::isKey(QByteArrayView key, QByteArrayView name)
{
    QByteArrayView rest = key.sliced(1, key.size() - 2);
    if (!rest.contains('\\'))
        return rest == name;
    for (const char character : name) {
        if (rest.isEmpty() || takeCharacter(rest) != character)
            return false;
    }
    return rest.isEmpty();
}

quint32 JsonText::repeatedKeys(QByteArrayView object, std::span<const QByteArrayView> names)
{
    quint32 seen = 0;
    quint32 repeated = 0;
    JsonCursor cursor(object);
    for (bool hasMore = cursor.enter(); hasMore; hasMore = cursor.next()) {
        const QByteArrayView key = cursor.take();
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!isKey(key, names[i]))
                continue;
            repeated |= seen & (1U << i);
            seen |= 1U << i;
        }
        cursor.next();
        cursor.take();
    }
    return repeated;
}

QByteArray JsonText::compact(QByteArrayView json, qsizetype most)
{
    QByteArray text;
    bool isInText = false;
    for (qsizetype at = 0; at < json.size() && text.size() < most; ++at) {
        const char byte = json[at];
        if (!isInText && isSpaceByte(byte))
            continue;
        text.append(byte);
        if (byte == '"')
            isInText = !isInText;
        else if (byte == '\\' && ++at < json.size())
            text.append(json[at]);
    }
    text.truncate(most);
    return text;
}

QByteArray JsonText::withoutNumbers(QByteArray json)
{
    bool isInText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char byte = json[at];
        if (byte == '"')
            isInText = !isInText;
        else if (isInText && byte == '\\')
            ++at;
        if (isInText || (byte != '-' && (byte < '0' || byte > '9')))
            continue;
        json[at] = '0';
        while (at + 1 < json.size() && isNumberByte(json[at + 1]))
            json[++at] = ' ';
    }
    return json;
}

QByteArray JsonText::withEscapedMarks(QByteArray json)
{
    if (json.contains('\xef')) // in most answers there is no such byte, which is found out quickly
        json.replace("\"\xef\xbb\xbf", "\"\\ufeff");
    return json;
}
