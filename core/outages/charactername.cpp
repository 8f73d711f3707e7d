// SPDX-License-Identifier: MIT
#include "outages/charactername.h"

#include "outages/characternametable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Script = QChar::Script;

/// The scripts of names that are likely to be met.
QString scriptName(Script script)
{
    switch (script) {
    case Script::Script_Latin:
        return u"LATIN"_s;
    case Script::Script_Greek:
        return u"GREEK"_s;
    case Script::Script_Cyrillic:
        return u"CYRILLIC"_s;
    case Script::Script_Armenian:
        return u"ARMENIAN"_s;
    case Script::Script_Cherokee:
        return u"CHEROKEE"_s;
    case Script::Script_Georgian:
        return u"GEORGIAN"_s;
    case Script::Script_Hebrew:
        return u"HEBREW"_s;
    case Script::Script_Arabic:
        return u"ARABIC"_s;
    case Script::Script_Devanagari:
        return u"DEVANAGARI"_s;
    case Script::Script_Thai:
        return u"THAI"_s;
    case Script::Script_Hangul:
        return u"HANGUL"_s;
    case Script::Script_Hiragana:
        return u"HIRAGANA"_s;
    case Script::Script_Katakana:
        return u"KATAKANA"_s;
    case Script::Script_Han:
        return u"CJK"_s;
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
        const QString size = code >= U'a' ? u"SMALL"_s : u"CAPITAL"_s;
        return u"LATIN "_s + size + u" LETTER "_s + QString(QChar(char16_t(code))).toUpper();
    }
    const auto found =
        std::ranges::lower_bound(CharacterNames, code, {}, &CharacterName::character);
    if (found != CharacterNames.end() && found->character == code)
        return QString::fromLatin1(found->name);
    const QString script = scriptName(QChar::script(code));
    return script.isEmpty() ? QString() : QString(script + u" CHARACTER"_s);
}

QString codePointText(char32_t code)
{
    return u"U+"_s + QString::number(uint(code), 16).toUpper().rightJustified(4, u'0');
}
