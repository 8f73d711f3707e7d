// SPDX-License-Identifier: MIT
#include "submission/submissionhold.h"

HoldName nameOf(const SubmissionHold &hold)
{
    if (hold.kind != SubmissionHold::Kind::RecordLost)
        return {hold.kind, hold.earlier.id};
    const JournalNotice &noticed = hold.noticed;
    return {hold.kind, QStringLiteral("%1 %2 %3")
                           .arg(static_cast<int>(noticed.kind))
                           .arg(noticed.number)
                           .arg(noticed.path)};
}

bool canBeInsistedOn(SubmissionHold::Kind kind)
{
    return kind == SubmissionHold::Kind::OpenQuestion ||
           kind == SubmissionHold::Kind::AlreadyAccepted ||
           kind == SubmissionHold::Kind::RecordLost;
}
