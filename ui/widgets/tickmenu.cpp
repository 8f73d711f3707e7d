// SPDX-License-Identifier: MIT
#include "ui/widgets/tickmenu.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qmenu.h>

namespace {

/// Stands between a menu and its keys; owned by the menu.
class SpaceFilter final : public QObject
{
public:
    explicit SpaceFilter(QMenu &menu)
        : QObject(&menu)
        , m_menu(menu)
    {
        menu.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isSpace = event->type() == QEvent::KeyPress &&
                             static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        QAction *entry = m_menu.activeAction();
        if (!isSpace || entry == nullptr || !entry->isCheckable() || !entry->isEnabled())
            return QObject::eventFilter(watched, event);
        entry->trigger();
        return true;
    }

private:
    QMenu &m_menu;
};

} // namespace

void letSpaceTick(QMenu &menu)
{
    new SpaceFilter(menu);
}
