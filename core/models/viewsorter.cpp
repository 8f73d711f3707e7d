// SPDX-License-Identifier: MIT
#include "models/viewsorter.h"

ViewSorter::ViewSorter(OutageTableModel &model, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_arranging(pool)
    , m_counting(pool)
{}

void ViewSorter::setReview(const Review &review)
{
    m_review = review;
    start();
}

void ViewSorter::updateChoices(const Review &review)
{
    const bool isComparedAnew = &m_review.comparison() != &review.comparison();
    const bool isJudgedAnew = &m_review.findings() != &review.findings();
    const bool isLookedAtAnew = !m_review.sharesLookedAtWith(review);
    m_review = review;
    const bool isShown = &m_model.review().table() == &review.table();
    if (isShown)
        m_model.updateChoices(review);
    const bool movesRows = m_query.verdicts.dependsOnChoices() ||
                           m_query.facets.verdicts.dependsOnChoices() ||
                           (isComparedAnew && !m_query.facets.states.isEmpty()) ||
                           (isLookedAtAnew && m_query.facets.dependsOnLookedAt());
    if (!isShown || movesRows || isJudgedAnew || isArranging())
        start();
    else
        startCounting();
}

void ViewSorter::setQuery(const ViewQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    start();
}

void ViewSorter::start()
{
    m_counting.cancel();
    Q_EMIT started(); // first: what is done beside it begins as soon
    const bool isOfTheseRows = &m_model.review().table() == &m_review.table();
    const RowOrder before = isOfTheseRows ? m_model.order() : RowOrder();
    m_arranging.run(
        [review = m_review, query = m_query, before](const StopToken &isStopped) {
            return arrange(review, query, isStopped, before);
        },
        [this](const Arrangement &arrangement) { finish(arrangement); });
}

void ViewSorter::finish(const Arrangement &arrangement)
{
    m_facets = arrangement.facets;
    m_model.setZone(m_query.zone);
    m_model.setReview(m_review, arrangement);
    Q_EMIT facetsCounted();
    Q_EMIT arranged();
}

void ViewSorter::startCounting()
{
    m_counting.run(
        [review = m_review, query = m_query](const StopToken &isStopped) {
            return countFacets(review, query, isStopped);
        },
        [this](const FacetCounts &facets) {
            m_facets = facets;
            Q_EMIT facetsCounted();
        });
}

#include "moc_viewsorter.cpp"
