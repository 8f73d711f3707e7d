// SPDX-License-Identifier: MIT
#include "submission/submissionhold.h"

#include "submission/journal.h"

SubmissionHold heldBackBy(const Hold &hold)
{
    SubmissionHold heldBack;
    heldBack.kind = hold.kind == Hold::Kind::OpenQuestion ? SubmissionHold::Kind::OpenQuestion
                                                          : SubmissionHold::Kind::AlreadyAccepted;
    heldBack.earlier = hold.earlier;
    return heldBack;
}
