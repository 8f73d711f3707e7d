// SPDX-License-Identifier: MIT
#include "models/viewquery.h"

#include "models/rowsearch.h"
#include "models/rowsort.h"

namespace {

constexpr qsizetype RowsBetweenQuestions = 8192;

/// Walks over the rows that counts line and search let through, counts them for the facets and
/// hands those that the facets let through to \a onShown.
template <typename OnShown>
std::optional<FacetCounts> walk(const Review &review, const ViewQuery &query,
                                const std::function<bool()> &isCancelled, OnShown onShown)
{
    const RowSearch search(review, query.text, query.zone);
    FacetCounter counter(review, query.facets, query.zone);
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (row % RowsBetweenQuestions == 0 && isCancelled())
            return std::nullopt;
        const bool isAsked = query.verdicts.contains(review.verdict(row)) && search.matches(row);
        if (isAsked && counter.take(row))
            onShown(static_cast<quint32>(row));
    }
    return counter.counts();
}

} // namespace

std::optional<Arrangement> arrange(const Review &review, const ViewQuery &query,
                                   const std::function<bool()> &isCancelled)
{
    QList<quint32> rows;
    auto facets = walk(review, query, isCancelled, [&rows](quint32 row) { rows.append(row); });
    if (!facets)
        return std::nullopt;
    if (query.sort)
        sortRows(rows, review, *query.sort);
    if (isCancelled())
        return std::nullopt;
    const bool isAsReceived = !query.sort && rows.size() == review.rowCount();
    return Arrangement{isAsReceived ? RowOrder::asReceived(review.rowCount())
                                    : RowOrder::of(std::move(rows), review.rowCount()),
                       *std::move(facets)};
}

std::optional<FacetCounts> countFacets(const Review &review, const ViewQuery &query,
                                       const std::function<bool()> &isCancelled)
{
    return walk(review, query, isCancelled, [](quint32) {});
}
