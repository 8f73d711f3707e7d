// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qnamespace.h>

class QPainter;
class QStyleOptionViewItem;
class QTableView;
class QWidget;

/// The keyboard's place in a table of whole rows: a bar at the edge of the row, not a box around
/// one cell. Style paints it in every table that selects rows.
namespace RowFocus {

/// Whether \a widget is a table whose rows are chosen as a whole.
[[nodiscard]] bool isByRow(const QWidget *widget);
/// Repaints the rows that the keyboard leaves and reaches. After the view has its model.
void follow(QTableView &view);
/// The bar, if the item is the leftmost visible one of the row under the keyboard.
void paint(QPainter &painter, const QStyleOptionViewItem &item, const QWidget *widget);

} // namespace RowFocus
