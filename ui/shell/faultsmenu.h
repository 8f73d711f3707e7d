// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qmenu.h>

class DemoControl;

/// What can be made to go wrong with the demo. Hidden while something else is asked: real work has
/// no use for it.
class FaultsMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultsMenu)

public:
    /// \a demo must outlive this.
    explicit FaultsMenu(DemoControl &demo, QWidget *parent = nullptr);

    /// Whether the demo is what is asked.
    void setOffered(bool isOffered);
};
