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

bool canBeInsistedOn(SubmissionHold::Kind kind)
{
    return kind == SubmissionHold::Kind::OpenQuestion ||
           kind == SubmissionHold::Kind::AlreadyAccepted ||
           kind == SubmissionHold::Kind::RecordLost;
}
