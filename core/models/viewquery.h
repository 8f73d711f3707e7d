// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/facets.h"
#include "models/outagecolumn.h"
#include "models/roworder.h"
#include "models/timerange.h"
#include "models/verdictset.h"
#include "outages/review.h"

#include <QtCore/qnamespace.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <optional>

/// A column to sort by, and the direction.
struct SortBy
{
    OutageColumn column = RecordNumberColumn;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortBy &, const SortBy &) = default;
};

/// Which unreadable rows are asked for, if any.
enum class UnreadableRows : quint8 {
    All,
    OfSite,      ///< rows whose device is one of the site's
    SiteUnknown, ///< rows that name no device
};

/// The rows of a review that the user asks to see.
struct ViewQuery
{
    VerdictSet verdicts = VerdictSet::all();
    /// Rows whose device name, device id, begin or end (as shown or as received) contains this,
    /// ignoring case. Empty: all rows.
    QString text = {};
    /// nullopt: in the order received.
    std::optional<SortBy> sort = {};
    /// The zone in which times are shown and searched.
    QTimeZone zone = QTimeZone::utc();
    FacetFilter facets = {};
    UnreadableRows unreadable = UnreadableRows::All;

    friend bool operator==(const ViewQuery &, const ViewQuery &) = default;
};

/// Returns whether the counts line of \a query shows a row; search and facets may hide it.
[[nodiscard]] bool isCounted(const Review &review, qsizetype row, const ViewQuery &query);

/// Rows in the requested order, and the facet counts.
struct Arrangement
{
    RowOrder order;
    FacetCounts facets = {};
    /// Places of rows with a finding to check, looked at or not, ascending; or all places, if the
    /// query asks for other findings.
    QList<quint32> toCheck = {};
    bool goesToAll = false;       ///< F8 goes to all of `toCheck`, also those that were looked at
    bool showsNothingNew = false; ///< every row in it was shown before
    ShownTimes times = {};
};

/// Returns the rows that \a query asks for, in its order. A pure function, for a worker thread.
///
/// Rows without a value in the sort column (no readable begin, no name) come last in both
/// directions; rows without a name are sorted by id. Equal rows stay in the order received. Asks
/// \a isStopped every few thousand rows, on the calling thread; returns nullopt once it is true.
/// \a before is what was shown of the same rows until now.
[[nodiscard]] std::optional<Arrangement> arrange(const Review &review, const ViewQuery &query,
                                                 const StopToken &isStopped,
                                                 const RowOrder &before = {});

/// Returns the places of \a order whose row has a finding to check, looked at or not. Visits all of
/// them.
[[nodiscard]] QList<quint32> placesToCheckIn(const Review &review, const RowOrder &order);

/// Returns only the counts, for rows that stay in place. A pure function with \a isStopped as in
/// arrange().
[[nodiscard]] std::optional<FacetCounts> countFacets(const Review &review, const ViewQuery &query,
                                                     const StopToken &isStopped);
