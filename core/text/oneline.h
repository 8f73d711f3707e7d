// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// The longest part of an external name shown in a sentence, in UTF-16 units.
inline constexpr qsizetype NameLength = 80;

/// Returns external text made safe for one line: each line end, other control character,
/// bidirectional mark and other invisible character becomes U+FFFD. Joiners of letters or symbols
/// stay. If \a maximum is not negative, a text of more UTF-16 units is cut and ends in an ellipsis;
/// units beyond it are not read.
[[nodiscard]] QString oneLine(const QString &text, qsizetype maximum = -1);

/// Returns a tool tip that shows \a text literally: Qt would take a text with tags for HTML.
[[nodiscard]] QString toolTipText(const QString &text);
