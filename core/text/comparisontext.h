// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/review.h"
#include "session/currentreview.h"
#include "text/timetext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

/// Texts on the changes since an earlier list, and on the choices made in it.
namespace Wording {

/// Returns a state, such as "New"; empty for a row that was not compared.
[[nodiscard]] QString text(CompareState state);
/// Returns how many outages differ in this way: "2 new"; empty for a state that is no difference.
[[nodiscard]] QString text(CompareState state, qint64 count);
/// The same for all outages that differ in this way: "2 new (1 of them left out by you before)".
[[nodiscard]] QString text(CompareState state, const ChangeCounts &changes);
/// Returns "since 14 March", with the date rules of text(ChangeCounts, …).
[[nodiscard]] QString since(const QDateTime &since, const QDateTime &now);
/// Returns a sentence on outages that only an earlier list has: "1 outage gone since 14 March: the
/// list that was accepted last has it, this one has not."
[[nodiscard]] QString removedSentence(qint64 count, ComparedWith with, const QDateTime &since,
                                      const QDateTime &now);
/// Returns the change of a changed row: "The end was 2022-09-15T19:45:10.341Z."; empty for other
/// rows. Times are written as in explanation().
[[nodiscard]] QString changeExplanation(const Review &review, qsizetype row,
                                        const TimeWriter &time = {});
/// Returns the changes since an earlier list: "2 new, 1 gone since 14 March". Gives the year if it
/// is not the current one, and the time if it is today; \a now determines both, and its time zone
/// is the one used.
[[nodiscard]] QString text(const ChangeCounts &changes, const QDateTime &since,
                           const QDateTime &now);

/// Returns that the outages came as they had in an earlier fetch, whatever of them is sent, with
/// the date rules of text(ChangeCounts, …).
[[nodiscard]] QString nothingElseCame(const QDateTime &since, const QDateTime &now);

/// Returns what a fetch did with the choices made before it, in one or more sentences: "2 choices
/// made before hold again. 1 outage that you had decided on did not come again." Empty if there
/// were none.
[[nodiscard]] QString text(const MatchedChoices &carried);
/// Returns that left-out outages were received again with other times; empty if there are none.
[[nodiscard]] QString text(const QList<ChangedChoice> &changed);
/// The same for one row, with its earlier times, written as in explanation(); empty if it is not
/// one of these.
[[nodiscard]] QString changedChoiceSentence(const Review &review, qsizetype row,
                                            const TimeWriter &time = {});
/// Returns which choices of an earlier start can be restored, in one or two sentences.
[[nodiscard]] QString text(const ChoiceOffer &offer, const QDateTime &now);

/// What this computer knows of the lists that it sent, above all to one site. A value type.
struct PlaceHistory
{
    QDateTime acceptedAt = {}; ///< UTC; when the list that was accepted last was sent
    qint64 rows = 0;           ///< of that list
    qint64 sentToday = 0;      ///< lists sent today to any site, whatever became of them

    friend bool operator==(const PlaceHistory &, const PlaceHistory &) = default;
};

/// Returns "last accepted yesterday 06:02 UTC, 10 outages"; empty if none was.
[[nodiscard]] QString lastAccepted(const PlaceHistory &history, const QDateTime &now);
/// Returns the same with what was sent today: "…; nothing sent today, as far as this computer
/// knows".
[[nodiscard]] QString lastAcceptedAndToday(const PlaceHistory &history, const QDateTime &now);

} // namespace Wording
