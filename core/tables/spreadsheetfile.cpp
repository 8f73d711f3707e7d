// SPDX-License-Identifier: MIT
#include "tables/spreadsheetfile.h"

#include "tables/cellformats.h"
#include "tables/sharedtexts.h"

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

std::optional<TableFault> SpreadsheetFile::read(const QString &name, SheetReader::Sink sink)
{
    if (m_fault)
        return m_fault;
    const auto part = m_workbook.sheetPart(name);
    if (!part)
        return part.error();
    SharedTexts texts;
    if (!m_workbook.sharedTextsPart().isEmpty()) {
        if (const auto fault = texts.read(m_archive, m_workbook.sharedTextsPart(), m_isStopped))
            return fault;
    }
    CellFormats formats;
    if (!m_workbook.stylesPart().isEmpty()) {
        if (const auto fault = formats.read(m_archive, m_workbook.stylesPart(), m_isStopped))
            return fault;
    }
    SheetReader sheet({texts, formats, m_workbook.epoch()}, std::move(sink));
    return sheet.read(m_archive, *part, m_isStopped);
}
