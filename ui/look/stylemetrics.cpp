// SPDX-License-Identifier: MIT
#include "ui/look/spacing.h"
#include "ui/look/strokes.h"
#include "ui/look/style.h"

#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qstyleoption.h>

#include <algorithm>

// How large everything is; what it looks like is in style.cpp.

namespace {

bool isComboField(const QWidget *widget)
{
    return widget != nullptr && qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return Spacing::of(2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Spacing::of(2);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Spacing::of(1);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return Spacing::of(2);
    case PM_ScrollBarExtent:
        return std::max(Spacing::of(1.5), 12);
    case PM_ScrollBarSliderMin:
        return Spacing::of(4);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return Spacing::of(1);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Spacing::of(2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Spacing::of(1);
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return Spacing::of(1);
    case PM_MenuBarVMargin:
        return Spacing::of(0.5);
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    // Air to both sides of a cell's content, and of its header.
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return Spacing::of(1);
    case PM_HeaderMarkSize:
        return Spacing::of(1);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr &&
            qobject_cast<const QAbstractItemView *>(widget) == nullptr) {
            return 0;
        }
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        result.rwidth() += Spacing::of(1);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        break;
    case CT_ToolButton:
        result = result.expandedTo({24, 24});
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), Spacing::rowHeight()));
            result.rwidth() += Spacing::of(2);
        }
        break;
    case CT_MenuBarItem:
        result += QSize(Spacing::of(0.5), Spacing::of(0.75));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        break;
    case CT_TabBarTab:
        result += QSize(Spacing::of(1), Spacing::of(0.75));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), Spacing::rowHeight()));
        break;
    default:
        break;
    }
    return result;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    // Lists drop down under their field, as on every other desktop, instead of over it.
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return Strokes::scrollBarPart(*bar, part,
                                          pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return rect.adjusted(Spacing::of(0.4), 0, 0, 0); // in line with the text of other fields
    }
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isComboField(widget)) {
        return rect.adjusted(Spacing::of(0.5), 0, -Spacing::of(0.5), 0);
    }
    return rect;
}
