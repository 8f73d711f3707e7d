// SPDX-License-Identifier: MIT
#include "ui/theme/stylepainter.h"

#include "ui/theme/buttons.h"
#include "ui/theme/tone.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qwidget.h>

#include <algorithm>

namespace {

constexpr double Corner = 6.0;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

QColor accentOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

class Antialiased final
{
public:
    explicit Antialiased(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Antialiased() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Antialiased)

private:
    QPainter &m_painter;
};

QColor primaryFill(const QStyleOption &option, Tone tone)
{
    // Its words are white in the dark as well: the tones for text there are too light beneath them.
    const QColor accent =
        tone == Tone::Accent ? accentOf(option.palette) : toneColor(QPalette(Qt::white), tone);
    if (!has(option, QStyle::State_Enabled)) {
        return blended(option.palette.color(QPalette::Window),
                       option.palette.color(QPalette::Active, QPalette::WindowText), 0.09);
    }
    if (has(option, QStyle::State_Sunken)) {
        return blended(accent, Qt::black, 0.18);
    }
    return isHovered(option) ? blended(accent, Qt::black, 0.08) : accent;
}

QColor plainFill(const QStyleOption &option)
{
    const QColor button = option.palette.color(QPalette::Button);
    const QColor text = option.palette.color(QPalette::Active, QPalette::ButtonText);
    if (has(option, QStyle::State_Sunken)) {
        return blended(button, text, 0.12);
    }
    if (has(option, QStyle::State_On)) {
        return selectionFill(option.palette);
    }
    return isHovered(option) ? blended(button, text, 0.05) : button;
}

} // namespace

void StylePainter::box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge)
{
    const Antialiased scope(painter);
    painter.setBrush(fill);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1.0));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
}

void StylePainter::focusRing(QPainter &painter, const QRect &rect, const QColor &accent)
{
    const Antialiased scope(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2.0));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Corner - 0.5, Corner - 0.5);
}

void StylePainter::chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction,
                           const QColor &color)
{
    const Antialiased scope(painter);
    const double half = std::max(3.0, std::min(rect.width(), rect.height()) * 0.16);
    painter.translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
}

void StylePainter::pushButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isPrimary(widget)) {
        box(painter, option.rect, primaryFill(option, primaryTone(widget)), Qt::transparent);
    } else {
        const QColor edge =
            has(option, QStyle::State_On) ? accentOf(option.palette) : edgeColor(option.palette);
        box(painter, option.rect, plainFill(option),
            has(option, QStyle::State_Enabled) ? edge : hairlineColor(option.palette));
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (isPrimary(widget)) {
            focusRing(painter, option.rect.adjusted(2, 2, -2, -2),
                      option.palette.color(QPalette::Active, QPalette::HighlightedText));
        } else {
            focusRing(painter, option.rect, accentOf(option.palette));
        }
    }
}

void StylePainter::flatButton(QPainter &painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled)) {
        return;
    }
    const QColor text = option.palette.color(QPalette::Active, QPalette::WindowText);
    QColor fill = text;
    if (has(option, QStyle::State_Sunken)) {
        fill.setAlphaF(0.14F);
    } else if (has(option, QStyle::State_On)) {
        fill = accentOf(option.palette);
        fill.setAlphaF(isDark(option.palette) ? 0.28F : 0.12F);
    } else if (isHovered(option)) {
        fill.setAlphaF(0.07F);
    } else {
        return;
    }
    box(painter, option.rect, fill, Qt::transparent);
}

void StylePainter::field(QPainter &painter, const QStyleOption &option)
{
    box(painter, option.rect, option.palette.color(QPalette::Base),
        isHovered(option) ? option.palette.color(QPalette::Dark) : edgeColor(option.palette));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled)) {
        focusRing(painter, option.rect, accentOf(option.palette));
    }
}

void StylePainter::comboBox(QPainter &painter, const QStyleOptionComplex &option, bool editable)
{
    if (editable) {
        field(painter, option);
        return;
    }
    box(painter, option.rect, plainFill(option), edgeColor(option.palette));
    if (has(option, QStyle::State_HasFocus)) {
        focusRing(painter, option.rect, accentOf(option.palette));
    }
}

void StylePainter::checkBox(QPainter &painter, const QStyleOption &option)
{
    const Antialiased scope(painter);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    square.adjust(0.5, 0.5, -0.5, -0.5);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = enabled ? accentOf(option.palette)
                                  : option.palette.color(QPalette::Disabled, QPalette::Dark);
    painter.setPen(filled
                       ? QPen(accent, 1.0)
                       : QPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                                   QPalette::Dark),
                              isHovered(option) ? 1.6 : 1.2));
    painter.setBrush(filled ? accent : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(square, 4, 4);
    painter.setBrush(Qt::NoBrush);
    // The option's own colour of highlighted text may be that of a quiet selection.
    painter.setPen(QPen(QApplication::palette().color(QPalette::Active, QPalette::HighlightedText),
                        side * 0.115, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    if (has(option, QStyle::State_On)) {
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    } else if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
}

void StylePainter::radioButton(QPainter &painter, const QStyleOption &option)
{
    const Antialiased scope(painter);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(option.rect).center());
    const bool on = has(option, QStyle::State_On);
    const QColor accent = accentOf(option.palette);
    painter.setPen(QPen(on ? accent : option.palette.color(QPalette::Dark), 1.2));
    painter.setBrush(on ? accent : option.palette.color(QPalette::Base));
    painter.drawEllipse(circle.adjusted(0.7, 0.7, -0.7, -0.7));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Active, QPalette::HighlightedText));
        painter.drawEllipse(circle.center(), side * 0.2, side * 0.2);
    }
}

void StylePainter::headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, isHovered(option)
                                      ? hoverFill(option.palette)
                                      : option.palette.color(QPalette::Active, QPalette::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     edgeColor(option.palette));
}

void StylePainter::headerEmptyArea(QPainter &painter, const QStyleOption &option)
{
    QStyleOptionHeader empty;
    empty.rect = option.rect;
    empty.palette = option.palette;
    headerSection(painter, empty);
}

void StylePainter::splitter(QPainter &painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    const QPoint middle = rect.center();
    const QRect line = has(option, QStyle::State_Horizontal)
                           ? QRect(middle.x(), rect.top(), 1, rect.height())
                           : QRect(rect.left(), middle.y(), rect.width(), 1);
    painter.fillRect(line, hairlineColor(option.palette));
}

void StylePainter::rowBackground(QPainter &painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, selectionFill(option.palette));
    } else if (isHovered(option)) {
        painter.fillRect(option.rect,
                         blended(option.palette.color(QPalette::Base),
                                 option.palette.color(QPalette::Active, QPalette::Text), 0.035));
    }
}

void StylePainter::progressGroove(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Antialiased scope(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairlineColor(option.palette));
    const double corner = std::min(option.rect.height(), option.rect.width()) / 2.0;
    painter.drawRoundedRect(option.rect, corner, corner);
}

void StylePainter::progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Antialiased scope(painter);
    QRectF bar(option.rect);
    const double corner = bar.height() / 2.0;
    const double span = std::max(1.0, static_cast<double>(option.maximum) - option.minimum);
    const bool busy = option.maximum == 0 && option.minimum == 0;
    const double share =
        busy ? 1.0 : (static_cast<double>(option.progress) - option.minimum) / span;
    bar.setWidth(std::max(bar.height(), bar.width() * std::clamp(share, 0.0, 1.0)));
    QColor color = accentOf(option.palette);
    if (busy) {
        color.setAlphaF(0.45F); // how much there is to come is not known: no false end is shown
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, corner, corner);
}

QRect StylePainter::scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  int smallestSlider)
{
    const QRect &groove = option.rect;
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int length = isFlat ? groove.width() : groove.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        const qint64 whole = range + option.pageStep;
        slider = static_cast<int>(static_cast<qint64>(option.pageStep) * length / whole);
        slider = std::min(std::max(slider, smallestSlider), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return isFlat ? QRect(groove.left() + from, groove.top(), size, groove.height())
                      : QRect(groove.left(), groove.top() + from, groove.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return groove;
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

void StylePainter::scrollBar(QPainter &painter, const QStyleOptionSlider &option,
                             const QRect &slider)
{
    if (!has(option, QStyle::State_Enabled) || option.maximum <= option.minimum) {
        return;
    }
    const Antialiased scope(painter);
    const bool active = isHovered(option) || has(option, QStyle::State_Sunken);
    const double inset = active ? 2.0 : 3.0;
    const QRectF handle = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const double corner = std::min(handle.width(), handle.height()) / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(active ? QPalette::Dark : QPalette::Mid));
    painter.drawRoundedRect(handle, corner, corner);
}

void StylePainter::tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool current = has(option, QStyle::State_Selected);
    if (isHovered(option) && !current) {
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), hoverFill(option.palette));
    }
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     hairlineColor(option.palette));
    if (current) {
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                         accentOf(option.palette));
    }
}

void StylePainter::menuItemBackground(QPainter &painter, const QStyleOptionMenuItem &option)
{
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled)) {
        box(painter, option.rect.adjusted(4, 0, -4, 0), selectionFill(option.palette),
            Qt::transparent);
    }
}

void StylePainter::menuFrame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgeColor(option.palette));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void StylePainter::toolTip(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::ToolTipBase));
}
