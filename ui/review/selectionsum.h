// SPDX-License-Identifier: MIT
#pragma once

#include "models/selectionsummary.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qobject.h>

class OutageTableModel;
class OutageView;
class QThreadPool;

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
    ~SelectionSum() override;

    /// What is marked, once it has been added up.
    [[nodiscard]] const SelectionSummary &summary() const { return m_summary; }
    /// Whether summary() is of rows that were marked before, and `changed` will follow.
    [[nodiscard]] bool isAdding() const { return m_isAdding; }

Q_SIGNALS:
    /// After every change of the marked rows, or of what is noted about them, once they have been
    /// added up; not for those that another change has superseded.
    void changed(const SelectionSummary &summary);

private:
    void start();
    void startAgain();
    void finish();
    void show(const SelectionSummary &summary);

    OutageView &m_view;
    OutageTableModel &m_model;
    QThreadPool &m_pool;
    SelectionSummary m_summary;
    bool m_isAdding = false;
    QFutureWatcher<SelectionSummary> m_watcher;
};
