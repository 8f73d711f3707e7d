// SPDX-License-Identifier: MIT
#pragma once

#include "tables/columnguess.h"
#include "tables/localtimes.h"
#include "tables/textdecoder.h"

#include <optional>

/// What a person says about a table that it does not say itself. Plain data.
struct TableOptions
{
    ColumnNames columns = {};
    TableEncoding encoding = TableEncoding::Unicode;
    /// How times are read that are not RFC 3339 with a zone; nothing: they cannot be read.
    std::optional<LocalTimes> times = {};
};
