// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

class QAction;
class QMenu;
class QWidget;

/// The QActions of the action table. Owns them. GUI thread.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    /// Shortcuts work while \a window is active.
    explicit ActionRegistry(QWidget &window);

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }
    /// Removes an action that does not exist in this program; must be called before a menu is
    /// filled.
    void remove(ActionId id);

    /// Fills \a menu with the actions of \a group, including separators.
    void fill(QMenu &menu, ActionGroup group) const;
    /// Enables all actions except those with a reason in \a reasons, which is shown in the tool tip
    /// and the menu.
    void setReasons(const QHash<ActionId, QString> &reasons);

private:
    QList<ActionSpec> m_specs;
    QHash<ActionId, QAction *> m_actions;
};
