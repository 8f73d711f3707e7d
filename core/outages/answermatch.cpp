// SPDX-License-Identifier: MIT
#include "outages/answermatch.h"

#include "outages/comparison.h"
#include "outages/review.h"

#include <algorithm>

namespace {

/// The outages alone: the names of devices are the site's, whichever list it is.
OutageList namelessRowsOfSite(const Review &review, const StopToken &isStopped)
{
    OutageList list = rowsOfSite(review, isStopped);
    list.names.clear();
    return list;
}

bool hasSameInstants(const OutageTable &list, const OutageTable &answer,
                     const ChangedOutage &changed)
{
    const auto begin = list.begin(changed.row);
    const auto end = list.end(changed.row);
    return begin && end && begin == answer.begin(changed.before) &&
           end == answer.end(changed.before);
}

} // namespace

std::optional<AnswerMatch> matchWithAnswer(const Review &list, const Review &answer,
                                           const StopToken &isStopped)
{
    const OutageList mine = namelessRowsOfSite(list, isStopped);
    const auto comparison = compare(mine, namelessRowsOfSite(answer, isStopped), isStopped);
    if (!comparison)
        return std::nullopt;
    const qint64 rewritten =
        std::ranges::count_if(comparison->changed, [&](const ChangedOutage &changed) {
            return hasSameInstants(list.table(), answer.table(), changed);
        });
    return AnswerMatch{mine.rows.size(), comparison->sameCount + rewritten};
}
