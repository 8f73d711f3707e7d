// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/review.h"
#include "session/currentreview.h"
#include "text/timetext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

/// What has changed since an earlier list, and what became of the choices made in it.
namespace Wording {

/// "New"; empty for a row that was not compared.
[[nodiscard]] QString text(CompareState state);
/// "2 new": how many outages differ in this way; empty for a state that is no difference.
[[nodiscard]] QString text(CompareState state, qint64 count);
/// The same of all that differ in this way: "2 new (1 of them left out by you before)".
[[nodiscard]] QString text(CompareState state, const ChangeCounts &changes);
/// "since 14 March", by the rules of the next but one.
[[nodiscard]] QString since(const QDateTime &since, const QDateTime &now);
/// What became of outages that an earlier list had: "1 outage gone since 14 March: the list that
/// was accepted last has it, this one has not."
[[nodiscard]] QString goneSentence(qint64 count, ComparedWith with, const QDateTime &since,
                                   const QDateTime &now);
/// What has changed of a row that did: "The end was 2022-09-15T19:45:10.341Z."; else empty. Times
/// are written as in explanation().
[[nodiscard]] QString changeExplanation(const Review &review, qsizetype row,
                                        const TimeWriter &time = {});
/// What became of an earlier list: "2 new, 1 gone since 14 March". A year is given where it is not
/// this one, the time where it is this day; \a now tells which those are, and by its time zone in
/// which they are told.
[[nodiscard]] QString text(const ChangeCounts &changes, const QDateTime &since,
                           const QDateTime &now);

/// What a fetch did with the choices made before it, a sentence or more: "2 choices made before
/// hold again. 1 outage that you had decided on did not come again." Empty if there were none.
[[nodiscard]] QString text(const MatchedChoices &carried);
/// That outages which had been left out came again with other times; empty if none did.
[[nodiscard]] QString text(const QList<ChangedChoice> &changed);
/// The same of one row, with what its times were, written as in explanation(); empty if it is none
/// of them.
[[nodiscard]] QString changedChoiceSentence(const Review &review, qsizetype row,
                                            const TimeWriter &time = {});
/// Which choices of an earlier start are there to be taken, a sentence or two.
[[nodiscard]] QString text(const ChoiceOffer &offer, const QDateTime &now);

} // namespace Wording
