// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class ActionRegistry;
class CommandPalette;
class DemoBadge;
class DemoControl;
class DemoMenu;
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

    /// Sets whether the demo is shown, its badge and its menu, and which of its sites.
    void setDemo(bool isDemo, const QString &siteId);
    /// Returns how many faults are on, as a sentence; empty if none is.
    [[nodiscard]] QString faultsText() const;
    /// Null if there is no demo.
    [[nodiscard]] DemoMenu *demo() const { return m_demo; }
    /// Offers \a actions, which show and hide columns of the table.
    void setColumns(const QList<QAction *> &actions);

private:
    void openPalette();
    void openShortcuts();
    void addThemes(const Parts &parts, QMenu &menu) const;
    void showFaults();

    QMainWindow &m_window;
    const ActionRegistry &m_actions;
    QWidget *m_corner; ///< at the end of the menu bar
    DemoBadge *m_badge;
    DemoBadge *m_faults;
    QMenu *m_columns = nullptr;
    DemoMenu *m_demo = nullptr; ///< null: there is no demo
    bool m_isDemo = false;
    QPointer<CommandPalette> m_palette;
};
