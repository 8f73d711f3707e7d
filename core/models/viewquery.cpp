// SPDX-License-Identifier: MIT
#include "models/viewquery.h"

#include "models/rowsearch.h"
#include "models/rowsort.h"

namespace {

constexpr qsizetype RowsBetweenQuestions = 8192;

} // namespace

std::optional<RowOrder> arrange(const Review &review, const ViewQuery &query,
                                const std::function<bool()> &isCancelled)
{
    const bool showsAll = query.verdicts == VerdictSet::all() && query.text.isEmpty();
    if (showsAll && !query.sort)
        return RowOrder::asReceived(review.rowCount());

    const RowSearch search(review, query.text, query.zone);
    QList<quint32> rows;
    rows.reserve(showsAll ? review.rowCount() : 0);
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (row % RowsBetweenQuestions == 0 && isCancelled())
            return std::nullopt;
        if (query.verdicts.contains(review.verdict(row)) && search.matches(row))
            rows.append(static_cast<quint32>(row));
    }
    if (query.sort)
        sortRows(rows, review, *query.sort);
    if (isCancelled())
        return std::nullopt;
    return RowOrder::of(std::move(rows), review.rowCount());
}
