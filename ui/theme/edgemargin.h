// SPDX-License-Identifier: MIT
#pragma once

class QStyleOptionViewItem;
class QTableView;
class QWidget;

/// The left margin of the window in tables that reach its edge: what stands first in a row and in
/// the header begins where the fields and the words above begin. Style keeps to it.
namespace EdgeMargin {

/// Lets the cells and the header of \a view begin at the margin. Must be called after the view has
/// its header.
void apply(QTableView &view);
/// Returns by how many pixels what stands first in \a widget, a table or a header, is moved in; 0
/// for one that has no margin.
[[nodiscard]] int shift(const QWidget *widget);
/// The same for a cell: 0 if it is not the first of its row.
[[nodiscard]] int shift(const QStyleOptionViewItem &item, const QWidget *widget);

} // namespace EdgeMargin
