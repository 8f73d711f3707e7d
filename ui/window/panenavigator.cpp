// SPDX-License-Identifier: MIT
#include "ui/window/panenavigator.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

namespace {

bool canTakeFocus(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// The first widget within \a pane that the Tab key would reach.
QWidget *firstInside(QWidget *pane)
{
    QWidget *each = pane;
    do {
        const bool isInside = each == pane || pane->isAncestorOf(each);
        if (isInside && canTakeFocus(each) && each->focusProxy() == nullptr)
            return each;
        each = each->nextInFocusChain();
    } while (each != pane);
    return nullptr;
}

} // namespace

PaneNavigator::PaneNavigator(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneNavigator::add(QWidget *pane, QWidget *first)
{
    m_panes.append({pane, first, nullptr});
}

void PaneNavigator::remember(QWidget *focus)
{
    for (Pane &pane : m_panes) {
        const bool isIn = focus != nullptr && !pane.widget.isNull() &&
                          (pane.widget == focus || pane.widget->isAncestorOf(focus));
        if (isIn)
            pane.last = focus;
    }
}

qsizetype PaneNavigator::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; focus != nullptr && i < m_panes.size(); ++i) {
        const QWidget *pane = m_panes[i].widget;
        if (pane != nullptr && (pane == focus || pane->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

QWidget *PaneNavigator::entrance(const Pane &pane)
{
    if (pane.widget.isNull() || !pane.widget->isVisible())
        return nullptr;
    for (QWidget *each : {pane.last.data(), pane.first.data()}) {
        if (canTakeFocus(each))
            return each;
    }
    return firstInside(pane.widget);
}

void PaneNavigator::walk(qsizetype by)
{
    const qsizetype count = m_panes.size();
    const qsizetype from = current();
    // From nowhere the first step forward leads to the first area, back to the last.
    qsizetype at = from < 0 && by < 0 ? 0 : from;
    for (qsizetype step = 0; step < count; ++step) {
        at = (at + by + count) % count;
        if (at == from)
            return;
        if (QWidget *widget = entrance(m_panes[at])) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

#include "moc_panenavigator.cpp"
