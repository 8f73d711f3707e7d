// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// One line of a receipt: a name and a value, both one line of plain text.
struct ReceiptFact
{
    enum class Kind : quint8 {
        Words,
        Code, ///< an id or a hash
    };

    QString name;
    QString value;
    Kind kind = Kind::Words;

    friend bool operator==(const ReceiptFact &, const ReceiptFact &) = default;
};

/// The state as scripts read it: accepted rejected gave-up not-sent unknown dry-run. A list that
/// was prepared and never sent is a dry run; one that is still being sent is unknown.
[[nodiscard]] QByteArray stateWord(SubmissionState state);

/// The facts about a submission in the order they are shown, in the installed language. Never the
/// key: a submission does not hold it.
[[nodiscard]] QList<ReceiptFact> receiptFacts(const Submission &submission);
/// "2 (wrong meter; planned work)"; a control character of a reason becomes a visible one.
[[nodiscard]] QString leftOutText(const LeftOutRows &leftOut);
/// What the time is called at which it ended: "Outcome came", where one did.
[[nodiscard]] QString outcomeName(const Submission &submission);
/// What a script should know beside the state, in words that stay: `error-in-answer` where the API
/// accepted and named an error, `sent-again-after-error` where it may have looked at the list
/// twice.
[[nodiscard]] QByteArrayList receiptWarnings(const Submission &submission);
/// The same as lines of a receipt, and what the API said beside its yes.
[[nodiscard]] QList<ReceiptFact> remarkFacts(const Submission &submission);
/// What the API said, in its own words, or else what kept it from speaking, in technical ones, on
/// one line; empty for neither.
[[nodiscard]] QString receiptMessage(const Submission &submission);
/// What kept the API from answering, in the installed language where the kind says it, otherwise in
/// technical words; empty where nothing did.
[[nodiscard]] QString receiptReason(const Submission &submission);
/// "2026-11-22 12:30:11 UTC, HTTP 500, 210 ms, then a pause of 1400 ms"
[[nodiscard]] QString attemptText(const AttemptRecord &attempt);

/// The receipt as plain text: a headline, then the facts in two aligned columns. Lines end in \n.
[[nodiscard]] QString receiptText(const Submission &submission);

/// The receipt as one compact JSON object:
/// `{"state","httpStatus","rows","sha256","attempts","submissionId","message"}`. `attempts` is how
/// many there were; `httpStatus` is null where no answer came; `message` is the API's own, or else
/// the technical reason, or null. Where a person left rows out there is more: `"leftOut":{"count",
/// "reasons"}`; where there is something to know, `"warnings":[…]` with receiptWarnings(); and
/// `"operator"` and `"computer"` where they are known.
[[nodiscard]] QByteArray receiptJson(const Submission &submission);

/// A text for the people who run the API, to ask what became of a list whose outcome is unknown.
[[nodiscard]] QString enquiryText(const Submission &submission);
