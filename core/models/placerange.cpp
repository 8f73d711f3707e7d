// SPDX-License-Identifier: MIT
#include "models/placerange.h"

#include <algorithm>

QList<PlaceRange> inOrder(QList<PlaceRange> ranges)
{
    std::ranges::sort(ranges, [](const PlaceRange &left, const PlaceRange &right) {
        return left.first < right.first;
    });
    QList<PlaceRange> merged;
    for (const PlaceRange &range : std::as_const(ranges)) {
        if (range.count() <= 0)
            continue;
        if (!merged.isEmpty() && range.first <= merged.last().last + 1)
            merged.last().last = std::max(merged.last().last, range.last);
        else
            merged.append(range);
    }
    return merged;
}

qsizetype placeCount(const QList<PlaceRange> &ranges)
{
    qsizetype count = 0;
    for (const PlaceRange &range : ranges)
        count += range.count();
    return count;
}
