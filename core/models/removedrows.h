// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"

/// Applies a query for current outages to those that are gone. Pure functions.
namespace RemovedRows {

/// Returns whether \a facets ask for gone outages.
[[nodiscard]] bool areAsked(const FacetFilter &facets);
/// Returns whether they ask only for gone outages, so that no current row is shown.
[[nodiscard]] bool areAllThatIsAsked(const FacetFilter &facets);

/// Returns \a query for \a removed, made by removedOutages() for a site of \a siteDevices devices:
/// the same search, devices and months, in the order \a sort. Gone outages have no verdicts or
/// findings, so a facet of these shows none of them; the counts line counts received rows and is
/// ignored.
[[nodiscard]] ViewQuery query(const ViewQuery &query, const std::optional<SortBy> &sort,
                              const Review &removed, qsizetype siteDevices);

/// Returns the combined counts of \a rows and \a removed, made for \a facets and the query derived
/// from them. `shown` remains that of the rows.
[[nodiscard]] FacetCounts together(const FacetCounts &rows, const FacetCounts &removed,
                                   const FacetFilter &facets);

} // namespace RemovedRows
