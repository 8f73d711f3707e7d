// SPDX-License-Identifier: MIT
#include "ui/connection/demobadge.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"

#include <QtGui/qpainter.h>

DemoBadge::DemoBadge(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setTone(Tone::ToCheck);
    setFont(Fonts::small());
    // The pill keeps off the corner of the window it stands in.
    setContentsMargins(Spacing::of(1.25), Spacing::of(0.75), Spacing::of(2.25), Spacing::of(0.5));
}

void DemoBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        blended(palette().color(QPalette::Window), toneColor(palette(), Tone::ToCheck), 0.13));
    const QRectF pill = QRectF(rect()).marginsRemoved(
        QMarginsF(0, Spacing::of(0.5), Spacing::of(1), Spacing::of(0.25)));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.end();
    PlainLabel::paintEvent(event);
}
