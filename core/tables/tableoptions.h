// SPDX-License-Identifier: MIT
#pragma once

#include "tables/columnguess.h"
#include "tables/localtimes.h"
#include "tables/textdecoder.h"

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <optional>

/// What a person says about a table that it does not say itself. Plain data.
struct TableOptions
{
    ColumnNames columns = {};
    TableEncoding encoding = TableEncoding::Unicode;
    /// How times are read that are not RFC 3339 with a zone; nothing: they cannot be read.
    std::optional<LocalTimes> times = {};
    /// The columns by their places, for a table with the first row for which they were chosen;
    /// nothing: by their names.
    std::optional<ChosenColumns> chosen = {};
    /// Which device, by its id, is meant by a name that several have.
    QHash<QString, QString> meantDevices = {};
};
