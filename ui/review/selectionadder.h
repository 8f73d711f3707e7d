// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/selectiontotals.h"

#include <QtCore/qobject.h>

class OutageTableModel;
class OutageView;

/// Keeps the totals of the marked rows of a table.
///
/// A few rows are added up at once, many on a thread of the pool; a newer marking cancels an older
/// one. GUI thread; view, model and pool must outlive this. Destruction cancels and emits nothing.
class SelectionAdder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionAdder)

public:
    SelectionAdder(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                   QObject *parent = nullptr);

    /// The totals of the marked rows, once they have been added up.
    [[nodiscard]] const SelectionTotals &totals() const { return m_totals; }
    /// Returns whether totals() is of rows marked before; `changed` is then emitted later.
    [[nodiscard]] bool isAdding() const { return m_adding.isRunning(); }

Q_SIGNALS:
    /// Emitted after every change of the marked rows or of their notes, once they have been added
    /// up; not for a change superseded by a newer one.
    void changed(const SelectionTotals &totals);

private:
    void start();
    void startAgain();
    void show(const SelectionTotals &totals);

    OutageView &m_view;
    OutageTableModel &m_model;
    SelectionTotals m_totals;
    LatestTask<SelectionTotals> m_adding;
};
