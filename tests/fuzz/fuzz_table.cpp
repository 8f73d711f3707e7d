// SPDX-License-Identifier: MIT
// A table becomes the same outages, or the same fault, for all portions and batches, and what is
// readable goes out as the characters that came in. What is written as CSV is read again as it was.
#include "fuzz/sametable.h"

#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "tables/csvreader.h"
#include "tables/tablereader.h"

#include <QtCore/qthreadpool.h>

namespace {

template <typename Portions>
Expected<OutageTable, TableFault> readTable(const Portions &cut, const TableOptions &options,
                                            const TableReader::Limits &limits)
{
    static QThreadPool pool;
    TableReader reader(pool, options, limits);
    for (const QByteArrayView portion : cut) {
        if (!reader.take(portion))
            break;
    }
    return reader.end();
}

/// The cells of \a text by itself, written and read again.
void requireRoundTrip(const QByteArray &text)
{
    const QString cell = textOfUtf8(text);
    if (cell.isEmpty() || cell.toUtf8() != text) // not UTF-8
        return;
    qsizetype rows = 0;
    CsvReader reader(',', 1, [&](const TableRow &row) {
        ++rows;
        require(row.cellCount() == 2, "two cells");
        require(textOfUtf8(row.cell(0)) == harmlessCell(cell), "the cell");
        require(plainCell(harmlessCell(cell)) == cell, "without the apostrophe");
    });
    const QByteArray line = csvCell(cell) + ",x\r\n";
    reader.take(line);
    reader.end();
    require(!reader.fault() && rows == 1, "what was written can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const auto sizes = data.ConsumeIntegral<quint64>();
    TableReader::Limits small;
    small.rows.batchRows = data.ConsumeIntegralInRange<qsizetype>(1, 8);
    small.rows.batchBytes = data.ConsumeIntegralInRange<qsizetype>(1, 64);
    TableOptions options;
    if (data.ConsumeBool())
        options.encoding = TableEncoding::WindowsLatin;
    QByteArray text = rest(data);
    requireRoundTrip(text);
    for (const bool hasHeader : {false, true}) {
        if (hasHeader)
            text.prepend("id,begin,end\n");
        const auto whole = readTable(std::vector{QByteArrayView(text)}, options, {});
        const auto cut = readTable(portions(text, sizes), options, small);
        requireSameOutcome(whole, cut);
    }
    return 0;
}
