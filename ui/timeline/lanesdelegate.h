// SPDX-License-Identifier: MIT
#pragma once

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
    /// it within a few pixels; -1 if there is none.
    [[nodiscard]] qsizetype rowAt(qsizetype device, const QRect &cell,
                                  const QPoint &position) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] LanePainting::Level level(qsizetype device, const QRect &cell, int number) const;
    void paintLane(QPainter &painter, const QStyleOptionViewItem &option, qsizetype device) const;
    [[nodiscard]] QRect ringOfCurrent(const QStyleOptionViewItem &option, const QRect &area,
                                      qsizetype device) const;

    const LanesModel &m_lanes;
    const Timeline &m_timeline;
    std::optional<int> m_pointer;
};
