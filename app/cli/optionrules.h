// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <QtCore/qlist.h>

#include <functional>

/// An option as it stands on the command line. Plain data.
struct GivenOption
{
    QString name; ///< without the dashes
    QString value;
};

/// One option: for which commands, what it means, what it does. Plain data.
struct OptionRule
{
    /// Takes the value over, or gives a sentence that says what is wrong with it.
    using Apply = std::function<std::optional<QString>(Options &, const GivenOption &)>;

    QString name;
    /// What the help calls its value; empty: a switch; in brackets: behind “=” only, or not at all.
    QString value;
    unsigned commands = 0; ///< a bit for each, counted as in Command
    QString help;
    Apply apply;

    [[nodiscard]] bool isValueOptional() const { return value.startsWith(u'['); }
};

/// Every option of every command, in the order of the help.
[[nodiscard]] QList<OptionRule> optionRules();

/// The sentence about an option whose value is missing.
[[nodiscard]] QString needsValue(const QString &option);
