// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

class ActionRegistry;
class QTableWidget;

/// A page with all shortcuts, made from the registry that the menus are made from.
class ShortcutsPage final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsPage)

public:
    ShortcutsPage(const ActionRegistry &actions, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTableWidget *m_table = nullptr;
};
