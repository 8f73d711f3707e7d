// SPDX-License-Identifier: MIT
#include "outages/lookalike.h"

#include "outages/lookaliketable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Script = QChar::Script;

bool isIgnorable(char32_t code)
{
    return std::ranges::any_of(IgnorableRanges, [code](const auto &range) {
        return code >= range.first && code <= range.last;
    });
}

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return code != U' ';
    default:
        return isIgnorable(code);
    }
}

/// Scripts in which U+200C and U+200D decide how letters join (UAX #31 §2.3).
bool needsJoiners(char32_t code)
{
    const Script script = QChar::script(code);
    return script == Script::Script_Arabic || script == Script::Script_Syriac ||
           script == Script::Script_Mongolian ||
           (script >= Script::Script_Devanagari && script <= Script::Script_Sinhala);
}

/// Whether an invisible character belongs to the text, between \a before and \a after.
bool isPartOfText(char32_t code, char32_t before, char32_t after)
{
    constexpr char32_t ZeroWidthNonJoiner = 0x200c;
    constexpr char32_t ZeroWidthJoiner = 0x200d;
    constexpr char32_t FirstVariation = 0xfe00;
    constexpr char32_t LastVariation = 0xfe0f;
    const bool isVariation = code >= FirstVariation && code <= LastVariation;
    const bool isBehindSymbol = QChar::category(before) == QChar::Symbol_Other ||
                                (before >= FirstVariation && before <= LastVariation);
    if (isVariation)
        return QChar::category(before) == QChar::Symbol_Other;
    if (code == ZeroWidthJoiner && isBehindSymbol && QChar::category(after) == QChar::Symbol_Other)
        return true;
    return (code == ZeroWidthJoiner || code == ZeroWidthNonJoiner) && needsJoiners(before) &&
           needsJoiners(after);
}

/// The scripts that the table can tell apart; anything else is Script_Common here.
Script knownScript(char32_t code)
{
    const Script script = QChar::script(code);
    switch (script) {
    case Script::Script_Latin:
    case Script::Script_Cyrillic:
    case Script::Script_Greek:
    case Script::Script_Armenian:
    case Script::Script_Cherokee:
        return script;
    default:
        return Script::Script_Common;
    }
}

/// Returns the Latin character that \a code looks like; 0 if it is not in the table.
char32_t latinTwin(char32_t code)
{
    const auto found = std::ranges::lower_bound(LookAlikes, code, {}, &LookAlike::character);
    return found != LookAlikes.end() && found->character == code ? found->latin : 0;
}

/// The letter of \a script that looks like \a code; 0 if there is none.
char32_t twinIn(char32_t code, Script script)
{
    if (script == Script::Script_Latin)
        return latinTwin(code);
    const auto found = std::ranges::find_if(LookAlikes, [&](const LookAlike &entry) {
        return entry.latin == code && knownScript(entry.character) == script;
    });
    return found == LookAlikes.end() ? 0 : found->character;
}

/// The letter of \a word that belongs to another script than most and looks like one of theirs.
std::optional<OddCharacter> oddLetter(const QList<char32_t> &word)
{
    const auto count = [&word](Script script) {
        return std::ranges::count_if(
            word, [script](char32_t code) { return knownScript(code) == script; });
    };
    constexpr std::array Scripts{Script::Script_Latin, Script::Script_Cyrillic,
                                 Script::Script_Greek, Script::Script_Armenian,
                                 Script::Script_Cherokee};
    // Of two scripts as frequent as each other the first is taken for the word's own.
    const Script main =
        *std::ranges::max_element(Scripts, [&](Script l, Script r) { return count(l) < count(r); });
    for (const char32_t code : word) {
        const Script script = knownScript(code);
        if (script == main || script == Script::Script_Common)
            continue;
        if (const char32_t twin = twinIn(code, main); twin != 0)
            return OddCharacter{code, twin};
    }
    return std::nullopt;
}

bool isPartOfWord(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

} // namespace

namespace {

/// The character at \a place of \a codes, and its neighbours.
bool isHidden(const QList<uint> &codes, qsizetype place)
{
    const char32_t code = codes[place];
    const bool isAtEnd = place == 0 || place + 1 == codes.size();
    const char32_t before = place == 0 ? 0 : codes[place - 1];
    const char32_t after = place + 1 == codes.size() ? 0 : codes[place + 1];
    return code == U' ' ? isAtEnd : isInvisible(code) && !isPartOfText(code, before, after);
}

/// Returns the last word before \a place.
QString wordBefore(const QList<uint> &codes, qsizetype place)
{
    QString word;
    for (qsizetype i = 0; i < place; ++i) {
        if (isPartOfWord(codes[i]))
            word += QChar::fromUcs4(codes[i]);
        else if (i + 1 < place && isPartOfWord(codes[i + 1]))
            word.clear();
    }
    return word;
}

void addOnce(QList<OddCharacter> &list, const OddCharacter &odd)
{
    if (!list.contains(odd))
        list.append(odd);
}

} // namespace

QList<PlacedCharacter> invisibleCharacters(const QString &name)
{
    const QList<uint> codes = name.toUcs4();
    QList<PlacedCharacter> found;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (isHidden(codes, i))
            found.append({{codes[i], 0}, wordBefore(codes, i)});
    }
    return found;
}

std::optional<OddCharacter> invisibleCharacter(const QString &name)
{
    const QList<PlacedCharacter> all = invisibleCharacters(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst().odd);
}

QList<OddCharacter> mixedLetters(const QString &name)
{
    QList<OddCharacter> found;
    QList<char32_t> word;
    const auto endWord = [&] {
        if (const auto odd = oddLetter(word))
            addOnce(found, *odd);
        word.clear();
    };
    const QList<uint> codes = name.toUcs4();
    for (const char32_t code : codes) {
        if (isPartOfWord(code))
            word.append(code);
        else
            endWord();
    }
    endWord();
    return found;
}

std::optional<OddCharacter> mixedLetter(const QString &name)
{
    const QList<OddCharacter> all = mixedLetters(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

QList<OddCharacter> differences(const QString &name, const QString &other)
{
    const QList<uint> own = name.toUcs4();
    const QList<uint> theirs = other.toUcs4();
    QList<OddCharacter> found;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (own.size() == theirs.size() && own[i] != theirs[i])
            addOnce(found, {own[i], theirs[i]});
        else if (own.size() != theirs.size() && own[i] > 0x7f && latinTwin(own[i]) != 0)
            addOnce(found, {own[i], latinTwin(own[i])});
    }
    return found;
}

QString withIgnorablesShown(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    QString shown;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (isIgnorable(codes[i]) && isHidden(codes, i))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QChar::fromUcs4(codes[i]);
    }
    return shown;
}

QString skeleton(const QString &name)
{
    const QList<uint> codes = name.normalized(QString::NormalizationForm_KD).toUcs4();
    QString skeleton;
    for (const char32_t code : codes) {
        if (code == U'm') // as in UTS #39
            skeleton += u"rn"_s;
        else if (code == U' ' || !isInvisible(code))
            skeleton += QChar::fromUcs4(latinTwin(code) != 0 ? latinTwin(code) : code);
    }
    return skeleton.simplified();
}
