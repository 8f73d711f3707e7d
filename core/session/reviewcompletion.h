// SPDX-License-Identifier: MIT
#pragma once

#include "outages/answermatch.h"
#include "outages/choices.h"
#include "outages/findings.h"
#include "outages/review.h"
#include "session/choicefile.h"
#include "submission/journalerror.h"
#include "submission/submission.h"
#include "submission/submissiontarget.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include <memory>
#include <optional>

class SubmissionRecord;

/// A comparison, the time of the earlier list, and what is gone of it.
struct ReviewComparison
{
    std::shared_ptr<const Comparison> comparison;
    QDateTime since;     ///< UTC
    Review removed = {}; ///< removedOutages() of the comparison
};

/// What is there before a review is completed, as far as it is about the same site.
struct EarlierReview
{
    Review review;
    QDateTime fetchedAt;
    QList<OutageChoice> missing = {}; ///< choices whose outage had not come again by then
    /// Choices that were offered before and wait for an answer: they are offered again.
    std::optional<SavedChoices> offered = {};
};

/// What is worked out for a review beyond its verdicts.
struct CompletionRequest
{
    std::optional<FindingRules> findings = {}; ///< nothing: findings are not looked for
    Timestamp now = {};
    const SubmissionRecord *record = nullptr; ///< outlives it
    /// The record's folder; empty: nothing is read from the disk.
    QString folder = {};
    SubmissionTarget place = {};
    /// Nothing: choices to offer are looked for on the disk.
    std::optional<EarlierReview> earlier = {};
    /// What the API gave last for the same site, to look for the outages of a file in it.
    std::optional<Review> answer = {};
};

/// Whether both, for the same rows, surely come to the same: no choices are other in \a second, and
/// no rules. Takes constant time.
[[nodiscard]] bool isSameWork(const CompletionRequest &first, const CompletionRequest &second);

/// Choices saved at an earlier start, for a person to take or leave.
struct ChoiceOffer
{
    SavedChoices saved;
    MatchedChoices matched; ///< with the review they are offered for
};

/// A fetched review, complete.
struct FetchedReview
{
    Review review;
    std::optional<ReviewComparison> lastAccepted = {};
    std::optional<ReviewComparison> previousFetch = {};
    /// Choices made before, already made again in `review`.
    MatchedChoices carried = {};
    std::optional<ChoiceOffer> offer = {};
    /// What lay on the disk; nullopt if it was not looked up, as for a site fetched again.
    std::optional<SavedChoices> onDisk = {};
    QList<JournalNotice> notices = {};
    std::optional<AnswerMatch> inAnswer = {}; ///< if there was an answer to look in
};

/// Works it out, in the order findings, fetch before, choices, last accepted list. For a worker
/// thread. Returns nothing once \a isStopped is true.
[[nodiscard]] std::optional<FetchedReview>
completeReview(Review review, const CompletionRequest &request, const StopToken &isStopped);

/// Compares the list of \a review with the one that its place accepted last, by the record as it is
/// now; nothing if there is none. On the same terms.
[[nodiscard]] std::optional<ReviewComparison> compareWithRecord(const Review &review,
                                                                const CompletionRequest &request,
                                                                const StopToken &isStopped);

/// Compares the list of \a review with \a accepted, which has its body; nothing if that cannot be
/// read. \a offered: choices that have not been confirmed or discarded yet. On the same terms.
[[nodiscard]] std::optional<ReviewComparison>
compareWithAccepted(const Review &review, const Submission &accepted, const StopToken &isStopped,
                    const QList<RowChoice> &offered = {});
