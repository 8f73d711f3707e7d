// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalerror.h"
#include "submission/journalrecord.h"
#include "submission/submission.h"

#include <QtCore/qbytearray.h>

/// The details stored with each event: a compact JSON object. None of them contains a key.
[[nodiscard]] QByteArray preparedDetail(const Submission &submission);
[[nodiscard]] QByteArray sendingDetail(int attempt, int of);
[[nodiscard]] QByteArray answeredDetail(const AttemptRecord &attempt);
[[nodiscard]] QByteArray outcomeDetail(const Submission &submission);
[[nodiscard]] QByteArray recoveredDetail(SubmissionState state);
[[nodiscard]] QByteArray markDetail(ManualOutcome mark, const QString &reason);
/// The alterations found; when they are read back, \a path is the path of the journal.
[[nodiscard]] QByteArray noticedDetail(const QList<JournalNotice> &alterations);
[[nodiscard]] QList<JournalNotice> noticesIn(const QByteArray &detail, const QString &path);

/// Updates \a submission with its next line. The lines must be applied in order. An attempt of
/// which only the beginning is recorded appears among the attempts, with an error.
void apply(const JournalRecord &record, Submission &submission);

/// The values of a prepared submission, as apply() reads it, in the columns used for searching.
struct SearchedColumns
{
    QString place;
    QString sha256;
    QString site;

    friend bool operator==(const SearchedColumns &, const SearchedColumns &) = default;
};
[[nodiscard]] SearchedColumns searchedColumns(const Submission &submission);
