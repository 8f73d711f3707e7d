// SPDX-License-Identifier: MIT
#pragma once

#include "models/sheet.h"
#include "ui/sheet/sheetfont.h"

#include <QtGui/qimage.h>
#include <QtGui/qpalette.h>

class QPainter;

/// Draws the lanes of devices with their names, the axis, and how many are out at once: a part of a
/// sheet of paper, or a picture. GUI thread.
class LanesPicture final
{
public:
    /// \a lanes must outlive this; \a width is in units of the painter.
    LanesPicture(const SheetLanes &lanes, const QPalette &palette, double width);

    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double laneHeight(qsizetype lane) const;
    /// Draw the head, or a lane of those that \a lanes lists, from the origin of the painter on.
    void paintHead(QPainter &painter) const;
    void paintLane(QPainter &painter, qsizetype lane) const;
    /// Returns what the looks of the bars mean, in a sentence.
    [[nodiscard]] static QString legend();

    /// Returns all lanes below \a title as a picture with twice the pixels of a usual screen.
    [[nodiscard]] static QImage image(const SheetLanes &lanes, const QPalette &palette,
                                      const QString &title);

private:
    [[nodiscard]] QRect lineArea(int height) const;
    [[nodiscard]] QString nameOf(qsizetype lane) const;

    const SheetLanes &m_lanes;
    QPalette m_palette;
    double m_width;
    SheetFont m_small{SheetFont::Size::Small};
    int m_nameWidth = 0;
};
