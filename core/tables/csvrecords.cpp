// SPDX-License-Identifier: MIT
#include "tables/csvrecords.h"

CsvRecords recordsIn(const CsvPiece &piece, const RowRules &rules, const CsvReader::Limits &limits)
{
    RowReader rows(rules);
    CsvReader cells(
        rules.separator, piece.line,
        [&rows](const TableRow &row) {
            if (!row.text.isEmpty())
                rows.append(row);
        },
        limits);
    cells.take(piece.text);
    cells.end();
    return {rows.takeTable(), cells.fault()};
}
