// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// What a column of a table holds.
enum class ColumnRole : quint8 { Device, Begin, End };

/// Why a whole table is refused. A value type; words are made in the room `text`.
struct TableFault
{
    enum class Kind : quint8 {
        NotATable,      ///< its first line has one cell only; `names`: of the sheets, if several
        NotUtf8,        ///< at `line` and `column`; of UTF-16: half of a character
        Utf32,          ///< it is written so
        UnclosedQuote,  ///< the quote at `line` and `column` is never closed
        OtherSeparator, ///< its line `sep=` names `text`, at `line` and `column`
        StrayQuote,     ///< at `line` and `column`: a quote inside a cell that does not begin with
                        ///< one, or something after the quote that ends a cell (RFC 4180 §2)
        CellTooLong,    ///< in the row that begins on `line`
        TooManyCells,   ///< in the row that begins on `line`
        NoColumn,       ///< none is for `role`; `names` are the headers found
        UnclearColumn,  ///< several could be for `role`: `names`
        MissingColumn,  ///< there is none with the name `text`; `names` are the headers found
        TooManyRows,    ///< more rows than are kept
        TooMuchText,    ///< ids and times take more memory than allowed
        OtherHeader,    ///< the first row is another one than when its columns were chosen
        NameOfTwoDevices,  ///< on `line`: `text` is the name of several devices, whose ids are
                           ///< `names`
        NotASpreadsheet,   ///< a zip archive without a workbook of .xlsx
        OldSpreadsheet,    ///< a compound file, as .xls is one
        Protected,         ///< by a password
        BrokenArchive,     ///< the zip archive is damaged or not whole
        NoZipLibrary,      ///< libzip is not installed, which unpacks it
        Oversized,         ///< the file is larger than is read
        Bomb,              ///< the archive holds far more than its size, or more than is read
        MissingPart,       ///< the part `text` of the archive is not there
        BrokenPart,        ///< the part `text`, at `line` and `column` of its XML
        NoSheet,           ///< the workbook has no sheet with cells
        MissingSheet,      ///< there is no sheet `text`; `names` are those there are
        NoTableToSayOf,    ///< it is JSON, and something was said that only a table has
        NoSheetToSayOf,    ///< it is a text, and a sheet was said
        NoEncodingToSayOf, ///< it is a spreadsheet, and an encoding was said
    };

    Kind kind = Kind::NotATable;
    qint64 line = 0;   ///< counted from 1; 0: it is about no line
    qint64 column = 0; ///< in characters, counted from 1; 0: it is about the whole line
    ColumnRole role = ColumnRole::Device;
    QString text = {};
    QStringList names = {};

    friend bool operator==(const TableFault &, const TableFault &) = default;
};
