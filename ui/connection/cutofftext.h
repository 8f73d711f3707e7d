// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <optional>

/// What a person types for a moment, read without a guess: a zone is never assumed for a time of
/// day.
namespace CutoffText {

/// Returns \a typed as a timestamp is written: a date alone ("2022-01-01", "1 January 2022") is its
/// midnight in UTC, seconds may be missing, "UTC" and "GMT" are Z. Returns anything else, and a
/// timestamp, as it is.
[[nodiscard]] QString asTimestamp(const QString &typed);

/// Returns the date if \a typed is one alone, without a time of day.
[[nodiscard]] std::optional<QDate> dateAlone(const QString &typed);

} // namespace CutoffText
