// SPDX-License-Identifier: MIT
#include "ui/actions/commandlist.h"

#include "models/fuzzymatch.h"

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>

#include <algorithm>

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

Command commandOf(QAction *action, const QString &place)
{
    // What a widget handles itself stands behind a tab, for the menu's column of shortcuts.
    const QStringList parts = action->text().split(u'\t');
    const QString own = action->shortcut().toString(QKeySequence::NativeText);
    return {.action = action,
            .title = withoutMnemonic(parts.first()),
            .place = place,
            .keys = own.isEmpty() ? parts.value(1) : own};
}

void collect(const QList<QAction *> &actions, const QString &place, QList<Command> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (const QMenu *menu = action->menu()) {
            const QString title = withoutMnemonic(menu->title());
            collect(menu->actions(), place.isEmpty() ? title : place + u" › " + title, commands);
        } else {
            commands.append(commandOf(action, place));
        }
    }
}

/// By the title, or else by the title and the menus that lead to it, which counts less: more than
/// letters that lie scattered in a title, but not as much as a word of it.
std::optional<int> commandScore(const Command &command, const QString &typed)
{
    constexpr int OnlyWithMenus = -10;
    if (const auto score = fuzzyScore(command.title, typed))
        return score;
    const QString text = command.title + u' ' + command.place;
    const auto score = fuzzyScore(text, typed);
    return score ? std::optional(*score + OnlyWithMenus) : std::nullopt;
}

} // namespace

QString Command::reason() const
{
    if (action.isNull())
        return QCoreApplication::translate("Command", "It is no longer there");
    return action->isEnabled() ? QString() : action->toolTip();
}

QList<Command> commandsOf(const QMenuBar &bar)
{
    QList<Command> commands;
    collect(bar.actions(), {}, commands);
    return commands;
}

QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed)
{
    struct Match
    {
        qsizetype place;
        int score;
        bool isOff;
    };
    QList<Match> matches;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const auto score = commandScore(commands[i], typed);
        if (score)
            matches.append({i, *score, !commands[i].reason().isEmpty()});
    }
    std::ranges::stable_sort(matches, [&](const Match &left, const Match &right) {
        if (left.score != right.score)
            return left.score > right.score;
        return !typed.isEmpty() && left.isOff < right.isOff;
    });
    QList<Command> sorted;
    for (const Match &match : std::as_const(matches))
        sorted.append(commands[match.place]);
    return sorted;
}
