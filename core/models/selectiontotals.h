// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <QtCore/qtimezone.h>

#include <optional>

/// Rows that something can be decided about, and the notes they have.
struct NotedRows
{
    qint64 rows = 0;
    qint64 withNote = 0;
    QString note = {};   ///< the note of the first of them that has one
    bool differ = false; ///< not all of them have this note

    friend bool operator==(const NotedRows &, const NotedRows &) = default;
};

/// The marked rows of a table in numbers.
struct SelectionTotals
{
    qint64 rows = 0;
    qint64 devices = 0; ///< distinct ids among them; rows without a readable id count for none
    /// The sum of what lies between begin and end; spans that run backwards count for nothing. A
    /// sum of spans of up to 10 000 years each does not fit an integer.
    double hours = 0;
    qint64 backwards = 0;                     ///< those spans
    std::optional<Timestamp> firstBegin = {}; ///< among those that can be read
    std::optional<Timestamp> lastEnd = {};
    NotedRows ofSite = {};    ///< those of the site: they can have a note
    NotedRows choosable = {}; ///< those that can be included or left out

    friend bool operator==(const SelectionTotals &, const SelectionTotals &) = default;
};

/// Adds up the rows of \a review that stand at \a places of \a order, which must be inOrder(). A
/// pure function, for a worker thread if they are many. \a isStopped is asked every few thousand
/// rows; once it is true the result is nothing.
[[nodiscard]] std::optional<SelectionTotals> summarise(const Review &review, const RowOrder &order,
                                                       const QList<PlaceRange> &places,
                                                       const StopToken &isStopped);

/// "3 rows marked · 2 devices · 41.5 h · first begin 2022-01-01 00:00:00 · last end … (UTC)";
/// empty for no rows.
[[nodiscard]] QString summaryText(const SelectionTotals &summary, const QTimeZone &zone);
/// The same where there is less room: "3 rows marked · 2 devices · 7 h · 2022-01-01 00:00:00 to
/// 2022-01-02 12:00:00".
[[nodiscard]] QString briefSummaryText(const SelectionTotals &summary, const QTimeZone &zone);
/// What a sum of lengths leaves out: "2 outages with an end before the begin are not counted in
/// the sum."; empty if nothing.
[[nodiscard]] QString uncountedText(qint64 backwards);
