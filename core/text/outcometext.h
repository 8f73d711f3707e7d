// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "text/errortext.h"

/// What became of submissions.
namespace Wording {

/// As much of the reason for a mark is shown, in UTF-16 units.
inline constexpr qsizetype LongestReason = 1000;

[[nodiscard]] QString text(SubmissionState state);
/// What became of a submission, and what to do now.
[[nodiscard]] Message message(const Submission &submission);
/// The same where heading() stands above it and is not to be repeated.
[[nodiscard]] Message messageBelowHeading(const Submission &submission);
/// "Accepted"; "Cancelled" where a person ended the attempts and every one was answered.
[[nodiscard]] QString heading(const Submission &submission);
/// What became of a submission in a few words, a person's word included: "Outcome unknown, marked
/// accepted".
[[nodiscard]] QString outcome(const Submission &submission);
/// What a person said about an outcome that was unknown, when and why; empty for none.
[[nodiscard]] QString markSentence(const Submission &submission);
/// That and why the outcome is not on record, and what to do; empty if it is.
[[nodiscard]] QString recordFault(const Submission &submission);
/// That the API accepted and names an error, which it shows; empty where it does not.
[[nodiscard]] QString warning(const Submission &submission);
/// Whether a person ended the attempts, of which every one was answered and none accepted.
[[nodiscard]] bool isCancelled(const Submission &submission);

} // namespace Wording
