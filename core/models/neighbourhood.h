// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagespan.h"
#include "models/timescale.h"

#include <QtCore/qlist.h>

class Review;

/// An outage in a small picture of a part of a lane.
struct NeighbourBar
{
    qsizetype row = 0; ///< of the review
    OutageSpan span = {};
    int level = 0; ///< on the same level no two bars share a time

    friend bool operator==(const NeighbourBar &, const NeighbourBar &) = default;
};

/// An outage and those around it on its device, as a small picture. A value type.
struct Neighbourhood
{
    /// Up to this many before it, and after it.
    static constexpr int MostOnASide = 3;
    static constexpr int MostLevels = 4;

    QList<NeighbourBar> bars = {}; ///< in the order of the device; empty without a neighbour
    int levels = 1;                ///< in use
    TimeRange range = {};          ///< what of it is shown

    friend bool operator==(const Neighbourhood &, const Neighbourhood &) = default;
};

/// Returns the neighbourhood of a row of \a review, whose findings must be known; O(log n).
///
/// The range is that of the outage and the two next to it, with a margin; but on either side it
/// reaches no further than eight times the length of the outage, of at least a day, so that it
/// keeps a seventeenth of the width. What lies beyond is at the edge.
[[nodiscard]] Neighbourhood neighbourhood(const Review &review, qsizetype row);
