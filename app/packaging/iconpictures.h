// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// The sides of the pictures, in pixels.
[[nodiscard]] QList<int> iconSides();

/// Draws the picture of \a svg with sides of \a side pixels into the PNG file \a path, whose folder
/// exists. Returns false if that fails.
[[nodiscard]] bool drawIcon(const QString &svg, int side, const QString &path);
