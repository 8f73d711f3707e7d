// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qmenu.h>

class DemoControl;

/// What can be made to go wrong with the demo. Off, and says so, while something else is asked.
class FaultsMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultsMenu)

public:
    /// \a demo must outlive this.
    explicit FaultsMenu(DemoControl &demo, QWidget *parent = nullptr);

    /// Whether the demo is what is asked.
    void setOffered(bool isOffered);

private:
    QAction *m_heading = nullptr;
    QList<QAction *> m_switches;
};
