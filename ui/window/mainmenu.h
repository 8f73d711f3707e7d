// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class ActionRegistry;
class CommandPalette;
class DemoBadge;
class DemoControl;
class FaultsMenu;
class QAction;
class QMainWindow;
class QMenu;
class Settings;
class Theme;

/// The menu bar of the window, made from the table of actions, and the palette that offers all
/// actions by name. GUI thread; all objects passed must outlive it.
class MainMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)

public:
    struct Parts
    {
        const ActionRegistry &actions;
        Theme &theme;
        Settings &settings;
        DemoControl *demo; ///< null: there is no demo
    };
    MainMenu(const Parts &parts, QMainWindow &window);

    /// Sets whether the demo is shown: its badge and its menu of faults.
    void setDemo(bool isDemo);
    /// Offers \a actions, which show and hide columns of the table.
    void setColumns(const QList<QAction *> &actions);

private:
    void openPalette();
    void openShortcuts();
    void addThemes(const Parts &parts, QMenu &menu) const;

    QMainWindow &m_window;
    const ActionRegistry &m_actions;
    DemoBadge *m_badge;
    QMenu *m_columns = nullptr;
    FaultsMenu *m_faults = nullptr; ///< null: there is no demo
    QPointer<CommandPalette> m_palette;
};
