// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "submission/submissionhold.h"

#include <optional>

class SubmissionRecord;

/// Returns what would keep Submitter from sending \a submission if it were recorded in
/// \a journalFolder now, without SendAgain; makes the same checks in the same order on a copy of
/// the record. Returns nullopt if nothing would. Changes nothing. Blocks on the disk, see
/// SubmissionRecord::copy(), and for up to five seconds, as Submitter would, while another program
/// writes to the record; \a isStopped ends that.
[[nodiscard]] std::optional<SubmissionHold> foreseenHold(const SubmissionRecord &record,
                                                         const QString &journalFolder,
                                                         const Submission &submission,
                                                         const StopToken &isStopped = {});

/// Returns whether Submitter would send despite \a hold with SendAgain; false for a notice about
/// the record that is new.
[[nodiscard]] bool yieldsToSendAgain(const SubmissionHold &hold);
