// SPDX-License-Identifier: MIT
#include "models/removedrows.h"

namespace RemovedRows {

bool areAsked(const FacetFilter &facets)
{
    return facets.states.contains(CompareState::Removed);
}

bool areAllThatIsAsked(const FacetFilter &facets)
{
    return facets.states == CompareStateSet{CompareState::Removed};
}

ViewQuery query(const ViewQuery &query, const std::optional<SortBy> &sort, const Review &removed,
                qsizetype siteDevices)
{
    const bool asksForJudged =
        query.facets.verdicts != VerdictSet() || query.facets.asksForFindings();
    ViewQuery mine;
    mine.verdicts = asksForJudged ? VerdictSet() : VerdictSet::all();
    mine.text = query.text;
    mine.sort = sort;
    mine.zone = query.zone;
    mine.facets.devices = query.facets.devices;
    mine.facets.months = query.facets.months;
    // Devices that the site no longer has are other devices by now.
    if (mine.facets.devices.contains(NoSiteDevice)) {
        for (qsizetype place = siteDevices; place < removed.site().devices().size(); ++place)
            mine.facets.devices.insert(place);
    }
    return mine;
}

FacetCounts together(const FacetCounts &rows, const FacetCounts &removed, const FacetFilter &facets)
{
    FacetCounts both = rows;
    both.states[static_cast<std::size_t>(CompareState::Removed)] =
        removed.count(CompareState::Removed);
    if (!areAsked(facets))
        return both;
    for (qsizetype place = 0; place < removed.devices.size(); ++place) {
        qint64 &count = place < both.devices.size() ? both.devices[place] : both.otherDevices;
        count += removed.devices[place];
    }
    both.otherDevices += removed.otherDevices;
    for (auto month = removed.months.cbegin(); month != removed.months.cend(); ++month)
        both.months[month.key()] += month.value();
    return both;
}

} // namespace RemovedRows
