// SPDX-License-Identifier: MIT
#pragma once

#include "submission/connectionkind.h"
#include "ui/window/languagemenu.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <optional>

class ActionRegistry;
class CommandPalette;
class Badge;
class DemoControl;
class DemoMenu;
class QAction;
class QMainWindow;
class QMenu;
class RecentFilesMenu;
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
        QList<LanguageChoice> languages;
    };
    MainMenu(const Parts &parts, QMainWindow &window);

    /// Shows the kind of the connection as a badge; nullopt: there is no connection yet. The demo
    /// has its menu as well, in which \a siteId is ticked.
    void setKind(const std::optional<ConnectionKind> &kind, const QString &siteId);
    /// Returns whether the demo asks before sending as Production does.
    [[nodiscard]] bool showsGuard() const;
    /// Returns what the demo's badge says: that nothing leaves this computer.
    [[nodiscard]] static QString demoText();
    /// Returns how many faults are on, as a sentence; empty if none is.
    [[nodiscard]] QString faultsText() const;
    /// Null if there is no demo.
    [[nodiscard]] DemoMenu *demo() const { return m_demo; }
    [[nodiscard]] RecentFilesMenu *recentFiles() const { return m_recent; }
    [[nodiscard]] LanguageMenu *languages() const { return m_languages; }
    /// Offers \a actions, which show and hide columns of the table.
    void setColumns(const QList<QAction *> &actions);

private:
    void openPalette();
    void openShortcuts();
    void addThemes(const Parts &parts, QMenu &menu) const;
    void showFaults();
    void showBadge();

    QMainWindow &m_window;
    const ActionRegistry &m_actions;
    QWidget *m_corner; ///< at the end of the menu bar
    Badge *m_badge;
    Badge *m_faults;
    QMenu *m_columns = nullptr;
    RecentFilesMenu *m_recent = nullptr;
    LanguageMenu *m_languages = nullptr;
    DemoMenu *m_demo = nullptr;           ///< null: there is no demo
    std::optional<ConnectionKind> m_kind; ///< that is shown
    QPointer<CommandPalette> m_palette;
};
