// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/findings.h"
#include "outages/review.h"
#include "session/choicefile.h"
#include "submission/journalerror.h"
#include "submission/submission.h"
#include "submission/submissionplace.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include <memory>
#include <optional>

class QThreadPool;
class SubmissionRecord;

/// What a review is compared with.
enum class ComparedWith : quint8 {
    LastAccepted,  ///< the list that this site accepted last, from the journal
    PreviousFetch, ///< the site's rows of the fetch before
};

/// A comparison, the time of the earlier list, and what is gone of it.
struct ReviewComparison
{
    std::shared_ptr<const Comparison> comparison;
    QDateTime since;  ///< UTC
    Review gone = {}; ///< goneOutages() of the comparison
};

/// What was there before a fetch, as far as it is about the same site.
struct EarlierReview
{
    Review review;
    QDateTime fetchedAt;
    QList<OutageChoice> missing = {}; ///< choices whose outage had not come again by then
};

/// What is worked out for a review beyond its verdicts.
struct CompletionRequest
{
    std::optional<FindingRules> findings = {}; ///< nothing: findings are not looked for
    Timestamp now = {};
    const SubmissionRecord *record = nullptr; ///< outlives it
    /// The record's folder; empty: nothing is read from the disk.
    QString folder = {};
    SubmissionPlace place = {};
    std::optional<EarlierReview> earlier = {};
    /// Choices that were offered before and wait for an answer: they are offered again.
    std::optional<SavedChoices> offered = {};
    /// Whether to look on the disk for choices to offer.
    bool readsSavedChoices = false;
};

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
    /// Choices made before the fetch, already made again in `review`.
    MatchedChoices carried = {};
    std::optional<ChoiceOffer> offer = {};
    QList<JournalNotice> notices = {};
};

/// Works it out, in the order findings, fetch before, choices, last accepted list. For a worker
/// thread; \a pool helps to read. Nothing once \a isStopped is true.
[[nodiscard]] std::optional<FetchedReview> completeReview(Review review,
                                                          const CompletionRequest &request,
                                                          QThreadPool &pool,
                                                          const StopToken &isStopped);

/// \a fetched with the choices of \a decided, the same site's review as it stands now, and \a
/// missing, of which that has no outage, in the place of those it was completed with. On the same
/// terms.
[[nodiscard]] std::optional<FetchedReview> withChoices(FetchedReview fetched, const Review &decided,
                                                       const QList<OutageChoice> &missing,
                                                       const StopToken &isStopped);

/// Compares the list of \a review with \a accepted, which has its body; nothing if that cannot be
/// read. \a offered: choices that have not been confirmed or discarded yet. On the same terms.
[[nodiscard]] std::optional<ReviewComparison>
compareWithAccepted(const Review &review, const Submission &accepted, QThreadPool &pool,
                    const StopToken &isStopped, const QList<RowChoice> &offered = {});
