// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>

#include <functional>

/// The kinds of file that rows are saved as.
enum class ExportKind : quint8 {
    Csv,  ///< cells separated by commas
    Tsv,  ///< cells separated by tabs
    Json, ///< one array of objects
};

/// Rows to save in a file, and how. A value; any thread.
struct RowsExport
{
    Review review = {};
    RowOrder order = {};
    QList<PlaceRange> places = {};    ///< inOrder()
    QList<OutageColumn> columns = {}; ///< from left to right; empty: everything there is
    QTimeZone zone = QTimeZone::utc();
    ExportKind kind = ExportKind::Csv;

    [[nodiscard]] qsizetype rowCount() const { return placeCount(places); }
};

/// Takes the next bytes of a file. Returns whether it has.
using ExportSink = std::function<bool(QByteArrayView bytes)>;
/// Hears how many rows are written, every few hundred rows. Returns whether to go on.
using ExportWatch = std::function<bool(qint64 rows)>;

/// Writes the rows to \a sink in UTF-8, in portions. Returns whether all of them were taken; false
/// once \a goesOn is.
///
/// The names of the fields and the words of verdicts, findings and changes are those of the command
/// line, in every language. Whatever the columns are, each row has its number, its id and both
/// times as received: the file can be opened again, and gives the same outages to the character.
/// Beside a time as received stands the time as shown, with its zone. A cell that would be taken
/// for a formula gets an apostrophe, as harmlessCell() has it; JSON needs none. For a worker thread
/// if there are many rows.
[[nodiscard]] bool exportRows(const RowsExport &rows, const ExportSink &sink,
                              const ExportWatch &goesOn = {});
