// SPDX-License-Identifier: MIT
#include "ui/timeline/overview.h"

#include "models/lanesmodel.h"
#include "models/outagetablemodel.h"
#include "models/timeline.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/timeline/timelinepainter.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <algorithm>

namespace {

constexpr double HeightUnits = 3; // of the rhythm
constexpr qint64 MostOfInitial = 20;

TimeRange hull(const TimeRange &one, const TimeRange &other)
{
    return {std::min(one.begin, other.begin), std::max(one.end, other.end)};
}

} // namespace

Overview::Overview(const LanesModel &lanes, const OutageTableModel &outages, Timeline &timeline,
                   QWidget *parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_outages(outages)
    , m_timeline(timeline)
{
    setFixedHeight(Spacing::of(HeightUnits));
    setAccessibleName(tr("Overview of all outages"));
    setToolTip(tr("Drag to move what is shown"));
    connect(&timeline, &Timeline::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&lanes, &LanesModel::counted, this, [this] {
        m_numbers.clear();
        update();
    });
}

void Overview::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

QSize Overview::sizeHint() const
{
    return {Spacing::of(20), Spacing::of(HeightUnits)};
}

QRect Overview::area() const
{
    return {m_left, 3, std::max(m_right - m_left + 1, 1), height() - 6};
}

TimeScale Overview::scale() const
{
    const ShownTimes &times = m_outages.times();
    const bool hasOutlier = times.all.length() / MostOfInitial > times.initial.length();
    const TimeRange span = hasOutlier ? times.initial : hull(times.initial, times.all);
    return TimeScale(hull(span, m_timeline.range()), area().width(), m_outages.zone());
}

QRect Overview::shownStretch() const
{
    constexpr int LeastWidth = 6;
    const TimeScale whole = scale();
    const QRect room = area();
    const int left = int(whole.toX(m_timeline.range().begin));
    const int width = std::max(int(whole.toX(m_timeline.range().end)) - left, LeastWidth);
    return {room.left() + std::min(left, room.width() - LeastWidth), room.top(), width,
            room.height()};
}

const QList<qint32> &Overview::numbers()
{
    const TimeScale whole = scale();
    if (m_numbers.size() != whole.width() || m_range != whole.range()) {
        m_numbers = m_lanes.outAtOnce().byPixel(whole);
        m_range = whole.range();
    }
    return m_numbers;
}

void Overview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect room = area();
    const QList<qint32> &numbers = this->numbers();
    const qint64 largest = std::max<qint64>(m_lanes.outAtOnce().largest().count, 1);
    const QColor ink = toneColor(palette(), Tone::Dimmed);
    for (int x = 0; x < numbers.size();) {
        int next = x + 1;
        while (next < numbers.size() && numbers[next] == numbers[x])
            ++next;
        const int height = int(qint64(numbers[x]) * (room.height() - 4) / largest);
        painter.fillRect(room.left() + x, room.bottom() - height, next - x, height, ink);
        x = next;
    }
    const QColor accent = toneColor(palette(), Tone::Accent);
    QColor veil = accent;
    veil.setAlphaF(0.12F);
    const QRect shown = shownStretch();
    painter.fillRect(shown, veil);
    painter.setPen(accent);
    painter.drawRect(shown.adjusted(0, 0, -1, -1));
    painter.setPen(hairlineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    const QRect shown = shownStretch();
    const int x = event->position().toPoint().x();
    m_grip = shown.contains(x, shown.center().y()) ? x - shown.left() : shown.width() / 2;
    mouseMoveEvent(event);
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int x = std::clamp(event->position().toPoint().x() - m_grip, m_left,
                             std::max(m_right - shownStretch().width() + 1, m_left));
    const qint64 begin = scale().toTime(x - area().left());
    m_timeline.show({begin, begin + m_timeline.range().length()});
}

#include "moc_overview.cpp"
