// SPDX-License-Identifier: MIT
#include "ui/sheet/lanespicture.h"

#include "models/viewtext.h"
#include "text/plural.h"
#include "text/timetext.h"
#include "ui/theme/tone.h"
#include "ui/timeline/lanepainting.h"
#include "ui/timeline/timelinepainter.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>

namespace {

struct LanesPictureTr
{
    Q_DECLARE_TR_FUNCTIONS(LanesPicture)
};

constexpr int StripHeight = 32; // 1/96 inch, as all below
constexpr int AxisHeight = 20;
constexpr int LeastLane = 22;
constexpr int NarrowestName = 70;
constexpr int WidestName = 190;
constexpr int NameGap = 12;
constexpr int PictureWidth = 1200;
constexpr int PictureMargin = 24;

} // namespace

LanesPicture::LanesPicture(const SheetLanes &lanes, const QPalette &palette, double width)
    : m_lanes(lanes)
    , m_palette(palette)
    , m_width(width)
{
    double widest = NarrowestName;
    for (qsizetype lane = 0; lane < lanes.devices.size(); ++lane)
        widest = std::max(widest, m_small.widthOf(nameOf(lane)));
    m_nameWidth = static_cast<int>(std::ceil(std::min<double>(widest, WidestName)));
}

QString LanesPicture::nameOf(qsizetype lane) const
{
    return ViewText::deviceLabel(m_lanes.review, m_lanes.devices[lane]);
}

QRect LanesPicture::lineArea(int height) const
{
    const int left = m_nameWidth + NameGap;
    return {left, 0, static_cast<int>(m_width) - left, height};
}

double LanesPicture::headHeight() const
{
    return StripHeight + AxisHeight;
}

double LanesPicture::laneHeight(qsizetype lane) const
{
    const double name = m_small.draw(nullptr, {}, m_nameWidth, nameOf(lane), {});
    const int levels = m_lanes.layout.levelCount(m_lanes.devices[lane]);
    return std::max({double(LeastLane), name + 6, levels * 7.0 + 6});
}

void LanesPicture::paintHead(QPainter &painter) const
{
    const QRect strip = lineArea(StripHeight);
    const TimeScale scale(m_lanes.range, strip.width(), m_lanes.zone);
    LanePainting::paintOutAtOnce(painter, m_palette, strip, scale, m_lanes.review,
                                 m_lanes.outAtOnce, m_small.font());
    const QString words = LanesPictureTr::tr("at most %Ln at once", "devices that are out",
                                             plural(m_lanes.outAtOnce.largest().count));
    const QColor quiet = toneColor(m_palette, Tone::Dimmed);
    const double height = m_small.draw(nullptr, {}, m_nameWidth, words, quiet);
    m_small.draw(&painter, {0, std::max(0.0, StripHeight - height)}, m_nameWidth, words, quiet);
    const QRect axis = strip.translated(0, StripHeight).adjusted(0, 0, 0, AxisHeight - StripHeight);
    TimelinePainter(painter, m_palette, scale, axis).paintAxis(m_small.font());
    m_small.draw(&painter, {0, StripHeight + (AxisHeight - m_small.lineHeight()) / 2}, m_nameWidth,
                 zoneText(m_lanes.zone), quiet);
    painter.setPen(QPen(edgeColor(m_palette), 0.5));
    painter.drawLine(QPointF(0, headHeight()), QPointF(m_width, headHeight()));
}

void LanesPicture::paintLane(QPainter &painter, qsizetype lane) const
{
    const int height = static_cast<int>(laneHeight(lane));
    const double name = m_small.draw(nullptr, {}, m_nameWidth, nameOf(lane), {});
    m_small.draw(&painter, {0, (height - name) / 2}, m_nameWidth, nameOf(lane),
                 toneColor(m_palette, Tone::Text));
    const QRect area = lineArea(height);
    LanePainting::paintLane(painter, m_palette, area, area,
                            TimeScale(m_lanes.range, area.width(), m_lanes.zone),
                            {m_lanes.review, m_lanes.layout, m_lanes.devices[lane]});
    painter.setPen(QPen(hairlineColor(m_palette), 0.5));
    painter.drawLine(QPointF(0, height), QPointF(m_width, height));
}

QString LanesPicture::legend()
{
    return LanesPictureTr::tr("Filled: in the list. Hollow: left out. Hatched: before the cutoff, "
                              "which is the solid line. A line below: overlaps. A diamond: without "
                              "a length. Dashed: ends before it begins. An arrow: goes on.");
}

QImage LanesPicture::image(const SheetLanes &lanes, const QPalette &palette, const QString &title)
{
    const LanesPicture picture(lanes, palette, PictureWidth - 2 * PictureMargin);
    const SheetFont heading(SheetFont::Size::Heading, QFont::DemiBold);
    const SheetFont small(SheetFont::Size::Small);
    const double width = PictureWidth - 2 * PictureMargin;
    const QColor quiet = toneColor(palette, Tone::Dimmed);
    const QStringList below{lanes.rest, legend()};
    double height = 2 * PictureMargin + heading.lineHeight() + NameGap + picture.headHeight();
    for (qsizetype lane = 0; lane < lanes.devices.size(); ++lane)
        height += picture.laneHeight(lane);
    for (const QString &line : below)
        height += line.isEmpty() ? 0 : NameGap + small.draw(nullptr, {}, width, line, quiet);
    constexpr int Pixels = 2; // for one of a usual screen
    QImage image(PictureWidth * Pixels, static_cast<int>(std::ceil(height)) * Pixels,
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(Pixels);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(PictureMargin, PictureMargin);
    painter.translate(0, heading.draw(&painter, {}, width, title, toneColor(palette, Tone::Text)) +
                             NameGap);
    picture.paintHead(painter);
    painter.translate(0, picture.headHeight());
    for (qsizetype lane = 0; lane < lanes.devices.size(); ++lane) {
        picture.paintLane(painter, lane);
        painter.translate(0, picture.laneHeight(lane));
    }
    for (const QString &line : below) {
        if (!line.isEmpty())
            painter.translate(0, small.draw(&painter, {0, NameGap}, width, line, quiet) + NameGap);
    }
    return image;
}
