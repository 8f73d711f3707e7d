// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <algorithm>

/// Returns the first index in [\a first, \a last) for which \a isBefore is false, in time
/// logarithmic in its distance from \a first.
template <typename IsBefore>
[[nodiscard]] qsizetype gallop(qsizetype first, qsizetype last, const IsBefore &isBefore)
{
    qsizetype step = 1;
    while (step < last - first && isBefore(first + step)) {
        first += step;
        step *= 2;
    }
    qsizetype length = std::min(step, last - first);
    while (length > 0) {
        const qsizetype half = length / 2;
        if (isBefore(first + half)) {
            first += half + 1;
            length -= half + 1;
        } else {
            length = half;
        }
    }
    return first;
}
