// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

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

/// The facts about a submission in the order they are shown, in the installed language. Never the
/// key: a submission does not hold it.
[[nodiscard]] QList<ReceiptFact> receiptFacts(const Submission &submission);
/// "2 (wrong meter; planned work)"; a control character of a reason becomes a visible one.
[[nodiscard]] QString leftOutText(const LeftOutRows &leftOut);
/// What the time is called at which it ended: "Outcome came", where one did.
[[nodiscard]] QString outcomeName(const Submission &submission);
/// The warnings of receiptWarnings() as lines of a receipt, and what the API said beside its yes.
[[nodiscard]] QList<ReceiptFact> remarkFacts(const Submission &submission);
/// What kept the API from answering, in the installed language where the kind says it, otherwise in
/// technical words; empty where nothing did.
[[nodiscard]] QString receiptReason(const Submission &submission);
/// "2026-11-22 12:30:11 UTC, HTTP 500, 210 ms, then a pause of 1400 ms"
[[nodiscard]] QString attemptText(const AttemptRecord &attempt);

/// The receipt as plain text: a headline, then the facts in two aligned columns. Lines end in \n.
[[nodiscard]] QString receiptText(const Submission &submission);

/// A text for the people who run the API, to ask what became of a list whose outcome is unknown.
[[nodiscard]] QString enquiryText(const Submission &submission);
