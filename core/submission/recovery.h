// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

/// What a submission without an owner has become, by the attempts that are on record: what its
/// owner would have concluded after the last of them. \a hasOpenAttempt says that the last one has
/// a beginning and no end. Whatever is not certain is Unknown. Pure.
[[nodiscard]] SubmissionState stateWithoutOwner(const QList<AttemptRecord> &attempts,
                                                bool hasOpenAttempt);
