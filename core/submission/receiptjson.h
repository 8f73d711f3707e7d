// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>
#include <QtCore/qstring.h>

/// Returns the state as a word for scripts: accepted rejected gave-up not-sent unknown dry-run. A
/// list that was prepared and never sent is a dry run; one that is still being sent is unknown.
[[nodiscard]] QByteArray stateWord(SubmissionState state);

/// Returns the kind as a word for scripts: demo test production.
[[nodiscard]] QByteArray kindWord(ConnectionKind kind);
/// Returns warnings for scripts besides the state, as words that never change: `error-in-answer` if
/// the API accepted and named an error, `sent-again-after-error` if it may have processed the list
/// twice.
[[nodiscard]] QByteArrayList receiptWarnings(const Submission &submission);
/// Returns where the outages came from, as a word for scripts: api file pasted; empty for a record
/// that does not know when they came, and so not that either.
[[nodiscard]] QByteArray sourceWord(const Submission &submission);
/// Returns what is known of a file or a text whose outages were sent:
/// `{"name","sha256","readAt","inAnswer":{"rows","found","fetchedAt"}}`, `"name"` null for a text,
/// and `"inAnswer"`, how many of its outages the API had given too, only if that is known; empty if
/// nothing is.
[[nodiscard]] QByteArray sourceDetailJson(const Submission &submission);

/// Returns the message of the API, or else the technical reason why there is none, on one line;
/// empty if there is neither.
[[nodiscard]] QString receiptMessage(const Submission &submission);
/// Returns `{"rows","zone","form"}` of the times that were converted, the form if one was
/// said; empty if none were.
[[nodiscard]] QByteArray convertedJson(const ConvertedTimes &converted);
/// Returns the attempts as a JSON array of `{"number","startedAt","httpStatus","bytesSent",
/// "elapsedMs"}`, with null for what is not on record.
[[nodiscard]] QByteArray attemptLogJson(const Submission &submission);
/// Returns the receipt as one compact JSON object:
/// `{"state","httpStatus","rows","sha256","attempts","submissionId","message"}`. `attempts` is how
/// many there were; `httpStatus` is null where no answer came; `message` is the API's own, or else
/// the technical reason, or null.
///
/// Then, each only if it is known: `"fetchedAt"`, when the outages were fetched or read;
/// `"leftOut":{"count","reasons","rows":[{"id","name","begin","end","reason"}]}` if any were left
/// out, at most LeftOutRows::MostRows of them; if rows had something
/// to check, `"findings":{"toCheck","lookedAt"}`, two numbers of rows; if times of rows were
/// converted, `"converted":{"rows","zone","form"}`; `"warnings":[…]` with
/// receiptWarnings();
/// `"operator"`, `"computer"`, `"site"`, `"siteName"`, `"baseUrl"`, `"kind"` (demo test
/// production), `"cutoff"`; `"sentAt"` unless nothing was sent; `"source"` (api file pasted);
/// `"sourceDetail"` as sourceDetailJson() has it; and
/// `"attemptLog"`. Fields are only ever added.
[[nodiscard]] QByteArray receiptJson(const Submission &submission);
