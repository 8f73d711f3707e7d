// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/facets.h"
#include "models/outagecolumn.h"
#include "models/roworder.h"
#include "models/verdictset.h"
#include "outages/review.h"

#include <QtCore/qnamespace.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <optional>

/// A column to sort by, and which way.
struct SortBy
{
    OutageColumn column = RecordNumberColumn;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortBy &, const SortBy &) = default;
};

/// Which of the rows that cannot be read are asked for, if any.
enum class UnreadableRows : quint8 {
    All,
    OfSite,      ///< those whose device is one of the site's
    SiteUnknown, ///< those that name no device
};

/// What a person asks to see of a review.
struct ViewQuery
{
    VerdictSet verdicts = VerdictSet::all();
    /// Rows whose device name, device id, begin or end (as shown or as received) contains this,
    /// upper and lower case alike. Empty: all rows.
    QString text = {};
    /// Nothing: in the order received.
    std::optional<SortBy> sort = {};
    /// The zone in which times are shown, hence searched.
    QTimeZone zone = QTimeZone::utc();
    FacetFilter facets = {};
    UnreadableRows unreadable = UnreadableRows::All;

    friend bool operator==(const ViewQuery &, const ViewQuery &) = default;
};

/// Rows in the order asked for, and what the facets would show.
struct Arrangement
{
    RowOrder order;
    FacetCounts facets = {};
    QList<quint32> toCheck = {};  ///< places whose row has a finding to check, ascending
    bool showsNothingNew = false; ///< every row of it was shown before
};

/// The rows that \a query asks for, in its order. A pure function, for a worker thread.
///
/// Rows that the sort column says nothing about (no readable begin, no name) come last in both
/// directions; rows without a name are sorted by id. Equal rows stay in the order received. \a
/// isStopped is asked every few thousand rows, on the calling thread; once it is true the result
/// is nothing. \a before is what was shown of the same rows until now.
[[nodiscard]] std::optional<Arrangement> arrange(const Review &review, const ViewQuery &query,
                                                 const StopToken &isStopped,
                                                 const RowOrder &before = {});

/// The places of \a order whose row has a finding that is to check. Walks over all of them.
[[nodiscard]] QList<quint32> placesToCheckIn(const Review &review, const RowOrder &order);

/// The counts alone, for rows that stay where they are. On the same terms as arrange().
[[nodiscard]] std::optional<FacetCounts> countFacets(const Review &review, const ViewQuery &query,
                                                     const StopToken &isStopped);
