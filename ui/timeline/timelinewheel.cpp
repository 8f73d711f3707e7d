// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinewheel.h"

#include <QtGui/qevent.h>

#include <cmath>

namespace {

constexpr double NotchDelta = 120; // eighths of a degree
constexpr double NotchFactor = 1.25;
constexpr double NotchShare = 0.1;

} // namespace

std::optional<TimelineWheel> timelineWheel(const QWheelEvent &event)
{
    const double across = event.angleDelta().x() / NotchDelta;
    const double along = event.angleDelta().y() / NotchDelta;
    if (event.modifiers().testFlag(Qt::ControlModifier) && along != 0)
        return TimelineWheel{.factor = std::pow(NotchFactor, along)};
    const bool isSideways = std::abs(across) > std::abs(along);
    if (event.modifiers().testFlag(Qt::ShiftModifier) || isSideways)
        return TimelineWheel{.share = -NotchShare * (isSideways ? across : along)};
    return std::nullopt;
}
