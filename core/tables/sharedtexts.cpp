// SPDX-License-Identifier: MIT
#include "tables/sharedtexts.h"

#include "tables/xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EscapeLength = 7;      // _x000D_
constexpr qsizetype LongestText = 1 << 16; // a cell has at most 32767 characters

/// The character that the escape at \a at stands for, if there is one.
std::optional<QChar> escapedCharacter(QStringView text, qsizetype at)
{
    if (text.size() - at < EscapeLength)
        return std::nullopt;
    const QStringView escape = text.sliced(at, EscapeLength);
    if (!escape.startsWith(u"_x") || !escape.endsWith(u'_'))
        return std::nullopt;
    const QStringView digits = escape.sliced(2, 4);
    const auto isDigit = [](QChar digit) {
        return QStringView(u"0123456789abcdefABCDEF").contains(digit);
    };
    if (!std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    return QChar(digits.toUShort(nullptr, 16));
}

} // namespace

QString unescapedText(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const auto character = text[at] == u'_' ? escapedCharacter(text, at) : std::nullopt;
        plain += character.value_or(text[at]);
        at += character ? EscapeLength : 1;
    }
    return plain;
}

QString richText(XmlPart &part)
{
    const QString element = part.name().toString();
    QString text;
    bool isText = false;
    while (part.next()) {
        if (part.isStart() && part.name() == u"rPh") // phonetic, above the text
            part.skipElement();
        else if (part.isText() && isText)
            text += part.text();
        else if (part.isStart() || part.isEnd())
            isText = part.isStart() && part.name() == u"t";
        if (text.size() > LongestText)
            part.refuse();
        if (part.isEnd() && part.name() == element)
            break;
    }
    return unescapedText(text);
}

std::optional<TableFault> SharedTexts::read(ZipArchive &archive, const QString &name,
                                            const StopToken &isStopped)
{
    XmlPart part(archive, name, isStopped);
    while (part.next()) {
        if (!part.isStart() || part.name() != u"si")
            continue;
        m_texts.append(richText(part).toUtf8());
        m_ends.append(m_texts.size());
        const qint64 bytes =
            m_texts.size() + m_ends.size() * static_cast<qint64>(sizeof(qsizetype));
        if (bytes > MostBytes)
            return TableFault{TableFault::Kind::TooMuchText};
    }
    return part.fault();
}

QByteArrayView SharedTexts::at(qsizetype index) const
{
    const qsizetype first = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_texts).sliced(first, m_ends[index] - first);
}
