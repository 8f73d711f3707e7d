// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "tables/csvreader.h"
#include "tables/rowcutter.h"
#include "tables/rowreader.h"
#include "tables/tablefault.h"

#include <optional>

/// What a piece of a text gives: the records of its rows up to the fault, if there is one.
struct CsvRecords
{
    OutageTable table;
    std::optional<TableFault> fault;
};

/// What RowReader makes of the rows of \a piece; rows without a character are none. May be called
/// from any thread.
[[nodiscard]] CsvRecords recordsIn(const CsvPiece &piece, const RowRules &rules,
                                   const CsvReader::Limits &limits);
