// SPDX-License-Identifier: MIT
#include "ui/timeline/lanesdelegate.h"

#include "models/lanesmodel.h"
#include "models/timeline.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/timeline/timelinepainter.h"

#include <QtGui/qpainter.h>

#include <algorithm>

namespace {

constexpr int RingWidth = 2; // pixels

} // namespace

LanesDelegate::LanesDelegate(const LanesModel &lanes, const Timeline &timeline, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lanes(lanes)
    , m_timeline(timeline)
{}

LanePainting::Level LanesDelegate::level(qsizetype device, const QRect &cell, int number) const
{
    return LanePainting::level(m_lanes.layout().levelCount(device), cell, number);
}

void LanesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (index.column() == LanesModel::LaneColumn && !TimelinePainter::areaIn(option.rect).isEmpty())
        paintLane(*painter, option, index.row());
    painter->setPen(hairlineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void LanesDelegate::paintLane(QPainter &painter, const QStyleOptionViewItem &option,
                              qsizetype device) const
{
    const QRect area = TimelinePainter::areaIn(option.rect);
    const TimeScale scale = m_timeline.scale(area.width());
    LanePainting::paintLane(painter, option.palette, option.rect, area, scale,
                            {m_lanes.review(), m_lanes.layout(), device, m_lanes.detail(device)});
    if (const QRect ring = ringOfCurrent(option, area, device); !ring.isEmpty()) {
        painter.setPen(QPen(toneColor(option.palette, Tone::Accent), RingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(ring);
    }
    if (m_pointer) {
        painter.setPen(toneColor(option.palette, Tone::Dimmed));
        painter.drawLine(area.left() + *m_pointer, option.rect.top(), area.left() + *m_pointer,
                         option.rect.bottom());
    }
}

QRect LanesDelegate::ringOfCurrent(const QStyleOptionViewItem &option, const QRect &area,
                                   qsizetype device) const
{
    if (m_lanes.currentDevice() != device)
        return {};
    const qsizetype row = m_lanes.currentRow();
    const auto number = m_lanes.layout().levelOf(device, row);
    const OutageSpan span = outageSpan(m_lanes.review().table(), row);
    const BarShape shape = barShape(m_timeline.scale(area.width()), span);
    if (span.isTimed() && !number)
        return {}; // hidden by the filter
    const LanePainting::Level here = level(device, option.rect, number.value_or(0));
    const bool isMark = shape.right <= shape.left;
    const int half = isMark ? (here.bottom - here.top) / 2 + 1 : 0;
    const QPoint topLeft(area.left() + int(shape.left) - half, here.top);
    const QPoint bottomRight(area.left() + int(shape.right) + half, here.bottom);
    return QRect(topLeft, bottomRight).adjusted(-RingWidth, -RingWidth, RingWidth, RingWidth - 1);
}

qsizetype LanesDelegate::rowAt(qsizetype device, const QRect &cell, const QPoint &position) const
{
    constexpr double Reach = 4; // pixels
    const QRect area = TimelinePainter::areaIn(cell);
    const TimeScale scale = m_timeline.scale(area.width());
    const double x = position.x() - area.left();
    qsizetype found = -1;
    double nearest = Reach;
    const LanePart part = m_lanes.layout().part(device, scale, m_lanes.detail(device));
    for (const LaneRun &run : part.runs + part.beyond) {
        const LanePainting::Level here = level(device, cell, run.level);
        const BarShape shape = barShape(scale, {run.kind, run.range.begin, run.range.end});
        const double across = std::max({shape.left - x, x - shape.right, 0.0});
        const double along = std::max({here.top - position.y(), position.y() - here.bottom, 0});
        if (const double away = std::max(across, along); away < nearest) {
            nearest = away;
            found = run.row;
        }
    }
    return found;
}

#include "moc_lanesdelegate.cpp"
