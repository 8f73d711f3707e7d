// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "session/reviewcompletion.h"
#include "submission/submission.h"

#include <optional>

/// What a submission is made of, as it stood at one moment. A value, so that a worker thread can
/// write the list while the window goes on.
struct SubmissionDraft
{
    Review review;
    QString baseUrl = {}; ///< empty: the list can be looked at, but not sent
    QString siteId = {};
    ConnectionKind kind = ConnectionKind::Production;
    QString cutoff = {};
    QDateTime fetchedAt = {}; ///< UTC; when its outages were fetched, or read from a file
    ListSource source = {};
    QString convertedFrom = {}; ///< the zone of times that said none; empty if none were converted
    QString convertedForm = {}; ///< as ConvertedTimes has it
    std::optional<ReviewComparison> lastAccepted = {}; ///< with the list that was accepted last
};

/// Returns how many outages of the list have a converted time. Visits all rows once.
[[nodiscard]] ConvertedTimes convertedTimes(const SubmissionDraft &draft);

/// Writes the list of \a draft and freezes it. Costs what the list costs: for a worker thread.
/// Nothing once \a isStopped is true.
[[nodiscard]] std::optional<Submission> freeze(const SubmissionDraft &draft,
                                               const StopToken &isStopped);
