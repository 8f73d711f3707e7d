// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <functional>

/// Long work calls it at least every 50 ms; it returns true as soon as the result is no longer
/// wanted. An empty token means that the work is never stopped.
using StopToken = std::function<bool()>;

/// Rows between two calls of the stop token: a few tenths of a millisecond.
inline constexpr qsizetype RowsBetweenStopChecks = 8192;

/// The same for loops that create or look up texts: a few microseconds.
inline constexpr qsizetype TextsBetweenStopChecks = 512;

/// Asks \a isStopped in the first and in every \a every-th step of a loop. Returns whether to stop.
[[nodiscard]] inline bool isStoppedAt(qsizetype step, const StopToken &isStopped,
                                      qsizetype every = RowsBetweenStopChecks)
{
    return step % every == 0 && isStopped && isStopped();
}
