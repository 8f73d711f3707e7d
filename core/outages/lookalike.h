// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// A character that is invisible or looks like a different character.
struct OddCharacter
{
    char32_t codePoint = 0;
    /// The character it looks like; 0 if it is invisible.
    char32_t looksLike = 0;

    friend bool operator==(const OddCharacter &, const OddCharacter &) = default;
};

/// An odd character of a name, and the word before it; empty at the start of the name.
struct PlacedCharacter
{
    OddCharacter odd;
    QString after = {};

    friend bool operator==(const PlacedCharacter &, const PlacedCharacter &) = default;
};

// Limits: the table holds letters of Cyrillic, Greek, Armenian and Cherokee that look like Latin
// letters, digits and signs that look like letters, and no others; the full data of Unicode
// Technical Standard #39 has some six thousand entries. A name in a single script is never odd
// unless compared with another name.

/// Returns the first invisible character of \a name: a control character, one that Unicode calls
/// default-ignorable (UAX #44), a space other than U+0020, or a space at either end. Joiners
/// between letters of scripts that need them, and variation selectors of symbols, are not counted.
/// Returns nullopt if there is none.
[[nodiscard]] std::optional<OddCharacter> invisibleCharacter(const QString &name);

/// Returns the first letter that looks like one of another script and stands among letters of that
/// script in one word: a Cyrillic а in a Latin word, or the reverse (UTS #39 §5). Returns nullopt
/// if each word keeps to one script, or if the mixed letters cannot be mistaken (kΩ).
[[nodiscard]] std::optional<OddCharacter> mixedLetter(const QString &name);

/// Returns all invisible characters, from left to right.
[[nodiscard]] QList<PlacedCharacter> invisibleCharacters(const QString &name);
/// Returns the first mixed letter of each word, each letter once.
[[nodiscard]] QList<OddCharacter> mixedLetters(const QString &name);
/// Returns how \a name differs from \a other, which looks the same: its characters where \a other
/// has different ones, or else those that look like a Latin letter without being ASCII. Each once.
[[nodiscard]] QList<OddCharacter> differences(const QString &name, const QString &other);
/// Returns \a text with U+FFFD in place of each default-ignorable character that is not part of the
/// text.
[[nodiscard]] QString withIgnorablesShown(const QString &text);

/// Returns a key that is equal for names that look the same: for `Battery 1`, `Battery l` and the
/// same with Cyrillic letters or two spaces (the skeleton of UTS #39 §4, from a smaller table).
[[nodiscard]] QString skeleton(const QString &name);
