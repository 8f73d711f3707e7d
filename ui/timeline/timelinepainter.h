// SPDX-License-Identifier: MIT
#pragma once

#include "models/barshape.h"
#include "models/timescale.h"
#include "outages/review.h"

#include <QtCore/qlist.h>
#include <QtCore/qrect.h>
#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>
#include <QtGui/qpalette.h>

#include <array>

class QPainter;

/// Paints outages on the line of time: the only place that knows their colours and patterns.
///
/// An outage that is included is filled, one left out hollow, one before the cutoff hatched; of
/// another site a thin line. Findings stand where they belong: the stretch that overlaps another,
/// the end before the begin, a diamond for no length. All coordinates are those of the painter,
/// the scale begins at the left edge of the area.
class TimelinePainter final
{
public:
    /// A label of the axis and its place.
    struct Label
    {
        QRect rect;
        QString text;
        bool isMajor;
    };

    /// \a scale must be as wide as \a area. The painter must outlive this, and gets back the state
    /// that it has now.
    TimelinePainter(QPainter &painter, const QPalette &palette, const TimeScale &scale,
                    const QRect &area);
    ~TimelinePainter();
    Q_DISABLE_COPY_MOVE(TimelinePainter)

    /// Returns the part of a cell that shows the line of time.
    [[nodiscard]] static QRect areaIn(const QRect &cell);

    /// Dims the time before \a cutoff and draws a line there, and one at \a now.
    void paintGround(qint64 cutoff, qint64 now);
    /// Returns the labels that have room: the major ones first, and of the others, where no major
    /// one says the rest, the first one in full.
    [[nodiscard]] QList<Label> axisLabels(const QFont &font) const;
    /// Draws ticks and as many of their labels as have room.
    void paintAxis(const QFont &font);
    /// Draws an outage between \a top and \a bottom.
    void paintBar(const BarShape &shape, Verdict verdict, int top, int bottom);
    /// Draws a line between \a top and \a bottom, below a bar, where it overlaps others.
    void paintOverlaps(const QList<TimeRange> &stretches, int top, int bottom);
    /// Draws what are \a count outages at once, the stronger the more.
    void paintDensity(const TimeRange &range, qsizetype count, int top, int bottom);

private:
    enum class BarFill : quint8 { Filled, Hollow, Hatched, Thin };
    /// How the bars of a verdict look: found once, there may be thousands of them.
    struct BarLook
    {
        QColor color;
        QColor inside; ///< of one that is not filled
        BarFill fill;
    };

    [[nodiscard]] static BarLook barLook(const QPalette &palette, Verdict verdict);
    [[nodiscard]] const BarLook &look(Verdict verdict) const
    {
        return m_looks[static_cast<std::size_t>(verdict)];
    }
    [[nodiscard]] int pixel(double x) const;
    [[nodiscard]] QRect rectOf(const TimeRange &range, int top, int bottom) const;
    [[nodiscard]] double tickDistance(const QFont &font) const;
    void paintNow(int x);
    void paintBox(const QRect &rect, Verdict verdict);
    void fillHatched(const QRect &rect, const QColor &color);
    [[nodiscard]] bool isOnScreen() const;
    void paintFrame(const QRect &rect, const QColor &edge, const QColor &inside);
    void paintReversed(const QRect &rect, Verdict verdict);
    void paintMark(const BarShape &shape, Verdict verdict, int top, int bottom);
    void paintArrow(bool isLeft, const QColor &color, int top, int bottom);

    QPainter &m_painter;
    const QPalette m_palette;
    const TimeScale m_scale;
    const QRect m_area;
    const std::array<BarLook, 5> m_looks; // by Verdict
};
