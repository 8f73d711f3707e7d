// SPDX-License-Identifier: MIT
#include "ui/review/neighbourlane.h"

#include "models/barshape.h"
#include "models/outagetext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/timeline/timelinepainter.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>

namespace {

constexpr double BarUnits = 1.25; // of the rhythm, for one level
constexpr int RingWidth = 2;      // pixels
constexpr int Edge = RingWidth + 2;
constexpr int Reach = 4; // pixels around a bar that belong to it

} // namespace

NeighbourLane::NeighbourLane(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Lane of this device"));
    setAccessibleDescription(tr("Left and Right lead to the outage before and after."));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void NeighbourLane::showRow(const Review &review, qsizetype row, const QTimeZone &zone)
{
    m_review = review;
    m_row = row;
    m_zone = zone;
    m_around = neighbourhood(review, row);
    setVisible(!m_around.bars.isEmpty());
    fitHeight();
    update();
}

void NeighbourLane::fitHeight()
{
    setFixedHeight(sizeHint().height());
}

QSize NeighbourLane::sizeHint() const
{
    const int axis = QFontMetrics(Fonts::small()).height() + Spacing::of(1);
    return {Spacing::of(20), 2 * Edge + m_around.levels * Spacing::of(BarUnits) + axis};
}

QRect NeighbourLane::barArea() const
{
    return QRect(0, 0, width(), 2 * Edge + m_around.levels * Spacing::of(BarUnits))
        .adjusted(Edge, 0, -Edge, 0);
}

QRect NeighbourLane::axisArea() const
{
    const QRect bars = barArea();
    return {bars.left(), bars.bottom() + 1, bars.width(), height() - bars.height() - 1};
}

TimeScale NeighbourLane::scale() const
{
    return TimeScale(m_around.range, barArea().width(), m_zone);
}

QRect NeighbourLane::rectOf(const NeighbourBar &bar) const
{
    const BarShape shape = barShape(scale(), bar.span);
    const int level = Spacing::of(BarUnits);
    const int top = barArea().bottom() + 1 - Edge - (bar.level + 1) * level + 1;
    const int half = shape.right <= shape.left ? level / 2 : 0; // a mark around its centre
    const int left = barArea().left() + int(shape.left) - half;
    const int right = barArea().left() + int(shape.right) + half;
    return {QPoint(left, top), QPoint(right, top + level - 3)};
}

qsizetype NeighbourLane::placeOfRow() const
{
    const auto own = std::ranges::find(m_around.bars, m_row, &NeighbourBar::row);
    return own - m_around.bars.cbegin();
}

qsizetype NeighbourLane::rowAt(const QPoint &position) const
{
    qsizetype found = -1;
    int nearest = Reach + 1;
    for (const NeighbourBar &bar : m_around.bars) {
        const QRect rect = rectOf(bar);
        const int across = std::max({rect.left() - position.x(), position.x() - rect.right(), 0});
        const int along = std::max({rect.top() - position.y(), position.y() - rect.bottom(), 0});
        if (const int away = std::max(across, along); away < nearest) {
            nearest = away;
            found = bar.row;
        }
    }
    return found;
}

void NeighbourLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const TimeScale scale = this->scale();
    {
        TimelinePainter lane(painter, palette(), scale, barArea());
        lane.paintGround(m_review.cutoff().milliseconds, m_review.findings().now().milliseconds);
        for (const NeighbourBar &bar : m_around.bars) {
            const QRect place = rectOf(bar);
            lane.paintBar(barShape(scale, bar.span), m_review.verdict(bar.row), place.top(),
                          place.bottom() + 1);
        }
        const int bottom = barArea().bottom();
        lane.paintOverlaps(overlapStretches(m_review, m_row), bottom - 2, bottom);
    }
    TimelinePainter(painter, palette(), scale, axisArea())
        .paintAxis(Fonts::tabular(Fonts::small()));
    const qsizetype own = placeOfRow();
    if (own < m_around.bars.size()) {
        painter.setPen(QPen(toneColor(palette(), Tone::Accent), RingWidth));
        painter.drawRect(
            rectOf(m_around.bars[own]).adjusted(-RingWidth, -RingWidth, RingWidth, RingWidth - 1));
    }
    painter.setPen(hasFocus() ? toneColor(palette(), Tone::Accent) : hairlineColor(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NeighbourLane::mousePressEvent(QMouseEvent *event)
{
    const qsizetype row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && row != m_row)
        Q_EMIT rowRequested(row);
}

void NeighbourLane::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype row = rowAt(event->position().toPoint());
    setCursor(row >= 0 && row != m_row ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void NeighbourLane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        go(-1);
    else if (event->key() == Qt::Key_Right)
        go(1);
    else
        QWidget::keyPressEvent(event);
}

void NeighbourLane::go(int step)
{
    const qsizetype place = placeOfRow() + step;
    if (place >= 0 && place < m_around.bars.size())
        Q_EMIT rowRequested(m_around.bars[place].row);
}

void NeighbourLane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

bool NeighbourLane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = *static_cast<QHelpEvent *>(event);
    const qsizetype row = rowAt(help.pos());
    QToolTip::showText(
        help.globalPos(),
        row < 0 ? QString()
                : OutageText::escapedTip(OutageText::spokenRow(m_review, row, m_zone, m_ids)),
        this);
    return true;
}

#include "moc_neighbourlane.cpp"
