// SPDX-License-Identifier: MIT
#include "ui/window/mainmenu.h"

#include "session/settings.h"
#include "text/plural.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/shortcutspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/tickmenu.h"
#include "ui/window/demomenu.h"
#include "ui/window/languagemenu.h"
#include "ui/window/recentfilesmenu.h"

#include <QtGui/qactiongroup.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenubar.h>

#include <array>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(const Parts &parts, QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_actions(parts.actions)
    , m_corner(new QWidget)
    , m_badge(new Badge(m_corner))
    , m_faults(new Badge(m_corner))
{
    QMenuBar *bar = window.menuBar();
    bar->setNativeMenuBar(false); // the badge stands at its end
    for (const ActionGroup group : AllActionGroups) {
        if (group == ActionGroup::Help && parts.demo != nullptr) {
            m_demo = new DemoMenu(*parts.demo, bar);
            bar->addMenu(m_demo);
            connect(m_demo, &DemoMenu::faultsChanged, this, &MainMenu::showFaults);
        }
        QMenu *menu = bar->addMenu(title(group));
        m_actions.fill(*menu, group);
        if (group == ActionGroup::File) {
            m_recent = new RecentFilesMenu(parts.settings, menu);
            const QList<QAction *> entries = menu->actions(); // a line stands before what is saved
            const qsizetype saving = entries.indexOf(m_actions.action(ActionId::SaveRows));
            menu->insertMenu(entries.value(saving - 1), m_recent);
        } else if (group == ActionGroup::View) {
            menu->addSeparator();
            m_columns = menu->addMenu(tr("&Columns"));
            letSpaceTick(*m_columns);
            addThemes(parts, *menu);
            m_languages = new LanguageMenu(parts.languages, parts.settings, menu);
            menu->addMenu(m_languages);
        }
    }
    m_faults->hide();
    m_faults->setInCorner();
    m_badge->setInCorner();
    m_badge->setObjectName(u"kind"_s);
    m_corner->hide();
    auto *corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 0, 0);
    corner->setSpacing(0);
    corner->addWidget(m_faults);
    corner->addWidget(m_badge);
    bar->setCornerWidget(m_corner, Qt::TopRightCorner);
    connect(m_actions.action(ActionId::Palette), &QAction::triggered, this, &MainMenu::openPalette);
    connect(m_actions.action(ActionId::Shortcuts), &QAction::triggered, this,
            &MainMenu::openShortcuts);
}

void MainMenu::addThemes(const Parts &parts, QMenu &menu) const
{
    const std::array items{std::pair(ThemeChoice::System, tr("Like the &system")),
                           std::pair(ThemeChoice::Light, tr("&Light")),
                           std::pair(ThemeChoice::Dark, tr("&Dark")),
                           std::pair(ThemeChoice::Desktop, tr("Colours of the d&esktop"))};
    QMenu *themes = menu.addMenu(tr("The&me"));
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

void MainMenu::setKind(const std::optional<ConnectionKind> &kind, const QString &siteId)
{
    m_recent->setOffered(kind != ConnectionKind::Demo);
    if (m_demo != nullptr) {
        m_demo->setOffered(kind == ConnectionKind::Demo);
        m_demo->setSite(siteId);
    }
    if (kind == m_kind)
        return;
    m_kind = kind;
    showBadge();
}

bool MainMenu::showsGuard() const
{
    return m_demo != nullptr && m_demo->showsGuard();
}

QString MainMenu::demoText()
{
    return tr("DEMO, nothing leaves this computer");
}

void MainMenu::showBadge()
{
    m_corner->hide(); // shown again it is as wide as it wants to be
    if (m_kind) {
        const StateLook look = stateLook(*m_kind);
        const bool isDemo = m_kind == ConnectionKind::Demo;
        m_badge->setLook(isDemo ? demoText() : look.word, look.icon, look.tone);
    }
    m_faults->setVisible(m_kind == ConnectionKind::Demo && !m_faults->text().isEmpty());
    m_corner->setVisible(m_kind.has_value());
    // The corner of a menu bar is no part of it for who hears it.
    m_window.menuBar()->setAccessibleDescription(m_kind ? m_badge->text() : QString());
}

QString MainMenu::faultsText() const
{
    const qsizetype faults = m_demo != nullptr ? m_demo->faults().size() : 0;
    //: At the end of the menu bar: how much was made to go wrong in the demo
    return faults == 0 ? QString() : tr("%Ln fault(s) on", nullptr, plural(faults));
}

void MainMenu::showFaults()
{
    const QStringList faults = m_demo != nullptr ? m_demo->faults() : QStringList();
    m_faults->setLook(faultsText(), {}, Tone::ToCheck);
    m_faults->setToolTip(faults.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    showBadge();
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

#include "moc_mainmenu.cpp"
