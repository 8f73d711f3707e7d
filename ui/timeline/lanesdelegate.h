// SPDX-License-Identifier: MIT
#pragma once

#include "models/barshape.h"
#include "models/timescale.h"
#include "ui/timeline/lanepainting.h"

#include <QtWidgets/qstyleditemdelegate.h>

#include <optional>

class LanesModel;
class Timeline;

/// Paints the lanes of the devices: their outages as bars, stacked where they overlap. GUI thread.
class LanesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesDelegate)

public:
    /// Both must outlive this.
    LanesDelegate(const LanesModel &lanes, const Timeline &timeline, QObject *parent = nullptr);

    /// Draws a line at this pixel of the area in every lane: where the pointer is.
    void setPointer(std::optional<int> x) { m_pointer = x; }
    /// Returns the outage that is drawn at \a position of a lane whose cell is \a cell, or next to
    /// it within a few pixels: of several the current one, or that on top; -1 if there is none.
    [[nodiscard]] qsizetype rowAt(qsizetype device, const QRect &cell,
                                  const QPoint &position) const;
    /// Returns the same for a click, which of several outages there takes the next one.
    [[nodiscard]] qsizetype nextRowAt(qsizetype device, const QRect &cell,
                                      const QPoint &position) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct CurrentBar
    {
        BarShape shape;
        LanePainting::Level place;
    };

    [[nodiscard]] LanePainting::Level level(qsizetype device, const QRect &cell, int number) const;
    void paintLane(QPainter &painter, const QStyleOptionViewItem &option, qsizetype device) const;
    /// Returns the current outage as it is drawn, if it is on the lane.
    [[nodiscard]] std::optional<CurrentBar> currentBar(const QRect &cell, const QRect &area,
                                                       qsizetype device) const;
    [[nodiscard]] static QRect ringAround(const CurrentBar &bar, const QRect &area);
    /// Returns the outages of \a run, at most RowsOfOneBar.
    [[nodiscard]] static QList<qsizetype> rowsOf(const LaneRun &run,
                                                 const LanePainting::Lane &lane);
    /// Returns the outages at a position, that on top first.
    [[nodiscard]] QList<qsizetype> rowsAt(qsizetype device, const QRect &cell,
                                          const QPoint &position) const;

    const LanesModel &m_lanes;
    const Timeline &m_timeline;
    std::optional<int> m_pointer;
};
