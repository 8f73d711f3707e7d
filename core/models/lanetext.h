// SPDX-License-Identifier: MIT
#pragma once

#include "models/lanelayout.h"
#include "models/outatonce.h"
#include "text/privatetext.h"

#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

class Review;

/// Texts on the lanes of the devices.
namespace LaneText {

/// Returns a lane as a sentence: "Battery 1: 3 outages, 2 included, 2022-01-01 to 2022-09-15, one
/// overlap of 7 d 18 h". The dates are those of the included outages, or else of all on the lane.
/// Visits the rows of the lane.
[[nodiscard]] QString sentence(const Review &review, const LaneLayout &layout, qsizetype device,
                               const QTimeZone &zone, Ids ids = Ids::Shown);

/// Returns the largest number of devices out at once: "At most 7 devices out at once, from
/// 2022-05-11 14:35 UTC"; "No device is out" for 0.
[[nodiscard]] QString outAtOnce(const OutAtOnce::Peak &largest, const QTimeZone &zone);

} // namespace LaneText
