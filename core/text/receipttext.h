// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "text/privatetext.h"

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
    bool isPrivate = false; ///< an address, an id or a request: not for those who look on

    friend bool operator==(const ReceiptFact &, const ReceiptFact &) = default;
};

/// Returns the facts about a submission in the order shown, in the installed language. Never the
/// key: a submission does not contain it. With hidden ids without those that are private.
[[nodiscard]] QList<ReceiptFact> receiptFacts(const Submission &submission, Ids ids = Ids::Shown);
/// Returns what is on record of the review that a submission was made of: its counts, the changes
/// since the list accepted before, the notes, and what could not be read. They are among
/// receiptFacts().
[[nodiscard]] QList<ReceiptFact> reviewFacts(const Submission &submission);
/// Returns the counts of that review as Wording::countsSentence() has them; empty if they are not
/// on record.
[[nodiscard]] QString reviewCounts(const Submission &submission);
/// Returns the cutoff as the table has times, in UTC; as it is on record if it cannot be read.
[[nodiscard]] QString cutoffFact(const Submission &submission);
/// Returns "2 (wrong meter; planned work)"; a control character in a reason becomes a visible one.
[[nodiscard]] QString leftOutText(const LeftOutRows &leftOut);
/// Returns how many rows of a list were to check: "2, and 1 looked at".
[[nodiscard]] QString checkedText(const CheckedRows &checked);
/// Returns "of 12 outages converted from local time (Europe/Berlin; day, month, year) to UTC".
[[nodiscard]] QString convertedText(const ConvertedTimes &converted);
/// Returns the name of the time at which the outages came: "Fetched", or "Read" from a file.
[[nodiscard]] QString fetchedName(const Submission &submission);
[[nodiscard]] QString fetchedName(const ListSource &source);
/// Returns \a time with how old the outages were when they were sent: "…, 12 min before it was
/// sent".
[[nodiscard]] QString fetchedText(const Submission &submission, const QString &time);
/// Returns the name of the address: "Sent to", or "Address" if nothing was sent there.
[[nodiscard]] QString addressName(const Submission &submission);
/// Returns the name of the time at which the submission ended: "Outcome came" if there was an
/// outcome.
[[nodiscard]] QString outcomeName(const Submission &submission);
/// The warnings of receiptWarnings() as lines of a receipt, and what the API said besides the
/// success.
[[nodiscard]] QList<ReceiptFact> remarkFacts(const Submission &submission);
/// Returns what kept the API from answering, in the installed language if the kind tells it,
/// otherwise in technical words; empty if it answered.
[[nodiscard]] QString receiptReason(const Submission &submission);
/// "2026-11-22 12:30:11 UTC, HTTP 500, 210 ms, then a pause of 1 s 400 ms"
[[nodiscard]] QString attemptText(const AttemptRecord &attempt);

/// Returns the receipt as plain text: a headline, then the facts in two aligned columns. Lines end
/// in \n.
[[nodiscard]] QString receiptText(const Submission &submission);

/// Returns the name of a receipt's file: "2026-03-14 norwich-pear-tree accepted.pdf". The day is
/// that of the submission in UTC; the words are the same in every language, so that files sort and
/// can be looked for. Characters that a file name cannot have everywhere become `-`.
[[nodiscard]] QString receiptFileName(const Submission &submission, const QString &suffix);
/// The same for what is not a receipt: "2026-03-14 norwich-pear-tree lanes.png"; the suffix may be
/// empty.
[[nodiscard]] QString namedFile(const QDateTime &day, const QString &siteId, const QString &what,
                                const QString &suffix);

/// Returns a text for the operators of the API, which asks for the outcome of a list with an
/// unknown outcome.
[[nodiscard]] QString enquiryText(const Submission &submission);
