// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetfont.h"

#include "ui/theme/fonts.h"

#include <QtGui/qpainter.h>
#include <QtGui/qtextlayout.h>

namespace {

/// The type scale, in 1/96 inch: 7.5, 9, 11.25 and 18 points.
int pixelsOf(SheetFont::Size size)
{
    switch (size) {
    case SheetFont::Size::Small:
        return 10;
    case SheetFont::Size::Body:
        return 12;
    case SheetFont::Size::Heading:
        return 15;
    case SheetFont::Size::Title:
        break;
    }
    return 24;
}

QFont onPaper(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

SheetFont::SheetFont(const QFont &font)
    : m_font(font)
    , m_metrics(font)
{}

SheetFont::SheetFont(Size size, QFont::Weight weight)
    : SheetFont(onPaper(Fonts::tabular(Fonts::body()), pixelsOf(size), weight))
{}

SheetFont SheetFont::code()
{
    return SheetFont(onPaper(Fonts::mono(), pixelsOf(Size::Small), QFont::Normal));
}

double SheetFont::draw(QPainter *painter, const QPointF &topLeft, double width, const QString &text,
                       const QColor &color, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return 0;
    if (painter != nullptr) {
        painter->setFont(m_font);
        painter->setPen(color);
    }
    const double needed = widthOf(text);
    if (needed > width)
        return drawLines(painter, topLeft, width, text, alignment);
    if (painter != nullptr) {
        const double left = alignment.testFlag(Qt::AlignRight) ? width - needed : 0;
        painter->drawText(topLeft + QPointF(left, m_metrics.ascent()), text);
    }
    return lineHeight();
}

double SheetFont::drawLines(QPainter *painter, const QPointF &topLeft, double width,
                            const QString &text, Qt::Alignment alignment) const
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text, m_font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += lineHeight();
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, topLeft);
    return height;
}
