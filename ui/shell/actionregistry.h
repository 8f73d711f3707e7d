// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/actiontable.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

class QAction;
class QMenu;
class QWidget;

/// The actions of the table as QActions. Owns them. GUI thread.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    /// Shortcuts work while \a window is active.
    explicit ActionRegistry(QWidget &window);

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }
    /// Takes out what does not exist here; before a menu is filled.
    void remove(ActionId id);

    /// Fills \a menu with the actions of \a group, lines included.
    void fill(QMenu &menu, ActionGroup group) const;
    /// Turns everything on but what has a reason in \a reasons, which stands in its tool tip and
    /// its menu.
    void setReasons(const QHash<ActionId, QString> &reasons);

private:
    QList<ActionSpec> m_specs;
    QHash<ActionId, QAction *> m_actions;
};
