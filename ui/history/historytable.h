// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qtableview.h>

/// The table of the history: whole rows, several of which may be selected. GUI thread.
class HistoryTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryTable)

public:
    explicit HistoryTable(QWidget *parent = nullptr);

    /// Rows in order. Meant for a selection of a few.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Sizes the columns for their usual content; call it once there is a model.
    void sizeColumns();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the other columns that are shown leave to that of the origin, in pixels.
    [[nodiscard]] int roomForOrigin() const;
};
