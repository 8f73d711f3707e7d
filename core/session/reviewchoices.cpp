// SPDX-License-Identifier: MIT
#include "session/choicekeeper.h"
#include "session/reviewsession.h"

#include <algorithm>
#include <iterator>

// The part of a session that is about what the operator decided, and what is compared.

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

CompletionRequest ReviewSession::completion(const FetchRequest &request) const
{
    CompletionRequest completion{request.findings,
                                 Timestamp{m_network.clock->utc().toMSecsSinceEpoch()}};
    if (!request.looksBack)
        return completion;
    completion.record = &m_record;
    completion.folder = m_journals.of(request.kind);
    completion.place = request.place();
    const bool isSameSite = isOfSameSite(request);
    if (isSameSite)
        completion.earlier = EarlierReview{m_review, m_fetchedAt, m_missing};
    if (isSameSite && m_offer)
        completion.offered = m_offer->saved;
    completion.readsSavedChoices = !isSameSite;
    return completion;
}

bool ReviewSession::isOfSameSite(const FetchRequest &request) const
{
    return m_fetched && m_fetched->looksBack && shareRecord(m_fetched->kind, request.kind) &&
           m_fetched->place() == request.place();
}

void ReviewSession::takeFetched(const FetchedReview &fetched)
{
    m_judging.cancel();
    m_comparing.cancel();
    m_review = fetched.review;
    m_carried = fetched.carried;
    m_missing = united(fetched.carried.missing, fetched.carried.notChoosable);
    m_offer = fetched.offer;
    m_lastAccepted = fetched.lastAccepted;
    m_previousFetch = fetched.previousFetch;
    showComparison();
}

void ReviewSession::apply(const Review &changed)
{
    const bool isOfTheseRows = &changed.table() == &m_review.table();
    if (!isOfTheseRows || changed.sharesChoicesWith(m_review))
        return;
    m_review.takeChoices(changed);
    noteChoices();
}

void ReviewSession::takeOfferedChoices()
{
    if (!m_offer)
        return;
    const MatchedChoices offered = std::exchange(m_offer, std::nullopt)->matched;
    QList<RowChoice> open;
    for (const RowChoice &choice : offered.rows) {
        // A note that was typed meanwhile includes nothing.
        const QString note = m_review.note(choice.row);
        const bool isLeftOut = m_review.verdict(choice.row) == Verdict::LeftOut;
        if (!isLeftOut)
            open.append({choice.row, choice.isLeftOut, note.isEmpty() ? choice.note : note});
    }
    m_missing = united(m_missing, united(offered.missing, offered.notChoosable));
    applyChoices(m_review, open);
    m_review.setChangedChoices(both(m_review.changedChoices(), offered.changed));
    noteChoices();
}

void ReviewSession::forgetOfferedChoices()
{
    if (!std::exchange(m_offer, std::nullopt))
        return;
    noteChoices();
}

void ReviewSession::noteChoices()
{
    if (m_fetched && m_fetched->looksBack) {
        const QList<OutageChoice> others =
            m_offer ? united(m_missing, m_offer->saved.choices) : m_missing;
        m_keeper->save(m_journals.of(m_fetched->kind), m_fetched->place(), m_review, others);
    }
    Q_EMIT reviewChanged(ReviewPart::Choices);
}

void ReviewSession::setComparedWith(ComparedWith with)
{
    if (!comparison(with) || (with == m_comparedWith && with == m_wantedComparison))
        return;
    m_wantedComparison = with;
    const ComparedWith before = m_comparedWith;
    showComparison();
    if (m_comparedWith != before)
        Q_EMIT reviewChanged(ReviewPart::Comparison);
}

void ReviewSession::showComparison()
{
    const ComparedWith other = m_wantedComparison == ComparedWith::LastAccepted
                                   ? ComparedWith::PreviousFetch
                                   : ComparedWith::LastAccepted;
    m_comparedWith = comparison(m_wantedComparison) ? m_wantedComparison : other;
    if (const auto &shown = comparison(m_comparedWith))
        m_review.setComparison(shown->comparison);
}

void ReviewSession::compareAnew(const Submission &accepted)
{
    const bool isOfThisSite = m_fetched && m_fetched->looksBack &&
                              shareRecord(m_fetched->kind, accepted.kind) &&
                              m_fetched->place() == accepted.place();
    if (!isOfThisSite)
        return;
    m_comparing.run(
        [review = m_review, accepted](const StopToken &isStopped) {
            QThreadPool readers;
            readers.setMaxThreadCount(1);
            return compareWithAccepted(review, accepted, readers, isStopped);
        },
        [this](const ReviewComparison &comparison) { takeComparison(comparison); });
}

void ReviewSession::takeComparison(const ReviewComparison &comparison)
{
    m_lastAccepted = comparison;
    showComparison();
    Q_EMIT reviewChanged(ReviewPart::Comparison);
}
