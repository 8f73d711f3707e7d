// SPDX-License-Identifier: MIT
#pragma once

#include "models/timescale.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// A mark on an axis of time.
struct TimeTick
{
    qint64 time = 0; ///< milliseconds since 1970
    /// Whether a year, a month or a day begins here that the ticks around it are parts of.
    bool isMajor = false;
    /// The text next to other ticks: "03", "15", "06:00"; of a major tick what begins: "2022",
    /// "2022-03", "2022-03-15".
    QString label;
    /// The text where no other tick says the rest: "2022-03", "2022-03-15", "2022-03-15 06:00".
    QString fullLabel;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Returns the ticks in the range of \a scale, ascending, in its zone: the beginnings of years,
/// quarters, months, days, hours and so on, as many as fit at least \a minimumDistance pixels
/// apart.
///
/// Days begin at the local midnight, or where the clocks skip it at the first instant of the day;
/// a day that the zone skips has no tick. An hour that occurs twice has two ticks, and their labels
/// say the offset.
[[nodiscard]] QList<TimeTick> timeTicks(const TimeScale &scale, double minimumDistance);
