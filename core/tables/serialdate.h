// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <optional>

/// From which day a workbook counts its days.
enum class DateEpoch : quint8 {
    Of1900, ///< 1 is 1900-01-01, and 60 is 1900-02-29, a day that there never was
    Of1904, ///< 0 is 1904-01-01
};

/// Returns the date and time that a spreadsheet shows for the number \a serial of days, to the
/// millisecond, such as `2022-02-01T10:00:00.000`: also where there is no such day, as 1900-01-00
/// and 1900-02-29. Nothing if it is below 0 or beyond the year 9999, for which spreadsheets show no
/// date.
[[nodiscard]] std::optional<QByteArray> dateText(double serial, DateEpoch epoch);

/// Returns the same for a date that is written as ISO 8601 has it, without a zone:
/// `2022-02-01`, `2022-02-01T10:00`, `2022-02-01T10:00:00` with or without a fraction.
[[nodiscard]] std::optional<QByteArray> dateText(QStringView iso);
