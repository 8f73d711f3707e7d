// SPDX-License-Identifier: MIT
#include "tables/spreadsheetfile.h"

#include <utility>

namespace {

/// What a compound file is: what a password protects has a stream of this name, in UTF-16.
TableFault compoundFault(const QByteArray &bytes)
{
    constexpr QByteArrayView EncryptedPackage("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                                              32);
    return TableFault{bytes.contains(EncryptedPackage) ? TableFault::Kind::Protected
                                                       : TableFault::Kind::OldSpreadsheet};
}

/// A title stands alone in its row, above the table; an outage takes three cells.
bool isTitle(const TableRow &row)
{
    qsizetype filled = 0;
    for (qsizetype cell = 0; cell < row.cellCount(); ++cell)
        filled += row.cell(cell).isEmpty() ? 0 : 1;
    return filled < 2;
}

} // namespace

SpreadsheetFile::SpreadsheetFile(const QByteArray &bytes, StopToken isStopped,
                                 const ZipArchive::Limits &limits)
    : m_isStopped(std::move(isStopped))
    , m_archive(bytes, limits)
{
    if (!bytes.startsWith("PK"))
        m_fault = compoundFault(bytes);
    else if (m_archive.fault())
        m_fault = m_archive.fault();
    else
        m_fault = m_workbook.read(m_archive, m_isStopped);
}

std::optional<TableFault> SpreadsheetFile::read(const QString &name, const SheetReader::Sink &sink)
{
    if (m_fault)
        return m_fault;
    const auto part = m_workbook.sheetPart(name);
    if (!part)
        return part.error();
    if (!m_hasContext)
        m_fault = readContext();
    m_hasContext = true;
    if (m_fault)
        return m_fault;
    bool hasBegun = false;
    SheetReader sheet({m_texts, m_formats, m_workbook.epoch()}, [&](const TableRow &row) {
        hasBegun = hasBegun || !isTitle(row);
        return !hasBegun || sink(row);
    });
    return sheet.read(m_archive, *part, m_isStopped);
}

std::optional<TableFault> SpreadsheetFile::readContext()
{
    if (!m_workbook.sharedTextsPart().isEmpty()) {
        if (const auto fault = m_texts.read(m_archive, m_workbook.sharedTextsPart(), m_isStopped))
            return fault;
    }
    return m_workbook.stylesPart().isEmpty()
               ? std::nullopt
               : m_formats.read(m_archive, m_workbook.stylesPart(), m_isStopped);
}
