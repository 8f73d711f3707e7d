// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <algorithm>
#include <limits>

/// Returns \a count as `tr()` takes it for a plural; a count above the range of int becomes its
/// maximum.
[[nodiscard]] constexpr int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}
