// SPDX-License-Identifier: MIT
#include "models/timerange.h"

#include "models/outagespan.h"
#include "outages/review.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 OneDay = 86'400'000;
/// Times before and from here on are placeholders, not times.
constexpr TimeRange Meant{-62'104'060'800'000, 253'370'764'800'000}; // 0002-01-01, 9999-01-01

bool isIncluded(const Review &review, qsizetype row)
{
    return review.verdict(row) == Verdict::Included;
}

bool isReadableAtSite(const Review &review, qsizetype row)
{
    return review.siteDevice(row) >= 0 && review.table().isReadable(row);
}

/// The smallest range that contains all times given to it.
class Hull final
{
public:
    void add(qint64 time)
    {
        m_range = m_isEmpty ? TimeRange{time, time}
                            : TimeRange{std::min(m_range.begin, time), std::max(m_range.end, time)};
        m_isEmpty = false;
    }
    [[nodiscard]] std::optional<TimeRange> range() const
    {
        return m_isEmpty ? std::nullopt : std::optional(m_range);
    }

private:
    TimeRange m_range;
    bool m_isEmpty = true;
};

/// The times of some rows of a review.
class TimesOfRows final
{
public:
    using Choice = bool (*)(const Review &review, qsizetype row);

    TimesOfRows(const Review &review, Choice isChosen, const StopToken &isStopped)
        : m_review(review)
        , m_isChosen(isChosen)
        , m_isStopped(isStopped)
    {}

    /// Makes \a hull contain the times that count. Returns false if stopped.
    [[nodiscard]] bool addTo(Hull &hull)
    {
        if (!visit([this](qsizetype row) { takeSample(row); }))
            return false;
        QList<qint64> times;
        for (const qsizetype row : std::as_const(m_sample))
            takeTimes(row, [&times](qint64 time) { times.append(time); });
        const TimeRange core = coreOf(std::move(times));
        const qint64 reach = 8 * std::max(core.length(), OneDay);
        return visit([&](qsizetype row) {
            takeTimes(row, [&](qint64 time) {
                if (time >= core.begin - reach && time <= core.end + reach)
                    hull.add(time);
            });
        });
    }

private:
    /// Calls \a take with each chosen row. Returns false if stopped.
    template <typename Take>
    [[nodiscard]] bool visit(const Take &take) const
    {
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isStoppedAt(row, m_isStopped))
                return false;
            if (m_isChosen(m_review, row))
                take(row);
        }
        return true;
    }

    /// Keeps every one of a few rows, and of many an even part.
    void takeSample(qsizetype row)
    {
        constexpr qsizetype MostSampled = 1 << 15;
        if (m_seen++ % m_every != 0)
            return;
        m_sample.append(row);
        if (m_sample.size() < MostSampled)
            return;
        for (qsizetype i = 0; i < MostSampled / 2; ++i)
            m_sample[i] = m_sample[2 * i];
        m_sample.resize(MostSampled / 2);
        m_every *= 2;
    }

    /// Calls \a take with the begin and the end of a row that are meant as times.
    template <typename Take>
    void takeTimes(qsizetype row, const Take &take) const
    {
        const OutageTable &table = m_review.table();
        for (const qint64 time : {table.beginMilliseconds(row), table.endMilliseconds(row)}) {
            if (Meant.contains(time))
                take(time);
        }
    }

    /// Returns the shortest stretch with three quarters of the times.
    [[nodiscard]] static TimeRange coreOf(QList<qint64> times)
    {
        if (times.isEmpty())
            return {};
        std::ranges::sort(times);
        const qsizetype others = (3 * times.size() + 3) / 4 - 1;
        TimeRange core{times.constFirst(), times.constLast()};
        for (qsizetype first = 0; first + others < times.size(); ++first) {
            const TimeRange stretch{times[first], times[first + others]};
            if (stretch.length() < core.length())
                core = stretch;
        }
        return core;
    }

    const Review &m_review;
    const Choice m_isChosen;
    const StopToken &m_isStopped;
    QList<qsizetype> m_sample;
    qsizetype m_seen = 0;
    qsizetype m_every = 1;
};

TimeRange rangeWithoutOutages(const Review &review)
{
    const qint64 cutoff = review.cutoff().milliseconds;
    return {cutoff, std::max(review.findings().now().milliseconds, cutoff + OneDay)};
}

/// With a margin; a day around a single instant.
TimeRange shownRange(const TimeRange &range)
{
    return range.length() > 0 ? withMargin(range)
                              : TimeRange{range.begin - OneDay / 2, range.end + OneDay / 2};
}

} // namespace

std::optional<TimeRange> initialRange(const Review &review, const StopToken &isStopped)
{
    for (const auto isChosen : {isIncluded, isReadableAtSite}) {
        Hull hull;
        if (!TimesOfRows(review, isChosen, isStopped).addTo(hull))
            return std::nullopt;
        if (const auto range = hull.range())
            return shownRange(*range);
    }
    return shownRange(rangeWithoutOutages(review));
}

std::optional<TimeRange> fullRange(const Review &review, const RowOrder &order,
                                   const StopToken &isStopped)
{
    Hull hull;
    for (qsizetype place = 0; place < order.shownCount(); ++place) {
        if (isStoppedAt(place, isStopped))
            return std::nullopt;
        const OutageSpan span = outageSpan(review.table(), order.row(place));
        if (span.isTimed()) {
            hull.add(span.begin);
            hull.add(span.end);
        }
    }
    const auto range = hull.range();
    return range ? shownRange(*range) : initialRange(review, isStopped);
}

std::optional<ShownTimes> shownTimes(const Review &review, const RowOrder &order,
                                     const StopToken &isStopped)
{
    const auto initial = initialRange(review, isStopped);
    const auto all = fullRange(review, order, isStopped);
    return initial && all ? std::optional(ShownTimes{*initial, *all}) : std::nullopt;
}
