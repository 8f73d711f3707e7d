// SPDX-License-Identifier: MIT
// A spreadsheet becomes the same outages, or the same fault, for all batches, be the archive made
// up or only the XML in it. What is readable goes out as the characters that came in, or converted
// with a note.
#include "fuzz/sametable.h"

#include "support/workbookfile.h"
#include "tables/spreadsheetreader.h"

#include <QtCore/qthreadpool.h>

using namespace Qt::StringLiterals;

namespace {

Expected<OutageTable, TableFault> readSheet(const QByteArray &file, const TableOptions &options,
                                            qsizetype batchRows)
{
    static QThreadPool pool;
    SpreadsheetReader::Limits limits;
    limits.archive.unpacked = 16 << 20;
    limits.rows.batchRows = batchRows;
    SpreadsheetReader reader(pool, options, {}, limits);
    reader.take(file);
    return reader.end();
}

void requireFault(const TableFault &fault)
{
    const bool isOfPart =
        fault.kind == TableFault::Kind::BrokenPart || fault.kind == TableFault::Kind::MissingPart;
    require(!isOfPart || !fault.text.isEmpty(), "a part by its name");
    require(fault.line >= 0 && fault.column >= 0, "a place that can be said");
}

/// A spreadsheet whose parts hold what is made up.
QByteArray workbook(FuzzedDataProvider &data)
{
    WorkbookFile file;
    file.workbookSettings = data.ConsumeBool() ? " date1904=\"1\"" : "";
    file.sharedTexts = some(data, 400);
    file.numberFormats = some(data, 200);
    file.styles = some(data, 200);
    const QByteArray behind = some(data, 200);
    QByteArray rows = rest(data);
    if (!rows.startsWith("<row"))
        rows.prepend(sheetRow(1, {"id", "begin", "end"}));
    file.sheets = {{"S", rows, behind}};
    return archiveOf(file.parts(), {false, {}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    TableOptions options;
    if (data.ConsumeBool())
        options.dateZone = QTimeZone("Europe/Berlin");
    const auto batchRows = data.ConsumeIntegralInRange<qsizetype>(1, 8);
    const QByteArray file = data.ConsumeBool() ? rest(data) : workbook(data);
    const auto whole = readSheet(file, options, 4096);
    const auto cut = readSheet(file, options, batchRows);
    requireSameOutcome(whole, cut);
    if (!whole)
        requireFault(whole.error());
    return 0;
}
