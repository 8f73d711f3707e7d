// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qfont.h>

/// The type scale: five fonts, all made from the body font, so that they scale with it.
namespace Fonts {

/// The system's font; on a platform without one, the best plain face that is installed.
[[nodiscard]] QFont system();
/// The application's font: what Theme was made with.
[[nodiscard]] QFont body();
/// Titles of pages and dialogs: 1.25 of the body, semi-bold.
[[nodiscard]] QFont title();
/// The counts: 1.5 of the body, bold, digits of one width.
[[nodiscard]] QFont count();
/// Labels above fields, notes: 0.9 of the body.
[[nodiscard]] QFont small();
/// Body text, semi-bold: the word that counts in a line.
[[nodiscard]] QFont strong();
/// Ids, JSON and hashes.
[[nodiscard]] QFont mono();
/// \a font with digits that all have the same width.
[[nodiscard]] QFont tabular(QFont font);

/// How much lower text in \a font has to begin to stand on one line with body text beside it.
[[nodiscard]] int dropOf(const QFont &font);

} // namespace Fonts
