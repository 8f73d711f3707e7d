// SPDX-License-Identifier: MIT
#include "ui/review/selectionrestorer.h"

#include "models/outagetablemodel.h"

#include <QtCore/qitemselectionmodel.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>

namespace {

/// Larger selections are only carried over if they were everything that was shown: thousands of
/// scattered ranges make painting slow.
constexpr qsizetype MostRestored = 2000;

/// Returns the row of the outage that \a row of \a earlier was: of the same device, begun at the
/// same moment; -1 if there is none. Visits all rows.
qsizetype rowLike(const OutageTable &table, const OutageTable &earlier, qsizetype row)
{
    const auto begin = earlier.begin(row);
    const qsizetype device =
        earlier.device(row) == OutageTable::NoDevice
            ? -1
            : table.devices().indexOf(earlier.devices()[qsizetype(earlier.device(row))]);
    if (device < 0 || !begin)
        return -1;
    for (qsizetype each = 0; each < table.rowCount(); ++each) {
        if (qsizetype(table.device(each)) == device && table.begin(each) == begin)
            return each;
    }
    return -1;
}

} // namespace

SelectionRestorer::SelectionRestorer(QTableView &view, OutageTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionRestorer::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionRestorer::restore);
}

void SelectionRestorer::remember()
{
    m_table = m_model.review().sharedTable();
    const QModelIndex current = m_view.currentIndex();
    m_currentRow = current.isValid() ? m_model.row(current) : -1;
    m_currentPlace = current.row();
    m_currentColumn = std::max(current.column(), 0);

    m_selectedRows.clear();
    qsizetype count = 0;
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    m_isAllSelected = count > MostRestored && count == m_model.rowCount();
    if (count > MostRestored)
        return;
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            m_selectedRows.append(m_model.order().row(place));
    }
}

void SelectionRestorer::restore()
{
    const auto &table = m_model.review().sharedTable();
    if (m_table != table) {
        m_currentRow = m_currentRow < 0 ? -1 : rowLike(*table, *m_table, m_currentRow);
        m_currentPlace = 0;
        m_selectedRows.clear();
        m_isAllSelected = false;
    }
    if (m_model.rowCount() > 0) {
        const qsizetype place = m_currentRow < 0 ? -1 : m_model.order().place(m_currentRow);
        // Where the current row has gone, the next one takes its place.
        const int wanted =
            place >= 0 ? int(place) : std::clamp(m_currentPlace, 0, m_model.rowCount() - 1);
        const QModelIndex current = m_model.index(wanted, m_currentColumn);
        m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
        if (place >= 0)
            restoreSelection();
        m_view.scrollTo(current);
    }
    m_table.reset();
    Q_EMIT restored();
}

void SelectionRestorer::restoreSelection()
{
    if (m_isAllSelected) {
        if (m_model.showsNothingNew())
            m_view.selectAll();
        return;
    }
    QList<int> places;
    for (const qsizetype row : std::as_const(m_selectedRows)) {
        if (const qsizetype place = m_model.order().place(row); place >= 0)
            places.append(int(place));
    }
    if (places.size() > 1)
        m_view.selectionModel()->select(selectionOf(std::move(places)),
                                        QItemSelectionModel::ClearAndSelect);
}

QItemSelection SelectionRestorer::selectionOf(QList<int> places) const
{
    std::ranges::sort(places);
    QItemSelection selection;
    for (qsizetype first = 0; first < places.size();) {
        qsizetype last = first;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model.index(places[first], 0),
                                             m_model.index(places[last], OutageColumnCount - 1)));
        first = last + 1;
    }
    return selection;
}

#include "moc_selectionrestorer.cpp"
