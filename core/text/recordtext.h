// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissionhold.h"
#include "submission/submissionlog.h"
#include "text/errortext.h"

/// What the record of submissions has to say, and what keeps a list from being sent because of it.
namespace Wording {

/// Why a list was not sent, and what to do now: of all that speaks against it, three things by
/// name, and how many there are beyond.
[[nodiscard]] Message message(const SubmissionHold &hold);
/// What speaks against sending, a sentence that does not say whether it was sent.
[[nodiscard]] QString reason(const SubmissionHold &hold);
/// Why the record of submissions cannot be used, and what to do now.
[[nodiscard]] Message message(const JournalError &error);
/// Why no new record was started in the place of one that was changed.
[[nodiscard]] Message newRecordRefusal(const JournalError &error);
/// Why a submission was not marked, one or two sentences; empty for ResolveResult::Marked.
[[nodiscard]] QString text(ResolveResult verdict);
/// What was noticed about the journal, one or two sentences.
[[nodiscard]] QString text(const JournalNotice &notice);

} // namespace Wording
