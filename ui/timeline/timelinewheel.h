// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

class QWheelEvent;

/// What a turn of the wheel asks of a timeline.
struct TimelineWheel
{
    double factor = 1; ///< so many times as much detail
    double share = 0;  ///< to be moved by this part of the range
};

/// Returns what a turn of the wheel asks for: Ctrl zooms, Shift moves, and so does a wheel that
/// turns sideways. Returns nullopt for any other turn: it scrolls.
[[nodiscard]] std::optional<TimelineWheel> timelineWheel(const QWheelEvent &event);
