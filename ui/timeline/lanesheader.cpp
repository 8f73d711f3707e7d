// SPDX-License-Identifier: MIT
#include "ui/timeline/lanesheader.h"

#include "models/lanesmodel.h"
#include "models/timeline.h"
#include "text/plural.h"
#include "text/timetext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/timeline/lanepainting.h"
#include "ui/timeline/timelinepainter.h"

#include <QtGui/qpainter.h>

#include <algorithm>

namespace {

constexpr double StripUnits = 4; // of the rhythm
constexpr double AxisUnits = 3;

/// The time at a pixel, as finely as the pixels tell it apart.
QString pointerText(const TimeScale &scale, int x)
{
    constexpr double SecondMs = 1000;
    constexpr double HourMs = 3'600'000;
    const QString text = zonedTimeText({scale.toTime(x)}, scale.zone());
    const double pixel = scale.millisecondsPerPixel();
    if (pixel >= 6 * HourMs)
        return text.first(10);
    const QString zone = text.sliced(text.indexOf(u' ', 11));
    return (pixel >= 10 * SecondMs ? text.first(16) : text.first(19)) + zone;
}

} // namespace

LanesHeader::LanesHeader(const LanesModel &lanes, const Timeline &timeline, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_lanes(lanes)
    , m_timeline(timeline)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(&timeline, &Timeline::rangeChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize LanesHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), stripHeight() + Spacing::of(AxisUnits)};
}

int LanesHeader::stripHeight() const
{
    return m_isLow ? 0 : Spacing::of(StripUnits);
}

void LanesHeader::setLow(bool isLow)
{
    if (m_isLow == isLow)
        return;
    m_isLow = isLow;
    updateGeometry();
    Q_EMIT geometriesChanged();
    viewport()->update();
}

QSize LanesHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    return logicalIndex == LanesModel::NameColumn ? size : QSize(0, size.height());
}

void LanesHeader::setPointer(std::optional<int> x)
{
    if (x == m_pointer)
        return;
    m_pointer = x;
    viewport()->update();
}

QString LanesHeader::title() const
{
    return tr("at most %Ln at once", "devices that are out",
              plural(m_lanes.outAtOnce().largest().count));
}

int LanesHeader::nameWidth() const
{
    return QFontMetrics(Fonts::small()).horizontalAdvance(title()) + Spacing::of(3);
}

void LanesHeader::paintName(QPainter &painter, const QRect &rect) const
{
    const QRect words = rect.adjusted(Spacing::of(2), 0, -Spacing::of(1), 0);
    const int strip = stripHeight();
    if (!m_isLow) {
        painter.setFont(Fonts::small());
        painter.setPen(toneColor(palette(), Tone::Dimmed));
        painter.drawText(
            words.adjusted(0, 0, 0, strip - rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(title(), Qt::ElideRight, words.width()));
    }
    painter.setFont(font());
    painter.setPen(toneColor(palette(), Tone::Text));
    painter.drawText(
        words.adjusted(0, strip, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        m_lanes.headerData(LanesModel::NameColumn, Qt::Horizontal, Qt::DisplayRole).toString());
}

void LanesHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const int strip = stripHeight();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->save();
    if (logicalIndex == LanesModel::NameColumn) {
        paintName(*painter, rect);
    } else {
        const QRect area = TimelinePainter::areaIn(rect);
        if (!m_isLow)
            paintSteps(*painter, QRect(area.left(), area.top(), area.width(), strip));
        const QRect axis = area.adjusted(0, strip, 0, -1);
        const TimeScale scale = m_timeline.scale(area.width());
        TimelinePainter(*painter, palette(), scale, axis).paintAxis(Fonts::tabular(Fonts::small()));
        paintPointer(*painter, axis);
    }
    painter->setPen(hairlineColor(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void LanesHeader::paintSteps(QPainter &painter, const QRect &area) const
{
    LanePainting::paintOutAtOnce(painter, palette(), area, m_timeline.scale(area.width()),
                                 m_lanes.review(), m_lanes.outAtOnce(),
                                 Fonts::tabular(Fonts::small()));
}

void LanesHeader::paintPointer(QPainter &painter, const QRect &area) const
{
    if (!m_pointer)
        return;
    painter.setFont(Fonts::tabular(Fonts::small()));
    const QString text = pointerText(m_timeline.scale(area.width()), *m_pointer);
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text) + Spacing::of(1);
    const int left = std::clamp(*m_pointer - width / 2, 0, std::max(area.width() - width, 0));
    const QRect box(area.left() + left, area.top() + 2, width, area.height() - 4);
    painter.fillRect(box, toneColor(palette(), Tone::Text));
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(box, Qt::AlignCenter, text);
}

#include "moc_lanesheader.cpp"
