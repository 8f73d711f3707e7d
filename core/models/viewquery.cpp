// SPDX-License-Identifier: MIT
#include "models/viewquery.h"

#include "models/rowsearch.h"
#include "models/rowsort.h"

namespace {

/// Visits the rows that match counts line and search, counts them for the facets and passes those
/// that match the facets to \a onShown.
template <typename OnShown>
std::optional<FacetCounts> walk(const Review &review, const ViewQuery &query,
                                const StopToken &isStopped, OnShown onShown)
{
    const RowSearch search(review, query.text, query.zone);
    FacetCounter counter(review, query.facets, query.zone);
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            return std::nullopt;
        const bool isAsked = isCounted(review, row, query) && search.matches(row);
        if (isAsked && counter.take(row))
            onShown(static_cast<quint32>(row));
    }
    return counter.counts();
}

bool isPartOf(const RowOrder &before, const RowOrder &order)
{
    if (before.rowCount() != order.rowCount())
        return false;
    if (before.shownCount() == before.rowCount())
        return true;
    for (qsizetype place = 0; place < order.shownCount(); ++place) {
        if (before.place(order.row(place)) < 0)
            return false;
    }
    return true;
}

QList<quint32> placesWith(FindingSet wanted, const Review &review, const RowOrder &order)
{
    QList<quint32> places;
    for (qsizetype place = 0; place < order.shownCount(); ++place) {
        if (review.findings().of(order.row(place)).intersects(wanted))
            places.append(static_cast<quint32>(place));
    }
    return places;
}

} // namespace

bool isCounted(const Review &review, qsizetype row, const ViewQuery &query)
{
    const Verdict verdict = review.verdict(row);
    if (!query.verdicts.contains(verdict))
        return false;
    if (verdict != Verdict::Unreadable || query.unreadable == UnreadableRows::All)
        return true;
    return (review.siteDevice(row) < 0) == (query.unreadable == UnreadableRows::SiteUnknown);
}

std::optional<Arrangement> arrange(const Review &review, const ViewQuery &query,
                                   const StopToken &isStopped, const RowOrder &before)
{
    QList<quint32> rows;
    auto facets = walk(review, query, isStopped, [&rows](quint32 row) { rows.append(row); });
    if (!facets)
        return std::nullopt;
    if (query.sort)
        sortRows(rows, review, *query.sort);
    if (isStopped())
        return std::nullopt;
    const bool isAsReceived = !query.sort && rows.size() == review.rowCount();
    Arrangement arrangement{isAsReceived ? RowOrder::asReceived(review.rowCount())
                                         : RowOrder::of(std::move(rows), review.rowCount()),
                            *std::move(facets)};
    // Who narrows down to findings goes through those, mere notes included.
    const FacetFilter &asked = query.facets;
    arrangement.goesToAll =
        asked.lookedAt || (!asked.findings.isEmpty() && asked.findings != FindingSet::toCheck());
    arrangement.toCheck = arrangement.goesToAll
                              ? placesWith(FindingSet::all(), review, arrangement.order)
                              : placesToCheckIn(review, arrangement.order);
    arrangement.showsNothingNew = isPartOf(before, arrangement.order);
    const auto times = shownTimes(review, arrangement.order, isStopped);
    if (!times)
        return std::nullopt;
    arrangement.times = *times;
    return arrangement;
}

QList<quint32> placesToCheckIn(const Review &review, const RowOrder &order)
{
    if (review.findings().rowsToCheck() == 0)
        return {};
    return placesWith(FindingSet::toCheck(), review, order);
}

std::optional<FacetCounts> countFacets(const Review &review, const ViewQuery &query,
                                       const StopToken &isStopped)
{
    return walk(review, query, isStopped, [](quint32) {});
}
