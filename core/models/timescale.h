// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>
#include <QtCore/qtimezone.h>

/// A stretch of time from `begin` to just before `end`, in milliseconds since 1970.
struct TimeRange
{
    qint64 begin = 0;
    qint64 end = 0;

    /// The instants of the years 0000 to 9999 in UTC: all that a timestamp can be.
    [[nodiscard]] static constexpr TimeRange everything()
    {
        return {-62'167'219'200'000, 253'402'300'800'000};
    }
    [[nodiscard]] constexpr qint64 length() const { return end - begin; }
    [[nodiscard]] constexpr bool contains(qint64 time) const { return time >= begin && time < end; }

    friend constexpr bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// Returns \a range with a margin on either side, in parts of its length; at least a minute, but
/// not more than the range itself.
[[nodiscard]] TimeRange withMargin(const TimeRange &range, double margin = 0.02);

/// The stretch of time that a picture shows, its width in pixels and its zone: the one place where
/// times become pixels and back.
///
/// A value type. The range always lies in TimeRange::everything() and is never shorter than
/// ShortestRange; a range that does not is moved first, then cut.
class TimeScale final
{
public:
    /// Milliseconds: one screen still shows the tenth of a second around a time.
    static constexpr qint64 ShortestRange = 100;

    TimeScale() = default;
    /// \a width is in pixels; less than 1 counts as 1.
    TimeScale(const TimeRange &range, int width, const QTimeZone &zone = QTimeZone::utc());

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] double millisecondsPerPixel() const;

    /// Returns the pixel of a time, counted from the left edge; outside of 0 to width() for a time
    /// outside of the range.
    [[nodiscard]] double toX(qint64 time) const;
    /// Returns the time at a pixel, which may lie outside of the range but never outside of
    /// TimeRange::everything().
    [[nodiscard]] qint64 toTime(double x) const;

    /// Returns the scale that shows \a factor times as much detail; the time at \a aroundX stays
    /// where it is as far as the limits allow.
    [[nodiscard]] TimeScale zoomed(double factor, double aroundX) const;
    /// Returns the scale moved by \a pixels, to later times for positive ones; its range stays as
    /// long as it is.
    [[nodiscard]] TimeScale panned(double pixels) const;
    [[nodiscard]] TimeScale withRange(const TimeRange &range) const;
    [[nodiscard]] TimeScale withWidth(int width) const;
    [[nodiscard]] TimeScale withZone(const QTimeZone &zone) const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    TimeRange m_range{0, ShortestRange};
    int m_width = 1;
    QTimeZone m_zone = QTimeZone::utc();
};
