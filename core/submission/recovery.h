// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

/// Returns the state of a submission without an owner, from the attempts on record: what its owner
/// would have concluded after the last of them. \a hasOpenAttempt: the last attempt has a beginning
/// and no end. Returns Unknown if the outcome is not certain. Pure function.
[[nodiscard]] SubmissionState stateWithoutOwner(const QList<AttemptRecord> &attempts,
                                                bool hasOpenAttempt);
