// SPDX-License-Identifier: MIT
#include "ui/window/mainmenu.h"

#include "session/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/shortcutspage.h"
#include "ui/connection/demobadge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickmenu.h"
#include "ui/window/faultsmenu.h"

#include <QtGui/qactiongroup.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenubar.h>

#include <array>

MainMenu::MainMenu(const Parts &parts, QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_actions(parts.actions)
    , m_badge(new DemoBadge)
{
    QMenuBar *bar = window.menuBar();
    bar->setNativeMenuBar(false); // the badge stands at its end
    for (const ActionGroup group : AllActionGroups) {
        if (group == ActionGroup::Help && parts.demo != nullptr) {
            m_faults = new FaultsMenu(*parts.demo, bar);
            bar->addMenu(m_faults);
        }
        QMenu *menu = bar->addMenu(title(group));
        m_actions.fill(*menu, group);
        if (group != ActionGroup::View)
            continue;
        menu->addSeparator();
        m_columns = menu->addMenu(tr("&Columns"));
        letSpaceTick(*m_columns);
        addThemes(parts, *menu);
    }
    bar->setCornerWidget(m_badge, Qt::TopRightCorner);
    connect(m_actions.action(ActionId::Palette), &QAction::triggered, this, &MainMenu::openPalette);
    connect(m_actions.action(ActionId::Shortcuts), &QAction::triggered, this,
            &MainMenu::openShortcuts);
}

void MainMenu::addThemes(const Parts &parts, QMenu &menu) const
{
    const std::array items{std::pair(ThemeChoice::System, tr("Like the &system")),
                           std::pair(ThemeChoice::Light, tr("&Light")),
                           std::pair(ThemeChoice::Dark, tr("&Dark"))};
    QMenu *themes = menu.addMenu(tr("&Theme"));
    auto *group = new QActionGroup(themes);
    for (const auto &[choice, text] : items) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(parts.theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [&theme = parts.theme, &settings = parts.settings, chosen = choice] {
                    theme.setChoice(chosen);
                    settings.setTheme(Theme::name(chosen));
                });
    }
}

void MainMenu::setDemo(bool isDemo)
{
    m_badge->setVisible(isDemo);
    if (m_faults != nullptr)
        m_faults->setOffered(isDemo);
}

void MainMenu::setColumns(const QList<QAction *> &actions)
{
    m_columns->addActions(actions);
}

void MainMenu::openShortcuts()
{
    auto *page = new ShortcutsPage(m_actions, &m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->open();
}

void MainMenu::openPalette()
{
    QList<Command> commands = commandsOf(*m_window.menuBar());
    const QAction *own = m_actions.action(ActionId::Palette);
    commands.removeIf([own](const Command &command) { return command.action == own; });
    // Kept until the next time, as the question is: screen readers may still ask about its cells.
    delete m_palette;
    m_palette = new CommandPalette(commands, &m_window);
    // Not before the palette is gone: some commands act on what has the focus, others open a page.
    connect(
        m_palette, &CommandPalette::commandChosen, this, [](QAction *action) { action->trigger(); },
        Qt::QueuedConnection);
    m_palette->show();
}
