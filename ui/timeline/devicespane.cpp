// SPDX-License-Identifier: MIT
#include "ui/timeline/devicespane.h"

#include "models/timeline.h"
#include "ui/theme/spacing.h"
#include "ui/timeline/lanesview.h"
#include "ui/timeline/overview.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>

#include <algorithm>

namespace {

constexpr int FewLanes = 8;
constexpr int LeastLanes = 2;

} // namespace

DevicesPane::DevicesPane(const OutageTableModel &outages, Timeline &timeline, QThreadPool &pool,
                         QWidget *parent)
    : QWidget(parent)
    , m_lanes(outages, timeline, pool)
    , m_view(new LanesView(m_lanes, timeline))
    , m_overview(new Overview(m_lanes, outages, timeline))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_overview);
    layout->addStretch();
    connect(m_view, &LanesView::axisMoved, this, [this] {
        const auto [left, right] = m_view->axisEdges();
        m_overview->setEdges(left, right);
    });
    connect(&m_lanes, &LanesModel::modelReset, this, &DevicesPane::fitLanes);
    fitLanes();
}

DevicesPane::~DevicesPane()
{
    delete m_view; // before the model that it shows
}

void DevicesPane::setCurrentOutage(qsizetype row)
{
    const bool isAnother = row != m_lanes.currentRow();
    m_lanes.setCurrentRow(row);
    if (isAnother)
        m_view->showCurrent();
}

void DevicesPane::setLow(bool isLow)
{
    if (m_isLow == isLow)
        return;
    m_isLow = isLow;
    m_view->setLow(isLow);
    m_overview->setVisible(!isLow);
    fitLanes();
}

int DevicesPane::wantedHeight() const
{
    const int overview = m_isLow ? 0 : m_overview->sizeHint().height();
    return heightOf(std::clamp(m_lanes.rowCount(), LeastLanes, FewLanes)) + overview;
}

int DevicesPane::heightOf(int lanes) const
{
    return m_view->horizontalHeader()->sizeHint().height() + lanes * Spacing::rowHeight() +
           2 * m_view->frameWidth();
}

/// The overview lies below the last lane, also where the pane is higher.
void DevicesPane::fitLanes()
{
    m_view->setMinimumHeight(heightOf(LeastLanes));
    m_view->setMaximumHeight(heightOf(std::max(m_lanes.rowCount(), LeastLanes)));
}

void DevicesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLanes(); // the text may have another size
}

void DevicesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_lanes.setActive(true);
}

void DevicesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_lanes.setActive(false);
}

#include "moc_devicespane.cpp"
