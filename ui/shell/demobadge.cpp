// SPDX-License-Identifier: MIT
#include "ui/shell/demobadge.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QtGui/qpainter.h>

DemoBadge::DemoBadge(QWidget *parent)
    : PlainLabel(parent)
{
    setText(tr("DEMO, nothing leaves this computer"));
    setTone(Tone::ToCheck);
    setFont(Type::small());
    setContentsMargins(Spacing::of(1.25), Spacing::of(0.25), Spacing::of(1.25), Spacing::of(0.25));
}

void DemoBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        blended(palette().color(QPalette::Window), toneColor(palette(), Tone::ToCheck), 0.13));
    const QRectF pill = QRectF(rect()).adjusted(0, 1, 0, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.end();
    PlainLabel::paintEvent(event);
}
