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
constexpr double Reach = 4;  // pixels
constexpr qsizetype RowsOfOneBar = 8;

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
    if (const auto current = currentBar(option.rect, area, device)) {
        // On top, so that what stands in the ring is the current one and no neighbour.
        const Verdict verdict = m_lanes.review().verdict(m_lanes.currentRow());
        TimelinePainter(painter, option.palette, scale, area)
            .paintBar(current->shape, verdict, current->place.top, current->place.bottom);
        const QRect ring = ringAround(*current, area);
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

std::optional<LanesDelegate::CurrentBar>
LanesDelegate::currentBar(const QRect &cell, const QRect &area, qsizetype device) const
{
    if (m_lanes.currentDevice() != device)
        return std::nullopt;
    const qsizetype row = m_lanes.currentRow();
    const auto number = m_lanes.layout().levelOf(device, row);
    const OutageSpan span = outageSpan(m_lanes.review().table(), row);
    if (span.isTimed() && !number)
        return std::nullopt; // hidden by the filter
    return CurrentBar{barShape(m_timeline.scale(area.width()), span),
                      level(device, cell, number.value_or(0))};
}

QRect LanesDelegate::ringAround(const CurrentBar &bar, const QRect &area)
{
    const auto &[shape, here] = bar;
    const bool isMark = shape.right <= shape.left;
    const int half = isMark ? (here.bottom - here.top) / 2 + 1 : 0;
    const QPoint topLeft(area.left() + int(shape.left) - half, here.top);
    const QPoint bottomRight(area.left() + int(shape.right) + half, here.bottom);
    return QRect(topLeft, bottomRight).adjusted(-RingWidth, -RingWidth, RingWidth, RingWidth - 1);
}

/// Of outages that are drawn as one, those that its bar shows come first.
QList<qsizetype> LanesDelegate::rowsOf(const LaneRun &run, const LanePainting::Lane &lane)
{
    if (run.count == 1 || run.level == LaneLayout::Levels)
        return {qsizetype(run.row)};
    const Verdict shown = LanePainting::verdictShown(run, lane);
    QList<qsizetype> rows;
    qsizetype ofShown = 0;
    for (qsizetype i = 0; i < std::min(run.count, RowsOfOneBar); ++i) {
        const qsizetype row = lane.layout.rowIn(run, i);
        if (lane.review.verdict(row) == shown)
            rows.insert(ofShown++, row);
        else
            rows.append(row);
    }
    return rows;
}

QList<qsizetype> LanesDelegate::rowsAt(qsizetype device, const QRect &cell,
                                       const QPoint &position) const
{
    const QRect area = TimelinePainter::areaIn(cell);
    const TimeScale scale = m_timeline.scale(area.width());
    const double x = position.x() - area.left();
    const LanePainting::Lane lane{m_lanes.review(), m_lanes.layout(), device,
                                  m_lanes.detail(device)};
    QList<qsizetype> found;
    double nearest = Reach;
    const LanePart part = lane.layout.part(device, scale, lane.detail);
    for (const LaneRun &run : part.runs + part.beyond) {
        const LanePainting::Level here = level(device, cell, run.level);
        const BarShape shape = barShape(scale, {run.kind, run.range.begin, run.range.end});
        const double across = std::max({shape.left - x, x - shape.right, 0.0});
        const double along = std::max({here.top - position.y(), position.y() - here.bottom, 0});
        const double away = std::max(across, along);
        if (away < nearest)
            found.clear();
        if (away < nearest || (away == 0 && nearest == 0))
            found = rowsOf(run, lane) + found; // what is painted later lies on top
        nearest = std::min(nearest, away);
    }
    return found;
}

qsizetype LanesDelegate::rowAt(qsizetype device, const QRect &cell, const QPoint &position) const
{
    const QList<qsizetype> rows = rowsAt(device, cell, position);
    return rows.contains(m_lanes.currentRow()) ? m_lanes.currentRow() : rows.value(0, -1);
}

qsizetype LanesDelegate::nextRowAt(qsizetype device, const QRect &cell,
                                   const QPoint &position) const
{
    const QList<qsizetype> rows = rowsAt(device, cell, position);
    if (rows.isEmpty())
        return -1;
    return rows[(rows.indexOf(m_lanes.currentRow()) + 1) % rows.size()];
}

#include "moc_lanesdelegate.cpp"
