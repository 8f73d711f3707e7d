// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <QtCore/qlist.h>

#include <algorithm>
#include <utility>

/// Merges the sorted halves of [first, last) into \a to by moving. Returns false if stopped.
template <typename T, typename Less, typename Stop>
[[nodiscard]] bool stoppableMerge(T *first, T *middle, T *last, T *to, const Less &isLess,
                                  const Stop &isStopped)
{
    T *right = middle;
    for (qsizetype done = 0; first != middle || right != last; ++done) {
        if (done % TextsBetweenStopChecks == 0 && isStopped())
            return false;
        const bool takesRight = first == middle || (right != last && isLess(*right, *first));
        *to++ = std::move(takesRight ? *right++ : *first++);
    }
    return true;
}

/// Sorts like std::sort, but asks \a isStopped every few thousand values. Returns false if stopped;
/// some values may then be missing.
template <typename T, typename Less, typename Stop>
[[nodiscard]] bool stoppableSort(QList<T> &values, const Less &isLess, const Stop &isStopped)
{
    const qsizetype size = values.size();
    constexpr qsizetype SortedAtOnce = 2048;
    for (qsizetype first = 0; first < size; first += SortedAtOnce) {
        if (isStopped())
            return false;
        const qsizetype last = std::min(first + SortedAtOnce, size);
        std::ranges::sort(values.begin() + first, values.begin() + last, isLess);
    }
    QList<T> merged(size > SortedAtOnce ? size : 0);
    for (qsizetype width = SortedAtOnce; width < size; width *= 2) {
        T *const from = values.data();
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
