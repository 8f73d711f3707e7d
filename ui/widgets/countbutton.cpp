// SPDX-License-Identifier: MIT
#include "ui/widgets/countbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/stylepainter.h"
#include "ui/theme/tone.h"

#include <QtGui/qpainter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

CountButton::CountButton(Size size, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountButton::setCount(const QString &label, const QString &number, const QString &phrase)
{
    if (number == m_number && label == text() && phrase == accessibleName())
        return; // Qt would tell a screen reader again
    m_number = number;
    setText(label);
    setAccessibleName(phrase);
    updateGeometry();
    update();
}

void CountButton::setToCheck(bool isToCheck)
{
    m_isToCheck = isToCheck;
    updateGeometry();
    update();
}

QList<CountButton::Piece> CountButton::pieces() const
{
    if (m_size == Size::Small)
        return {{text(), Fonts::tabular(Fonts::small())}};
    const qsizetype at = text().indexOf(m_number);
    if (at < 0)
        return {{text(), Fonts::body()}};
    return {{text().first(at), Fonts::body()},
            {m_number, Fonts::count()},
            {text().sliced(at + m_number.size()), Fonts::body()}};
}

int CountButton::iconSpace() const
{
    return m_isToCheck ? QFontMetrics(Fonts::small()).height() + Spacing::of(0.5) : 0;
}

QSize CountButton::sizeHint() const
{
    int width = Spacing::of(2) + iconSpace();
    for (const Piece &piece : pieces())
        width += QFontMetrics(piece.font).horizontalAdvance(piece.text);
    const bool isLarge = m_size == Size::Large;
    const int height = QFontMetrics(isLarge ? Fonts::count() : Fonts::small()).height();
    return {width, std::max(height + Spacing::of(isLarge ? 1 : 0.75), Spacing::of(3))};
}

void CountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    paintLabel(painter);
    if (hasFocus())
        StylePainter::focusRing(painter, rect(),
                                palette().color(QPalette::Active, QPalette::Highlight));
}

void CountButton::paintGround(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked())
        painter.setBrush(toneFill(palette(), Tone::Accent));
    else if (underMouse() || isDown())
        painter.setBrush(hoverFill(palette()));
    else
        return;
    painter.drawRoundedRect(rect(), 6, 6);
}

void CountButton::paintLabel(QPainter &painter) const
{
    const int ascent =
        QFontMetrics(m_size == Size::Large ? Fonts::count() : Fonts::small()).ascent();
    const int descent =
        QFontMetrics(m_size == Size::Large ? Fonts::count() : Fonts::small()).descent();
    const int baseline = (height() + ascent - descent) / 2;
    int x = Spacing::of(1);
    if (m_isToCheck) {
        const int side = QFontMetrics(Fonts::small()).height();
        Icon::toned(u"triangle-alert"_s, Tone::ToCheck)
            .paint(&painter, QRect(x, (height() - side) / 2, side, side));
        x += iconSpace();
    }
    Tone tone = m_size == Size::Large ? Tone::Text : Tone::Dimmed;
    if (m_isToCheck)
        tone = Tone::ToCheck;
    if (isChecked())
        tone = Tone::Accent;
    painter.setPen(toneColor(palette(), tone));
    for (const Piece &piece : pieces()) {
        painter.setFont(piece.font);
        painter.drawText(x, baseline, piece.text);
        x += QFontMetrics(piece.font).horizontalAdvance(piece.text);
    }
}

void CountButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CountButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

#include "moc_countbutton.cpp"
