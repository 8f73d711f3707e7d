// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/outagecolumn.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <QtCore/qtimezone.h>

#include <optional>

/// The rows to copy from a table, and how they are shown there.
struct CopyRequest
{
    Review review = {};
    RowOrder order = {};
    QList<PlaceRange> places = {};    ///< inOrder()
    QList<OutageColumn> columns = {}; ///< those shown, from left to right
    QTimeZone zone = QTimeZone::utc();
    bool hasHeaders = false;
};

/// The same rows in three formats for the clipboard.
///
/// No cell begins like a formula in any format. Times are as shown, followed by their zone if no
/// header names it; only CSV contains the received characters, always with a header, and the ids
/// and times of the outages also where their columns are not shown: it can be read again.
struct CopiedRows
{
    qint64 rows = 0;
    QString text = {};   ///< cells separated by tabs, rows by line feeds, for editors and mails
    QString html = {};   ///< one table, for word processors and spreadsheets
    QByteArray csv = {}; ///< RFC 4180, ids and times as received, except for invisible characters

    friend bool operator==(const CopiedRows &, const CopiedRows &) = default;
};

/// Returns the copied rows. A pure function, for a worker thread if there are many rows. Asks
/// \a isStopped every few thousand rows; returns nullopt once it is true.
[[nodiscard]] std::optional<CopiedRows> copyRows(const CopyRequest &request,
                                                 const StopToken &isStopped);

/// Returns one cell as it is copied: as shown, a time with its zone; empty if it has no value.
[[nodiscard]] QString copiedCell(const Review &review, qsizetype row, OutageColumn column,
                                 const QTimeZone &zone);
/// Returns the received characters for a cell of a time or a device; other cells as copied.
[[nodiscard]] QString receivedCell(const Review &review, qsizetype row, OutageColumn column,
                                   const QTimeZone &zone);
