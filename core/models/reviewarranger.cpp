// SPDX-License-Identifier: MIT
#include "models/reviewarranger.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>

namespace {

void arrangeInto(QPromise<Arrangement> &promise, const Review &review, const ViewQuery &query,
                 const RowOrder &before)
{
    auto arrangement = arrange(
        review, query, [&promise] { return promise.isCanceled(); }, before);
    if (arrangement)
        promise.addResult(*std::move(arrangement));
}

void countInto(QPromise<FacetCounts> &promise, const Review &review, const ViewQuery &query)
{
    auto counts = countFacets(review, query, [&promise] { return promise.isCanceled(); });
    if (counts)
        promise.addResult(*std::move(counts));
}

} // namespace

ReviewArranger::ReviewArranger(OutageTableModel &model, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReviewArranger::finish);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &ReviewArranger::finishCounting);
}

ReviewArranger::~ReviewArranger()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_counting.disconnect(this);
    m_counting.cancel();
}

void ReviewArranger::setReview(const Review &review)
{
    m_review = review;
    start();
}

void ReviewArranger::updateChoices(const Review &review)
{
    const bool isComparedAnew = &m_review.comparison() != &review.comparison();
    const bool isJudgedAnew = &m_review.findings() != &review.findings();
    m_review = review;
    const bool isShown = &m_model.review().table() == &review.table();
    if (isShown)
        m_model.updateChoices(review);
    const bool movesRows = m_query.verdicts.dependsOnChoices() ||
                           m_query.facets.verdicts.dependsOnChoices() ||
                           (isComparedAnew && !m_query.facets.states.isEmpty());
    if (!isShown || movesRows || isJudgedAnew || m_isArranging)
        start();
    else
        startCounting();
}

void ReviewArranger::setQuery(const ViewQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    start();
}

void ReviewArranger::start()
{
    m_counting.cancel();
    m_watcher.cancel();
    m_isArranging = true;
    const bool isOfTheseRows = &m_model.review().table() == &m_review.table();
    const RowOrder before = isOfTheseRows ? m_model.order() : RowOrder();
    m_watcher.setFuture(QtConcurrent::run(&m_pool, arrangeInto, m_review, m_query, before));
}

void ReviewArranger::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_isArranging = false;
    const Arrangement arrangement = m_watcher.result();
    m_facets = arrangement.facets;
    m_model.setZone(m_query.zone);
    m_model.setReview(m_review, arrangement);
    Q_EMIT facetsCounted();
    Q_EMIT arranged();
}

void ReviewArranger::startCounting()
{
    m_counting.cancel();
    m_counting.setFuture(QtConcurrent::run(&m_pool, countInto, m_review, m_query));
}

void ReviewArranger::finishCounting()
{
    if (m_counting.isCanceled() || m_counting.future().resultCount() == 0)
        return;
    m_facets = m_counting.result();
    Q_EMIT facetsCounted();
}
