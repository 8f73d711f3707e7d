// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "tables/tablefault.h"
#include "tables/tablerow.h"
#include "tables/textdecoder.h"

#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

class SpreadsheetFile;

/// A row of a table as text.
struct SampleRow
{
    qint64 line = 0; ///< on which it begins, counted from 1
    QStringList cells = {};
    QList<CellKind> kinds = {}; ///< of each cell; empty: all are Text

    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

/// The beginning of a table, to be looked at. A value.
struct TableSample
{
    static constexpr qsizetype MostRows = 1000;

    char separator = ',';
    SampleRow first = {}; ///< most often the header
    /// Those below it, at most MostRows; rows without a character are none.
    QList<SampleRow> rows = {};
    bool isWhole = false; ///< there are no other rows

    friend bool operator==(const TableSample &, const TableSample &) = default;
};

/// Reads it from the first bytes of a table, which may be all (\a isWhole), as TableReader would.
/// Returns what is wrong with them.
[[nodiscard]] Expected<TableSample, TableFault>
sampleOf(QByteArrayView head, bool isWhole, TableEncoding encoding = TableEncoding::Unicode);

/// The same for the sheet \a name of a spreadsheet, as SpreadsheetReader would read it.
[[nodiscard]] Expected<TableSample, TableFault> sampleOf(SpreadsheetFile &file,
                                                         const QString &name = {});
