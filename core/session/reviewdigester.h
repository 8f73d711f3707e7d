// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "session/reviewcompletion.h"
#include "submission/reviewdigest.h"

#include <optional>

/// Returns what is kept of \a review with a list that is made of it, and how that list differs from
/// the one that was accepted last. Visits all rows: for a worker thread. Incomplete once
/// \a isStopped is true.
[[nodiscard]] ReviewDigest digestOf(const Review &review,
                                    const std::optional<ReviewComparison> &lastAccepted,
                                    const StopToken &isStopped);
