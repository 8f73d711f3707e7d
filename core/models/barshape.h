// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagespan.h"
#include "models/timescale.h"

#include <QtCore/qlist.h>

class Review;

/// Where an outage is drawn, in pixels from the left edge; always within the picture.
///
/// A bar, also of a reversed outage, is at least MinimumWidth wide. Of the other kinds left and
/// right are the same: the centre of their mark.
struct BarShape
{
    static constexpr double MinimumWidth = 3;

    OutageSpan::Kind kind = OutageSpan::Kind::Untimed;
    double left = 0;
    double right = 0;
    /// Whether it begins before or ends after what is shown: arrows. Outside of the range the shape
    /// lies at the edge, with an arrow.
    bool goesOnLeft = false;
    bool goesOnRight = false;
    bool isInView = true;

    friend bool operator==(const BarShape &, const BarShape &) = default;
};

[[nodiscard]] BarShape barShape(const TimeScale &scale, const OutageSpan &span);

/// Returns the stretches that a row shares with other outages of its device, ascending: its finding
/// Overlap as a picture. Empty without that finding. Beyond the first few a stretch may include the
/// gaps between the outages that follow; O(log n).
[[nodiscard]] QList<TimeRange> overlapStretches(const Review &review, qsizetype row);
