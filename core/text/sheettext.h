// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "session/submissiondraft.h"
#include "submission/workplace.h"
#include "text/receipttext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// The words of the review sheet and of a receipt on paper, in the language of the installed
/// translator. Plain text; pure functions.
namespace SheetText {

/// Which outages a part of the sheet lists.
enum class Part : quint8 {
    LeftOut,
    Included,
    Elsewhere, ///< not part of the list, but to look at
};

/// Returns Wording::countsSentence() as a sentence that ends.
[[nodiscard]] QString counts(const Review &review, const ListSource &source);
/// Returns the same of the review that a submission was made of; if that is not on record, how many
/// outages it has, and how many were left out of it. Says of a list that was not sent that nothing
/// was.
[[nodiscard]] QString counts(const Submission &submission);
/// Returns the facts about a review: site, address, kind, cutoff, when it was fetched and how long
/// before \a now, who looks at it, the zone of the times. What is not known is left out.
[[nodiscard]] QList<ReceiptFact> facts(const SubmissionDraft &draft, const Workplace &here,
                                       const QTimeZone &zone, const QDateTime &now);
/// Returns the kind of a connection, with what it means.
[[nodiscard]] QString kind(ConnectionKind kind);
/// Returns the title of a part with its number of outages: "9 outages that will be sent"; of a
/// list that was sent, "9 outages that were sent". \a submission is null for a review.
[[nodiscard]] QString title(Part part, qint64 count, const Submission *submission);
/// Returns how the records on a receipt are numbered, and what their findings are.
[[nodiscard]] QString receiptNote(const Submission &submission);
/// Returns that more outages belong to a part than it lists; empty if not.
[[nodiscard]] QString rest(qint64 count);
/// Returns that more devices have outages than have a lane; empty if not.
[[nodiscard]] QString devicesRest(qint64 count);
/// Returns why an outage was left out, as a sentence; "No reason was given." for none.
[[nodiscard]] QString reason(const QString &note);
/// Returns the name of an accepted list that others are compared with: "Since the list that was
/// accepted on 2022-03-14 06:02 UTC".
[[nodiscard]] QString changesTitle(const QDateTime &since, const QTimeZone &zone);
/// Returns the foot of each page, but for its number: the version and when it was made.
[[nodiscard]] QString foot(const QDateTime &writtenAt);
/// "Page 2 of 3"
[[nodiscard]] QString page(int number, int count);

} // namespace SheetText
