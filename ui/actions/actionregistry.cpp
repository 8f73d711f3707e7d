// SPDX-License-Identifier: MIT
#include "ui/actions/actionregistry.h"

#include "ui/theme/icon.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qwidget.h>

ActionRegistry::ActionRegistry(QWidget &window)
    : QObject(&window)
    , m_specs(actionTable())
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        auto *action = new QAction(Icon::named(QLatin1StringView(spec.icon)), spec.text, this);
        action->setObjectName(QLatin1StringView(spec.name));
        // What follows a tab stands in the menu's column of shortcuts.
        if (spec.has(ActionSpec::WidgetKey))
            action->setText(spec.text + u'\t' + spec.keyText());
        else
            action->setShortcuts(spec.shortcuts());
        action->setToolTip(spec.tip);
        action->setStatusTip(spec.tip);
        action->setCheckable(spec.has(ActionSpec::Checkable));
        window.addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QAction *ActionRegistry::action(ActionId id) const
{
    return m_actions.value(id);
}

void ActionRegistry::remove(ActionId id)
{
    delete m_actions.take(id);
    m_specs.removeIf([id](const ActionSpec &spec) { return spec.id == id; });
}

void ActionRegistry::fill(QMenu &menu, ActionGroup group) const
{
    menu.setToolTipsVisible(true);
    for (const ActionSpec &spec : m_specs) {
        if (spec.group != group)
            continue;
        if (spec.has(ActionSpec::StartsSection) && !menu.isEmpty())
            menu.addSeparator();
        menu.addAction(action(spec.id));
    }
}

void ActionRegistry::setReasons(const QHash<ActionId, QString> &reasons)
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        QAction *const each = action(spec.id);
        const QString reason = reasons.value(spec.id);
        each->setEnabled(reason.isEmpty());
        each->setToolTip(reason.isEmpty() ? spec.tip : reason);
        each->setStatusTip(each->toolTip());
    }
}

#include "moc_actionregistry.cpp"
