// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "models/placerange.h"
#include "models/viewtext.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qtableview.h>

#include <optional>

class ColumnFit;
class OutageDelegate;
class OutageTableModel;
class QAction;
class QMenu;

/// The table of outages, with mouse and keyboard control.
///
/// Space includes or leaves out the selected rows; a click on a header sorts, a third click
/// restores the order received; a right click on the header shows and hides columns. A right click
/// on a row, the menu key or Shift+F10 opens the actions() of this widget. Only emits requests:
/// choices and order change elsewhere.
class OutageView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageView)

public:
    /// \a model must outlive this.
    explicit OutageView(OutageTableModel &model, QWidget *parent = nullptr);

    /// Returns the current row of the review; -1 if there is none.
    [[nodiscard]] qsizetype currentRow() const;
    /// Returns the marked places of the table, inOrder().
    [[nodiscard]] QList<PlaceRange> markedPlaces() const;
    /// Returns whether so many rows are marked that a decision on them takes noticeable time.
    [[nodiscard]] bool areManyMarked() const;
    /// Returns the visible columns, from left to right.
    [[nodiscard]] QList<OutageColumn> shownColumns() const;
    /// Returns the selected rows of the review that can be included or left out.
    [[nodiscard]] QList<qsizetype> choosableSelection() const;
    /// Returns the marked rows of the review whose device is one of the site's: those that can have
    /// a note.
    [[nodiscard]] QList<qsizetype> rowsOfSite() const;
    /// Goes to the next row to check, or with -1 to the previous one, continuing at the other end.
    /// Returns where it went.
    PlaceToCheck goToCheck(int step);
    /// Goes to \a row of the review and marks it alone, if it is shown.
    void goToRow(qsizetype row);
    /// Marks the shown rows among \a rows of the review, and goes to the first of them.
    void goToRows(const QList<qsizetype> &rows);
    /// Leaves out the selected rows, or includes them if all of them are left out.
    void toggleSelection();
    /// Includes the selected rows, or leaves them out.
    void setSelectionIncluded(bool included);

    /// Returns widths, order and visibility of the columns, and the sorting. A saved state of
    /// another version is ignored.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Returns whether the columns are as at first, and the rows in the order received.
    [[nodiscard]] bool areColumnsAsAtFirst() const;
    /// Shows the columns as at first, in the order received.
    void resetColumns();
    /// Returns the columns that the user wants shown however little room there is.
    [[nodiscard]] QList<int> wantedColumns() const;
    /// Shows columns as they were: restores \a state, and never hides \a wanted for lack of room.
    void restoreColumns(const QByteArray &state, const QList<int> &wanted);
    /// Shows the comparison column when there is something to compare with, and hides it when there
    /// is nothing any more; in between it is as the operator has set it.
    void showComparison(bool isThere);
    /// Hides the column of ids, and the ids that stand for the names of other sites' devices.
    void setIdsHidden(bool areHidden);
    /// One checkable action per column that can be hidden, for menus; owned by the view.
    [[nodiscard]] QList<QAction *> columnActions() const { return m_columnActions; }

Q_SIGNALS:
    /// Emitted when another row is current, or the current row shows other data. -1: none.
    void currentRowChanged(qsizetype row);
    /// Emitted when the user asks to include or leave out \a rows of the review. Nothing has
    /// changed yet.
    void inclusionRequested(const QList<qsizetype> &rows, bool included);
    /// Emitted, instead of inclusionRequested, when very many rows are marked and all of them are
    /// to be included or left out; nullopt: toggled. Nothing has changed yet.
    void choiceOfManyRequested(std::optional<bool> included);
    /// Emitted when none of the marked rows can be included or left out.
    void choiceRefused();
    /// Emitted when other rows are marked, or the same ones have moved.
    void markedRowsChanged();
    /// Emitted when the wheel asks for \a factor times as much detail around \a time, or for a
    /// timeline moved by a \a share of its range.
    void timelineZoomed(double factor, qint64 time);
    void timelinePanned(double share);
    /// Emitted when the user asks to copy the marked rows.
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setUpHeaders();
    void setUpColumns();
    void addColumnActions();
    void tickColumns();
    /// Widens the id column when it is first shown: ids use another font, and loading it takes
    /// time.
    void makeRoomForIds();
    void setRowHeight();
    /// Returns the columns from left to right, also those that are hidden.
    [[nodiscard]] QList<int> columnOrder() const;
    /// Returns whether a column is shown, or would be if there was room.
    [[nodiscard]] bool isColumnWanted(int column) const;
    /// Returns those of columnOrder() that are wanted, but for the comparison.
    [[nodiscard]] QList<int> wantedOrder() const;
    void announceCurrent();
    /// Renames the columns after a change of the zone, which some names contain.
    void nameColumns();
    void updateTimeline();
    void showColumnMenu(const QPoint &position);
    void openRowMenu(const QPoint &globalPosition);
    /// Returns the screen position for a menu opened with the keyboard.
    [[nodiscard]] QPoint menuPlace() const;

    OutageTableModel &m_model;
    ColumnFit *m_fit = nullptr;
    OutageDelegate *m_delegate;
    QByteArray m_firstColumns;
    QList<int> m_firstOrder;  ///< of all columns
    QList<int> m_firstWanted; ///< of those that are shown at first
    bool m_hasComparison = false;
    bool m_hadIds = false; ///< before they were hidden
    QList<QAction *> m_columnActions;
    QPointer<QMenu> m_rowMenu;
};
