// SPDX-License-Identifier: MIT
#pragma once

/// The columns of the outages' table, from left to right as first shown.
/// Saved header states refer to these numbers: add new ones at the end.
enum OutageColumn : int {
    IncludeColumn,      ///< the check box; empty for rows that cannot be chosen
    DeviceColumn,       ///< the device's name at this site, or its id
    BeginColumn,        ///< begin, in the zone that the header names
    EndColumn,          ///< end, in the same zone
    DurationColumn,     ///< end minus begin
    VerdictColumn,      ///< the verdict in one word
    ReasonColumn,       ///< the rule of the verdict
    DeviceIdColumn,     ///< the device's id as received
    RecordNumberColumn, ///< position of the record in the answer, counted from 1
    CheckColumn,        ///< the findings
    CompareColumn,      ///< how the row compares to an earlier list
    TimelineColumn,     ///< the outage as a bar on the line of time; has no text
    OutageColumnCount,
};
