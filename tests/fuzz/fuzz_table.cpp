// SPDX-License-Identifier: MIT
// A table becomes the same outages, or the same fault, for all portions and batches, and what is
// readable goes out as the characters that came in. What is written as CSV is read again as it was.
#include "fuzz/sametable.h"

#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "tables/csvreader.h"
#include "tables/devicenames.h"
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

/// Names that a site does not have make their rows unreadable, and change nothing else.
void requireNames(const OutageTable &table)
{
    const QList<QString> &devices = table.devices();
    if (devices.size() < 2)
        return;
    const Site site(QStringLiteral("s"), QStringLiteral("S"),
                    {{QStringLiteral("d-1"), devices[0]}, {devices[1], QStringLiteral("n")}});
    OutageTable named = table;
    const ReplacedNames names = replaceDeviceNames(named, site);
    require(named.rowCount() == table.rowCount(), "as many rows as before");
    require(names.fault || named.unknownNames().size() == names.unknown.size(), "all names");
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        require(named.beginText(row) == table.beginText(row), "the begin as before");
        require(named.endText(row) == table.endText(row), "the end as before");
        require(named.isReadable(row) || named.line(row) > 0,
                "a row of an unknown name has a line");
        const bool isUnknown = named.problem(row).fault == RecordFault::UnknownName;
        require(isUnknown == names.unknown.contains(table.deviceId(row)), "only those");
        require(isUnknown || named.received(row) == table.received(row), "the cells as before");
    }
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
        if (whole)
            requireNames(*whole);
    }
    return 0;
}
