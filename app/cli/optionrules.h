// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <QtCore/qlist.h>

#include <functional>

/// An option as given on the command line. Plain data.
struct GivenOption
{
    QString name; ///< without the dashes
    QString value;
};

/// One option: its commands, its meaning, its effect. Plain data.
struct OptionRule
{
    /// Stores the value, or returns a sentence on what is wrong with it.
    using Apply = std::function<std::optional<QString>(Options &, const GivenOption &)>;

    QString name;
    /// The name of its value in the help; empty: a switch; in brackets: optional, and only after
    /// “=”.
    QString value;
    unsigned commands = 0; ///< one bit for each, numbered as in Command
    QString help;
    Apply apply;
    /// The values that are known beforehand, for a shell that completes them.
    QStringList words = {};
    bool isRepeatable = false;
    QString letter = {}; ///< of the short form; a switch only

    [[nodiscard]] bool appliesTo(Command command) const
    {
        return (commands & (1U << static_cast<unsigned>(command))) != 0;
    }
    [[nodiscard]] bool isValueOptional() const { return value.startsWith(u'['); }
};

/// Returns every option of every command, in the order of the help.
[[nodiscard]] QList<OptionRule> optionRules();

/// Returns the words that `--mark ID` takes.
[[nodiscard]] QStringList markWords();

/// Returns the sentence about an option whose value is missing.
[[nodiscard]] QString needsValue(const QString &option);
