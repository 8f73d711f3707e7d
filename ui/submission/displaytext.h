// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Texts in the form that the widgets of this folder show. Pure functions; any thread.
namespace DisplayText {

/// Returns a tool tip that shows \a text literally: Qt would take a text with tags for HTML.
[[nodiscard]] QString toolTip(const QString &text);

} // namespace DisplayText
