// SPDX-License-Identifier: MIT
#include "ui/widgets/iconlabel.h"

#include <QtGui/qpainter.h>

#include <utility>

IconLabel::IconLabel(QIcon icon, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

#include "moc_iconlabel.cpp"
