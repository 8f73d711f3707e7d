// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sendingguard.h"
#include "submission/submissionhold.h"
#include "submission/submissionlog.h"
#include "text/errortext.h"

/// Texts on the record of submissions, and on the holds that result from it.
namespace Wording {

/// Returns why a list was not sent, and what to do now: names three of the reasons, and tells how
/// many more there are.
[[nodiscard]] Message message(const SubmissionHold &hold);
/// Returns the reason against sending, as a sentence that does not tell whether the list was sent.
[[nodiscard]] QString reason(const SubmissionHold &hold);
/// Returns why the site's id is to be typed before a list of \a rows is sent, as a sentence; empty
/// for GuardQuestion::None.
[[nodiscard]] QString guardReason(GuardQuestion question, qint64 rows,
                                  const SendingPrecedent &before);
/// Returns why the record of submissions cannot be used, and what to do now.
[[nodiscard]] Message message(const JournalError &error);
/// Returns why no new record was started in place of an altered one.
[[nodiscard]] Message newRecordRefusal(const JournalError &error);
/// Returns why a submission was not marked, in one or two sentences; empty for
/// ResolveResult::Marked.
[[nodiscard]] QString text(ResolveResult verdict);
/// Returns a finding about the journal in one or two sentences.
[[nodiscard]] QString text(const JournalNotice &notice);

} // namespace Wording
