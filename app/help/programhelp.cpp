// SPDX-License-Identifier: MIT
#include "app/help/programhelp.h"

using namespace Qt::StringLiterals;

QString OptionHelp::spelled() const
{
    const QString space = value.isEmpty() || isValueOptional() ? QString() : u" "_s;
    return u"--"_s + name + space + value;
}

QStringList ProgramHelp::commandNames() const
{
    QStringList names;
    for (const CommandHelp &command : commands)
        names.append(command.name);
    return names;
}

QStringList ProgramHelp::usage() const
{
    if (!hasCommands())
        return {usageOf(commands.constFirst())};
    return {name + u" COMMAND [OPTION...]", name + u" help [COMMAND]", name + u" --version"};
}

QString ProgramHelp::usageOf(const CommandHelp &command) const
{
    QStringList words{name, command.name, u"[OPTION...]"_s, command.arguments};
    words.removeAll(QString());
    return words.join(u' ');
}
