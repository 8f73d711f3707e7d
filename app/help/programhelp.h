// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// A term, such as a variable or an exit code, and what it means. Plain data.
struct HelpEntry
{
    QString term;
    QString text;
};

/// One option of a program. Plain data.
struct OptionHelp
{
    QString letter = {}; ///< of the short form, without its dash; empty: there is none
    QString name = {};   ///< without its dashes
    /// The name of its value; empty: a switch; in brackets: optional, and only after “=”.
    QString value = {};
    QString text = {};
    /// The values that are known beforehand, for a shell that completes them.
    QStringList words = {};
    bool isRepeatable = false;

    [[nodiscard]] bool isValueOptional() const { return value.startsWith(u'['); }
    [[nodiscard]] bool takesFile() const { return value == u"FILE"; }
    /// Returns the long form with its value: `--site ID`.
    [[nodiscard]] QString spelled() const;
};

/// One command of a program, or all of a program that has no commands. Plain data.
struct CommandHelp
{
    QString name = {}; ///< empty: the program itself
    QString text = {};
    QList<OptionHelp> options = {};
    /// What comes between the options: `[FILE...]`; empty: nothing.
    QString arguments = {};
    /// The words that can stand there, for a shell that completes them.
    QStringList words = {};
    QList<HelpEntry> examples = {};
    /// What the names mean that an option takes, and a title for them: “Faults:”.
    QString valuesTitle = {};
    QList<HelpEntry> values = {};
    /// Those that the command can end with; empty: those of the program.
    QList<HelpEntry> exitCodes = {};
    QList<HelpEntry> environment = {}; ///< the variables that it reads

    [[nodiscard]] bool takesFiles() const { return arguments.contains(u"FILE"); }
};

/// What help, manual page and shells know of a program. Made from the table that parses its
/// options. Plain data.
struct ProgramHelp
{
    QString name = {};
    QString text = {}; ///< one line
    QList<CommandHelp> commands = {};
    QList<HelpEntry> environment = {};
    QList<HelpEntry> exitCodes = {};

    [[nodiscard]] bool hasCommands() const { return !commands.constFirst().name.isEmpty(); }
    [[nodiscard]] QStringList commandNames() const;
    /// Returns what to type: one line for each way to call the program or \a command.
    [[nodiscard]] QStringList usage() const;
    [[nodiscard]] QString usageOf(const CommandHelp &command) const;
};
