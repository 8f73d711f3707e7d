// SPDX-License-Identifier: MIT
#include "ui/shell/actionregistry.h"

#include "ui/look/icon.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qwidget.h>

#include <algorithm>

ActionRegistry::ActionRegistry(QWidget &window)
    : QObject(&window)
    , m_window(window)
{}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    // What follows a tab stands in the menu's column of shortcuts.
    const QString text = spec.widgetKey.isEmpty()
                             ? spec.text
                             : QString(spec.text + QLatin1Char('\t') +
                                       spec.widgetKey.toString(QKeySequence::NativeText));
    auto *action = new QAction(Icon::named(spec.icon), text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setToolTip(spec.tip);
    action->setStatusTip(spec.tip);
    action->setCheckable(spec.isCheckable);
    m_window.addAction(action);
    m_specs.append(spec);
    m_actions.append(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = std::find_if(m_specs.cbegin(), m_specs.cend(),
                                    [&id](const ActionSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != m_specs.cend());
    return m_actions[found - m_specs.cbegin()];
}

void ActionRegistry::fill(QMenu &menu, ActionGroup group) const
{
    menu.setToolTipsVisible(true);
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        if (m_specs[i].group != group) {
            continue;
        }
        if (m_specs[i].startsSection && !menu.isEmpty()) {
            menu.addSeparator();
        }
        menu.addAction(m_actions[i]);
    }
}

void ActionRegistry::setReason(const QString &id, const QString &reason)
{
    QAction *const which = action(id);
    const qsizetype place = m_actions.indexOf(which);
    which->setEnabled(reason.isEmpty());
    which->setToolTip(reason.isEmpty() ? m_specs[place].tip : reason);
    which->setStatusTip(which->toolTip());
}

QString ActionRegistry::title(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return tr("&File");
    case ActionGroup::Edit:
        return tr("&Edit");
    case ActionGroup::View:
        return tr("&View");
    case ActionGroup::Outages:
        return tr("&Outages");
    case ActionGroup::Help:
        break;
    }
    return tr("&Help");
}
