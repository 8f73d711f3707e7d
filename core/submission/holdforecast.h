// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissionhold.h"
#include "submission/submitter.h"

#include <optional>

/// What would keep Submitter from sending \a submission if it were to be recorded in
/// \a journalFolder now: the same questions in the same order, asked of a copy of the record.
/// Changes nothing. Waits for the disk; see SubmissionRecord::copy().
[[nodiscard]] std::optional<SubmissionHold> foreseenHold(const SubmissionRecord &record,
                                                         const QString &journalFolder,
                                                         const Submission &submission,
                                                         SendAgain again);
