// SPDX-License-Identifier: MIT
#include "ui/theme/edgemargin.h"

#include "ui/theme/spacing.h"

#include <QtCore/qvariant.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtableview.h>

namespace {

constexpr char EdgeProperty[] = "outageDeskEdge";
constexpr double Margin = 2; // units: that of the fields, the counts and the foot

} // namespace

void EdgeMargin::apply(QTableView &view)
{
    view.setProperty(EdgeProperty, true);
    view.horizontalHeader()->setProperty(EdgeProperty, true);
}

int EdgeMargin::shift(const QWidget *widget)
{
    if (widget == nullptr || !widget->property(EdgeProperty).toBool())
        return 0;
    const QStyle *style = widget->style();
    // A header has no air of its own beside this one; a cell has a pixel more.
    const bool isHeader = qobject_cast<const QHeaderView *>(widget) != nullptr;
    const int air = isHeader
                        ? style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, widget)
                        : style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
    return Spacing::of(Margin) - air;
}

int EdgeMargin::shift(const QStyleOptionViewItem &item, const QWidget *widget)
{
    const auto *view = qobject_cast<const QTableView *>(widget);
    if (view == nullptr || !item.index.isValid() ||
        view->horizontalHeader()->sectionPosition(item.index.column()) != 0)
        return 0;
    return shift(widget);
}
