// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

class OutageTable;
class OutageTableModel;
class QItemSelection;
class QTableView;

/// Carries the current row and the selection of a table over to the new order of its model.
///
/// The model resets, since persistent indexes over a million rows take seconds; this remembers
/// rows of the review instead of places. A new review begins without a selection.
class SelectionRestorer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionRestorer)

public:
    /// \a view must already show \a model; both outlive this.
    SelectionRestorer(QTableView &view, OutageTableModel &model);

Q_SIGNALS:
    /// After every reset of the model, when current row and selection are in place again.
    void restored();

private:
    void remember();
    void restore();
    void restoreSelection();
    [[nodiscard]] QItemSelection selectionOf(QList<int> places) const;

    QTableView &m_view;
    OutageTableModel &m_model;
    const OutageTable *m_table = nullptr; // only compared
    qsizetype m_currentRow = -1;
    int m_currentPlace = -1;
    int m_currentColumn = 0;
    bool m_isAllSelected = false; // and so many that they are not listed
    QList<qsizetype> m_selectedRows;
};
