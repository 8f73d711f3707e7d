// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// Which outcomes the history shows.
enum class OutcomeFilter : quint8 {
    All,
    Accepted, ///< by the API's word or by a person's
    Rejected,
    GaveUp,
    NotSent,
    OpenQuestion, ///< unknown, and not resolved by a person
    Marked,       ///< was unknown, and a person said what became of it
    UnderWay,
};

/// What became of a submission, in the words that are shown of it. Called on a worker thread.
using OutcomeWords = QString (*)(const Submission &submission);

/// What the history is asked for. A value.
struct HistoryQuery
{
    QString text = {}; ///< every word of it must be found
    OutcomeFilter outcome = OutcomeFilter::All;
    OutcomeWords words = nullptr; ///< null: outcomes are not found by their words

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

[[nodiscard]] bool passes(const Submission &submission, OutcomeFilter outcome);

/// Everything about \a submission that is searched, its list apart: site, address, outcome, dates,
/// hash, id, reason, in lower case.
[[nodiscard]] QString searchedText(const Submission &submission, OutcomeWords words);

/// The words to search for, in lower case.
[[nodiscard]] QStringList searchedWords(const QString &text);
/// Those of \a words that are not in \a searched: they must be in the list that was sent.
[[nodiscard]] QStringList missingWords(const QStringList &words, const QString &searched);
