// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/findings.h"
#include "outages/review.h"
#include "session/reviewcompletion.h"

#include <memory>
#include <optional>

/// What a review is compared with.
enum class ComparedWith : quint8 {
    LastAccepted,  ///< the list that this site accepted last, from the journal
    PreviousFetch, ///< the site's rows of the fetch before
};

/// The review that a session has, the choices on offer for it and the lists to compare it with.
///
/// Every change takes constant time unless said otherwise, and returns whether anything changed.
class CurrentReview final
{
public:
    [[nodiscard]] const Review &review() const { return m_fetched.review; }
    /// What became of the choices made before the fetch.
    [[nodiscard]] const MatchedChoices &carried() const { return m_fetched.carried; }
    [[nodiscard]] const std::optional<ChoiceOffer> &offer() const { return m_fetched.offer; }
    /// Choices whose outage is not in the review, or not for the operator to choose.
    [[nodiscard]] const QList<OutageChoice> &missing() const { return m_missing; }
    /// Choices to be saved beside those of review(): missing() and those on offer.
    [[nodiscard]] QList<OutageChoice> others() const;
    [[nodiscard]] const std::optional<ReviewComparison> &comparison(ComparedWith with) const
    {
        return with == ComparedWith::LastAccepted ? m_fetched.lastAccepted
                                                  : m_fetched.previousFetch;
    }
    /// Which of them review().comparison() is; meaningless while there is neither.
    [[nodiscard]] ComparedWith comparedWith() const { return m_compared; }

    /// Replaces everything but what the review is to be compared with.
    void take(const FetchedReview &fetched);
    /// Takes over the choices of \a changed, if that is of the same rows.
    bool apply(const Review &changed);
    /// Makes the choices on offer; rows decided on since stay as they are. Costs what they cost.
    bool takeOffer();
    bool forgetOffer();
    /// From now on, wherever there is a comparison \a with it.
    bool setComparedWith(ComparedWith with);
    void setLastAccepted(const ReviewComparison &comparison);
    void setFindings(std::shared_ptr<const Findings> findings);

private:
    /// The comparison that is wanted, or else the other one, for the review.
    void showComparison();

    FetchedReview m_fetched;
    QList<OutageChoice> m_missing;
    ComparedWith m_compared = ComparedWith::LastAccepted;
    ComparedWith m_wanted = ComparedWith::LastAccepted;
};
