// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Texts as the widgets of this folder show them. Pure functions; any thread.
namespace DisplayText {

/// A tool tip that shows \a text as it is: Qt would take a text with tags for HTML.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace DisplayText
