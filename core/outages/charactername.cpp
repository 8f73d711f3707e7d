// SPDX-License-Identifier: MIT
#include "outages/charactername.h"

#include "outages/characternametable.h"

#include <algorithm>

namespace {

using Script = QChar::Script;

/// The scripts of names that are likely to be met.
QString scriptName(Script script)
{
    switch (script) {
    case Script::Script_Latin:
        return QStringLiteral("LATIN");
    case Script::Script_Greek:
        return QStringLiteral("GREEK");
    case Script::Script_Cyrillic:
        return QStringLiteral("CYRILLIC");
    case Script::Script_Armenian:
        return QStringLiteral("ARMENIAN");
    case Script::Script_Cherokee:
        return QStringLiteral("CHEROKEE");
    case Script::Script_Georgian:
        return QStringLiteral("GEORGIAN");
    case Script::Script_Hebrew:
        return QStringLiteral("HEBREW");
    case Script::Script_Arabic:
        return QStringLiteral("ARABIC");
    case Script::Script_Devanagari:
        return QStringLiteral("DEVANAGARI");
    case Script::Script_Thai:
        return QStringLiteral("THAI");
    case Script::Script_Hangul:
        return QStringLiteral("HANGUL");
    case Script::Script_Hiragana:
        return QStringLiteral("HIRAGANA");
    case Script::Script_Katakana:
        return QStringLiteral("KATAKANA");
    case Script::Script_Han:
        return QStringLiteral("CJK");
    default:
        return {};
    }
}

bool isLatinOfAscii(char32_t code)
{
    return (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z');
}

} // namespace

QString characterName(char32_t code)
{
    if (isLatinOfAscii(code)) {
        const QString size = code >= U'a' ? QStringLiteral("SMALL") : QStringLiteral("CAPITAL");
        return QStringLiteral("LATIN ") + size + QStringLiteral(" LETTER ") +
               QString(QChar(char16_t(code))).toUpper();
    }
    const auto found = std::lower_bound(
        CharacterNames.begin(), CharacterNames.end(), code,
        [](const CharacterName &entry, char32_t wanted) { return entry.character < wanted; });
    if (found != CharacterNames.end() && found->character == code)
        return QString::fromLatin1(found->name);
    const QString script = scriptName(QChar::script(code));
    return script.isEmpty() ? QString() : QString(script + QStringLiteral(" CHARACTER"));
}

QString codePointText(char32_t code)
{
    return QStringLiteral("U+") + QString::number(uint(code), 16).toUpper().rightJustified(4, u'0');
}
