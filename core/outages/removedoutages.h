// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

/// What is gone of an earlier list, as a review of its own: so it can be sorted, searched, narrowed
/// down and copied like what is there.
///
/// Every row is CompareState::Gone. Its devices stand where they stand in \a site, called as they
/// were then; those that the site no longer has follow. Nothing of it is ever sent: its verdicts
/// mean nothing. Costs what the gone rows cost; for a worker thread. Empty once \a isStopped is
/// true.
[[nodiscard]] Review removedOutages(const Comparison &comparison, const Site &site,
                                    const StopToken &isStopped = {});
