// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// As much of a name from outside is shown in a sentence, in UTF-16 units.
inline constexpr qsizetype NameLength = 80;

/// Text from outside made fit for a line of a sentence: line ends, other control characters, marks
/// that turn the reading direction and what else cannot be seen become U+FFFD, each of them. What
/// joins letters or symbols stays. Where \a maximum is not negative, a text of more UTF-16 units is
/// cut and ends in an ellipsis; no more than those are looked at.
[[nodiscard]] QString oneLine(const QString &text, qsizetype maximum = -1);
