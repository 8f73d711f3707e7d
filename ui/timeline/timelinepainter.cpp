// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinepainter.h"

#include "models/timeticks.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"

#include <QtGui/qfontmetrics.h>
#include <QtGui/qpaintengine.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowWidth = 5; // pixels
constexpr int LabelGap = 4;
constexpr int NarrowBar = 4; // pixels, the frame included

QColor translucent(QColor color, double share)
{
    color.setAlphaF(static_cast<float>(share));
    return color;
}

} // namespace

TimelinePainter::BarLook TimelinePainter::barLook(const QPalette &palette, Verdict verdict)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor dimmed = toneColor(palette, Tone::Dimmed);
    switch (verdict) {
    case Verdict::Included:
        return {toneColor(palette, Tone::Accepted), base, BarFill::Filled};
    case Verdict::LeftOut:
        return {dimmed, base, BarFill::Hollow};
    case Verdict::BeforeCutoff:
        return {dimmed, blended(base, dimmed, 0.35), BarFill::Hatched};
    case Verdict::OtherSite:
        break;
    case Verdict::Unreadable:
        return {toneColor(palette, Tone::ToCheck), base, BarFill::Hollow};
    }
    return {dimmed, base, BarFill::Thin};
}

TimelinePainter::TimelinePainter(QPainter &painter, const QPalette &palette, const TimeScale &scale,
                                 const QRect &area)
    : m_painter(painter)
    , m_palette(palette)
    , m_scale(scale)
    , m_area(area)
    , m_looks{barLook(palette, Verdict::Included), barLook(palette, Verdict::LeftOut),
              barLook(palette, Verdict::BeforeCutoff), barLook(palette, Verdict::OtherSite),
              barLook(palette, Verdict::Unreadable)}
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setBrushOrigin(area.topLeft());
}

TimelinePainter::~TimelinePainter()
{
    m_painter.restore();
}

QRect TimelinePainter::areaIn(const QRect &cell)
{
    const int margin = Spacing::of(0.75);
    return cell.adjusted(margin, 0, -margin, 0);
}

int TimelinePainter::pixel(double x) const
{
    return m_area.left() + static_cast<int>(std::lround(std::clamp(x, -4.0, m_area.width() + 4.0)));
}

QRect TimelinePainter::rectOf(const TimeRange &range, int top, int bottom) const
{
    const int left = pixel(m_scale.toX(range.begin));
    const int right = std::max(pixel(m_scale.toX(range.end)), left + 1);
    return {left, top, right - left, bottom - top};
}

void TimelinePainter::paintGround(qint64 cutoff, qint64 now)
{
    const QColor ink = toneColor(m_palette, Tone::Text);
    const int atCutoff = pixel(m_scale.toX(cutoff));
    if (atCutoff > m_area.left()) {
        m_painter.fillRect(QRect(m_area.topLeft(), QPoint(atCutoff - 1, m_area.bottom())),
                           translucent(ink, isDark(m_palette) ? 0.07 : 0.05));
    }
    m_painter.fillRect(atCutoff, m_area.top(), 1, m_area.height(),
                       toneColor(m_palette, Tone::Dimmed));
    paintNow(pixel(m_scale.toX(now)));
}

/// Dots that go on from one lane to the next. A dashed pen would take longer than the bars do.
void TimelinePainter::paintNow(int x)
{
    constexpr int Distance = 3;
    if (x < m_area.left() || x > m_area.right())
        return;
    const QColor color = toneColor(m_palette, Tone::Accent);
    const int first = (m_area.top() + Distance - 1) / Distance * Distance;
    for (int y = first; y <= m_area.bottom(); y += Distance)
        m_painter.fillRect(x, y, 1, 1, color);
}

double TimelinePainter::tickDistance(const QFont &font) const
{
    return QFontMetrics(font).horizontalAdvance(u"0000"_s) + Spacing::of(1.5);
}

QList<TimelinePainter::Label> TimelinePainter::axisLabels(const QFont &font) const
{
    const QFontMetrics metrics(font);
    const QList<TimeTick> ticks = timeTicks(m_scale, tickDistance(font));
    QList<Label> labels;
    const auto place = [&](const TimeTick &tick, const QString &text) {
        const int x = pixel(m_scale.toX(tick.time));
        QRect rect(x + LabelGap, m_area.top(), metrics.horizontalAdvance(text), m_area.height());
        // A picture that is too narrow for a label behind any tick has one before it.
        if (rect.right() > m_area.right() && labels.isEmpty())
            rect.moveRight(x - LabelGap);
        // The tick of the next label stands between the two.
        const QRect room = rect.adjusted(-2 * LabelGap, 0, 2 * LabelGap, 0);
        const bool isFree = rect.left() >= m_area.left() && rect.right() <= m_area.right() &&
                            std::ranges::none_of(labels, [&](const Label &each) {
                                return each.rect.intersects(room);
                            });
        if (isFree)
            labels.append({rect, text, tick.isMajor});
    };
    for (const TimeTick &tick : ticks) {
        if (tick.isMajor)
            place(tick, tick.label);
    }
    bool saysAll = labels.isEmpty();
    for (const TimeTick &tick : ticks) {
        if (!tick.isMajor)
            place(tick, std::exchange(saysAll, false) ? tick.fullLabel : tick.label);
    }
    return labels;
}

void TimelinePainter::paintAxis(const QFont &font)
{
    const QColor ink = toneColor(m_palette, Tone::Dimmed);
    const int height = m_area.height();
    m_painter.setFont(font);
    for (const TimeTick &tick : timeTicks(m_scale, tickDistance(font))) {
        const int x = pixel(m_scale.toX(tick.time));
        const int top = m_area.bottom() - (tick.isMajor ? height / 2 : height / 5);
        m_painter.setPen(tick.isMajor ? edgeColor(m_palette) : hairlineColor(m_palette));
        m_painter.drawLine(x, top, x, m_area.bottom());
    }
    for (const Label &label : axisLabels(font)) {
        m_painter.setPen(label.isMajor ? toneColor(m_palette, Tone::Text) : ink);
        m_painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

void TimelinePainter::paintBar(const BarShape &shape, Verdict verdict, int top, int bottom)
{
    if (shape.isInView) {
        const int left = pixel(shape.left) + (shape.goesOnLeft ? ArrowWidth : 0);
        const int right = pixel(shape.right) - (shape.goesOnRight ? ArrowWidth : 0);
        const QRect rect(left, top, std::max(right - left, 1), bottom - top);
        if (shape.kind == OutageSpan::Kind::Bar)
            paintBox(rect, verdict);
        else if (shape.kind == OutageSpan::Kind::Reversed)
            paintReversed(rect, verdict);
        else
            paintMark(shape, verdict, top, bottom);
    }
    if (!shape.goesOnLeft && !shape.goesOnRight)
        return;
    const QColor color = look(verdict).color;
    if (shape.goesOnLeft)
        paintArrow(true, color, top, bottom);
    if (shape.goesOnRight)
        paintArrow(false, color, top, bottom);
}

void TimelinePainter::paintBox(const QRect &rect, Verdict verdict)
{
    const BarLook &look = this->look(verdict);
    const QColor &color = look.color;
    switch (look.fill) {
    case BarFill::Filled:
        m_painter.fillRect(rect, color);
        return;
    case BarFill::Thin:
        m_painter.fillRect(rect.adjusted(0, rect.height() / 3, 0, -rect.height() / 3),
                           translucent(color, 0.5));
        return;
    case BarFill::Hatched:
        if (rect.width() > NarrowBar) {
            fillHatched(rect, color);
            m_painter.setPen(color);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(rect.adjusted(0, 0, -1, -1));
            return;
        }
        // No line of a hatching is seen in it, and there may be thousands of them.
        paintFrame(rect, color, look.inside);
        return;
    case BarFill::Hollow:
        paintFrame(rect, color, look.inside);
        return;
    }
}

/// A pattern is made of the device's own dots: on paper they are too fine for a hatching.
void TimelinePainter::fillHatched(const QRect &rect, const QColor &color)
{
    if (isOnScreen()) {
        m_painter.fillRect(rect, QBrush(color, Qt::BDiagPattern));
        return;
    }
    constexpr int Distance = 4;
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setPen(QPen(color, 0.6));
    const int height = rect.height();
    for (int x = rect.left() - height; x < rect.left() + rect.width(); x += Distance)
        m_painter.drawLine(QPointF(x, rect.top() + height), QPointF(x + height, rect.top()));
    m_painter.restore();
}

bool TimelinePainter::isOnScreen() const
{
    return m_painter.paintEngine()->type() == QPaintEngine::Raster;
}

void TimelinePainter::paintFrame(const QRect &rect, const QColor &edge, const QColor &inside)
{
    m_painter.fillRect(rect, edge);
    m_painter.fillRect(rect.adjusted(1, 1, -1, -1), inside);
}

/// Dashed from begin to end, with an arrow head at the end, which lies on the left; inside as the
/// verdict says.
void TimelinePainter::paintReversed(const QRect &rect, Verdict verdict)
{
    const QColor color = toneColor(m_palette, Tone::ToCheck);
    const BarLook &look = this->look(verdict);
    m_painter.fillRect(rect, look.fill == BarFill::Filled ? translucent(look.color, 0.6)
                                                          : m_palette.color(QPalette::Base));
    if (look.fill == BarFill::Hatched)
        fillHatched(rect, look.color);
    m_painter.setPen(QPen(color, 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(0, 0, -1, -1));
    const int half = rect.height() / 2;
    const QPointF tip(rect.left(), rect.top() + rect.height() / 2.0);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.drawPolygon(QPolygonF{tip, QPointF(tip.x() + half, rect.top()),
                                    QPointF(tip.x() + half, rect.bottom() + 1)});
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A diamond for an outage without a length, a sign for one that cannot be read.
void TimelinePainter::paintMark(const BarShape &shape, Verdict verdict, int top, int bottom)
{
    const double half = (bottom - top) / 2.0;
    const double x = std::clamp(shape.left, half, std::max(m_area.width() - half, half));
    const QPointF centre(m_area.left() + x, top + half);
    if (shape.kind != OutageSpan::Kind::Moment) {
        const int side = bottom - top + 2;
        const QRectF square(centre.x() - side / 2.0, centre.y() - side / 2.0, side, side);
        Icon::toned(u"triangle-alert"_s, Tone::ToCheck).paint(&m_painter, square.toAlignedRect());
        return;
    }
    const BarLook &look = this->look(verdict);
    const QColor &color = look.color;
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(QPen(color, 1.25));
    m_painter.setBrush(look.fill == BarFill::Filled ? QBrush(color)
                       : look.fill == BarFill::Hatched && isOnScreen()
                           ? QBrush(color, Qt::BDiagPattern)
                           : QBrush(m_palette.color(QPalette::Base)));
    m_painter.drawPolygon(QPolygonF{centre - QPointF(half, 0), centre - QPointF(0, half),
                                    centre + QPointF(half, 0), centre + QPointF(0, half)});
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintArrow(bool isLeft, const QColor &color, int top, int bottom)
{
    const double tip = isLeft ? m_area.left() : m_area.right() + 1;
    const double base = isLeft ? tip + ArrowWidth : tip - ArrowWidth;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.drawPolygon(
        QPolygonF{QPointF(tip, (top + bottom) / 2.0), QPointF(base, top), QPointF(base, bottom)});
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintOverlaps(const QList<TimeRange> &stretches, int top, int bottom)
{
    const QColor color = toneColor(m_palette, Tone::ToCheck);
    QRect joined; // of those that touch: there may be hundreds
    for (const TimeRange &stretch : stretches) {
        if (stretch.end <= m_scale.range().begin || stretch.begin >= m_scale.range().end)
            continue;
        const QRect rect = rectOf(stretch, top, bottom);
        if (joined.isNull()) {
            joined = rect;
        } else if (rect.left() <= joined.right() + 1) {
            joined.setRight(std::max(joined.right(), rect.right()));
        } else {
            m_painter.fillRect(joined, color);
            joined = rect;
        }
    }
    if (!joined.isNull())
        m_painter.fillRect(joined, color);
}

void TimelinePainter::paintDensity(const TimeRange &range, qsizetype count, int top, int bottom)
{
    const double strength =
        std::min(0.25 + std::log2(double(std::max<qsizetype>(count, 1))) / 8, 1.0);
    m_painter.fillRect(rectOf(range, top, bottom),
                       translucent(toneColor(m_palette, Tone::Accepted), strength));
}
