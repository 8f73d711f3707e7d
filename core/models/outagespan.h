// SPDX-License-Identifier: MIT
#pragma once

#include "models/timescale.h"

class OutageTable;

/// What an outage occupies on the line of time. A value of milliseconds; `begin` is never after
/// `end`.
struct OutageSpan
{
    enum class Kind : quint8 {
        Bar,        ///< from begin to end
        Moment,     ///< no length
        Reversed,   ///< ends before it begins: the stretch between the two
        Unreadable, ///< the record cannot be read: its begin, or else its end, where that can be
        Untimed,    ///< no time can be read: begin and end mean nothing
    };

    Kind kind = Kind::Untimed;
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] bool isTimed() const { return kind != Kind::Untimed; }
    friend bool operator==(const OutageSpan &, const OutageSpan &) = default;
};

/// Returns the span of a row. An outage shorter than a millisecond is a bar nevertheless.
[[nodiscard]] OutageSpan outageSpan(const OutageTable &table, qsizetype row);
