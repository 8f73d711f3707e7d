// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"

/// How outages that are gone follow what is asked of those that are there. Pure functions.
namespace RemovedRows {

/// Whether \a facets ask for what is gone.
[[nodiscard]] bool areAsked(const FacetFilter &facets);
/// Whether they ask for nothing else, so that no row which is there is shown.
[[nodiscard]] bool areAllThatIsAsked(const FacetFilter &facets);

/// \a query as it is about \a gone, made by removedOutages() for a site of \a siteDevices devices:
/// the same search, devices and months, in the order \a sort. What is gone was not judged, so a
/// facet of verdicts or findings shows none of it; the counts line, which counts what came, says
/// nothing of it.
[[nodiscard]] ViewQuery query(const ViewQuery &query, const std::optional<SortBy> &sort,
                              const Review &gone, qsizetype siteDevices);

/// What the facets of \a rows and \a gone would show together, answers to \a facets and to the
/// query made of them. `shown` stays that of the rows.
[[nodiscard]] FacetCounts together(const FacetCounts &rows, const FacetCounts &gone,
                                   const FacetFilter &facets);

} // namespace RemovedRows
