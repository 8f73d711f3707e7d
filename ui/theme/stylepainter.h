// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qnamespace.h>
#include <QtCore/qrect.h>
#include <QtWidgets/qstyle.h>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// The shapes that Style paints, one function each. All colours come from the option's palette.
namespace StylePainter {

/// Paints a box with round corners of 6 px and an edge of one pixel, aligned to whole pixels.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge);
/// Paints the focus ring inside \a rect: two pixels of accent.
void focusRing(QPainter &painter, const QRect &rect, const QColor &accent);
/// Paints a small open arrow in the middle of \a rect.
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);

void pushButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void flatButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComplex &option, bool editable);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void headerEmptyArea(QPainter &painter, const QStyleOption &option);
void splitter(QPainter &painter, const QStyleOption &option);
void rowBackground(QPainter &painter, const QStyleOption &option);
void progressGroove(QPainter &painter, const QStyleOptionProgressBar &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);
/// Returns the rectangle of a part of a scroll bar: there are no arrow buttons, the groove fills
/// it.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  int smallestSlider);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void tab(QPainter &painter, const QStyleOptionTab &option);
void menuItemBackground(QPainter &painter, const QStyleOptionMenuItem &option);
void menuFrame(QPainter &painter, const QStyleOption &option);
void toolTip(QPainter &painter, const QStyleOption &option);

} // namespace StylePainter
