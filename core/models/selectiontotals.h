// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <QtCore/qtimezone.h>

#include <optional>

/// Rows that can be changed, and the notes they have.
struct NotedRows
{
    qint64 rows = 0;
    qint64 withNote = 0;
    QString note = {};   ///< the note of the first of them that has one
    bool differ = false; ///< not all of them have this note

    friend bool operator==(const NotedRows &, const NotedRows &) = default;
};

/// Totals of the marked rows of a table, or of the rows to be sent.
struct SelectionTotals
{
    qint64 rows = 0;
    qint64 devices = 0; ///< number of distinct ids; rows without a readable id are not counted
    /// The sum of the times from begin to end; outages that end before they begin are not counted.
    /// A sum of spans of up to 10 000 years each does not fit an integer.
    double hours = 0;
    bool hasSpan = false;                     ///< whether any of them has such a time
    qint64 backwards = 0;                     ///< number of outages that end before they begin
    std::optional<Timestamp> firstBegin = {}; ///< among the readable ones
    std::optional<Timestamp> lastEnd = {};
    NotedRows ofSite = {};    ///< rows of the site: they can have a note
    NotedRows choosable = {}; ///< rows that can be included or left out
    qint64 toCheck = 0;       ///< rows with Attention ToCheck
    qint64 lookedAt = 0;      ///< rows with Attention LookedAt

    friend bool operator==(const SelectionTotals &, const SelectionTotals &) = default;
};

/// Adds up the rows of \a review at \a places of \a order, which must be inOrder(). A pure
/// function, for a worker thread if there are many. Asks \a isStopped every few thousand rows;
/// returns nullopt once it is true.
[[nodiscard]] std::optional<SelectionTotals> totalsOf(const Review &review, const RowOrder &order,
                                                      const QList<PlaceRange> &places,
                                                      const StopToken &isStopped);

/// Adds up the included rows of \a review: rows, devices, hours and backwards only. Visits all
/// rows; a pure function. Returns nullopt once \a isStopped is true.
[[nodiscard]] std::optional<SelectionTotals> includedTotals(const Review &review,
                                                            const StopToken &isStopped);

/// "3 rows marked · 2 devices · 41.5 h · first begin 2022-01-01 00:00:00 · last end … (UTC)";
/// empty for no rows.
[[nodiscard]] QString summaryText(const SelectionTotals &summary, const QTimeZone &zone);
/// A shorter form for less room:
[[nodiscard]] QString briefSummaryText(const SelectionTotals &summary, const QTimeZone &zone);
/// Returns what a sum of lengths leaves out:
[[nodiscard]] QString uncountedText(qint64 backwards);
