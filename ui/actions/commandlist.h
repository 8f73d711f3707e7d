// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>
#include <QtGui/qaction.h>

class QMenuBar;

/// An action as the command palette offers it.
struct Command
{
    QPointer<QAction> action;
    QString title; ///< without mnemonic and shortcut
    QString place; ///< the menus that contain it: "View", "View › Columns"
    QString keys;  ///< its shortcut as the system writes it; may be empty

    /// Returns why the action is disabled; empty if it is enabled.
    [[nodiscard]] QString reason() const;
};

/// Returns every action in the menus of \a bar, in their order: those of the registry, and those of
/// columns, themes and faults.
[[nodiscard]] QList<Command> commandsOf(const QMenuBar &bar);

/// Returns those of \a commands that match \a typed, the best first; all if it is empty. Enabled
/// commands come before disabled ones that match equally.
[[nodiscard]] QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed);
