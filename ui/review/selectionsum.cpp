// SPDX-License-Identifier: MIT
#include "ui/review/selectionsum.h"

#include "models/outagetablemodel.h"
#include "ui/review/outageview.h"

SelectionSum::SelectionSum(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                           QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_adding(pool)
{
    connect(&view, &OutageView::markedRowsChanged, this, &SelectionSum::start);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SelectionSum::startAgain);
}

void SelectionSum::start()
{
    m_adding.cancel();
    const QList<PlaceRange> places = m_view.markedPlaces();
    if (placeCount(places) <= FewRows) {
        show(*summarise(m_model.review(), m_model.order(), places, [] { return false; }));
    } else {
        m_adding.run(
            [review = m_model.review(), order = m_model.order(), places](
                const StopToken &isStopped) { return summarise(review, order, places, isStopped); },
            [this](const SelectionTotals &summary) { show(summary); });
    }
}

/// The same rows: unchanged choices are not reported again.
void SelectionSum::startAgain()
{
    const QList<PlaceRange> places = m_view.markedPlaces();
    const bool isFew = placeCount(places) <= FewRows;
    if (isFew &&
        *summarise(m_model.review(), m_model.order(), places, [] { return false; }) == m_summary)
        return;
    start();
}

void SelectionSum::show(const SelectionTotals &summary)
{
    m_summary = summary;
    Q_EMIT changed(summary);
}
