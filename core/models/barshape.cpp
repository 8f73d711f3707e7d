// SPDX-License-Identifier: MIT
#include "models/barshape.h"

#include "outages/review.h"

#include <algorithm>

namespace {

bool isBar(OutageSpan::Kind kind)
{
    return kind == OutageSpan::Kind::Bar || kind == OutageSpan::Kind::Reversed;
}

BarShape barIn(const TimeScale &scale, const OutageSpan &span)
{
    const double width = scale.width();
    const double left = scale.toX(span.begin);
    const double right = std::max(scale.toX(span.end), left + BarShape::MinimumWidth);
    BarShape shape{span.kind};
    shape.left = std::clamp(left, 0.0, std::max(width - BarShape::MinimumWidth, 0.0));
    shape.right = std::clamp(right, std::min(BarShape::MinimumWidth, width), width);
    return shape;
}

BarShape markIn(const TimeScale &scale, const OutageSpan &span)
{
    const double x = std::clamp(scale.toX(span.begin), 0.0, double(scale.width()));
    return {span.kind, x, x};
}

void addStretch(QList<TimeRange> &stretches, const TimeRange &stretch)
{
    if (!stretches.isEmpty() && stretch.begin <= stretches.constLast().end)
        stretches.last().end = std::max(stretches.constLast().end, stretch.end);
    else
        stretches.append(stretch);
}

/// Adds the stretches shared with the outages that follow.
void addFollowing(QList<TimeRange> &stretches, const Review &review, qsizetype row)
{
    constexpr int MostVisited = 16;
    const OutageTable &table = review.table();
    const DeviceOrder &order = review.findings().order();
    const qint64 end = table.endMilliseconds(row);
    qsizetype next = order.rowAfter(review, row);
    for (int i = 0; next >= 0 && table.beginMilliseconds(next) < end; ++i) {
        if (!stretches.isEmpty() && stretches.constLast().end >= end)
            return;
        const bool isTwin = RowTimes::compare(table, next, row) == 0;
        if (i == MostVisited)
            return addStretch(stretches, {table.beginMilliseconds(next), end});
        if (!isTwin && RowTimes::hasLength(table, next)) {
            addStretch(stretches,
                       {table.beginMilliseconds(next), std::min(end, table.endMilliseconds(next))});
        }
        next = order.rowAfter(review, next);
    }
}

} // namespace

BarShape barShape(const TimeScale &scale, const OutageSpan &span)
{
    if (!span.isTimed())
        return {};
    const TimeRange &range = scale.range();
    const bool isMark = !isBar(span.kind);
    BarShape shape = isMark ? markIn(scale, span) : barIn(scale, span);
    const bool endsBefore =
        isMark || span.begin == span.end ? span.end < range.begin : span.end <= range.begin;
    shape.goesOnLeft = span.begin < range.begin;
    shape.goesOnRight = isMark ? span.end >= range.end : span.end > range.end;
    shape.isInView = !endsBefore && span.begin < range.end;
    return shape;
}

QList<TimeRange> overlapStretches(const Review &review, qsizetype row)
{
    QList<TimeRange> stretches;
    if (!review.findings().of(row).contains(Finding::Overlap))
        return stretches;
    const OutageTable &table = review.table();
    const qsizetype other = review.findings().order().overlapped(review, row);
    const qint64 begin = table.beginMilliseconds(row);
    // Of the earlier ones the one that reaches furthest covers what they all share with the row.
    if (other >= 0 && table.beginMilliseconds(other) <= begin) {
        stretches.append(
            {begin, std::min(table.endMilliseconds(row), table.endMilliseconds(other))});
    }
    addFollowing(stretches, review, row);
    return stretches;
}
