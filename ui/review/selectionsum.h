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
class SelectionSum final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionSum)

public:
    SelectionSum(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                 QObject *parent = nullptr);

    /// The totals of the marked rows, once they have been added up.
    [[nodiscard]] const SelectionTotals &summary() const { return m_summary; }
    /// Returns whether summary() is of rows marked before; `changed` is then emitted later.
    [[nodiscard]] bool isAdding() const { return m_adding.isRunning(); }

Q_SIGNALS:
    /// Emitted after every change of the marked rows or of their notes, once they have been added
    /// up; not for a change superseded by a newer one.
    void changed(const SelectionTotals &summary);

private:
    void start();
    void startAgain();
    void show(const SelectionTotals &summary);

    OutageView &m_view;
    OutageTableModel &m_model;
    SelectionTotals m_summary;
    LatestTask<SelectionTotals> m_adding;
};
