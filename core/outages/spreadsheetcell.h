// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/// \a text made harmless where a spreadsheet would take it for a formula: an apostrophe stands
/// before it if it begins with = + - @, a tab or a carriage return.
[[nodiscard]] QString harmlessCell(const QString &text);

/// \a text as a CSV cell (RFC 4180 §2) in UTF-8, harmless and quoted where it has to be.
[[nodiscard]] QByteArray csvCell(const QString &text);
