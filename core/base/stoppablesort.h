// SPDX-License-Identifier: MIT
#pragma once

#include "base/rowlimits.h"

#include <QtCore/qlist.h>

#include <algorithm>

/// Merges the two sorted halves of [first, last) into \a to. Returns whether it was let finish.
template <typename T, typename Less, typename Stop>
[[nodiscard]] bool stoppableMerge(const T *first, const T *middle, const T *last, T *to,
                                  const Less &isLess, const Stop &isStopped)
{
    const T *right = middle;
    for (qsizetype done = 0; first != middle || right != last; ++done) {
        if (done % RowsBetweenStopChecks == 0 && isStopped())
            return false;
        const bool takesRight = first == middle || (right != last && isLess(*right, *first));
        *to++ = takesRight ? *right++ : *first++;
    }
    return true;
}

/// Sorts like std::sort, but asks \a isStopped every few thousand values. Returns whether it was
/// let finish; if not, some values may be missing.
template <typename T, typename Less, typename Stop>
[[nodiscard]] bool stoppableSort(QList<T> &values, const Less &isLess, const Stop &isStopped)
{
    const qsizetype size = values.size();
    for (qsizetype first = 0; first < size; first += RowsBetweenStopChecks) {
        if (isStopped())
            return false;
        const qsizetype last = std::min(first + RowsBetweenStopChecks, size);
        std::sort(values.begin() + first, values.begin() + last, isLess);
    }
    QList<T> merged(size > RowsBetweenStopChecks ? size : 0);
    for (qsizetype width = RowsBetweenStopChecks; width < size; width *= 2) {
        const T *const from = values.constData();
        T *const to = merged.data();
        for (qsizetype first = 0; first < size; first += 2 * width) {
            const qsizetype middle = std::min(first + width, size);
            const qsizetype last = std::min(middle + width, size);
            if (!stoppableMerge(from + first, from + middle, from + last, to + first, isLess,
                                isStopped))
                return false;
        }
        values.swap(merged);
    }
    return true;
}
