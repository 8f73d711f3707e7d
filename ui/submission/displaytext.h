// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

/// Texts as the widgets of this folder show them. Pure functions; any thread.
namespace DisplayText {

/// Text from outside made fit for a line of a sentence: control characters and marks that turn the
/// reading direction become spaces, and what is longer than \a maximum ends in an ellipsis.
[[nodiscard]] QString oneLine(const QString &untrusted, qsizetype maximum = 80);

/// A tool tip that shows \a text as it is: Qt would take a text with tags for HTML.
[[nodiscard]] QString toolTip(const QString &text);

/// `2022-01-01 00:00:00 UTC`, with the fraction only where there is one; \a milliseconds
/// since 1970, years 0000 to 9999.
[[nodiscard]] QString instantWithZone(qint64 milliseconds);

/// `2022-01-01 00:00:00 UTC`; a dash for no time.
[[nodiscard]] QString instantWithZone(const QDateTime &time);

} // namespace DisplayText
