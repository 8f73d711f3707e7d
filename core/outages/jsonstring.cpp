// SPDX-License-Identifier: MIT
#include "outages/jsonstring.h"

namespace {

QByteArray escaped(char character)
{
    switch (character) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray(1, character).toHex();
    }
}

} // namespace

QByteArray jsonString(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out.append('"');
    for (const char character : utf8) {
        const bool isPlain =
            static_cast<unsigned char>(character) >= 0x20 && character != '"' && character != '\\';
        if (isPlain)
            out.append(character);
        else
            out.append(escaped(character));
    }
    out.append('"');
    return out;
}
