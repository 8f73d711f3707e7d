// SPDX-License-Identifier: MIT
#include "models/timescale.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr TimeRange Everything = TimeRange::everything();

/// The range of this length that begins as near to \a begin as the limits allow.
TimeRange rangeAt(double begin, double length)
{
    const double fitting =
        std::clamp(length, double(TimeScale::ShortestRange), double(Everything.length()));
    const double first =
        std::clamp(begin, double(Everything.begin), double(Everything.end) - fitting);
    const qint64 from = std::llround(first);
    return {from, std::min(from + std::llround(fitting), Everything.end)};
}

} // namespace

TimeRange withMargin(const TimeRange &range, double margin)
{
    constexpr double Minute = 60'000;
    const double length = double(range.length());
    // Of a stretch of a second a minute would leave a tick.
    const double least = length > 0 ? std::min(length, Minute) : Minute;
    const double extra = std::max(length * margin, least);
    const double begin = double(range.begin) - extra;
    const double end = double(range.end) + extra;
    return {std::llround(std::max(begin, double(Everything.begin))),
            std::llround(std::min(end, double(Everything.end)))};
}

TimeScale::TimeScale(const TimeRange &range, int width, const QTimeZone &zone)
    : m_range(rangeAt(double(range.begin), double(range.end) - double(range.begin)))
    , m_width(std::max(width, 1))
    , m_zone(zone)
{}

double TimeScale::millisecondsPerPixel() const
{
    return double(m_range.length()) / m_width;
}

double TimeScale::toX(qint64 time) const
{
    return (double(time) - double(m_range.begin)) * m_width / double(m_range.length());
}

qint64 TimeScale::toTime(double x) const
{
    const double time = double(m_range.begin) + x * double(m_range.length()) / m_width;
    return std::llround(std::clamp(time, double(Everything.begin), double(Everything.end - 1)));
}

TimeScale TimeScale::zoomed(double factor, double aroundX) const
{
    const double length = std::clamp(double(m_range.length()) / factor, double(ShortestRange),
                                     double(Everything.length()));
    const double share = aroundX / m_width;
    const double around = double(m_range.begin) + share * double(m_range.length());
    TimeScale scale = *this;
    scale.m_range = rangeAt(around - share * length, length);
    return scale;
}

TimeScale TimeScale::panned(double pixels) const
{
    TimeScale scale = *this;
    scale.m_range =
        rangeAt(double(m_range.begin) + pixels * millisecondsPerPixel(), double(m_range.length()));
    return scale;
}

TimeScale TimeScale::withRange(const TimeRange &range) const
{
    return {range, m_width, m_zone};
}

TimeScale TimeScale::withWidth(int width) const
{
    return {m_range, width, m_zone};
}

TimeScale TimeScale::withZone(const QTimeZone &zone) const
{
    return {m_range, m_width, zone};
}
