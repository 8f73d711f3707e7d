// SPDX-License-Identifier: MIT
#include "ui/widgets/toolarea.h"

#include "ui/theme/spacing.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>

#include <algorithm>

namespace {

// In units of the rhythm:
constexpr double AirInHead = 8;      // margins and gaps
constexpr double NumbersInHead = 22; // "12,345 of 67,890 shown", which is there while one filters

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

bool ToolArea::hasRoomInHead() const
{
    return m_head != nullptr && m_counts->sizeHint().width() + m_comparison->sizeHint().width() +
                                        slotWidth() + Spacing::of(AirInHead) <=
                                    m_head->width();
}

int ToolArea::slotWidth() const
{
    int width = 0;
    for (int i = 0; i < m_slot->count(); ++i) {
        const QWidget *each = m_slot->itemAt(i)->widget();
        if (each != nullptr && each != m_comparison && !each->isHidden())
            width += each->sizeHint().width();
    }
    return std::max(width, Spacing::of(NumbersInHead));
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
    const bool isInHead = hasRoomInHead();
    if (m_isInHead == isInHead)
        return;
    m_isInHead = isInHead;
    m_grid->removeWidget(m_comparison);
    if (m_slot != nullptr)
        m_slot->removeWidget(m_comparison);
    if (isInHead)
        m_slot->insertWidget(0, m_comparison);
    else
        m_grid->addWidget(m_comparison, 1, 0, 1, 3);
}

#include "moc_toolarea.cpp"
