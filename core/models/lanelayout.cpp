// SPDX-License-Identifier: MIT
#include "models/lanelayout.h"

#include "base/stoppablesort.h"
#include "models/barshape.h"
#include "models/gallop.h"
#include "outages/review.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace {

/// The instant after the last one that an outage occupies: at least a millisecond.
qint64 occupiedEnd(const OutageSpan &span)
{
    return std::max(span.end, span.begin + 1);
}

bool comesBefore(const OutageTable &table, qsizetype left, qsizetype right)
{
    const OutageSpan first = outageSpan(table, left);
    const OutageSpan second = outageSpan(table, right);
    return std::tuple(first.isTimed(), first.begin, first.end, left) <
           std::tuple(second.isTimed(), second.begin, second.end, right);
}

} // namespace

/// Sorts the rows of a review into a LaneLayout.
class LaneBuilder final
{
public:
    LaneBuilder(const Review &review, const LaneLayout::IsShown &isShown,
                const StopToken &isStopped, const std::optional<LaneRange> &lanes)
        : m_review(review)
        , m_table(review.table())
        , m_order(review.findings().order())
        , m_isOrdered(m_order.deviceCount() == review.site().devices().size())
        , m_isShown(isShown)
        , m_isStopped(isStopped ? isStopped : [] { return false; })
        , m_lanes(lanes.value_or(LaneRange{0, review.site().devices().size()}))
    {}

    [[nodiscard]] std::optional<LaneLayout> run()
    {
        if (!groupByDevice())
            return std::nullopt;
        m_layout.m_table = m_review.sharedTable();
        m_layout.m_rows.reserve(m_review.rowCount());
        for (qsizetype device = 0; device + 1 < m_firstOfDevice.size(); ++device) {
            if (isStoppedAt(device, m_isStopped, TextsBetweenStopChecks) || !layOut(device))
                return std::nullopt;
        }
        m_layout.m_first.append(position());
        m_layout.m_rows.squeeze();
        return std::move(m_layout);
    }

private:
    using Layout = LaneLayout;

    struct Entry
    {
        qint64 begin;
        qint64 end;
        quint32 row;
        bool isBar; ///< has a length, and ends after it begins
    };

    [[nodiscard]] static bool isLess(const Entry &left, const Entry &right)
    {
        return std::tie(left.begin, left.end, left.row) <
               std::tie(right.begin, right.end, right.row);
    }

    /// Of the rows that the findings have not put in order; of all if there are no findings.
    [[nodiscard]] bool groupByDevice()
    {
        m_firstOfDevice.fill(0, m_review.site().devices().size() + 1);
        const auto visit = [this](const auto &take) {
            for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
                if (isStoppedAt(row, m_isStopped))
                    return false;
                if (m_isOrdered && m_table.isReadable(row))
                    continue;
                const qsizetype device = m_review.siteDevice(row);
                if (m_lanes.contains(device) && m_isShown(row))
                    take(device, row);
            }
            return true;
        };
        if (!visit([this](qsizetype device, qsizetype) { ++m_firstOfDevice[device + 1]; }))
            return false;
        std::partial_sum(m_firstOfDevice.begin(), m_firstOfDevice.end(), m_firstOfDevice.begin());
        m_rows.resize(m_firstOfDevice.constLast());
        QList<qsizetype> next = m_firstOfDevice;
        return m_rows.isEmpty() || visit([&](qsizetype device, qsizetype row) {
                   m_rows[next[device]++] = static_cast<quint32>(row);
               });
    }

    [[nodiscard]] bool layOut(qsizetype device)
    {
        for (QList<Entry> &group : m_groups)
            group.clear();
        m_timed.clear();
        m_odd.clear();
        if (m_isOrdered && m_lanes.contains(device)) {
            for (const quint32 row : m_order.rowsOf(device)) {
                if (m_isShown(row))
                    take(row, m_table.isUsuallyWritten(row));
            }
        }
        for (qsizetype i = m_firstOfDevice[device]; i < m_firstOfDevice[device + 1]; ++i)
            take(m_rows[i], false);
        if (!stoppableSort(m_odd, isLess, m_isStopped))
            return false;
        const auto middle = m_timed.size();
        m_timed += m_odd;
        std::inplace_merge(m_timed.begin(), m_timed.begin() + middle, m_timed.end(), isLess);
        stack(m_timed);
        addOverlaps(m_timed);
        QList<Entry> &byEnd = m_groups[Layout::AboveByEnd] = m_groups[Layout::Above];
        const auto endsBefore = [](const Entry &left, const Entry &right) {
            return left.end < right.end;
        };
        if (!stoppableSort(byEnd, endsBefore, m_isStopped))
            return false;
        append();
        return true;
    }

    /// \a isInOrder: it comes after the row before, unless it ends before it begins.
    void take(quint32 row, bool isInOrder)
    {
        if (isInOrder) { // and readable, as nearly all are
            const qint64 begin = m_table.beginMilliseconds(row);
            if (const qint64 end = m_table.endMilliseconds(row); begin < end) {
                m_timed.append({begin, end, row, true});
                return;
            }
        }
        const OutageSpan span = outageSpan(m_table, row);
        const bool isBar = span.kind == OutageSpan::Kind::Bar && span.begin < span.end;
        const Entry entry{span.begin, span.end, row, isBar};
        if (!span.isTimed())
            m_groups[Layout::Untimed].append(entry);
        else if (isInOrder && span.kind != OutageSpan::Kind::Reversed)
            m_timed.append(entry);
        else
            m_odd.append(entry);
    }

    /// Gives each outage the lowest level that is free, or none.
    void stack(const QList<Entry> &timed)
    {
        std::array<qint64, Layout::Levels> ends;
        ends.fill(TimeRange::everything().begin);
        for (const Entry &entry : timed) {
            const auto free =
                std::ranges::find_if(ends, [&](qint64 end) { return end <= entry.begin; });
            const qint64 end = std::max(entry.end, entry.begin + 1);
            if (free != ends.end())
                *free = end;
            m_groups[static_cast<std::size_t>(free - ends.begin())].append(
                {entry.begin, end, entry.row, entry.isBar});
        }
    }

    void addOverlaps(const QList<Entry> &timed)
    {
        LaneOverlaps overlaps;
        qint64 reach = TimeRange::everything().begin;  // of the outages so far
        qint64 shared = TimeRange::everything().begin; // end of the last stretch that two share
        for (const Entry &entry : timed) {
            if (!entry.isBar)
                continue;
            const qint64 end = std::min(entry.end, reach);
            if (end > entry.begin && end > shared) {
                overlaps.count += entry.begin > shared ? 1 : 0;
                overlaps.milliseconds += end - std::max(entry.begin, shared);
                shared = end;
            }
            reach = std::max(reach, entry.end);
        }
        m_layout.m_overlaps.append(overlaps);
    }

    void append()
    {
        auto &untimed = m_groups[Layout::Untimed];
        std::ranges::sort(
            untimed, [](const Entry &left, const Entry &right) { return left.row < right.row; });
        for (const QList<Entry> &group : m_groups) {
            m_layout.m_first.append(position());
            for (const Entry &entry : group)
                m_layout.m_rows.append(entry.row);
        }
    }

    [[nodiscard]] quint32 position() const { return static_cast<quint32>(m_layout.m_rows.size()); }

    const Review &m_review;
    const OutageTable &m_table;
    const DeviceOrder &m_order;
    const bool m_isOrdered; // by the findings, but for what cannot be read
    const LaneLayout::IsShown &m_isShown;
    const StopToken m_isStopped;
    const LaneRange m_lanes;
    QList<qsizetype> m_firstOfDevice; // position in m_rows
    QList<quint32> m_rows;            // by device: those that the findings have not in order
    QList<Entry> m_timed;             // of one lane
    QList<Entry> m_odd;
    std::array<QList<Entry>, Layout::GroupCount> m_groups;
    Layout m_layout;
};

std::optional<LaneLayout> LaneLayout::of(const Review &review, const RowOrder &order,
                                         const StopToken &isStopped)
{
    return of(
        review, [&order](qsizetype row) { return order.place(row) >= 0; }, isStopped);
}

std::optional<LaneLayout> LaneLayout::of(const Review &review, const IsShown &isShown,
                                         const StopToken &isStopped,
                                         const std::optional<LaneRange> &lanes)
{
    return LaneBuilder(review, isShown, isStopped, lanes).run();
}

LaneLayout::Positions LaneLayout::positions(qsizetype device, int group) const
{
    const qsizetype at = device * GroupCount + group;
    return {m_first[at], m_first[at + 1]};
}

qsizetype LaneLayout::rowCount(qsizetype device) const
{
    const Positions twice = positions(device, AboveByEnd);
    const qsizetype first = positions(device, FirstLevel).first;
    return positions(device, Untimed).last - first - (twice.last - twice.first);
}

int LaneLayout::levelCount(qsizetype device) const
{
    int count = 1;
    for (int level = 1; level <= Above; ++level) {
        const Positions here = positions(device, level);
        if (here.first < here.last)
            count = level + 1;
    }
    return count;
}

QList<quint32> LaneLayout::untimedRows(qsizetype device) const
{
    const Positions untimed = positions(device, Untimed);
    return m_rows.mid(untimed.first, untimed.last - untimed.first);
}

QList<quint32> LaneLayout::rowsOf(qsizetype device) const
{
    const qsizetype first = positions(device, FirstLevel).first;
    QList<quint32> rows = m_rows.mid(first, positions(device, Above).last - first);
    std::ranges::sort(
        rows, [this](quint32 left, quint32 right) { return comesBefore(*m_table, left, right); });
    return untimedRows(device) + rows;
}

qint64 LaneLayout::beginAt(qsizetype position) const
{
    const quint32 row = m_rows[position];
    if (!m_table->isReadable(row))
        return outageSpan(*m_table, row).begin;
    return std::min(m_table->beginMilliseconds(row), m_table->endMilliseconds(row));
}

qint64 LaneLayout::endAt(qsizetype position) const
{
    const quint32 row = m_rows[position];
    if (!m_table->isReadable(row))
        return occupiedEnd(outageSpan(*m_table, row));
    const qint64 begin = m_table->beginMilliseconds(row);
    const qint64 end = m_table->endMilliseconds(row);
    return begin == end ? end + 1 : std::max(begin, end);
}

qsizetype LaneLayout::firstFrom(Positions positions, qint64 time) const
{
    return gallop(positions.first, positions.last,
                  [&](qsizetype position) { return beginAt(position) < time; });
}

qsizetype LaneLayout::firstNotBefore(Positions positions, qsizetype row) const
{
    return gallop(positions.first, positions.last,
                  [&](qsizetype position) { return comesBefore(*m_table, m_rows[position], row); });
}

bool LaneLayout::isAt(qsizetype position, Positions positions, qsizetype row) const
{
    return position < positions.last && m_rows[position] == row;
}

LaneDetail LaneLayout::detail(const Review &review, qsizetype device) const
{
    LaneDetail detail;
    detail.m_first = positions(device, FirstLevel).first;
    const qsizetype last = positions(device, AboveByEnd).last;
    detail.m_spans.reserve(last - detail.m_first);
    detail.m_kinds.reserve(last - detail.m_first);
    detail.m_verdicts.reserve(last - detail.m_first);
    for (qsizetype position = detail.m_first; position < last; ++position) {
        const quint32 row = m_rows[position];
        const OutageSpan span = outageSpan(*m_table, row);
        detail.m_spans.append({span.begin, occupiedEnd(span)});
        detail.m_kinds.append(span.kind);
        detail.m_verdicts.append(review.verdict(row));
    }
    return detail;
}

/// The columns of pixels in which what is too short is drawn as one. They lie at the same times
/// while a picture is moved.
class LanePixelCells final
{
public:
    explicit LanePixelCells(const TimeScale &scale)
        : m_length(std::max(scale.millisecondsPerPixel() * BarShape::MinimumWidth, 1.0))
    {}

    /// Returns the number of the column that contains a time.
    [[nodiscard]] qint64 number(qint64 time) const
    {
        const qint64 number = std::llround(std::floor(double(time) / m_length));
        return time < begin(number) ? number - 1 : time < begin(number + 1) ? number : number + 1;
    }
    [[nodiscard]] qint64 begin(qint64 number) const
    {
        return std::llround(double(number) * m_length);
    }

private:
    double m_length; // milliseconds
};

/// Finds what is drawn of a lane.
class LaneRunFinder final
{
public:
    LaneRunFinder(const LaneLayout &layout, qsizetype device, const TimeScale &scale,
                  const LaneDetail &detail)
        : m_layout(layout)
        , m_device(device)
        , m_range(scale.range())
        , m_cells(scale)
        , m_shortest(scale.millisecondsPerPixel() * BarShape::MinimumWidth)
        , m_detail(detail)
    {}

    [[nodiscard]] LanePart run()
    {
        for (int level = Layout::FirstLevel; level < Layout::Levels; ++level)
            addLevel(level);
        addDensity();
        addDensityBeyond();
        return {std::move(m_runs), std::move(m_beyond)};
    }

private:
    using Layout = LaneLayout;
    using Positions = LaneLayout::Positions;

    [[nodiscard]] qint64 beginAt(qsizetype position) const
    {
        return m_detail.isEmpty() ? m_layout.beginAt(position)
                                  : m_detail.m_spans[position - m_detail.m_first].begin;
    }
    [[nodiscard]] qint64 endAt(qsizetype position) const
    {
        return m_detail.isEmpty() ? m_layout.endAt(position)
                                  : m_detail.m_spans[position - m_detail.m_first].end;
    }
    [[nodiscard]] OutageSpan::Kind kindAt(qsizetype position) const
    {
        return m_detail.isEmpty() ? outageSpan(*m_layout.m_table, m_layout.m_rows[position]).kind
                                  : m_detail.m_kinds[position - m_detail.m_first];
    }
    [[nodiscard]] bool isShort(qsizetype position) const
    {
        return double(endAt(position) - beginAt(position)) < m_shortest;
    }
    /// Returns the first of \a here that begins at or after \a time.
    [[nodiscard]] qsizetype firstFrom(Positions here, qint64 time) const
    {
        return gallop(here.first, here.last,
                      [&](qsizetype position) { return beginAt(position) < time; });
    }
    /// Returns the first of \a here, whose ends must ascend, that ends after \a time.
    [[nodiscard]] qsizetype firstEndingAfter(Positions here, qint64 time) const
    {
        return gallop(here.first, here.last,
                      [&](qsizetype position) { return endAt(position) <= time; });
    }

    void addLevel(int level)
    {
        const Positions here = m_layout.positions(m_device, level);
        qsizetype first = firstEndingAfter(here, m_range.begin);
        addBeyond(level, {here.first, first}, first - 1);
        while (first < here.last) {
            const qint64 begin = beginAt(first);
            if (begin >= m_range.end)
                return addBeyond(level, {first, here.last}, first);
            qsizetype next = first + 1;
            if (isShort(first)) {
                next = firstFrom({next, here.last}, m_cells.begin(m_cells.number(begin) + 1));
                if (next > first + 1 && !isShort(next - 1))
                    --next;
            }
            const auto kind = next == first + 1 ? kindAt(first) : OutageSpan::Kind::Bar;
            m_runs.append({level,
                           kind,
                           {begin, endAt(next - 1)},
                           m_layout.m_rows[first],
                           next - first,
                           first});
            first = next;
        }
    }

    void addBeyond(int level, Positions all, qsizetype nearest)
    {
        if (all.first >= all.last)
            return;
        m_beyond.append({level,
                         kindAt(nearest),
                         {beginAt(nearest), endAt(nearest)},
                         m_layout.m_rows[nearest],
                         all.last - all.first,
                         all.first});
    }

    /// As a rule none is: then nothing is searched.
    void addDensityBeyond()
    {
        const Positions ends = m_layout.positions(m_device, Layout::AboveByEnd);
        if (ends.first < ends.last && endAt(ends.first) <= m_range.begin) {
            const qsizetype last = firstEndingAfter(ends, m_range.begin);
            addBeyond(Layout::Levels, {ends.first, last}, last - 1);
        }
        const Positions begins = m_layout.positions(m_device, Layout::Above);
        if (begins.first < begins.last && beginAt(begins.last - 1) >= m_range.end) {
            const qsizetype first = firstFrom(begins, m_range.end);
            addBeyond(Layout::Levels, {first, begins.last}, first);
        }
    }

    void addDensity()
    {
        Positions begins = m_layout.positions(m_device, Layout::Above);
        Positions ends = m_layout.positions(m_device, Layout::AboveByEnd);
        qsizetype begun = 0;
        qsizetype ended = 0;
        for (qint64 cell = m_cells.number(m_range.begin); m_cells.begin(cell) < m_range.end;) {
            const TimeRange range{m_cells.begin(cell), m_cells.begin(cell + 1)};
            const qsizetype next = firstFrom(begins, range.end);
            begun += next - begins.first;
            begins.first = next;
            const qsizetype still = firstEndingAfter(ends, range.begin);
            ended += still - ends.first;
            ends.first = still;
            if (begun == ended) {
                if (next == begins.last)
                    return;
                cell = m_cells.number(beginAt(next));
                continue;
            }
            addDensity(range, begun - ended, next - 1);
            ++cell;
        }
    }

    /// Goes on with the run before if it has the same number.
    void addDensity(const TimeRange &range, qsizetype count, qsizetype position)
    {
        LaneRun *const before = m_runs.isEmpty() ? nullptr : &m_runs.last();
        if (before != nullptr && before->level == Layout::Levels &&
            before->range.end == range.begin && before->count == count) {
            before->range.end = range.end;
            return;
        }
        m_runs.append({Layout::Levels, OutageSpan::Kind::Bar, range, m_layout.m_rows[position],
                       count, position});
    }

    const Layout &m_layout;
    const qsizetype m_device;
    const TimeRange m_range;
    const LanePixelCells m_cells;
    const double m_shortest; // milliseconds of what is drawn by itself
    const LaneDetail &m_detail;
    QList<LaneRun> m_runs;
    QList<LaneRun> m_beyond;
};

LanePart LaneLayout::part(qsizetype device, const TimeScale &scale, const LaneDetail &detail) const
{
    return LaneRunFinder(*this, device, scale, detail).run();
}

QList<LaneRun> LaneLayout::runs(qsizetype device, const TimeScale &scale,
                                const LaneDetail &detail) const
{
    return part(device, scale, detail).runs;
}

qsizetype LaneLayout::neighbour(qsizetype device, qsizetype row, int step) const
{
    const Positions untimed = positions(device, Untimed);
    if (outageSpan(*m_table, row).isTimed()) {
        const qsizetype found = timedNeighbour(device, row, step);
        const bool isFirst = found < 0 && step < 0 && untimed.first < untimed.last;
        return isFirst ? qsizetype(m_rows[untimed.last - 1]) : found;
    }
    const qsizetype next = firstNotBefore(untimed, row) + step;
    if (next < untimed.first)
        return -1;
    return next < untimed.last ? qsizetype(m_rows[next]) : timedNeighbour(device, -1, step);
}

qsizetype LaneLayout::timedNeighbour(qsizetype device, qsizetype row, int step) const
{
    qsizetype found = -1;
    for (int group = FirstLevel; group <= Above; ++group) {
        const Positions here = positions(device, group);
        qsizetype next = row < 0 ? here.first : firstNotBefore(here, row);
        if (step < 0)
            --next;
        else if (isAt(next, here, row))
            ++next;
        if (next < here.first || next >= here.last)
            continue;
        const qsizetype other = m_rows[next];
        const bool isNearer = found < 0 || (step > 0 ? comesBefore(*m_table, other, found)
                                                     : comesBefore(*m_table, found, other));
        found = isNearer ? other : found;
    }
    return found;
}

qsizetype LaneLayout::nearest(qsizetype device, qint64 time) const
{
    qsizetype nearest = -1;
    qint64 least = 0;
    for (int group = FirstLevel; group <= Above; ++group) {
        const Positions here = positions(device, group);
        const qsizetype after = firstFrom(here, time + 1);
        for (const qsizetype position : {after - 1, after}) {
            if (position < here.first || position >= here.last)
                continue;
            const qint64 away =
                std::max({beginAt(position) - time, time - endAt(position) + 1, qint64(0)});
            if (nearest < 0 || away < least) {
                nearest = m_rows[position];
                least = away;
            }
        }
    }
    const Positions untimed = positions(device, Untimed);
    return nearest < 0 && untimed.first < untimed.last ? qsizetype(m_rows[untimed.first]) : nearest;
}

std::optional<int> LaneLayout::levelOf(qsizetype device, qsizetype row) const
{
    for (int group = FirstLevel; group <= Above; ++group) {
        const Positions here = positions(device, group);
        if (isAt(firstNotBefore(here, row), here, row))
            return group;
    }
    return std::nullopt;
}

bool LaneLayout::isOnLane(qsizetype device, qsizetype row) const
{
    const Positions untimed = positions(device, Untimed);
    return levelOf(device, row) || isAt(firstNotBefore(untimed, row), untimed, row);
}

namespace {

/// Merges the levels, each of which ascends.
QList<TimeRange> barsByBegin(const QList<LaneRun> &runs)
{
    QList<TimeRange> bars;
    bars.reserve(runs.size());
    qsizetype merged = 0; // bars of the levels before
    const auto merge = [&] {
        std::inplace_merge(
            bars.begin(), bars.begin() + merged, bars.end(),
            [](const TimeRange &left, const TimeRange &right) { return left.begin < right.begin; });
        merged = bars.size();
    };
    int level = 0;
    for (const LaneRun &run : runs) {
        if (run.kind != OutageSpan::Kind::Bar)
            continue;
        if (run.level != level)
            merge();
        level = run.level;
        bars.append(run.range);
    }
    merge();
    return bars;
}

} // namespace

QList<TimeRange> overlapsOf(const QList<LaneRun> &runs)
{
    const QList<TimeRange> bars = barsByBegin(runs);
    QList<TimeRange> overlaps;
    qint64 reach = TimeRange::everything().begin;
    for (const TimeRange &bar : bars) {
        const TimeRange shared{bar.begin, std::min(bar.end, reach)};
        reach = std::max(reach, bar.end);
        if (shared.length() <= 0)
            continue;
        if (!overlaps.isEmpty() && shared.begin <= overlaps.constLast().end)
            overlaps.last().end = std::max(overlaps.constLast().end, shared.end);
        else
            overlaps.append(shared);
    }
    return overlaps;
}

QList<OutStretch> LaneLayout::outStretches(qsizetype device) const
{
    QList<OutStretch> stretches;
    std::array<qsizetype, Above + 1> next;
    for (int group = FirstLevel; group <= Above; ++group)
        next[std::size_t(group)] = positions(device, group).first;
    qint64 reach = TimeRange::everything().begin;
    for (;;) {
        int first = -1;
        qint64 begin = 0;
        for (int group = FirstLevel; group <= Above; ++group) {
            const qsizetype position = next[std::size_t(group)];
            if (position < positions(device, group).last &&
                (first < 0 || beginAt(position) < begin)) {
                first = group;
                begin = beginAt(position);
            }
        }
        if (first < 0)
            return stretches;
        const quint32 row = m_rows[next[std::size_t(first)]++];
        if (!m_table->isReadable(row) || m_table->endMilliseconds(row) <= begin)
            continue;
        const qint64 end = m_table->endMilliseconds(row);
        if (stretches.isEmpty() || begin > reach)
            stretches.append({row, row});
        else if (end > reach)
            stretches.last().endRow = row;
        reach = std::max(reach, end);
    }
}

qsizetype LaneLayout::byteCount() const
{
    return qsizetype(sizeof(quint32)) * (m_rows.capacity() + m_first.capacity()) +
           qsizetype(sizeof(LaneOverlaps)) * m_overlaps.capacity();
}
