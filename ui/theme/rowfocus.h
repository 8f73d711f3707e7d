// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qnamespace.h>

class QPainter;
class QStyleOptionViewItem;
class QTableView;
class QWidget;

/// The focus indicator of a table of whole rows: a bar at the edge of the row instead of a box
/// around one cell. Style paints it in every table that selects rows.
namespace RowFocus {

/// Returns whether \a widget is a table in which whole rows are selected.
[[nodiscard]] bool isByRow(const QWidget *widget);
/// Repaints the old and the new current row on each change. Must be called after the view has its
/// model.
void follow(QTableView &view);
/// Paints the bar if the item is the leftmost visible one of the current row.
void paint(QPainter &painter, const QStyleOptionViewItem &item, const QWidget *widget);

} // namespace RowFocus
