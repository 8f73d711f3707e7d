// SPDX-License-Identifier: MIT
#include "ui/widgets/toolarea.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qgridlayout.h>

ToolArea::ToolArea(QWidget *filters, QWidget *comparison, QWidget *status, QWidget *parent)
    : QWidget(parent)
    , m_filters(filters)
    , m_comparison(comparison)
    , m_status(status)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_filters, 0, 0);
    m_grid->addWidget(m_status, 0, 2);
    m_grid->setColumnStretch(2, 1);
    arrange();
}

bool ToolArea::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isHandled;
}

void ToolArea::arrange()
{
    const int wanted = m_filters->sizeHint().width() + m_comparison->sizeHint().width() +
                       m_status->minimumSizeHint().width();
    const bool isApart = wanted > width();
    if (m_isApart == isApart)
        return;
    m_isApart = isApart;
    m_grid->removeWidget(m_comparison);
    if (isApart)
        m_grid->addWidget(m_comparison, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_comparison, 0, 1);
}
