// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Returns the Unicode name of a character, such as `CYRILLIC SMALL LETTER A`, if the tables here
/// know it: those of look-alike and invisible characters. Otherwise returns its script, such as
/// `HEBREW CHARACTER`; empty if the script is not known either.
[[nodiscard]] QString characterName(char32_t code);

/// Returns the code point as text, such as `U+0430`.
[[nodiscard]] QString codePointText(char32_t code);
