// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"
#include "submission/submissionhold.h"

// Finds what is unsettled in a record, and the reasons against sending a list. Used before each
// sending, so its time does not depend on the size of the record.

/// Returns whether no line with the outcome exists yet.
[[nodiscard]] bool hasNoOutcome(const Submission &submission);

/// Returns submissions without an outcome and those with an unknown outcome; newest first, without
/// bodies.
[[nodiscard]] Expected<QList<Submission>, JournalError> unsettledIn(const JournalStore &store);
/// Returns submissions at \a place with an unknown outcome that no person has resolved; newest
/// first, without bodies.
[[nodiscard]] Expected<QList<Submission>, JournalError>
openQuestionsIn(const JournalStore &store, const SubmissionTarget &place);

/// Returns all reasons against sending a list with this hash to \a place: first unknown outcomes,
/// then acceptances, each newest first, last what may be missing from the record.
[[nodiscard]] Expected<QList<SubmissionHold>, JournalError>
holdsIn(const JournalStore &store, const SubmissionTarget &place, const QByteArray &sha256);
/// The same for the record in \a folder, without changing, checking or creating anything: for a
/// forecast. The decision is made again when the list is sent, under the lock of the place.
[[nodiscard]] Expected<QList<SubmissionHold>, JournalError>
lookForHolds(const QString &folder, const SubmissionTarget &place, const QByteArray &sha256,
             const StopToken &isStopped = {});
