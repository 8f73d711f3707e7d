// SPDX-License-Identifier: MIT
#include "ui/widgets/toolarea.h"

#include "ui/theme/spacing.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>

#include <algorithm>

namespace {

constexpr double AirInHead = 8; // margins and gaps, in units of the rhythm

} // namespace

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

void ToolArea::offerHead(QWidget *head, const QWidget *counts, QBoxLayout *slot)
{
    m_head = head;
    m_counts = counts;
    m_slot = slot;
    head->installEventFilter(this);
    arrange();
}

bool ToolArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

ToolArea::Place ToolArea::place() const
{
    const int comparison = m_comparison->sizeHint().width();
    const int wanted =
        m_filters->sizeHint().width() + comparison + m_status->minimumSizeHint().width();
    if (wanted <= width())
        return Place::Beside;
    const bool hasHead = m_head != nullptr && m_counts->sizeHint().width() + comparison +
                                                      slotWidth() + Spacing::of(AirInHead) <=
                                                  m_head->width();
    return hasHead ? Place::Head : Place::Below;
}

int ToolArea::slotWidth() const
{
    int width = 0;
    for (int i = 0; i < m_slot->count(); ++i) {
        const QWidget *each = m_slot->itemAt(i)->widget();
        if (each != nullptr && each != m_comparison && !each->isHidden())
            width += each->sizeHint().width();
    }
    return width;
}

bool ToolArea::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isHandled;
}

QSize ToolArea::minimumSizeHint() const
{
    const int widest =
        std::max(m_filters->minimumSizeHint().width(), m_status->minimumSizeHint().width());
    return {widest, m_grid->minimumSize().height()};
}

void ToolArea::arrangeStatus()
{
    const int wanted = m_filters->minimumSizeHint().width() + m_status->minimumSizeHint().width();
    const bool isBelow = wanted > width();
    if (m_isStatusBelow == isBelow)
        return;
    m_isStatusBelow = isBelow;
    m_grid->removeWidget(m_status);
    if (isBelow)
        m_grid->addWidget(m_status, 2, 0, 1, 3);
    else
        m_grid->addWidget(m_status, 0, 2);
}

void ToolArea::arrange()
{
    arrangeStatus();
    const Place place = this->place();
    if (m_place == place)
        return;
    m_place = place;
    m_grid->removeWidget(m_comparison);
    if (m_slot != nullptr)
        m_slot->removeWidget(m_comparison);
    if (place == Place::Head)
        m_slot->insertWidget(0, m_comparison);
    else if (place == Place::Below)
        m_grid->addWidget(m_comparison, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_comparison, 0, 1);
}

#include "moc_toolarea.cpp"
