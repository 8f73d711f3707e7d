// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tone.h"

#include <QtCore/qstring.h>
#include <QtGui/qicon.h>

/// The program's icons: SVG line drawings under `:/icons`, painted in a colour of the palette at
/// the moment of painting, so that they follow the theme and are crisp at every scale.
namespace Icon {

/// Returns the icon `:/icons/<name>.svg` in the colour of text; disabled and selected modes follow
/// the palette. An unknown name is a programming error: it gives a warning and an empty icon.
[[nodiscard]] QIcon named(const QString &name);
/// The same in the colour of a tone.
[[nodiscard]] QIcon toned(const QString &name, Tone tone);
/// The same for the label of a filled button.
[[nodiscard]] QIcon onAccent(const QString &name);

/// Returns whether the icon exists.
[[nodiscard]] bool exists(const QString &name);

} // namespace Icon
