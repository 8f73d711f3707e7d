// SPDX-License-Identifier: MIT
#include "models/reviewarranger.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>

namespace {

void arrangeInto(QPromise<RowOrder> &promise, const Review &review, const ViewQuery &query)
{
    auto order = arrange(review, query, [&promise] { return promise.isCanceled(); });
    if (order)
        promise.addResult(*std::move(order));
}

} // namespace

ReviewArranger::ReviewArranger(OutageTableModel &model, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReviewArranger::finish);
}

ReviewArranger::~ReviewArranger()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ReviewArranger::setReview(const Review &review)
{
    m_review = review;
    start();
}

void ReviewArranger::updateChoices(const Review &review)
{
    m_review = review;
    const bool isShown = &m_model.review().table() == &review.table();
    if (isShown)
        m_model.updateChoices(review);
    if (!isShown || m_query.verdicts.dependsOnChoices())
        start();
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
    m_watcher.cancel();
    m_isArranging = true;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, arrangeInto, m_review, m_query));
}

void ReviewArranger::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_isArranging = false;
    m_model.setZone(m_query.zone);
    m_model.setReview(m_review, m_watcher.result());
    Q_EMIT arranged();
}
