// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissionhold.h"

#include <optional>

class SubmissionRecord;

/// What would keep Submitter from sending \a submission if it were to be recorded in
/// \a journalFolder now, without SendAgain: the same questions in the same order, asked of a copy
/// of the record. Changes nothing. Waits for the disk; see SubmissionRecord::copy().
[[nodiscard]] std::optional<SubmissionHold> foreseenHold(const SubmissionRecord &record,
                                                         const QString &journalFolder,
                                                         const Submission &submission);

/// Whether Submitter would send despite \a hold with SendAgain: not what is noticed about the
/// record for the first time.
[[nodiscard]] bool yieldsToSendAgain(const SubmissionHold &hold);
