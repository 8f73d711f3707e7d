// SPDX-License-Identifier: MIT
#include "tables/spreadsheetreader.h"

#include "tables/spreadsheetfile.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int RowsBetweenWords = 512; // about a millisecond
constexpr qsizetype MostNamesInFault = 24;

} // namespace

SpreadsheetReader::SpreadsheetReader(QThreadPool &pool, const TableOptions &options,
                                     StopToken isStopped)
    : SpreadsheetReader(pool, options, std::move(isStopped), Limits())
{}

SpreadsheetReader::SpreadsheetReader(QThreadPool &pool, const TableOptions &options,
                                     StopToken isStopped, const Limits &limits)
    : m_sheet(options.sheet)
    , m_isStopped(std::move(isStopped))
    , m_limits(limits)
    , m_rows(pool, options, limits.rows)
{
    m_rows.setForm(';', RowCollector::ExtraCells::Allow);
}

void SpreadsheetReader::restart()
{
    m_rows.restart();
    m_file.clear();
    m_sheetNames.clear();
    m_readSheet.clear();
}

void SpreadsheetReader::keepOnly(std::shared_ptr<const DeviceTexts> devices)
{
    m_rows.keepOnly(std::move(devices));
}

bool SpreadsheetReader::take(QByteArrayView bytes)
{
    if (m_file.size() <= m_limits.fileBytes)
        m_file.append(bytes);
    return m_file.size() <= m_limits.fileBytes;
}

Expected<OutageTable, TableFault> SpreadsheetReader::end()
{
    const auto fault = readFile();
    m_file.clear();
    auto table = m_rows.end();
    // What is wrong with the rows comes first: they stand before the fault of the file.
    if (fault && !m_rows.fault())
        return Unexpected{*fault};
    if (!table && table.error().kind == TableFault::Kind::NotATable && m_sheetNames.size() > 1) {
        TableFault other = table.error();
        other.names = m_sheetNames.first(std::min(m_sheetNames.size(), MostNamesInFault));
        return Unexpected{other};
    }
    return table;
}

std::optional<TableFault> SpreadsheetReader::readFile()
{
    if (m_file.size() > m_limits.fileBytes)
        return TableFault{TableFault::Kind::Oversized};
    SpreadsheetFile file(m_file, m_isStopped, m_limits.archive);
    m_sheetNames = file.sheetNames();
    m_readSheet = m_sheet.isEmpty() ? file.usualSheet() : m_sheet;
    return file.read(m_sheet, [this, row = 0](const TableRow &cells) mutable {
        m_rows.take(cells);
        if (m_told && ++row % RowsBetweenWords == 0)
            m_told();
        return !m_rows.fault();
    });
}
