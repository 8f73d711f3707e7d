// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissionhold.h"
#include "submission/submitter.h"

#include <optional>

/// What would keep Submitter from sending \a submission if it were to be recorded in
/// \a journalFolder now: the same questions in the same order, asked of a copy of the record.
/// Changes nothing. Waits for the disk; see JournalCopy for when not to call it.
[[nodiscard]] std::optional<SubmissionHold>
foreseenHold(const QString &journalFolder, const Submission &submission, SendAgain again);
