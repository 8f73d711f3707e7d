// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/roworder.h"
#include "models/timescale.h"

#include <optional>

class Review;

/// Returns the range to show at first: the included outages, with a margin. Returns nullopt once
/// \a isStopped is true; visits all rows, for a worker thread.
///
/// Times of the years 0000, 0001 and 9999 stand for "unknown" and "still out" in many programs and
/// do not count. Of the rest, the shortest stretch with three quarters of the begins and ends (at
/// least a day) is the core, and times further from it than eight of its lengths do not count
/// either: so the core keeps a seventeenth of the width, whatever the rest is. Without an included
/// outage the range is that of all readable outages of the site; without these, from the cutoff to
/// now, as far as it is known.
[[nodiscard]] std::optional<TimeRange> initialRange(const Review &review,
                                                    const StopToken &isStopped);

/// Returns the range of all outages in \a order, outliers included, with a margin; initialRange()
/// if none of them has a time. Visits all rows, for a worker thread, as above.
[[nodiscard]] std::optional<TimeRange> fullRange(const Review &review, const RowOrder &order,
                                                 const StopToken &isStopped);

/// The ranges that the rows of a view offer.
struct ShownTimes
{
    TimeRange initial = {}; ///< initialRange()
    TimeRange all = {};     ///< fullRange()

    friend bool operator==(const ShownTimes &, const ShownTimes &) = default;
};

[[nodiscard]] std::optional<ShownTimes> shownTimes(const Review &review, const RowOrder &order,
                                                   const StopToken &isStopped);
