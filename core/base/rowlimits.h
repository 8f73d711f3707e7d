// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// Rows between two looks at the stop token of a computation: some tenths of a millisecond.
inline constexpr qsizetype RowsBetweenStopChecks = 8192;

/// The same where each step makes texts or looks them up: some microseconds.
inline constexpr qsizetype TextsBetweenStopChecks = 512;

/// Up to so many rows the GUI thread looks at each by itself; more are a worker's task.
inline constexpr qsizetype FewRows = 2000;
