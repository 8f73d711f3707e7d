// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "submission/listsource.h"

#include <QtCore/qstring.h>

/// Texts on the counts of a review.
namespace Wording {

/// Whether a list is still to be sent, or is one on record.
enum class CountedList : bool { ToSend, OnRecord };

/// Returns what became of all fetched outages in one line: "108 fetched, 18 at this site, 10 since
/// 1 January 2022, 9 will be sent, 1 left out"; of a list on record "9 in the list", of one that is
/// not from the API "108 read". A cutoff that is not midnight in UTC is given with its time.
[[nodiscard]] QString countsSentence(const ReviewCounts &counts, const Timestamp &cutoff,
                                     const ListSource &source,
                                     CountedList list = CountedList::ToSend);

} // namespace Wording
