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
    addFileActions();
    addEditActions();
    addViewActions();
    addOutagesActions();
    addHelpActions();

    QMenuBar *bar = menuBar();
    bar->setNativeMenuBar(false); // the badge stands at its end
    for (const ActionGroup group :
         {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Outages}) {
        QMenu *menu = bar->addMenu(ActionRegistry::title(group));
        m_actions->fill(*menu, group);
        if (group == ActionGroup::View) {
            menu->addSeparator();
            QMenu *columns = menu->addMenu(tr("&Columns"));
            columns->addActions(m_content->columnActions());
            letSpaceTick(*columns);
            addThemeMenu(*menu);
        }
    }
    if (m_context.demo != nullptr) {
        m_faults = new FaultsMenu(*m_context.demo, bar);
        bar->addMenu(m_faults);
    }
    m_actions->fill(*bar->addMenu(ActionRegistry::title(ActionGroup::Help)), ActionGroup::Help);
    bar->setCornerWidget(m_demoBadge, Qt::TopRightCorner);
}

void MainWindow::addFileActions()
{
    connect(m_actions->add({.id = QStringLiteral("open-outages"),
                            .group = ActionGroup::File,
                            .text = tr("&Open outages file…"),
                            .icon = QStringLiteral("folder-open"),
                            .tip = tr("Read outages from a JSON file instead of asking the API"),
                            .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_O)}}),
            &QAction::triggered, this, [this] { chooseFile(InputKind::Outages); });
    connect(m_actions->add({.id = QStringLiteral("open-site"),
                            .group = ActionGroup::File,
                            .text = tr("Open &site file…"),
                            .icon = QStringLiteral("file-json"),
                            .tip = tr("Read the site from a JSON file instead of asking the API"),
                            .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}}),
            &QAction::triggered, this, [this] { chooseFile(InputKind::SiteInfo); });
    connect(m_actions->add({.id = QStringLiteral("quit"),
                            .group = ActionGroup::File,
                            .text = tr("&Quit"),
                            .icon = QStringLiteral("log-out"),
                            .tip = tr("Close the window and end the program"),
                            .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                            .startsSection = true}),
            &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addEditActions()
{
    m_content->addEditActions(*m_actions);
    if (m_context.keys == nullptr) {
        return;
    }
    connect(m_actions->add({.id = QStringLiteral("forget-key"),
                            .group = ActionGroup::Edit,
                            .text = tr("Forget API &key"),
                            .icon = QStringLiteral("key-round"),
                            .tip = tr("Take the key of this address and site out of the keyring"),
                            .startsSection = true}),
            &QAction::triggered, m_keys, &KeyDesk::forget);
}

void MainWindow::addViewActions()
{
    m_content->addViewActions(*m_actions);
    m_journal->addActions(*m_actions);
    m_choices->addActions(*m_actions);
    m_findings->addActions(*m_actions);
    addWalkActions();
}

void MainWindow::addWalkActions()
{
    connect(m_actions->add({.id = QStringLiteral("next-pane"),
                            .group = ActionGroup::View,
                            .text = tr("&Next area"),
                            .icon = QStringLiteral("arrow-right"),
                            .tip = tr("Lead the keyboard to the next area of the window"),
                            .shortcuts = {QKeySequence(Qt::Key_F6)},
                            .startsSection = true}),
            &QAction::triggered, m_panes, &PaneWalker::next);
    connect(m_actions->add({.id = QStringLiteral("previous-pane"),
                            .group = ActionGroup::View,
                            .text = tr("&Previous area"),
                            .icon = QStringLiteral("undo-2"),
                            .tip = tr("Lead the keyboard to the area before"),
                            .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)}}),
            &QAction::triggered, m_panes, &PaneWalker::previous);
    connect(m_actions->add({.id = QStringLiteral("palette"),
                            .group = ActionGroup::View,
                            .text = tr("Co&mmands…"),
                            .icon = QStringLiteral("terminal"),
                            .tip = tr("Every command by its name"),
                            .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}}),
            &QAction::triggered, this, &MainWindow::openPalette);
}

void MainWindow::openPalette()
{
    QList<Command> commands = commandsOf(*menuBar());
    const QAction *own = m_actions->action(QStringLiteral("palette"));
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

void MainWindow::addOutagesActions()
{
    connect(m_actions->add(
                {.id = QStringLiteral("fetch"),
                 .group = ActionGroup::Outages,
                 .text = tr("&Fetch"),
                 .icon = QStringLiteral("download"),
                 .tip = tr("Fetch all outages and the site's devices"),
                 .shortcuts = {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}}),
            &QAction::triggered, this, &MainWindow::fetch);
    connect(m_actions->add({.id = QStringLiteral("cancel"),
                            .group = ActionGroup::Outages,
                            .text = tr("&Cancel"),
                            .icon = QStringLiteral("x"),
                            .tip = tr("Stop what is under way"),
                            .shortcuts = {QKeySequence(Qt::Key_Escape)}}),
            &QAction::triggered, &m_session, &ReviewSession::cancel);
    m_content->addOutagesActions(*m_actions);
    connect(m_actions->add({.id = QStringLiteral("submit"),
                            .group = ActionGroup::Outages,
                            .text = tr("&Submit…"),
                            .icon = QStringLiteral("send"),
                            .tip = tr("Look at the exact list, then send it"),
                            .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                                          QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                            .startsSection = true}),
            &QAction::triggered, this, [this] { askToSubmit(); });
}

void MainWindow::addHelpActions()
{
    connect(m_actions->add({.id = QStringLiteral("shortcuts"),
                            .group = ActionGroup::Help,
                            .text = tr("&Keyboard shortcuts"),
                            .icon = QStringLiteral("keyboard"),
                            .tip = tr("Every shortcut on one page"),
                            .shortcuts = {QKeySequence(Qt::Key_F1)}}),
            &QAction::triggered, this, [this] { openPage(new ShortcutsPage(*m_actions, this)); });
    connect(m_actions->add({.id = QStringLiteral("about"),
                            .group = ActionGroup::Help,
                            .text = tr("&About Outage Desk"),
                            .icon = QStringLiteral("info"),
                            .tip = tr("Version, licences, and where files are kept")}),
            &QAction::triggered, this,
            [this] { openPage(new AboutDialog(m_context.settingsFile, fields().baseUrl, this)); });
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
