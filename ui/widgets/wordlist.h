// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QFontMetrics;

/// Returns as many of \a words, which are joined by ", ", as fit into \a width pixels, and how many
/// more there are: "very long +2". One that does not fit by itself is cut.
[[nodiscard]] QString fittedWords(const QString &words, const QFontMetrics &metrics, int width);
