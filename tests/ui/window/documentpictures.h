// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// The pictures of the guide and of the README: states of the real window, the same bytes each time
/// on one machine. Clock, address, answers and names are fixed.
namespace DocumentPictures {

/// Writes one picture for each that a page of the guide shows, in each language of the guide.
/// Returns whether all were written.
[[nodiscard]] bool makeGuide(const QString &folder);
[[nodiscard]] bool makeReadme(const QString &file);

} // namespace DocumentPictures
