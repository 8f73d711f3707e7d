// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <memory>

class OutageTable;
class OutageTableModel;
class QItemSelection;
class QTableView;

/// Restores the current row and the selection of a table after a reset of its model.
///
/// The model resets because persistent indexes for a million rows take seconds; this class
/// remembers rows of the review instead of places. In a newly fetched review the same outage stays
/// current if it came again, and nothing else is selected.
class SelectionRestorer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionRestorer)

public:
    /// \a view must already show \a model; both must outlive this.
    SelectionRestorer(QTableView &view, OutageTableModel &model);

Q_SIGNALS:
    /// Emitted after every reset of the model, when current row and selection are restored.
    void restored();

private:
    void remember();
    void restore();
    void restoreSelection();
    [[nodiscard]] QItemSelection selectionOf(QList<int> places) const;

    QTableView &m_view;
    OutageTableModel &m_model;
    std::shared_ptr<const OutageTable> m_table; // until the reset has ended
    qsizetype m_currentRow = -1;
    int m_currentPlace = -1;
    int m_currentColumn = 0;
    bool m_isAllSelected = false; // all rows are selected, too many to list them
    QList<qsizetype> m_selectedRows;
};
