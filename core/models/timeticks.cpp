// SPDX-License-Identifier: MIT
#include "models/timeticks.h"

#include "text/timetext.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace {

using Days = std::chrono::sys_days;
using std::chrono::days;
using std::chrono::year_month_day;

constexpr qint64 SecondMs = 1000;
constexpr qint64 MinuteMs = 60 * SecondMs;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;

enum class TickUnit : quint8 { Clock, Day, Month, Year };

/// A distance between ticks.
struct TickStep
{
    TickUnit unit;
    qint64 count;    ///< units; milliseconds for Clock
    qint64 shortest; ///< milliseconds from a tick to the next, at least
};

constexpr TickStep clockStep(qint64 milliseconds)
{
    return {TickUnit::Clock, milliseconds, milliseconds};
}

constexpr TickStep yearStep(qint64 years)
{
    return {TickUnit::Year, years, years * 365 * DayMs};
}

constexpr std::array TickSteps{
    clockStep(1),
    clockStep(2),
    clockStep(5),
    clockStep(10),
    clockStep(20),
    clockStep(50),
    clockStep(100),
    clockStep(200),
    clockStep(500),
    clockStep(SecondMs),
    clockStep(5 * SecondMs),
    clockStep(15 * SecondMs),
    clockStep(30 * SecondMs),
    clockStep(MinuteMs),
    clockStep(5 * MinuteMs),
    clockStep(15 * MinuteMs),
    clockStep(30 * MinuteMs),
    clockStep(HourMs),
    clockStep(3 * HourMs),
    clockStep(6 * HourMs),
    clockStep(12 * HourMs),
    TickStep{TickUnit::Day, 1, 23 * HourMs},
    TickStep{TickUnit::Day, 2, 2 * DayMs - HourMs},
    TickStep{TickUnit::Day, 7, 7 * DayMs - HourMs},
    TickStep{TickUnit::Day, 14, 14 * DayMs - HourMs},
    TickStep{TickUnit::Month, 1, 28 * DayMs - HourMs},
    TickStep{TickUnit::Month, 3, 90 * DayMs - HourMs},
    TickStep{TickUnit::Month, 6, 181 * DayMs - HourMs},
    yearStep(1),
    yearStep(2),
    yearStep(5),
    yearStep(10),
    yearStep(20),
    yearStep(50),
    yearStep(100),
    yearStep(200),
    yearStep(500),
    yearStep(1000),
    yearStep(2000),
    yearStep(5000),
};

const TickStep &stepFor(double milliseconds)
{
    const auto step = std::ranges::find_if(
        TickSteps, [=](const TickStep &each) { return double(each.shortest) >= milliseconds; });
    return step == TickSteps.cend() ? TickSteps.back() : *step;
}

/// The ticks of one scale.
class TickSearch final
{
public:
    TickSearch(const TimeScale &scale, double minimumDistance)
        : m_zone(scale.zone())
        , m_range(scale.range())
        , m_distance(minimumDistance * scale.millisecondsPerPixel())
        , m_step(stepFor(m_distance))
    {}

    [[nodiscard]] QList<TimeTick> run()
    {
        if (m_step.unit == TickUnit::Clock)
            addClockTicks();
        else
            addDateTicks();
        return m_ticks;
    }

private:
    [[nodiscard]] qint64 clock(qint64 time) const { return clockMilliseconds(time, m_zone); }
    [[nodiscard]] qint64 offset(qint64 time) const { return clock(time) - time; }
    [[nodiscard]] Days dateAt(qint64 time) const
    {
        const std::chrono::sys_time<std::chrono::milliseconds> instant{
            std::chrono::milliseconds(clock(time))};
        return std::chrono::floor<days>(instant);
    }

    /// Returns the first instant in (\a from, \a to] with the offset of \a to.
    [[nodiscard]] qint64 transition(qint64 from, qint64 to) const
    {
        const qint64 later = offset(to);
        while (to - from > 1) {
            const qint64 middle = from + (to - from) / 2;
            (offset(middle) == later ? to : from) = middle;
        }
        return to;
    }

    /// Returns the first instant of a local day.
    [[nodiscard]] qint64 beginOf(Days date) const
    {
        const qint64 midnight = date.time_since_epoch().count() * DayMs;
        const qint64 before = offset(midnight - DayMs);
        const qint64 after = offset(midnight + DayMs);
        if (offset(midnight - before) == before)
            return midnight - before;
        if (before <= after && offset(midnight - after) != after)
            return transition(midnight - after, midnight - before); // the clocks skip midnight
        return midnight - after;
    }

    /// Adds what begins with \a date; nothing for a day that the zone skips.
    void addDate(Days date)
    {
        const year_month_day day(date);
        const qint64 begin = beginOf(date);
        if (int(day.year()) < 0 || int(day.year()) > 9999 || dateAt(begin) != date)
            return;
        const auto shown = ClockText::shown(date.time_since_epoch().count() * DayMs);
        const QLatin1StringView text(shown.view().data(), 10); // YYYY-MM-DD
        const bool beginsMonth = day.day() == std::chrono::day(1);
        const bool beginsYear = beginsMonth && day.month() == std::chrono::January;
        switch (m_step.unit) {
        case TickUnit::Year:
            return add({begin, true, text.first(4), text.first(4)});
        case TickUnit::Month:
            return add(
                {begin, beginsYear, beginsYear ? text.first(4) : text.sliced(5, 2), text.first(7)});
        case TickUnit::Day:
            return add({begin, beginsMonth, beginsMonth ? text.first(7) : text.sliced(8), text});
        case TickUnit::Clock:
            return add({begin, true, text, text});
        }
    }

    void addDateTicks()
    {
        const Days last = dateAt(m_range.end) + days(1);
        for (Days date = firstDate(); date <= last; date = nextDate(date))
            addDate(date);
    }

    /// Returns the last date before the range at which a tick may stand.
    [[nodiscard]] Days firstDate() const
    {
        const year_month_day day(dateAt(m_range.begin) - days(1));
        if (m_step.unit == TickUnit::Day)
            return Days(day.year() / day.month() / 1);
        if (m_step.unit == TickUnit::Month)
            return Days(day.year() / std::chrono::January / 1);
        const auto years = static_cast<int>(m_step.count);
        const int year = int(day.year()) / years * years;
        return Days(std::chrono::year(std::max(year, 0)) / std::chrono::January / 1);
    }

    [[nodiscard]] Days nextDate(Days date) const
    {
        const auto count = static_cast<int>(m_step.count);
        const year_month_day day(date);
        if (m_step.unit == TickUnit::Year)
            return Days((day.year() + std::chrono::years(count)) / day.month() / 1);
        if (m_step.unit == TickUnit::Month)
            return Days((day.year() / day.month() + std::chrono::months(count)) / 1);
        const Days next = date + days(count);
        const auto number = static_cast<int>(unsigned(year_month_day(next).day()));
        // The last ones would stand too near to the first of the next month.
        const bool isInMonth = number > count && (count == 1 || number <= 31 - count);
        return isInMonth ? next : Days((day.year() / day.month() + std::chrono::months(1)) / 1);
    }

    void addClockTicks()
    {
        const Days last = dateAt(m_range.end - 1);
        Days date = dateAt(m_range.begin);
        for (qint64 begin = beginOf(date); date <= last; date += days(1)) {
            const qint64 end = beginOf(date + days(1));
            addDate(date);
            addTicksOfDay(begin, end);
            begin = end;
        }
    }

    /// Adds the ticks of one local day after its first instant.
    void addTicksOfDay(qint64 begin, qint64 end)
    {
        for (qint64 from = begin; from < end;) {
            // At most one transition a day.
            const qint64 to = offset(from) == offset(end - 1) ? end : transition(from, end - 1);
            const qint64 first = std::max(from, m_range.begin);
            const qint64 local = first + offset(from);
            const qint64 behind = ((local % m_step.count) + m_step.count) % m_step.count;
            const qint64 next = behind == 0 ? first : first + m_step.count - behind;
            for (qint64 time = next; time < std::min(to, m_range.end); time += m_step.count) {
                if (time != begin)
                    addClock(time);
            }
            from = to;
        }
    }

    void addClock(qint64 time)
    {
        const qint64 local = clock(time);
        if (!TimeRange::everything().contains(local))
            return;
        // With the offset where the hour occurs twice.
        const QString text = timeText({time}, m_zone);
        const qsizetype hours = 11; // after "YYYY-MM-DD "
        const bool hasSeconds = m_step.count % MinuteMs != 0;
        const QString offset = text.mid(qsizetype(ClockText::shown(local).view().size()));
        const QString clock = hasSeconds ? text.mid(hours) : QString(text.mid(hours, 5) + offset);
        add({time, false, clock, text.first(hours) + clock});
    }

    /// Adds a tick in the range; of two that stand too near together the major one stays, or else
    /// the first.
    void add(TimeTick tick)
    {
        if (!m_range.contains(tick.time))
            return;
        while (!m_ticks.isEmpty() && double(tick.time - m_ticks.constLast().time) < m_distance) {
            if (m_ticks.constLast().isMajor || !tick.isMajor)
                return;
            m_ticks.removeLast();
        }
        m_ticks.append(std::move(tick));
    }

    QTimeZone m_zone;
    TimeRange m_range;
    double m_distance; // milliseconds
    const TickStep &m_step;
    QList<TimeTick> m_ticks;
};

} // namespace

QList<TimeTick> timeTicks(const TimeScale &scale, double minimumDistance)
{
    return TickSearch(scale, minimumDistance).run();
}
