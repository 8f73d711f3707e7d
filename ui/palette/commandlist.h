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
    QString place; ///< the menus that lead to it: "View", "View › Columns"
    QString keys;  ///< its shortcut as the system writes it; may be empty

    /// Why it cannot be done now; empty: it can.
    [[nodiscard]] QString reason() const;
};

/// Every action that the menus of \a bar hold, in their order: the registry's, and those of the
/// columns, themes and faults.
[[nodiscard]] QList<Command> commandsOf(const QMenuBar &bar);

/// \a commands that answer to what was \a typed, the best first; all of them for nothing typed.
/// What can be done comes before what cannot where both answer alike.
[[nodiscard]] QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed);
