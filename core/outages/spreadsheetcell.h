// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/// Returns \a text with an apostrophe before it if it begins with = + - @, a tab or a carriage
/// return, or with apostrophes and then one of these: otherwise a spreadsheet would take it for a
/// formula.
[[nodiscard]] QString harmlessCell(const QString &text);

/// Returns what harmlessCell() made \a cell of: without the apostrophe, if there is one.
[[nodiscard]] QStringView plainCell(QStringView cell);

/// Returns \a text as a CSV cell (RFC 4180 §2) in UTF-8, with the apostrophe of harmlessCell(),
/// quoted if needed.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// The same for a table whose cells \a separator parts, such as a tab.
[[nodiscard]] QByteArray tableCell(const QString &text, char separator);
