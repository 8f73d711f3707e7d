// SPDX-License-Identifier: MIT
#pragma once

#include "tables/columnguess.h"
#include "tables/localtimes.h"
#include "tables/textdecoder.h"

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <optional>

/// What a person says about a table that it does not say itself. Plain data.
struct TableOptions
{
    ColumnNames columns = {};
    TableEncoding encoding = TableEncoding::Unicode;
    /// How texts are read that are not RFC 3339 with a zone; nothing: they cannot be read.
    std::optional<LocalTimes> times = {};
    /// How that was said: `day-month-year`, or a format in its letters.
    QString timeForm = {};
    /// The zone of cells that are dates; nothing: that of `times`, without which they cannot be
    /// read.
    std::optional<QTimeZone> dateZone = {};
    /// The name of the sheet to read; empty: the first that is not hidden.
    QString sheet = {};
    /// The columns by their places, for a table with the first row for which they were chosen;
    /// nothing: by their names.
    std::optional<ChosenColumns> chosen = {};
    /// Which device, by its id, is meant by a name that several have.
    QHash<QString, QString> meantDevices = {};

    /// Whether something is said of a file that only a table has.
    [[nodiscard]] bool saysAnything() const
    {
        return columns != ColumnNames() || encoding != TableEncoding::Unicode || times ||
               dateZone || !sheet.isEmpty();
    }
};
