// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/selectiontotals.h"

#include <QtCore/qobject.h>

class OutageTableModel;
class OutageView;

/// Keeps the sum of the rows that are marked in a table.
///
/// A few rows are added up at once, many on a thread of the pool; a newer marking cancels an
/// older one. GUI thread; view, model and pool must outlive this. Destruction cancels silently.
class SelectionSum final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionSum)

public:
    SelectionSum(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                 QObject *parent = nullptr);

    /// What is marked, once it has been added up.
    [[nodiscard]] const SelectionTotals &summary() const { return m_summary; }
    /// Whether summary() is of rows that were marked before, and `changed` will follow.
    [[nodiscard]] bool isAdding() const { return m_adding.isRunning(); }

Q_SIGNALS:
    /// After every change of the marked rows, or of what is noted about them, once they have been
    /// added up; not for those that another change has superseded.
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
