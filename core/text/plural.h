// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <algorithm>
#include <limits>

/// \a count as `tr()` takes it for a plural; what is more than an int holds becomes the largest.
[[nodiscard]] constexpr int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}
