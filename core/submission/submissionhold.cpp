// SPDX-License-Identifier: MIT
#include "submission/submissionhold.h"

#include "submission/journal.h"

SubmissionHold heldBackBy(const Hold &hold)
{
    SubmissionHold heldBack;
    heldBack.earlier = hold.earlier;
    switch (hold.kind) {
    case Hold::Kind::OpenQuestion:
        heldBack.kind = SubmissionHold::Kind::OpenQuestion;
        break;
    case Hold::Kind::AlreadyAccepted:
        heldBack.kind = SubmissionHold::Kind::AlreadyAccepted;
        break;
    case Hold::Kind::RecordLost:
        heldBack.kind = SubmissionHold::Kind::RecordLost;
        heldBack.noticed = hold.noticed;
        break;
    }
    return heldBack;
}

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
