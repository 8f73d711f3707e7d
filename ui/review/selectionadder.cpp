// SPDX-License-Identifier: MIT
#include "ui/review/selectionadder.h"

#include "models/outagetablemodel.h"
#include "ui/review/outageview.h"

SelectionAdder::SelectionAdder(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                               QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_adding(pool)
{
    connect(&view, &OutageView::markedRowsChanged, this, &SelectionAdder::start);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SelectionAdder::startAgain);
}

void SelectionAdder::start()
{
    m_adding.cancel();
    const QList<PlaceRange> places = m_view.markedPlaces();
    if (placeCount(places) <= FewRows) {
        show(*totalsOf(m_model.review(), m_model.order(), places, [] { return false; }));
    } else {
        m_adding.run(
            [review = m_model.review(), order = m_model.order(), places](
                const StopToken &isStopped) { return totalsOf(review, order, places, isStopped); },
            [this](const SelectionTotals &totals) { show(totals); });
    }
}

/// The same rows: unchanged choices are not reported again.
void SelectionAdder::startAgain()
{
    const QList<PlaceRange> places = m_view.markedPlaces();
    const bool isFew = placeCount(places) <= FewRows;
    if (isFew &&
        *totalsOf(m_model.review(), m_model.order(), places, [] { return false; }) == m_totals)
        return;
    start();
}

void SelectionAdder::show(const SelectionTotals &totals)
{
    m_totals = totals;
    Q_EMIT changed(totals);
}

#include "moc_selectionadder.cpp"
