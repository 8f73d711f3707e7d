// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalerror.h"
#include "submission/journalrecord.h"
#include "submission/submission.h"

#include <QtCore/qbytearray.h>

/// The details that each event keeps: a compact JSON object. None of them holds a key.
[[nodiscard]] QByteArray preparedDetail(const Submission &submission);
[[nodiscard]] QByteArray sendingDetail(int attempt, int of);
[[nodiscard]] QByteArray answeredDetail(const AttemptRecord &attempt);
[[nodiscard]] QByteArray outcomeDetail(const Submission &submission);
[[nodiscard]] QByteArray recoveredDetail(SubmissionState state);
[[nodiscard]] QByteArray markDetail(ManualOutcome mark, const QString &reason);
/// What is not as it was written; read back with \a path as the journal's.
[[nodiscard]] QByteArray noticedDetail(const QList<JournalNotice> &alterations);
[[nodiscard]] QList<JournalNotice> noticesIn(const QByteArray &detail, const QString &path);

/// Brings \a submission up to date with the next line about it. The lines must come in order.
/// An attempt of which only the beginning is on record is among the attempts, with an error.
void apply(const JournalRecord &record, Submission &submission);

/// What the prepared \a submission, as apply() reads it, says in the columns that are searched.
struct SearchedColumns
{
    QString place;
    QString sha256;
    QString site;

    friend bool operator==(const SearchedColumns &, const SearchedColumns &) = default;
};
[[nodiscard]] SearchedColumns searchedColumns(const Submission &submission);
