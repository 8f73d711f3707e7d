// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/outagetable.h"
#include "outages/site.h"
#include "session/tablechoice.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <optional>

/// What becomes of the rows of a table by a TableChoice. A value.
struct TableTrial
{
    /// How many rows have this problem first.
    struct Unreadable
    {
        RecordProblem problem;
        qint64 rows = 0;

        friend bool operator==(const Unreadable &, const Unreadable &) = default;
    };

    OutageTable table = {}; ///< the rows; of a count, empty
    qint64 rows = 0;
    qint64 readable = 0;
    qint64 converted = 0; ///< readable rows with a time that said no zone
    /// Rows whose device is one of the site; nothing while no site is known.
    std::optional<qint64> ofSite = {};
    QList<Unreadable> unreadable = {}; ///< the most frequent first
    /// Names that no device of the site has, in the order of the table.
    QStringList unknownNames = {};
    std::optional<TableFault> fault = {};
};

/// Reads the sample of \a peek. At most TableSample::MostRows: for any thread. \a choice must have
/// its columns. Names of \a site, which may be null, become ids.
[[nodiscard]] TableTrial tryRows(const TablePeek &peek, const TableChoice &choice,
                                 const Site *site);

/// A table to be counted: a file, or a text that is none.
struct TableToCount
{
    QString path;
    std::optional<QByteArray> content = {};
    TableChoice choice;
    std::shared_ptr<const Site> site = {};
};
/// Reads it to its end and counts its rows: for a worker thread. Nothing once \a isStopped, and if
/// the file cannot be read.
[[nodiscard]] std::optional<TableTrial> countRows(const TableToCount &table,
                                                  const StopToken &isStopped);
