// SPDX-License-Identifier: MIT
#include "ui/theme/metricstyle.h"

#include "ui/theme/edgemargin.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/stylepainter.h"

#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qstyleoption.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

bool isComboField(const QWidget *widget)
{
    return widget != nullptr && qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
}

/// One that is typed into is a field: its scroll bar lies within its edge.
bool isTextArea(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const bool isField = text != nullptr && !text->isReadOnly();
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr &&
           qobject_cast<const QAbstractItemView *>(widget) == nullptr && !isField;
}

/// The metrics that follow the rhythm of the window, in its units.
std::optional<double> unitsOf(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuBarPanelWidth:
        return 0;
    case QStyle::PM_MenuBarVMargin:
        return 0.5;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_FocusFrameHMargin: // air to both sides of a cell's content
    case QStyle::PM_HeaderMargin:      // and of its header
    case QStyle::PM_HeaderMarkSize:
        return 1;
    case QStyle::PM_ButtonMargin:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return 2;
    case QStyle::PM_ScrollBarSliderMin:
        return 4;
    default:
        return std::nullopt;
    }
}

/// What a style gives for the content, and the room that the rhythm of the window asks for.
QSize inRhythm(QStyle::ContentsType type, const QStyleOption *option, QSize result)
{
    switch (type) {
    case QStyle::CT_PushButton:
        result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        result.rwidth() += Spacing::of(1);
        break;
    case QStyle::CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        }
        break;
    }
    case QStyle::CT_ComboBox:
    case QStyle::CT_SpinBox:
        result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        break;
    case QStyle::CT_ToolButton:
        result = result.expandedTo({24, 24});
        break;
    case QStyle::CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), Spacing::rowHeight()));
            result.rwidth() += Spacing::of(2);
        }
        break;
    case QStyle::CT_MenuBarItem:
        result += QSize(Spacing::of(0.5), Spacing::of(0.75));
        break;
    case QStyle::CT_HeaderSection:
        result.setHeight(std::max(result.height(), Spacing::controlHeight()));
        break;
    case QStyle::CT_TabBarTab:
        result += QSize(Spacing::of(1), Spacing::of(0.75));
        break;
    case QStyle::CT_ItemViewItem:
        result.setHeight(std::max(result.height(), Spacing::rowHeight()));
        break;
    default:
        break;
    }
    return result;
}

/// Qt asks for room for bold titles, which ours never are; and bold is another face to load.
QStyleOptionHeaderV2 plainHeader(const QStyleOptionHeaderV2 &header, const QWidget &widget)
{
    QStyleOptionHeaderV2 plain(header);
    plain.fontMetrics = widget.fontMetrics();
    return plain;
}

/// On the line of the title: behind it, or at the edge if the title stands there.
QRect headerArrowRect(const QStyleOptionHeader &header, int shift)
{
    const int side = Spacing::of(1);
    const QRect &rect = header.rect;
    const int last = rect.right() - Spacing::of(0.5) - side;
    const int behind =
        rect.left() + shift + Spacing::of(1.75) + header.fontMetrics.horizontalAdvance(header.text);
    const bool isAtEdge = header.textAlignment.testFlag(Qt::AlignRight);
    const QRect place(isAtEdge ? last : std::min(behind, last), rect.center().y() - side / 2, side,
                      side);
    return QStyle::visualRect(header.direction, rect, place);
}

/// Of a header whose first title begins at the margin of the window.
int headerShift(const QStyleOptionHeader &header, const QWidget *widget)
{
    const bool isFirst = header.position == QStyleOptionHeader::Beginning ||
                         header.position == QStyleOptionHeader::OnlyOneSection;
    return isFirst ? EdgeMargin::shift(widget) : 0;
}

/// Moves the edge of \a rect at which words begin inward.
QRect startMoved(const QRect &rect, int by, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -by, 0) : rect.adjusted(by, 0, 0, 0);
}

/// Moves what stands first in a row to the margin of the window. What stands at the other end of
/// its cell stays there.
QRect atMargin(QStyle::SubElement element, const QStyleOptionViewItem &item, const QRect &rect,
               const QWidget *widget)
{
    const int inward = EdgeMargin::shift(item, widget);
    const int shift = item.direction == Qt::RightToLeft ? -inward : inward;
    switch (element) {
    case QStyle::SE_ItemViewItemText:
        return startMoved(rect, inward, item.direction);
    case QStyle::SE_ItemViewItemCheckIndicator:
        return rect.translated(shift, 0);
    case QStyle::SE_ItemViewItemDecoration:
        return item.decorationPosition == QStyleOptionViewItem::Left ? rect.translated(shift, 0)
                                                                     : rect;
    default:
        return rect;
    }
}

} // namespace

MetricStyle::MetricStyle()
    : QProxyStyle(u"Fusion"_s)
{}

int MetricStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth && isTextArea(widget)) {
        return 0;
    }
    const std::optional<double> units = unitsOf(metric);
    if (units) {
        return Spacing::of(*units);
    }
    switch (metric) {
    case PM_ScrollBarExtent:
        return std::max(Spacing::of(1.5), 12);
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth: // its edge, which the items must not cover
        return 1;
    case PM_MenuBarItemSpacing:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize MetricStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
    if (type != CT_HeaderSection || header == nullptr || widget == nullptr) {
        return inRhythm(type, option, QProxyStyle::sizeFromContents(type, option, size, widget));
    }
    const QStyleOptionHeaderV2 plain = plainHeader(*header, *widget);
    return inRhythm(type, option, QProxyStyle::sizeFromContents(type, &plain, size, widget));
}

int MetricStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
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

QRect MetricStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return StylePainter::scrollBarPart(*bar, part,
                                               pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        // In line with the text of other fields.
        return startMoved(rect, Spacing::of(0.4), option->direction);
    }
    return rect;
}

QRect MetricStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header != nullptr && element == SE_HeaderArrow) {
        return headerArrowRect(*header, headerShift(*header, widget));
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header != nullptr && element == SE_HeaderLabel) {
        return startMoved(rect, headerShift(*header, widget), header->direction);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        return atMargin(element, *item, rect, widget);
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isFramed = frame != nullptr && frame->lineWidth > 0;
    if (element == SE_LineEditContents && isFramed && !isComboField(widget)) {
        return rect.adjusted(Spacing::of(0.5), 0, -Spacing::of(0.5), 0);
    }
    return rect;
}

QIcon MetricStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                const QWidget *widget) const
{
    // Fusion looks through the themes of the desktop and reads pictures for these, which takes a
    // tenth of the time that the program needs to start.
    if (pixmap == SP_LineEditClearButton) {
        return Icon::toned(u"x"_s, Tone::Dimmed);
    }
    if (pixmap == SP_ToolBarHorizontalExtensionButton) {
        return Icon::named(u"chevron-right"_s);
    }
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

#include "moc_metricstyle.cpp"
