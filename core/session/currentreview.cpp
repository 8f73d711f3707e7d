// SPDX-License-Identifier: MIT
#include "session/currentreview.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

/// By row, ascending; where a row is in both, as \a first has it.
QList<ChangedChoice> both(const QList<ChangedChoice> &first, const QList<ChangedChoice> &second)
{
    QList<ChangedChoice> all;
    std::set_union(
        first.cbegin(), first.cend(), second.cbegin(), second.cend(), std::back_inserter(all),
        [](const ChangedChoice &left, const ChangedChoice &right) { return left.row < right.row; });
    return all;
}

} // namespace

QList<OutageChoice> CurrentReview::others() const
{
    return offer() ? merged(m_missing, offer()->saved.choices) : m_missing;
}

void CurrentReview::take(const FetchedReview &fetched)
{
    m_fetched = fetched;
    m_missing = merged(fetched.carried.missing, fetched.carried.notChoosable);
    showComparison();
}

bool CurrentReview::apply(const Review &changed)
{
    const bool isOfTheseRows = &changed.table() == &review().table();
    if (!isOfTheseRows || changed.sharesChoicesWith(review()))
        return false;
    m_fetched.review.takeChoices(changed);
    return true;
}

bool CurrentReview::takeOffer()
{
    if (!offer())
        return false;
    const MatchedChoices offered = std::exchange(m_fetched.offer, std::nullopt)->matched;
    QList<RowChoice> open;
    for (const RowChoice &choice : offered.rows) {
        // A note that was typed meanwhile includes nothing, and what was looked at stays so.
        RowChoice both = choicesOn(review(), {choice.row}).constFirst();
        both.lookedAt.unite(choice.lookedAt);
        if (!both.isLeftOut) {
            both.isLeftOut = choice.isLeftOut;
            both.note = both.note.isEmpty() ? choice.note : both.note;
        }
        open.append(both);
    }
    m_missing = merged(m_missing, merged(offered.missing, offered.notChoosable));
    applyChoices(m_fetched.review, open);
    m_fetched.review.setChangedChoices(both(review().changedChoices(), offered.changed));
    return true;
}

bool CurrentReview::forgetOffer()
{
    return std::exchange(m_fetched.offer, std::nullopt).has_value();
}

bool CurrentReview::setComparedWith(ComparedWith with)
{
    if (!comparison(with))
        return false;
    m_wanted = with;
    const ComparedWith before = m_compared;
    showComparison();
    return m_compared != before;
}

void CurrentReview::setLastAccepted(const ReviewComparison &comparison)
{
    m_fetched.lastAccepted = comparison;
    showComparison();
}

void CurrentReview::setFindings(std::shared_ptr<const Findings> findings)
{
    m_fetched.review.setFindings(std::move(findings));
}

void CurrentReview::showComparison()
{
    const ComparedWith other = m_wanted == ComparedWith::LastAccepted ? ComparedWith::PreviousFetch
                                                                      : ComparedWith::LastAccepted;
    m_compared = comparison(m_wanted) ? m_wanted : other;
    if (const auto &shown = comparison(m_compared))
        m_fetched.review.setComparison(shown->comparison);
}
