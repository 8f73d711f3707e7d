// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/review.h"
#include "submission/submission.h"

#include <optional>

/// Makes a review of what is on record about \a submission, which must have its body: the outages
/// of the list as included rows, those that were left out as left-out rows with their reasons, then
/// those that were no part of it, notes, what was looked at and the changes since the list that was
/// accepted last, as far as they are on record. Its findings are those of that review; without it,
/// by the usual limits at the time of the submission.
///
/// Costs what the list costs: for a worker thread. Returns nullopt if the body cannot be read as
/// rows (see sentList()), and once \a isStopped is true.
[[nodiscard]] std::optional<Review> sentReview(const Submission &submission,
                                               const StopToken &isStopped);
