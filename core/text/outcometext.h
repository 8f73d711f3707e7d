// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "text/errortext.h"

/// Texts on the outcomes of submissions.
namespace Wording {

/// The longest part of the reason for a mark that is shown, in UTF-16 units.
inline constexpr qsizetype LongestReason = 1000;

[[nodiscard]] QString text(SubmissionState state);
/// Returns the outcome of a submission, and what to do now.
[[nodiscard]] Message message(const Submission &submission);
/// The same for use below heading(), without repeating it.
[[nodiscard]] Message messageBelowHeading(const Submission &submission);
/// Returns a heading: "Accepted"; "Cancelled" if a person ended the attempts and every one was
/// answered.
[[nodiscard]] QString heading(const Submission &submission);
/// Returns the outcome of a submission in a few words, including a person's mark: "Outcome unknown,
/// marked accepted".
[[nodiscard]] QString outcome(const Submission &submission);
/// Returns how a person marked an unknown outcome, when and why; empty if it is not marked.
[[nodiscard]] QString markSentence(const Submission &submission);
/// Returns that and why the outcome is not recorded, and what to do; empty if it is recorded.
[[nodiscard]] QString recordFault(const Submission &submission);
/// Returns that the API accepted and names an error, with the error; empty if it names none.
[[nodiscard]] QString warning(const Submission &submission);
/// Returns whether a person ended the attempts, all of which were answered and none accepted.
[[nodiscard]] bool isCancelled(const Submission &submission);

} // namespace Wording
