// SPDX-License-Identifier: MIT
#include "ui/theme/style.h"

#include "ui/theme/buttons.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/theme/stylepainter.h"
#include "ui/theme/tone.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qabstractspinbox.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtoolbutton.h>

namespace {

/// Rows are painted on a quiet selection: their text keeps its own colour.
QStyleOptionViewItem quietItem(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem quiet(option);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        quiet.palette.setColor(group, QPalette::HighlightedText,
                               option.palette.color(QPalette::Active, QPalette::Text));
    }
    return quiet;
}

QStyleOptionMenuItem quietMenuItem(const QStyleOptionMenuItem &option)
{
    QStyleOptionMenuItem quiet(option);
    // Fusion fills a selected item itself: the fill is ours, the rest is Fusion's.
    quiet.state.setFlag(QStyle::State_Selected, false);
    return quiet;
}

/// What lies under a scroll bar: the ground of the area that it scrolls.
QColor groundOf(const QWidget *scrollBar)
{
    for (const QWidget *each = scrollBar; each != nullptr; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each)) {
            const QWidget *viewport = area->viewport();
            return viewport->palette().color(viewport->backgroundRole());
        }
    }
    return QApplication::palette().color(QPalette::Window);
}

/// A field that looks like text: to be selected and copied, not to be typed into.
bool isFrameless(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame != nullptr && frame->lineWidth <= 0;
}

/// A field of several lines.
bool isTypedInto(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text != nullptr && !text->isReadOnly();
}

/// The line edit of a combo box or a spin box: the field around it paints the edge.
bool isInsideOtherField(const QWidget *widget)
{
    const QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr;
}

/// Painted with a button, in a colour that stands out on it, and with a row of a table.
bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) != nullptr || RowFocus::isByRow(widget);
}

/// Up for an order that rises; Qt calls that order SortDown.
Qt::ArrowType headerArrowOf(const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool rises = header != nullptr && header->sortIndicator == QStyleOptionHeader::SortDown;
    return rises ? Qt::UpArrow : Qt::DownArrow;
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_IndicatorHeaderArrow:
        return headerArrowOf(option);
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::NoArrow;
    }
}

/// Fusion sets the arrow of a button with a menu into a corner: beside the text it is read.
QRect arrowPlace(const QStyleOption &option, const QWidget *widget)
{
    if (qobject_cast<const QToolButton *>(widget) == nullptr)
        return option.rect;
    return {option.rect.left() - 2, 0, option.rect.width(), widget->height()};
}

/// As Qt does it, but with the places of its parts asked of \a style: Qt asks Fusion.
void paintHeader(const QStyle &style, const QStyleOptionHeader &header, QPainter &painter,
                 const QWidget *widget)
{
    style.drawControl(QStyle::CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeader part(header);
    part.rect = style.subElementRect(QStyle::SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        style.drawControl(QStyle::CE_HeaderLabel, &part, &painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = style.subElementRect(QStyle::SE_HeaderArrow, &header, widget);
        style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, &painter, widget);
    }
}

/// The same with a text that says where it is cut: \a width is that of icon and text.
QStyleOptionComboBox elided(const QStyleOptionComboBox &box, int width)
{
    constexpr int BesideIcon = 4; // as Qt places the text
    constexpr int Margins = 2;
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + BesideIcon;
    QStyleOptionComboBox fitting(box);
    fitting.currentText =
        box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, width - icon - Margins);
    return fitting;
}

/// A field like the others, with an arrow for each direction that is open.
void paintSpinBox(const QStyle &style, const QStyleOptionSpinBox &box, QPainter &painter,
                  const QWidget *widget)
{
    StylePainter::field(painter, box);
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType type, bool isOpen) {
        const QRect place = style.subControlRect(QStyle::CC_SpinBox, &box, part, widget);
        const QColor color =
            isOpen ? toneColor(box.palette, Tone::Dimmed) : hairlineColor(box.palette);
        StylePainter::chevron(painter, place, type, color);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow,
          box.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow,
          box.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

/// What is around things: whether there is anything to paint is decided here as well.
bool paintFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelMenu:
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        return true;
    case QStyle::PE_FrameMenu:
        StylePainter::menuFrame(painter, option);
        return true;
    case QStyle::PE_PanelTipLabel:
        StylePainter::toolTip(painter, option);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, groundOf(widget));
        return true;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameTabBarBase:
    case QStyle::PE_FrameStatusBarItem:
        return true;
    // Scrolling areas meet their neighbours at a hairline, not at a box, unless they are fields.
    case QStyle::PE_Frame:
        if (isTypedInto(widget))
            StylePainter::field(painter, option);
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
    default:
        return false;
    }
}

} // namespace

void Style::polish(QWidget *widget)
{
    MetricStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) != nullptr ||
                        qobject_cast<QComboBox *>(widget) != nullptr ||
                        qobject_cast<QLineEdit *>(widget) != nullptr ||
                        qobject_cast<QScrollBar *>(widget) != nullptr;
    if (hovers) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!drawOwnPrimitive(element, *option, *painter, widget)) {
        MetricStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option,
                             QPainter &painter, const QWidget *widget) const
{
    if (const Qt::ArrowType arrow = arrowOf(element, option); arrow != Qt::NoArrow) {
        StylePainter::chevron(painter, arrowPlace(option, widget), arrow,
                              toneColor(option.palette, Tone::Dimmed));
        return true;
    }
    switch (element) {
    case PE_PanelButtonCommand:
        StylePainter::pushButton(painter, option, widget);
        return true;
    case PE_PanelButtonTool:
        StylePainter::flatButton(painter, option);
        return true;
    case PE_PanelLineEdit:
        if (!isInsideOtherField(widget) && !isFrameless(option)) {
            StylePainter::field(painter, option);
        }
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        StylePainter::checkBox(painter, option);
        return true;
    case PE_IndicatorRadioButton:
        StylePainter::radioButton(painter, option);
        return true;
    case PE_FrameFocusRect:
        if (!showsFocusItself(widget)) {
            StylePainter::focusRing(painter, option.rect,
                                    option.palette.color(QPalette::Active, QPalette::Highlight));
        }
        return true;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        StylePainter::rowBackground(painter, option);
        return true;
    default:
        return paintFrame(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawOwnControl(element, *option, *painter, widget) &&
        !drawAdjusted(element, *option, *painter, widget)) {
        MetricStyle::drawControl(element, option, painter, widget);
    }
}

bool Style::drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        button != nullptr && element == CE_PushButtonLabel &&
        !button->features.testFlag(QStyleOptionButton::HasMenu)) {
        drawButtonLabel(*button, painter, widget);
        return true;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        header != nullptr && (element == CE_Header || element == CE_HeaderSection)) {
        if (element == CE_Header)
            paintHeader(*this, *header, painter, widget);
        else
            StylePainter::headerSection(painter, *header);
        return true;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option)) {
        if (element == CE_ProgressBarGroove) {
            StylePainter::progressGroove(painter, *bar);
        } else if (element == CE_ProgressBarContents) {
            StylePainter::progressContents(painter, *bar);
        }
        return element == CE_ProgressBarGroove || element == CE_ProgressBarContents;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
        tab != nullptr && element == CE_TabBarTabShape) {
        StylePainter::tab(painter, *tab);
        return true;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
        item != nullptr && element == CE_MenuBarItem) {
        drawMenuBarItem(*item, painter);
        return true;
    }
    switch (element) {
    case CE_HeaderEmptyArea:
        StylePainter::headerEmptyArea(painter, option);
        return true;
    case CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, option.palette.color(QPalette::Window));
        return true;
    case CE_Splitter:
        StylePainter::splitter(painter, option);
        return true;
    default:
        return false;
    }
}

bool Style::drawAdjusted(ControlElement element, const QStyleOption &option, QPainter &painter,
                         const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
        item != nullptr && element == CE_ItemViewItem) {
        const QStyleOptionViewItem quiet = quietItem(*item);
        MetricStyle::drawControl(element, &quiet, &painter, widget);
        RowFocus::paint(painter, *item, widget);
        return true;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
        item != nullptr && element == CE_MenuItem) {
        const QStyleOptionMenuItem quiet = quietMenuItem(*item);
        painter.fillRect(item->rect, item->palette.color(QPalette::Base));
        StylePainter::menuItemBackground(painter, *item);
        MetricStyle::drawControl(element, &quiet, &painter, widget);
        return true;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
        box != nullptr && element == CE_ComboBoxLabel && !box->editable) {
        const QRect place = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        const QStyleOptionComboBox fitting = elided(*box, place.width());
        MetricStyle::drawControl(element, &fitting, &painter, widget);
        return true;
    }
    return false;
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter,
                            const QWidget *widget) const
{
    const bool isEnabled = button.state.testFlag(State_Enabled);
    const bool isFilled = isPrimary(widget) && isEnabled;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : Spacing::of(1);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic;
    const QSize icon = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int text = button.fontMetrics.size(flags, button.text).width();
    const int width = qMin(icon.width() + gap + text, button.rect.width());
    QRect rest(button.rect.left() + (button.rect.width() - width) / 2, button.rect.top(), width + 1,
               button.rect.height());
    if (!button.icon.isNull()) {
        const QRect place(rest.left(), rest.center().y() - icon.height() / 2 + 1, icon.width(),
                          icon.height());
        button.icon.paint(&painter, place, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(place.right() + 1 + gap);
    }
    QPalette palette = button.palette;
    if (isFilled) {
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
    }
    drawItemText(&painter, rest, flags, palette, isEnabled, button.text, QPalette::ButtonText);
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter) const
{
    painter.fillRect(item.rect, item.palette.color(QPalette::Window));
    if (item.state.testFlag(State_Selected) || item.state.testFlag(State_Sunken)) {
        StylePainter::box(painter, item.rect.adjusted(1, 1, -1, -1), hoverFill(item.palette),
                          Qt::transparent);
    }
    drawItemText(&painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic, item.palette,
                 item.state.testFlag(State_Enabled), item.text, QPalette::WindowText);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            StylePainter::comboBox(*painter, *box, box->editable);
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            StylePainter::chevron(*painter, arrow, Qt::DownArrow,
                                  toneColor(option->palette, Tone::Dimmed));
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintSpinBox(*this, *box, *painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(option->rect, groundOf(widget));
            StylePainter::scrollBar(*painter, *slider,
                                    subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    MetricStyle::drawComplexControl(control, option, painter, widget);
}

#include "moc_style.cpp"
