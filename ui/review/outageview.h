// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "models/placerange.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qtableview.h>

#include <optional>

class ColumnFit;
class OutageTableModel;
class QAction;
class QMenu;

/// The table of outages, as a person works with it.
///
/// Space includes or leaves out the selected rows; a click on a header sorts, a third click goes
/// back to the order received; a right click on the header shows and hides columns. A right click
/// on a row, the menu key or Shift+F10 offers the actions() of this widget. Only asks: choices and
/// order change elsewhere.
class OutageView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageView)

public:
    /// \a model must outlive this.
    explicit OutageView(OutageTableModel &model, QWidget *parent = nullptr);

    /// The review's row under the keyboard, or -1.
    [[nodiscard]] qsizetype currentRow() const;
    /// The marked places of the table, inOrder().
    [[nodiscard]] QList<PlaceRange> markedPlaces() const;
    /// Whether so many rows are marked that deciding on them is not done at once.
    [[nodiscard]] bool areManyMarked() const;
    /// The columns that are not hidden, from left to right.
    [[nodiscard]] QList<OutageColumn> shownColumns() const;
    /// Rows of the review that are selected and can be included or left out.
    [[nodiscard]] QList<qsizetype> choosableSelection() const;
    /// Marked rows of the review whose device is one of the site's: those that can have a note.
    [[nodiscard]] QList<qsizetype> rowsOfSite() const;
    /// Goes to the next row that is to check, or with -1 to the one before, round and round.
    /// Returns whether any row shown is.
    bool goToCheck(int step);
    /// Marks those of \a rows of the review that are shown, and goes to the first of them.
    void goToRows(const QList<qsizetype> &rows);
    /// Leaves out the selected rows, or includes them if all of them are left out.
    void toggleSelection();
    /// Includes the selected rows, or leaves them out.
    void setSelectionIncluded(bool included);

    /// Widths, order, visibility of the columns and what is sorted by. Of another version: ignored.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Shows what has changed as soon as there is something to compare with, and hides the column
    /// when there is nothing any more; in between the column is as the operator has it.
    void showComparison(bool isThere);
    /// One checkable action per column that may be hidden, for menus; owned by the view.
    [[nodiscard]] QList<QAction *> columnActions() const { return m_columnActions; }

Q_SIGNALS:
    /// Another row is current, or the current row shows something else. -1: none.
    void currentRowChanged(qsizetype row);
    /// Rows of the review; nothing has changed yet.
    void inclusionRequested(const QList<qsizetype> &rows, bool included);
    /// More rows are marked than are worth a list, and all of them shall be included or left out;
    /// nothing: toggled. Nothing has changed yet.
    void choiceOfManyRequested(std::optional<bool> included);
    /// Other rows are marked, or the same ones lie elsewhere now.
    void markedRowsChanged();
    /// The marked rows shall be copied.
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpHeaders();
    void setUpColumns();
    void addColumnActions();
    /// Not before the ids are asked for: they use another font, and loading it takes time.
    void makeRoomForIds();
    void setRowHeight();
    void announceCurrent();
    /// After the zone of times has changed: some are called otherwise.
    void nameColumns();
    void showColumnMenu(const QPoint &position);
    void openRowMenu(const QPoint &globalPosition);
    /// Where a menu belongs that the keyboard asks for, on the screen.
    [[nodiscard]] QPoint menuPlace() const;

    OutageTableModel &m_model;
    ColumnFit *m_fit = nullptr;
    bool m_hasComparison = false;
    QList<QAction *> m_columnActions;
    QPointer<QMenu> m_rowMenu;
};
