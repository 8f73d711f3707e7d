// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qfont.h>

/// The type scale: five fonts, all made from the body font, so that they scale with it.
namespace Fonts {

/// Returns the system's font; on a platform without one, the best plain font that is installed.
[[nodiscard]] QFont system();
/// Returns the application's font, which Theme was given.
[[nodiscard]] QFont body();
/// For titles of pages and dialogs: 1.25 of the body size, semi-bold.
[[nodiscard]] QFont title();
/// For the counts: 1.5 of the body size, bold, digits of one width.
[[nodiscard]] QFont count();
/// For labels above fields and for notes: 0.9 of the body size.
[[nodiscard]] QFont small();
/// For emphasised words: body size, semi-bold.
[[nodiscard]] QFont strong();
/// For ids, JSON and hashes.
[[nodiscard]] QFont mono();
/// Returns \a font with digits that all have the same width.
[[nodiscard]] QFont tabular(QFont font);

/// Returns, in pixels, how much lower text in \a font must start to share the baseline with body
/// text.
[[nodiscard]] int dropOf(const QFont &font);

} // namespace Fonts
