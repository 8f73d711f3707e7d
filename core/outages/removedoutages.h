// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

/// Makes a separate review of the outages that an earlier list has and the newer one lacks, so that
/// they can be sorted, searched, filtered and copied like the current ones.
///
/// Every row is CompareState::Removed. Its devices have the index they have in \a site and their
/// names of that time; devices that the site no longer has follow. It is never sent: its verdicts
/// are meaningless. Takes time in proportion to these rows; for a worker thread. Empty once \a
/// isStopped is true.
[[nodiscard]] Review removedOutages(const Comparison &comparison, const Site &site,
                                    const StopToken &isStopped = {});
