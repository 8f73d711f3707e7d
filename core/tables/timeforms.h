// SPDX-License-Identifier: MIT
#pragma once

#include "tables/localtimes.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <array>

/// In which order the times of a table say day, month and year.
enum class DateOrder : quint8 { DayMonthYear, MonthDayYear, YearMonthDay };

inline constexpr std::array DateOrders{DateOrder::DayMonthYear, DateOrder::MonthDayYear,
                                       DateOrder::YearMonthDay};

/// Reads times that say no zone as they are usually written in this order: numbers with `.`, `/` or
/// `-` between them, or the month by its English name; then, behind a space, a comma or (year
/// first) a T, the hour and the minute, with or without seconds, thousandths or AM and PM. \a zone
/// must be valid.
[[nodiscard]] LocalTimes usualTimes(DateOrder order, const QTimeZone &zone);

/// How times are written. A value.
struct TimeForms
{
    qsizetype zoned = 0; ///< how many are RFC 3339 with a zone, be it with a space for the T
    qsizetype local = 0; ///< how many are none, but usual times in some order
    qsizetype other = 0; ///< how many may be times all the same: they have many digits
    /// In which orders all of those can be read; if there is no such order, in which any can.
    QList<DateOrder> orders = {};
    /// One of them that these orders read as different days, or else the first; empty if there is
    /// none.
    QString example = {};
    QString otherExample = {}; ///< the first of `other`

    friend bool operator==(const TimeForms &, const TimeForms &) = default;
};

/// Tells how \a times are written.
[[nodiscard]] TimeForms tellForms(const QStringList &times);
