// SPDX-License-Identifier: MIT
#pragma once

#include "models/lanelayout.h"
#include "models/outatonce.h"
#include "outages/review.h"

#include <QtCore/qrect.h>
#include <QtGui/qfont.h>
#include <QtGui/qpalette.h>

class QPainter;

/// Paint a lane and what stands above the lanes, on a screen and on paper alike. All coordinates
/// are those of the painter.
namespace LanePainting {

/// The top and the bottom of the bars of one level.
struct Level
{
    int top;
    int bottom;
};

/// Returns the place of level \a number of \a count in the lane \a cell.
[[nodiscard]] Level level(int count, const QRect &cell, int number);
/// A lane that is drawn.
struct Lane
{
    const Review &review;
    const LaneLayout &layout;
    qsizetype device;
    LaneDetail detail = {}; ///< of the lane, if it is at hand
};

/// Returns the verdict that the bar of \a run shows, which must not be a density; of outages that
/// differ the one that its upper half shows.
[[nodiscard]] Verdict verdictShown(const LaneRun &run, const Lane &lane);

/// Draws the outages of \a lane into \a area, a part of its \a cell that is as wide as \a scale.
void paintLane(QPainter &painter, const QPalette &palette, const QRect &cell, const QRect &area,
               const TimeScale &scale, const Lane &lane);
/// Draws how many devices are out as a step line, with its largest number in \a font.
void paintOutAtOnce(QPainter &painter, const QPalette &palette, const QRect &area,
                    const TimeScale &scale, const Review &review, const OutAtOnce &numbers,
                    const QFont &font);

} // namespace LanePainting
