// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/outagecolumn.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <QtCore/qtimezone.h>

#include <optional>

/// Which rows to copy out of a table, and how they are shown there.
struct CopyRequest
{
    Review review = {};
    RowOrder order = {};
    QList<PlaceRange> places = {};    ///< inOrder()
    QList<OutageColumn> columns = {}; ///< those shown, from left to right
    QTimeZone zone = QTimeZone::utc();
    bool hasHeaders = false;
};

/// The same rows in the three forms that other programs take from a clipboard.
///
/// No cell begins like a formula in any of them. Times are as shown, with their zone behind them
/// where no header names it; CSV alone carries what was received.
struct CopiedRows
{
    qint64 rows = 0;
    QString text = {};   ///< cells parted by tabs, rows by line feeds, for editors and mails
    QString html = {};   ///< one table, for word processors and spreadsheets
    QByteArray csv = {}; ///< RFC 4180, ids and times as received, except for invisible characters

    friend bool operator==(const CopiedRows &, const CopiedRows &) = default;
};

/// A pure function, for a worker thread if the rows are many. \a isStopped is asked every few
/// thousand rows; once it is true the result is nothing.
[[nodiscard]] std::optional<CopiedRows> copyRows(const CopyRequest &request,
                                                 const StopToken &isStopped);

/// One cell as it is copied: as shown, a time with its zone; empty where there is nothing.
[[nodiscard]] QString copiedCell(const Review &review, qsizetype row, OutageColumn column,
                                 const QTimeZone &zone);
/// The received characters behind a cell of a time or a device; otherwise as copied.
[[nodiscard]] QString receivedCell(const Review &review, qsizetype row, OutageColumn column,
                                   const QTimeZone &zone);
