// SPDX-License-Identifier: MIT
#include "ui/history/journaldesk.h"
#include "ui/look/theme.h"
#include "ui/look/tickmenu.h"
#include "ui/palette/commandpalette.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/choicedesk.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/demobadge.h"
#include "ui/shell/democontrol.h"
#include "ui/shell/faultsmenu.h"
#include "ui/shell/findingdesk.h"
#include "ui/shell/keydesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panewalker.h"
#include "ui/shell/shortcutspage.h"

#include <QtGui/qactiongroup.h>
#include <QtWidgets/qmenubar.h>

#include <array>

namespace {

/// Shows a page and forgets it when it is closed.
void openPage(QDialog *page)
{
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->open();
}

} // namespace

void MainWindow::addActions()
{
    if (m_context.keys == nullptr)
        m_actions->remove(ActionId::ForgetKey);
    connectActions();
    m_content->connectActions(*m_actions);
    m_journal->connectActions(*m_actions);
    m_choices->connectActions(*m_actions);
    m_findings->connectActions(*m_actions);
    QMenuBar *bar = menuBar();
    bar->setNativeMenuBar(false); // the badge stands at its end
    for (const ActionGroup group : AllActionGroups) {
        if (group == ActionGroup::Help && m_context.demo != nullptr) {
            m_faults = new FaultsMenu(*m_context.demo, bar);
            bar->addMenu(m_faults);
        }
        QMenu *menu = bar->addMenu(title(group));
        m_actions->fill(*menu, group);
        if (group == ActionGroup::View) {
            menu->addSeparator();
            QMenu *columns = menu->addMenu(tr("&Columns"));
            columns->addActions(m_content->columnActions());
            letSpaceTick(*columns);
            addThemeMenu(*menu);
        }
    }
    bar->setCornerWidget(m_demoBadge, Qt::TopRightCorner);
}

void MainWindow::connectActions()
{
    const auto onTriggered = [this](ActionId id, auto &&does) {
        connect(m_actions->action(id), &QAction::triggered, this, does);
    };
    onTriggered(ActionId::OpenOutages, [this] { chooseFile(InputKind::Outages); });
    onTriggered(ActionId::OpenSite, [this] { chooseFile(InputKind::SiteInfo); });
    onTriggered(ActionId::Quit, [this] { close(); });
    if (m_context.keys != nullptr)
        onTriggered(ActionId::ForgetKey, [this] { m_keys->forget(); });
    onTriggered(ActionId::NextPane, [this] { m_panes->next(); });
    onTriggered(ActionId::PreviousPane, [this] { m_panes->previous(); });
    onTriggered(ActionId::Palette, [this] { openPalette(); });
    onTriggered(ActionId::Fetch, [this] { fetch(); });
    onTriggered(ActionId::Cancel, [this] { m_session.cancel(); });
    onTriggered(ActionId::Submit, [this] { askToSubmit(); });
    onTriggered(ActionId::Shortcuts, [this] { openPage(new ShortcutsPage(*m_actions, this)); });
    onTriggered(ActionId::About, [this] {
        openPage(new AboutDialog(m_context.settingsFile, fields().baseUrl, this));
    });
}

void MainWindow::openPalette()
{
    QList<Command> commands = commandsOf(*menuBar());
    const QAction *own = m_actions->action(ActionId::Palette);
    commands.removeIf([own](const Command &command) { return command.action == own; });
    // Kept until the next time, as the question is: screen readers may still ask about its cells.
    delete m_palette;
    m_palette = new CommandPalette(commands, this);
    // Not before the palette is gone: some commands act on what has the focus, others open a page.
    connect(
        m_palette, &CommandPalette::commandChosen, this, [](QAction *action) { action->trigger(); },
        Qt::QueuedConnection);
    m_palette->show();
}

void MainWindow::addThemeMenu(QMenu &menu)
{
    struct ThemeItem
    {
        ThemeChoice choice;
        QString text;
        QString icon;
    };
    const std::array items{
        ThemeItem{ThemeChoice::System, tr("Like the &system"), QStringLiteral("sun-moon")},
        ThemeItem{ThemeChoice::Light, tr("&Light"), QStringLiteral("sun")},
        ThemeItem{ThemeChoice::Dark, tr("&Dark"), QStringLiteral("moon")}};
    QMenu *themes = menu.addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    for (const ThemeItem &each : items) {
        QAction *action = themes->addAction(each.text);
        action->setCheckable(true);
        action->setChecked(m_context.theme.choice() == each.choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = each.choice] {
            m_context.theme.setChoice(choice);
            m_context.settings.setTheme(Theme::name(choice));
        });
    }
}
