// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <functional>

/// Asked at least every 50 ms by what takes long: true once the result is not wanted any more. One
/// that is empty never is.
using StopToken = std::function<bool()>;

/// Rows between two looks at the stop token of a computation: some tenths of a millisecond.
inline constexpr qsizetype RowsBetweenStopChecks = 8192;

/// The same where each step makes texts or looks them up: some microseconds.
inline constexpr qsizetype TextsBetweenStopChecks = 512;

/// Asks \a isStopped in every \a every-th step of a loop, the first included.
[[nodiscard]] inline bool isStoppedAt(qsizetype step, const StopToken &isStopped,
                                      qsizetype every = RowsBetweenStopChecks)
{
    return step % every == 0 && isStopped && isStopped();
}
