// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// Consecutive places of a table, including first and last.
struct PlaceRange
{
    qsizetype first = 0;
    qsizetype last = -1;

    [[nodiscard]] qsizetype count() const { return last - first + 1; }

    friend bool operator==(const PlaceRange &, const PlaceRange &) = default;
};

/// Returns the same places from top to bottom, each once.
[[nodiscard]] QList<PlaceRange> inOrder(QList<PlaceRange> ranges);
/// Returns the number of places in \a ranges, which must not overlap.
[[nodiscard]] qsizetype placeCount(const QList<PlaceRange> &ranges);
