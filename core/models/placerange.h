// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// Neighbouring places of a table, first and last included.
struct PlaceRange
{
    qsizetype first = 0;
    qsizetype last = -1;

    [[nodiscard]] qsizetype count() const { return last - first + 1; }

    friend bool operator==(const PlaceRange &, const PlaceRange &) = default;
};

/// The same places from top to bottom, each once.
[[nodiscard]] QList<PlaceRange> inOrder(QList<PlaceRange> ranges);
/// How many places \a ranges hold, which must not overlap.
[[nodiscard]] qsizetype placeCount(const QList<PlaceRange> &ranges);
