// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "tables/cellformats.h"
#include "tables/sharedtexts.h"
#include "tables/sheetreader.h"
#include "tables/tablefault.h"
#include "tables/workbook.h"
#include "tables/ziparchive.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// A spreadsheet (.xlsx, ECMA-376) in memory, whose sheets are read as streams. Not thread-safe.
class SpreadsheetFile final
{
    Q_DISABLE_COPY_MOVE(SpreadsheetFile)

public:
    /// Looks what is in \a bytes, which must outlive the file. Once \a isStopped, what is read is
    /// incomplete.
    explicit SpreadsheetFile(const QByteArray &bytes, StopToken isStopped = {},
                             const ZipArchive::Limits &limits = {});

    /// Why nothing of it can be read.
    [[nodiscard]] const std::optional<TableFault> &fault() const { return m_fault; }
    /// The names of the sheets with cells, in their order, hidden ones last.
    [[nodiscard]] QStringList sheetNames() const { return m_workbook.sheetNames(); }
    /// The name of the sheet that is read if none is said: the first that is not hidden.
    [[nodiscard]] QString usualSheet() const { return m_workbook.usualSheet(); }
    [[nodiscard]] bool isHidden(const QString &name) const { return m_workbook.isHidden(name); }
    /// Hands the rows of the sheet \a name to \a sink, without titles above them, which stand alone
    /// in their rows; an empty name means the usual one. Returns what is wrong with it.
    [[nodiscard]] std::optional<TableFault> read(const QString &name,
                                                 const SheetReader::Sink &sink);

private:
    /// Reads what the cells of every sheet refer to, once.
    [[nodiscard]] std::optional<TableFault> readContext();

    StopToken m_isStopped;
    ZipArchive m_archive;
    Workbook m_workbook;
    SharedTexts m_texts;
    CellFormats m_formats;
    bool m_hasContext = false;
    std::optional<TableFault> m_fault;
};
