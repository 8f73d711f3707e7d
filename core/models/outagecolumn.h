// SPDX-License-Identifier: MIT
#pragma once

/// The columns of the outages' table, from left to right as first shown.
/// Saved header states refer to these numbers: add new ones at the end.
enum OutageColumn : int {
    IncludeColumn,      ///< the check box; empty for rows that cannot be chosen
    DeviceColumn,       ///< the device's name at this site, or its id
    BeginColumn,        ///< begin, in the zone that the header names
    EndColumn,          ///< end, likewise
    DurationColumn,     ///< end minus begin
    VerdictColumn,      ///< in one word why the row is in or out
    ReasonColumn,       ///< the rule behind the verdict
    DeviceIdColumn,     ///< the device's id as received
    RecordNumberColumn, ///< 1-based place of the record in the answer
    CheckColumn,        ///< what deserves a look: the findings
    CompareColumn,      ///< how the row lies to an earlier list
    OutageColumnCount,
};
