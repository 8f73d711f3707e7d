// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// A character that is not what it seems.
struct OddCharacter
{
    char32_t codePoint = 0;
    /// What it looks like; 0 where it is invisible.
    char32_t looksLike = 0;

    friend bool operator==(const OddCharacter &, const OddCharacter &) = default;
};

/// An odd character of a name, and the word that stands before it; empty at the beginning.
struct PlacedCharacter
{
    OddCharacter odd;
    QString after = {};

    friend bool operator==(const PlacedCharacter &, const PlacedCharacter &) = default;
};

// Limits: the table holds letters of Cyrillic, Greek, Armenian and Cherokee that look like Latin
// ones, digits and signs that look like letters, and nothing more; the full data of Unicode
// Technical Standard #39 has some six thousand entries. Names wholly in one script are never odd
// by themselves.

/// The first character of \a name that nobody sees: a control character, one that Unicode calls
/// default-ignorable (UAX #44), a space other than U+0020, or a space at either end. Joiners
/// between letters of scripts that need them, and variants of symbols, are part of the text.
[[nodiscard]] std::optional<OddCharacter> invisibleCharacter(const QString &name);

/// The first letter that looks like one of another script among letters of that script, in one
/// word: a Cyrillic а in a Latin word, or the other way round (UTS #39 §5). Nothing for a name
/// whose words each keep to one script, or whose mixed letters cannot be mistaken (kΩ).
[[nodiscard]] std::optional<OddCharacter> mixedLetter(const QString &name);

/// All of them, from left to right.
[[nodiscard]] QList<PlacedCharacter> invisibleCharacters(const QString &name);
/// The first of each word, each letter once.
[[nodiscard]] QList<OddCharacter> mixedLetters(const QString &name);
/// In what \a name differs from \a other, which looks the same: its characters where the other one
/// has another, or else those that look like a Latin letter without being ASCII. Each once.
[[nodiscard]] QList<OddCharacter> differences(const QString &name, const QString &other);
/// \a text with U+FFFD in the place of each default-ignorable character that is not part of it.
[[nodiscard]] QString withIgnorablesShown(const QString &text);

/// What two names have in common that look the same: equal for `Battery 1`, `Battery l` and the
/// same with Cyrillic letters or two spaces (the skeleton of UTS #39 §4, from a smaller table).
[[nodiscard]] QString skeleton(const QString &name);
