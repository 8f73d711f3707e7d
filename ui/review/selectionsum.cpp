// SPDX-License-Identifier: MIT
#include "ui/review/selectionsum.h"

#include "base/rowlimits.h"
#include "models/outagetablemodel.h"
#include "ui/review/outageview.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>

namespace {

/// Added up in less time than a thread takes to begin.

void sumInto(QPromise<SelectionSummary> &promise, const Review &review, const RowOrder &order,
             const QList<PlaceRange> &places)
{
    const auto sum = summarise(review, order, places, [&promise] { return promise.isCanceled(); });
    if (sum)
        promise.addResult(*sum);
}

} // namespace

SelectionSum::SelectionSum(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                           QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_pool(pool)
{
    connect(&view, &OutageView::markedRowsChanged, this, &SelectionSum::start);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SelectionSum::startAgain);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SelectionSum::finish);
}

SelectionSum::~SelectionSum()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void SelectionSum::start()
{
    m_watcher.cancel();
    const QList<PlaceRange> places = m_view.markedPlaces();
    if (placeCount(places) <= FewRows) {
        show(*summarise(m_model.review(), m_model.order(), places, [] { return false; }));
    } else {
        m_isAdding = true;
        m_watcher.setFuture(
            QtConcurrent::run(&m_pool, sumInto, m_model.review(), m_model.order(), places));
    }
}

/// The same rows: what nobody decided otherwise is not told a second time.
void SelectionSum::startAgain()
{
    const QList<PlaceRange> places = m_view.markedPlaces();
    const bool isFew = placeCount(places) <= FewRows;
    if (isFew &&
        *summarise(m_model.review(), m_model.order(), places, [] { return false; }) == m_summary)
        return;
    start();
}

void SelectionSum::finish()
{
    if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
        show(m_watcher.result());
}

void SelectionSum::show(const SelectionSummary &summary)
{
    m_isAdding = false;
    m_summary = summary;
    Q_EMIT changed(summary);
}
