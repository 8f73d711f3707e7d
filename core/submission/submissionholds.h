// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"
#include "submission/submissionhold.h"

// What is not settled in a record, and what speaks against sending a list. It is asked before
// each sending, so none of it takes longer as the record grows.

/// Whether there is no line yet that says what became of it.
[[nodiscard]] bool hasNoOutcome(const Submission &submission);

/// Submissions without an outcome, and those whose outcome is unknown; newest first, without
/// bodies.
[[nodiscard]] Expected<QList<Submission>, JournalError> unsettledIn(const JournalStore &store);
/// Those at \a place whose outcome is unknown and that no person has said anything about, likewise.
[[nodiscard]] Expected<QList<Submission>, JournalError>
openQuestionsIn(const JournalStore &store, const SubmissionTarget &place);

/// Everything that speaks against sending a list with this hash to \a place: unknown outcomes
/// first, then acceptances, each newest first, and last what may be missing from the record.
[[nodiscard]] Expected<QList<SubmissionHold>, JournalError>
holdsIn(const JournalStore &store, const SubmissionTarget &place, const QByteArray &sha256);
/// The same of the record in \a folder, without changing, checking or making anything: for telling
/// it beforehand. What counts is asked again, under the lock of the place, when it is sent.
[[nodiscard]] Expected<QList<SubmissionHold>, JournalError>
lookForHolds(const QString &folder, const SubmissionTarget &place, const QByteArray &sha256);
