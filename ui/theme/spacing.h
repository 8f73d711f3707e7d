// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qmargins.h>

class QLayout;

/// The spacing unit of the window: 8 px with the usual font, growing with it.
namespace Spacing {

/// Returns \a units in device-independent pixels: 0.5 within a group, 1 between controls, 2 around
/// a page, 3 between groups.
[[nodiscard]] int of(double units);
/// Returns the height of buttons and fields: 4 units.
[[nodiscard]] int controlHeight();
/// Returns the height of a table row: 28 px with the usual font.
[[nodiscard]] int rowHeight();

/// Returns margins in units, \a start on the side where words begin: the right one where the
/// language is written from right to left.
[[nodiscard]] QMargins margins(double start, double above, double end, double below);
/// Sets margins (horizontal, vertical) and the gap between items, all in units.
void apply(QLayout *layout, double horizontal, double vertical, double gap);

} // namespace Spacing
