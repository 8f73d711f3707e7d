// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>
#include <QtCore/qstring.h>

/// The state as scripts read it: accepted rejected gave-up not-sent unknown dry-run. A list that
/// was prepared and never sent is a dry run; one that is still being sent is unknown.
[[nodiscard]] QByteArray stateWord(SubmissionState state);

/// What a script should know beside the state, in words that stay: `error-in-answer` where the API
/// accepted and named an error, `sent-again-after-error` where it may have looked at the list
/// twice.
[[nodiscard]] QByteArrayList receiptWarnings(const Submission &submission);
/// What the API said, in its own words, or else what kept it from speaking, in technical ones, on
/// one line; empty for neither.
[[nodiscard]] QString receiptMessage(const Submission &submission);
/// The receipt as one compact JSON object:
/// `{"state","httpStatus","rows","sha256","attempts","submissionId","message"}`. `attempts` is how
/// many there were; `httpStatus` is null where no answer came; `message` is the API's own, or else
/// the technical reason, or null. Where a person left rows out there is more: `"leftOut":{"count",
/// "reasons"}`; where there is something to know, `"warnings":[…]` with receiptWarnings(); and
/// `"operator"` and `"computer"` where they are known.
[[nodiscard]] QByteArray receiptJson(const Submission &submission);
