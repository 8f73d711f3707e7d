// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qmenu.h>

class DemoControl;

/// The menu of the demo's faults. Hidden unless the demo is chosen: it has no use with a real API.
class FaultsMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultsMenu)

public:
    /// \a demo must outlive this.
    explicit FaultsMenu(DemoControl &demo, QWidget *parent = nullptr);

    /// Sets whether the demo is chosen.
    void setOffered(bool isOffered);
};
