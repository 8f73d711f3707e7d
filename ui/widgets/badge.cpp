// SPDX-License-Identifier: MIT
#include "ui/widgets/badge.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"

#include <QtGui/qpainter.h>

namespace {

constexpr double FillShare = 0.13; // of the tone in the window's colour
constexpr double Side = 1.25;      // units of the rhythm, as the ones below
constexpr double Above = 0.25;
constexpr double IconSize = 1.75;
constexpr double IconGap = 0.5;

} // namespace

Badge::Badge(QWidget *parent)
    : PlainLabel(parent)
{
    setFont(Fonts::small());
    applyMargins();
}

void Badge::setLook(const QString &words, const QString &iconName, Tone tone)
{
    setText(words);
    setTone(tone);
    m_icon = iconName.isEmpty() ? QIcon() : Icon::toned(iconName, tone);
    applyMargins();
    update();
}

void Badge::setInCorner()
{
    m_outside = Spacing::margins(0, 0.5, 1, 0.25);
    applyMargins();
}

void Badge::applyMargins()
{
    const int icon = m_icon.isNull() ? 0 : Spacing::of(IconSize) + Spacing::of(IconGap);
    setContentsMargins(m_outside + QMargins(Spacing::of(Side) + icon, Spacing::of(Above),
                                            Spacing::of(Side), Spacing::of(Above)));
}

QRectF Badge::pill() const
{
    return QRectF(rect()).marginsRemoved(m_outside.toMarginsF());
}

void Badge::paintEvent(QPaintEvent *event)
{
    const QRectF pill = this->pill();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        blended(palette().color(QPalette::Window), toneColor(palette(), tone()), FillShare));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (!m_icon.isNull()) {
        QRect icon(0, 0, Spacing::of(IconSize), Spacing::of(IconSize));
        icon.moveCenter(pill.center().toPoint());
        icon.moveLeft(static_cast<int>(pill.left()) + Spacing::of(Side));
        m_icon.paint(&painter, icon);
    }
    painter.end();
    PlainLabel::paintEvent(event);
}

#include "moc_badge.cpp"
