// SPDX-License-Identifier: MIT
#include "ui/widgets/centredcolumn.h"

#include "ui/theme/spacing.h"

#include <QtWidgets/qboxlayout.h>

namespace {

constexpr double WidestColumn = 96; // units of the rhythm

} // namespace

CentredColumn::CentredColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The area itself is nothing to stop at with Tab: what is in it scrolls into view.
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(Spacing::of(WidestColumn));
    middle->setLayout(m_column);
    Spacing::apply(m_column, 2, 3, 2);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    auto *down = new QVBoxLayout(page);
    down->setContentsMargins(0, 0, 0, 0);
    down->addLayout(across);
    down->addStretch(1);
    setWidget(page);
}

void CentredColumn::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

#include "moc_centredcolumn.cpp"
