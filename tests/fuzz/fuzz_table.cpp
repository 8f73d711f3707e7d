// SPDX-License-Identifier: MIT
// A table becomes the same outages, or the same fault, for all portions and batches, and what is
// readable goes out as the characters that came in. What is written as CSV is read again as it was.
#include "fuzz/fuzzing.h"

#include "outages/spreadsheetcell.h"
#include "outages/timestamp.h"
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

void requireSame(const OutageTable &left, const OutageTable &right)
{
    require(left.rowCount() == right.rowCount(), "as many rows");
    for (qsizetype row = 0; row < left.rowCount(); ++row) {
        require(left.deviceId(row) == right.deviceId(row), "the same id");
        require(left.beginText(row) == right.beginText(row), "the same begin");
        require(left.endText(row) == right.endText(row), "the same end");
        require(left.problem(row) == right.problem(row), "the same problem");
        require(left.received(row) == right.received(row), "the same cells");
        require(left.isReadable(row) || left.line(row) > 0, "an unreadable row has a line");
        require(!left.isReadable(row) || parseTimestamp(QString::fromUtf8(left.beginText(row))),
                "a readable row has a begin");
    }
}

/// The cells of \a text by itself, written and read again.
void requireRoundTrip(const QByteArray &text)
{
    const QString cell = QString::fromUtf8(text);
    if (cell.isEmpty() || cell.toUtf8() != text) // not UTF-8, or behind a mark
        return;
    qsizetype rows = 0;
    CsvReader reader(',', 1, [&](const TableRow &row) {
        ++rows;
        require(row.cellCount() == 2, "two cells");
        require(QString::fromUtf8(row.cell(0)) == harmlessCell(cell), "the cell");
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
    TableOptions options;
    if (data.ConsumeBool())
        options.encoding = TableEncoding::Latin1;
    QByteArray text = rest(data);
    requireRoundTrip(text);
    for (const bool hasHeader : {false, true}) {
        if (hasHeader)
            text.prepend("id,begin,end\n");
        const auto whole = readTable(std::vector{QByteArrayView(text)}, options, {});
        const auto cut = readTable(portions(text, sizes), options, small);
        require(whole.hasValue() == cut.hasValue(), "readable or not, whatever the portions are");
        if (whole)
            requireSame(*whole, *cut);
        else
            require(whole.error() == cut.error(), "the same fault");
    }
    return 0;
}
