// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "tables/tablefault.h"

#include <QtCore/qstringlist.h>

/// The columns of a table by the names in its first row, as a person says them, or by their places,
/// counted from 1, where no name is such a number. Plain data.
struct ColumnNames
{
    QString device = {}; ///< empty: the header tells, as for the others
    QString begin = {};
    QString end = {};

    friend bool operator==(const ColumnNames &, const ColumnNames &) = default;
};

/// Which columns of a table are read, counted from 0. Plain data.
struct TableColumns
{
    qsizetype device = 0;
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TableColumns &, const TableColumns &) = default;
};

/// The columns that a person has chosen for a table, and its first row then. Plain data.
struct ChosenColumns
{
    QStringList headers = {}; ///< empty: the first row is no header
    TableColumns columns = {};

    friend bool operator==(const ChosenColumns &, const ChosenColumns &) = default;
};

/// Tells the columns from the first row of a table. A header is compared without case; white
/// space, `_` and `-` are the same, and what stands in brackets at its end does not count.
///
/// The device is in `device id`, else in `id`, `device`, `asset` or `unit`; begin is in `begin`,
/// `start` or `begin as received`, end in `end`, `finish` or `end as received`, each also in some
/// other usual words of English and German. Never guesses between two: that, and a column that is
/// missing, is a fault.
[[nodiscard]] Expected<TableColumns, TableFault> tellColumns(const QStringList &headers,
                                                             const ColumnNames &said = {});
/// Whether the device's column \a header says that it holds ids: `device id` and its like, or `id`.
[[nodiscard]] bool saysIds(const QString &header);
/// Tells one of them.
[[nodiscard]] Expected<qsizetype, TableFault>
tellColumn(const QStringList &headers, ColumnRole role, const ColumnNames &said = {});
