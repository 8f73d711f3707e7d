// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"
#include "net/baseurl.h"
#include "net/httpresult.h"
#include "net/siteid.h"
#include "outages/outagetable.h"
#include "outages/review.h"
#include "outages/timestamp.h"
#include "session/sessionerror.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"
#include "submission/submissionlog.h"

#include <QtCore/qstring.h>

#include <optional>

/// The sentences that the window and the command line share: made from kinds, in the language of
/// the installed translator, plain text throughout.
namespace Wording {

/// What a person is told about a failure.
struct Message
{
    QString what;   ///< what happened, one sentence
    QString remedy; ///< what to do about it, one or two sentences
};

[[nodiscard]] Message message(const SessionError &error);
/// Nothing for \a input: it was about the submission.
[[nodiscard]] Message message(const ApiError &error, std::optional<InputKind> input);
/// That and which intermediary answered a 502 or 504 in the API's place; empty for all else.
[[nodiscard]] QString intermediary(const ApiError &error);
/// What became of a submission, and what to do now.
[[nodiscard]] Message message(const Submission &submission);
/// The same where heading() stands above it and is not to be repeated.
[[nodiscard]] Message messageBelowHeading(const Submission &submission);
/// "Accepted"; "Cancelled" where a person ended the attempts and every one was answered.
[[nodiscard]] QString heading(const Submission &submission);
/// That and why the outcome is not on record, and what to do; empty if it is.
[[nodiscard]] QString recordFault(const Submission &submission);
/// That the API accepted and names an error, which it shows; empty where it does not.
[[nodiscard]] QString warning(const Submission &submission);
/// Whether a person ended the attempts, of which every one was answered and none accepted.
[[nodiscard]] bool isCancelled(const Submission &submission);
/// Why a list was not sent, and what to do now.
[[nodiscard]] Message message(const SubmissionHold &hold);
/// Why the record of submissions cannot be used, and what to do now.
[[nodiscard]] Message message(const JournalError &error);
/// Why no new record was started in the place of one that was changed.
[[nodiscard]] Message newRecordRefusal(const JournalError &error);
/// Why a submission was not marked, one or two sentences; empty for MarkVerdict::Marked.
[[nodiscard]] QString text(MarkVerdict verdict);
/// What became of a submission in a few words, a person's word included: "Outcome unknown, marked
/// accepted".
[[nodiscard]] QString outcome(const Submission &submission);
/// What a person said about an outcome that was unknown, when and why; empty for none.
[[nodiscard]] QString markSentence(const Submission &submission);
/// What was noticed about the journal, one or two sentences.
[[nodiscard]] QString text(const JournalNotice &notice);

/// A whole sentence each.
[[nodiscard]] QString text(UrlFault fault);
[[nodiscard]] QString text(KeyFault fault);
[[nodiscard]] QString text(SiteIdFault fault);

/// Goes on behind the name of what is at fault: "has no seconds".
[[nodiscard]] QString text(TimestampFault fault);
/// Why a record cannot be read: "begin: the time zone is missing".
[[nodiscard]] QString text(const RecordProblem &problem);
[[nodiscard]] QString text(Verdict verdict);
/// Why a row is in or out, with its rule: "began 1 ms before the cutoff".
[[nodiscard]] QString reason(const Review &review, qsizetype row);
[[nodiscard]] QString text(SubmissionState state);
/// One line of the request log: "GET /outages, attempt 1 of 6: 500 after 0.21 s".
[[nodiscard]] QString text(const AttemptRecord &attempt);
/// "Attempt 2 of 6 follows in 1.4 s, because …".
[[nodiscard]] QString text(const RetryNotice &notice);

/// A span as people write it: "257 d", "3 h 20 min", "1 ms"; the two largest units.
[[nodiscard]] QString duration(qint64 milliseconds);
/// The same with every unit that is not zero: "365 d 1 ms".
[[nodiscard]] QString exactDuration(qint64 milliseconds);
/// A count of bytes as people write it: "12 kB".
[[nodiscard]] QString bytes(qint64 count);

} // namespace Wording
