// SPDX-License-Identifier: MIT
#include "ui/theme/rowfocus.h"

#include <QtCore/qitemselectionmodel.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>

namespace {

constexpr int BarWidth = 3;

} // namespace

bool RowFocus::isByRow(const QWidget *widget)
{
    const auto *view = qobject_cast<const QTableView *>(widget);
    return view != nullptr && view->selectionBehavior() == QAbstractItemView::SelectRows;
}

void RowFocus::follow(QTableView &view)
{
    // Qt repaints the current cell only.
    QObject::connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged,
                     view.viewport(), qOverload<>(&QWidget::update));
}

void RowFocus::paint(QPainter &painter, const QStyleOptionViewItem &item, const QWidget *widget)
{
    const auto *view = qobject_cast<const QTableView *>(widget);
    if (view == nullptr || !isByRow(view) || !view->hasFocus() ||
        item.index.row() != view->currentIndex().row())
        return;
    if (item.index.column() != view->columnAt(0))
        return;
    const int left = std::max(item.rect.left(), 0);
    painter.fillRect(QRect(left, item.rect.top(), BarWidth, item.rect.height()),
                     item.palette.color(QPalette::Active, QPalette::Highlight));
}
