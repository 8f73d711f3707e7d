// SPDX-License-Identifier: MIT
#include "net/keyforms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestForm = 4; // fewer characters stand in any text

/// Returns the certain part of the base64 text of \a key when \a shift bytes come before it: the
/// characters that depend on no neighbouring byte. Empty for a key that is too short.
QByteArray base64Core(const QByteArray &key, qsizetype shift, QByteArray::Base64Options options)
{
    const QByteArray padded = QByteArray(shift, '\0') + key;
    const QByteArray text = padded.toBase64(options);
    const qsizetype first = (shift * 8 + 5) / 6;
    const qsizetype last = (shift + key.size()) * 8 / 6;
    return text.mid(first, last - first);
}

QByteArray asUtf16(const QByteArray &key)
{
    QByteArray wide;
    for (const char byte : key)
        wide.append(byte).append('\0');
    return wide;
}

/// Of the bytes and of the little-endian UTF-16 that Windows writes.
QList<QByteArray> base64Forms(const QByteArray &key)
{
    QList<QByteArray> forms;
    for (const QByteArray &bytes : {key, asUtf16(key)}) {
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            for (qsizetype shift = 0; shift < 3; ++shift)
                forms.append(base64Core(bytes, shift, options));
        }
    }
    return forms;
}

/// In hex, as dumps and programming languages write it.
QList<QByteArray> hexForms(const QByteArray &key)
{
    QList<QByteArray> forms{key.toHex()};
    for (const char separator : {' ', ':', '-', ','})
        forms.append(key.toHex(separator));
    const QByteArray spaced = key.toHex(' ');
    forms.append("\\x" + QByteArray(spaced).replace(' ', "\\x"));
    forms.append("0x" + QByteArray(spaced).replace(' ', " 0x"));
    forms.append("0x" + QByteArray(spaced).replace(' ', ", 0x"));
    return forms;
}

/// How much of \a text, from its start, is \a byte percent-encoded, in either case; 0 if nothing
/// is. A gateway may have encoded it again, so that `%2F` became `%252F`.
qsizetype encodedLength(QStringView text, char byte)
{
    const QByteArray hex = QByteArray(1, byte).toHex();
    for (const auto percent : {"%25"_L1, "%"_L1}) {
        if (text.startsWith(percent) &&
            text.sliced(percent.size()).startsWith(QLatin1StringView(hex), Qt::CaseInsensitive))
            return percent.size() + hex.size();
    }
    return 0;
}

/// Whether \a text begins with \a byte as `\u00XX`, as JSON may write any character.
bool beginsEscaped(QStringView text, char byte)
{
    const QByteArray hex = "00" + QByteArray(1, byte).toHex();
    return text.size() >= 6 && text.first(2) == u"\\u" &&
           text.sliced(2, 4).compare(QLatin1StringView(hex), Qt::CaseInsensitive) == 0;
}

/// The names that HTML has for characters that a key may hold.
/// https://html.spec.whatwg.org/multipage/named-characters.html
struct NamedCharacter
{
    char character;
    QLatin1StringView name;
};
const std::array NamedCharacters{
    NamedCharacter{'!', "excl"_L1},         NamedCharacter{'"', "quot"_L1},
    NamedCharacter{'"', "QUOT"_L1},         NamedCharacter{'#', "num"_L1},
    NamedCharacter{'$', "dollar"_L1},       NamedCharacter{'%', "percnt"_L1},
    NamedCharacter{'&', "amp"_L1},          NamedCharacter{'&', "AMP"_L1},
    NamedCharacter{'\'', "apos"_L1},        NamedCharacter{'(', "lpar"_L1},
    NamedCharacter{')', "rpar"_L1},         NamedCharacter{'*', "ast"_L1},
    NamedCharacter{'*', "midast"_L1},       NamedCharacter{'+', "plus"_L1},
    NamedCharacter{',', "comma"_L1},        NamedCharacter{'.', "period"_L1},
    NamedCharacter{'/', "sol"_L1},          NamedCharacter{':', "colon"_L1},
    NamedCharacter{';', "semi"_L1},         NamedCharacter{'<', "lt"_L1},
    NamedCharacter{'<', "LT"_L1},           NamedCharacter{'=', "equals"_L1},
    NamedCharacter{'>', "gt"_L1},           NamedCharacter{'>', "GT"_L1},
    NamedCharacter{'?', "quest"_L1},        NamedCharacter{'@', "commat"_L1},
    NamedCharacter{'[', "lsqb"_L1},         NamedCharacter{'[', "lbrack"_L1},
    NamedCharacter{'\\', "bsol"_L1},        NamedCharacter{']', "rsqb"_L1},
    NamedCharacter{']', "rbrack"_L1},       NamedCharacter{'^', "Hat"_L1},
    NamedCharacter{'_', "lowbar"_L1},       NamedCharacter{'_', "UnderBar"_L1},
    NamedCharacter{'`', "grave"_L1},        NamedCharacter{'`', "DiacriticalGrave"_L1},
    NamedCharacter{'{', "lcub"_L1},         NamedCharacter{'{', "lbrace"_L1},
    NamedCharacter{'|', "verbar"_L1},       NamedCharacter{'|', "vert"_L1},
    NamedCharacter{'|', "VerticalLine"_L1}, NamedCharacter{'}', "rcub"_L1},
    NamedCharacter{'}', "rbrace"_L1},
};

/// Whether \a reference, what stands between `&` and `;`, is \a byte: `#65`, `#x41` or a name.
bool isReferenceTo(QStringView reference, char byte)
{
    if (!reference.startsWith(u'#')) {
        return std::ranges::any_of(NamedCharacters, [&](const NamedCharacter &each) {
            return each.character == byte && reference == each.name;
        });
    }
    const bool isHex = reference.size() > 1 && (reference[1] == u'x' || reference[1] == u'X');
    bool isNumber = false;
    const uint code = reference.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber && code == static_cast<uchar>(byte);
}

/// How much of \a text, from its start, is \a byte as HTML may refer to it; 0 if nothing is.
qsizetype referenceLength(QStringView text, char byte)
{
    constexpr qsizetype LongestReference = 24;
    if (!text.startsWith(u'&'))
        return 0;
    const qsizetype end = text.first(std::min(text.size(), LongestReference)).indexOf(u';');
    return end > 1 && isReferenceTo(text.sliced(1, end - 1), byte) ? end + 1 : 0;
}

/// How much of \a text, from its start, stands for \a byte: as itself, percent-encoded, or as a
/// JSON or HTML text may escape it; 0 if it is something else. A `%`, `\` or `&` is looked for
/// encoded first.
qsizetype lengthOf(QStringView text, char byte)
{
    if (text.isEmpty())
        return 0;
    if (const qsizetype length = referenceLength(text, byte))
        return length;
    if (text.front() != u'%' && text.front() != u'\\')
        return text.front() == QLatin1Char(byte) ? 1 : 0;
    if (const qsizetype length = encodedLength(text, byte))
        return length;
    if (beginsEscaped(text, byte))
        return 6;
    const bool mayHaveBackslash = byte == '/' || byte == '"' || byte == '\\';
    if (mayHaveBackslash && text.size() >= 2 && text[0] == u'\\' && text[1] == QLatin1Char(byte))
        return 2;
    return text.front() == QLatin1Char(byte) ? 1 : 0;
}

/// How much of \a text, from its start, is the key, each byte in any of those forms; 0 if it is
/// something else.
qsizetype escapedMatch(QStringView text, const QByteArray &key)
{
    if (text.startsWith(QLatin1StringView(key)))
        return key.size();
    qsizetype at = 0;
    for (const char byte : key) {
        const qsizetype length = lengthOf(text.sliced(at), byte);
        if (length == 0)
            return 0;
        at += length;
    }
    return at;
}

} // namespace

KeyForms::KeyForms(const QByteArray &key)
    : m_key(key)
    , m_hex(hexForms(key))
    , m_base64(base64Forms(key))
{
    m_base64.removeIf([](const QByteArray &form) { return form.size() < ShortestForm; });
}

qsizetype KeyForms::matchAt(QStringView text) const
{
    qsizetype longest = escapedMatch(text, m_key);
    for (const QByteArray &form : m_hex) {
        if (text.startsWith(QLatin1StringView(form), Qt::CaseInsensitive))
            longest = std::max(longest, form.size());
    }
    for (const QByteArray &form : m_base64) {
        if (text.startsWith(QLatin1StringView(form)))
            longest = std::max(longest, form.size());
    }
    return longest;
}
