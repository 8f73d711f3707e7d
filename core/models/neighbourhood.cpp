// SPDX-License-Identifier: MIT
#include "models/neighbourhood.h"

#include "outages/review.h"

#include <algorithm>

namespace {

constexpr qint64 Day = 86'400'000; // milliseconds
constexpr qint64 MostLengths = 8;  // on either side

/// The row and those around it, in the order of the device.
QList<qsizetype> rowsAround(const Review &review, qsizetype row)
{
    const DeviceOrder &order = review.findings().order();
    QList<qsizetype> rows{row};
    for (int step = 0; step < Neighbourhood::MostOnASide; ++step) {
        if (const qsizetype before = order.rowBefore(review, rows.constFirst()); before >= 0)
            rows.prepend(before);
        else
            break;
    }
    for (int step = 0; step < Neighbourhood::MostOnASide; ++step) {
        if (const qsizetype after = order.rowAfter(review, rows.constLast()); after >= 0)
            rows.append(after);
        else
            break;
    }
    return rows;
}

/// Puts each bar on the lowest level that is free; on the last one where none is.
void stack(Neighbourhood &around)
{
    QList<qint64> ends; // by level
    for (NeighbourBar &bar : around.bars) {
        const auto free =
            std::ranges::find_if(ends, [&bar](qint64 end) { return end <= bar.span.begin; });
        bar.level = std::min(static_cast<int>(free - ends.begin()), Neighbourhood::MostLevels - 1);
        const qint64 end = std::max(bar.span.end, bar.span.begin + 1);
        if (bar.level == ends.size())
            ends.append(end);
        else
            ends[bar.level] = std::max(ends[bar.level], end);
    }
    around.levels = std::max(1, static_cast<int>(ends.size()));
}

TimeRange rangeOf(const QList<NeighbourBar> &bars, qsizetype place)
{
    const OutageSpan &own = bars[place].span;
    TimeRange range{own.begin, own.end};
    for (qsizetype near = std::max<qsizetype>(place - 1, 0);
         near <= std::min(place + 1, bars.size() - 1); ++near) {
        range.begin = std::min(range.begin, bars[near].span.begin);
        range.end = std::max(range.end, bars[near].span.end);
    }
    const qint64 reach = MostLengths * std::max(own.end - own.begin, Day);
    return withMargin(
        {std::max(range.begin, own.begin - reach), std::min(range.end, own.end + reach)}, 0.04);
}

} // namespace

Neighbourhood neighbourhood(const Review &review, qsizetype row)
{
    const QList<qsizetype> rows = rowsAround(review, row);
    Neighbourhood around;
    if (rows.size() < 2)
        return around;
    for (const qsizetype each : rows)
        around.bars.append({.row = each, .span = outageSpan(review.table(), each)});
    stack(around);
    around.range = rangeOf(around.bars, rows.indexOf(row));
    return around;
}
