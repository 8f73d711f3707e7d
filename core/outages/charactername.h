// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// What a character is called in the Unicode standard, `CYRILLIC SMALL LETTER A`: for those that
/// look like others or cannot be seen, as far as the tables here know them. Of any other one its
/// script, `HEBREW CHARACTER`; empty where not even that is known.
[[nodiscard]] QString characterName(char32_t code);

/// `U+0430`
[[nodiscard]] QString codePointText(char32_t code);
