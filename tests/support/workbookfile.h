// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/// A part of a zip archive.
struct ArchivePart
{
    QByteArray name;
    QByteArray content;
};

/// How an archive is written.
struct ArchiveForm
{
    bool isPacked = true;
    QByteArray password = {}; ///< if not empty
};

/// Returns a zip archive of \a parts.
[[nodiscard]] QByteArray archiveOf(const QList<ArchivePart> &parts, const ArchiveForm &form = {});

/// What a spreadsheet shall hold, as XML: for what no program would write as well.
struct WorkbookFile
{
    struct Sheet
    {
        QByteArray name = "Outages";
        QByteArray rows = {};       ///< inside `sheetData`
        QByteArray behind = {};     ///< it, such as `mergeCells`
        QByteArray attributes = {}; ///< in the list of sheets, such as ` state="hidden"`
    };

    QList<Sheet> sheets = {};
    QByteArray sharedTexts = {};   ///< `si` elements; empty: no such part
    QByteArray numberFormats = {}; ///< `numFmt` elements
    QByteArray styles = {};        ///< `xf` elements behind the first two: plain, and a date (22)
    QByteArray workbookSettings = {}; ///< attributes of `workbookPr`

    [[nodiscard]] QList<ArchivePart> parts() const;
    [[nodiscard]] QByteArray bytes() const { return archiveOf(parts()); }
};

/// Returns `<row r="NUMBER">` with \a cells, XML or plain text: what does not begin with `<`
/// becomes a cell with the text inline.
[[nodiscard]] QByteArray sheetRow(int number, const QByteArrayList &cells);
