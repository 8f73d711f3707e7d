// SPDX-License-Identifier: MIT
#pragma once

#include "base/rowlimits.h"

#include <functional>

/// Asked now and then by what takes long: true once the result is not wanted any more. One that is
/// empty never is.
using CancelQuestion = std::function<bool()>;

/// Asks \a isCancelled in every \a every-th step of a loop, the first included.
[[nodiscard]] inline bool isCancelledAt(qsizetype step, const CancelQuestion &isCancelled,
                                        qsizetype every = RowsBetweenStopChecks)
{
    return step % every == 0 && isCancelled && isCancelled();
}
