// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "outages/review.h"
#include "outages/timestamp.h"
#include "session/sessionerror.h"
#include "submission/submission.h"

#include <QtCore/qstring.h>

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
[[nodiscard]] Message message(const ApiError &error, InputKind input);
/// What became of a submission, and what to do now.
[[nodiscard]] Message message(const Submission &submission);

[[nodiscard]] QString text(TimestampFault fault);
/// Why a record cannot be read: "begin: the time zone is missing".
[[nodiscard]] QString text(const RecordProblem &problem);
[[nodiscard]] QString text(Verdict verdict);
/// Why a row is in or out, with its rule: "began 1 ms before the cutoff".
[[nodiscard]] QString reason(const Review &review, qsizetype row);
[[nodiscard]] QString text(SubmissionState state);

/// A span as people write it: "257 d", "3 h 20 min", "1 ms"; the two largest units.
[[nodiscard]] QString duration(qint64 milliseconds);
/// A count of bytes as people write it: "12 kB".
[[nodiscard]] QString bytes(qint64 count);

} // namespace Wording
