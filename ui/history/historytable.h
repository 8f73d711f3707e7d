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

    /// Returns the selected rows in order. Meant for small selections.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Sets the widths of the columns for their usual content; must be called after setModel().
    void sizeColumns();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Returns the width that the other visible columns leave for the origin column, in pixels.
    [[nodiscard]] int roomForOrigin() const;
};
