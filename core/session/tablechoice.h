// SPDX-License-Identifier: MIT
#pragma once

#include "tables/tableoptions.h"
#include "tables/tablesample.h"
#include "tables/timeforms.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// The beginning of a sheet of a spreadsheet. A value.
struct SheetSample
{
    QString name;
    TableSample sample;
    bool isHidden = false;

    friend bool operator==(const SheetSample &, const SheetSample &) = default;
};

/// The beginning of a table that was opened, and in which encoding it can be read. A value.
struct TablePeek
{
    TableSample sample;
    TableEncoding encoding = TableEncoding::Unicode;
    /// Of a spreadsheet with several sheets: those that are tables, in their order, hidden ones
    /// last.
    QList<SheetSample> sheets = {};
    QString sheet = {}; ///< the one of them that `sample` is of
    /// Whether a person has to say which sheet is meant: the usual one is no table.
    bool isSheetUnclear = false;

    friend bool operator==(const TablePeek &, const TablePeek &) = default;
};

/// Returns the sheets that a person can see and whose header names all columns: lists of outages,
/// each of which may be meant.
[[nodiscard]] QStringList sheetsWithColumns(const TablePeek &peek);

/// Returns \a peek with the beginning of the sheet \a name, unchanged if there is none.
[[nodiscard]] TablePeek onSheet(const TablePeek &peek, const QString &name);

/// Returns the identifier of an order, such as `day-month-year`, and back. It never changes.
[[nodiscard]] QString orderId(DateOrder order);
[[nodiscard]] std::optional<DateOrder> orderOf(QStringView id);

/// How the times of a table are read that say no zone. A value.
struct TimeChoice
{
    DateOrder order = DateOrder::DayMonthYear;
    QByteArray zone = {}; ///< a name of the IANA database
    QString format = {};  ///< as LocalTimes has it, instead of the order; empty: the usual ones

    friend bool operator==(const TimeChoice &, const TimeChoice &) = default;
};

/// Returns the identifier of the order, or the format.
[[nodiscard]] QString timeFormOf(const TimeChoice &times);

/// What a person says about a table: which column is what, and how its times are read. A value.
struct TableChoice
{
    static constexpr qsizetype NoColumn = -1;

    QStringList headers = {}; ///< its first row
    bool hasHeader = true;    ///< otherwise the first row is an outage like the others
    /// NoColumn where it is not known.
    TableColumns columns = {NoColumn, NoColumn, NoColumn};
    TableEncoding encoding = TableEncoding::Unicode;
    std::optional<TimeChoice> times = {};
    QString sheet = {}; ///< of a spreadsheet with several; empty: the first that is not hidden

    /// Whether all three columns are said, each once.
    [[nodiscard]] bool hasColumns() const;
    friend bool operator==(const TableChoice &, const TableChoice &) = default;
};

/// Returns what a reader must know; the columns must be said.
[[nodiscard]] TableOptions optionsOf(const TableChoice &choice);
/// Returns the rows that are outages: without the header.
[[nodiscard]] QList<SampleRow> outageRows(const TablePeek &peek, bool hasHeader);
/// Returns how the times in the columns of \a choice are written; nothing if none is said.
[[nodiscard]] TimeForms formsOf(const TablePeek &peek, const TableChoice &choice);

/// What is known about a table without asking.
struct SuggestedChoice
{
    TableChoice choice;
    bool isRemembered = false; ///< a person has said it of a table with this header
    /// Nothing is to be asked.
    bool isSettled = false;
};
/// Suggests what a person has said before of a table with the header of \a peek, otherwise what its
/// header says. An order of day and month is only ever one that a person has said. A sheet that was
/// chosen for its header is suggested where it is there and has that header. Where several sheets
/// may be meant, or not the usual one, nothing is settled; neither is it without a header, where
/// columns are suggested by what stands in them.
[[nodiscard]] SuggestedChoice suggestedChoice(const TablePeek &peek,
                                              const QList<TableChoice> &remembered);
/// The same for the sheet that \a peek is on, whatever sheet was chosen before.
[[nodiscard]] SuggestedChoice suggestedOnSheet(const TablePeek &peek,
                                               const QList<TableChoice> &remembered);

/// Returns \a choice as a line of text, and back; nothing if \a text is none.
[[nodiscard]] QString textOf(const TableChoice &choice);
[[nodiscard]] std::optional<TableChoice> choiceIn(const QString &text);
