// SPDX-License-Identifier: MIT
#include "tables/tablesample.h"

#include "outages/spreadsheetcell.h"
#include "tables/csvreader.h"
#include "tables/separator.h"

#include <optional>

namespace {

SampleRow textsOf(const CsvRow &row)
{
    SampleRow texts{row.line};
    for (qsizetype cell = 0; cell < row.cellCount(); ++cell)
        texts.cells.append(plainCell(QString::fromUtf8(row.cell(cell))).toString());
    return texts;
}

} // namespace

Expected<TableSample, TableFault> sampleOf(QByteArrayView head, bool isWhole,
                                           TableEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray text = decoder.take(head).toByteArray();
    if (isWhole && !decoder.hasFailed())
        text += decoder.end();
    TableSample sample;
    sample.isWhole = isWhole;
    bool hasFirst = false;
    const auto take = [&](const CsvRow &row) {
        if (row.text.isEmpty())
            return;
        if (!hasFirst)
            sample.first = textsOf(row);
        else if (sample.rows.size() < TableSample::MostRows)
            sample.rows.append(textsOf(row));
        else
            sample.isWhole = false;
        hasFirst = true;
    };
    // There is no more text to wait for.
    const TableSeparator separator = *tellSeparator(text, true);
    sample.separator = separator.character;
    CsvReader cells(separator.character, separator.skipped > 0 ? 2 : 1, take);
    cells.take(QByteArrayView(text).sliced(separator.skipped));
    if (isWhole && !decoder.hasFailed())
        cells.end();
    if (cells.fault())
        return Unexpected{*cells.fault()};
    if (decoder.hasFailed())
        return Unexpected{TableFault{TableFault::Kind::NotUtf8, cells.line(), cells.column()}};
    if (!hasFirst || sample.first.cells.size() == 1)
        return Unexpected{TableFault{TableFault::Kind::NotATable}};
    return sample;
}
