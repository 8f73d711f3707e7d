// SPDX-License-Identifier: MIT
#pragma once

#include "fuzz/fuzzing.h"

#include "base/expected.h"
#include "outages/outagetable.h"
#include "outages/timestamp.h"
#include "tables/tablefault.h"

/// Ends the run unless both tables, made of the same rows of a file, say the same, and what they
/// say can go out.
inline void requireSame(const OutageTable &left, const OutageTable &right)
{
    require(left.rowCount() == right.rowCount(), "as many rows");
    for (qsizetype row = 0; row < left.rowCount(); ++row) {
        require(left.deviceId(row) == right.deviceId(row), "the same id");
        require(left.beginText(row) == right.beginText(row), "the same begin");
        require(left.endText(row) == right.endText(row), "the same end");
        require(left.problem(row) == right.problem(row), "the same problem");
        require(left.received(row) == right.received(row), "the same cells");
        require(left.tableLine(row) > 0 && left.tableLine(row) == right.tableLine(row),
                "the same line");
        require(left.line(row) == 0 || left.line(row) == left.tableLine(row), "one line");
        require(left.isReadable(row) || left.line(row) > 0, "an unreadable row has a line");
        require(!left.isReadable(row) || parseTimestamp(QString::fromUtf8(left.beginText(row))),
                "a readable row has a begin");
        require(!left.isConverted(row) || left.line(row) > 0, "a converted row has a line");
    }
}

/// The same for what was read of a file, be it outages or a fault.
inline void requireSameOutcome(const Expected<OutageTable, TableFault> &left,
                               const Expected<OutageTable, TableFault> &right)
{
    require(left.hasValue() == right.hasValue(), "readable or not, however it is cut");
    if (left)
        requireSame(*left, *right);
    else
        require(left.error() == right.error(), "the same fault");
}
