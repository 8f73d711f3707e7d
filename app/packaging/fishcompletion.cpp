// SPDX-License-Identifier: MIT
#include "app/packaging/fishcompletion.h"

using namespace Qt::StringLiterals;

namespace {

/// In single quotes, in which fish knows two escapes.
QString quoted(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + result + u'\'';
}

QString optionLine(const QString &begin, const OptionHelp &option)
{
    QString line = begin;
    if (!option.letter.isEmpty())
        line += u" -s " + option.letter;
    line += u" -l " + option.name;
    if (option.takesFile())
        line += u" -r -F"_s;
    else if (!option.value.isEmpty() && !option.isValueOptional())
        line += u" -x"_s;
    if (!option.words.isEmpty())
        line += u" -a " + quoted(option.words.join(u' '));
    return line + u" -d " + quoted(option.text) + u'\n';
}

} // namespace

QString fishCompletion(const ProgramHelp &program)
{
    const QString complete = u"complete -c " + program.name;
    QString text =
        u"# SPDX-License-Identifier: MIT\n"
        "# Completion of %1 for fish, made from the table of its options.\n\n"_s.arg(program.name);
    if (!program.commands.constFirst().takesFiles())
        text += complete + u" -f\n";
    if (program.hasCommands()) {
        const QString first = complete + u" -n __fish_use_subcommand";
        for (const CommandHelp &command : program.commands)
            text += first + u" -a " + command.name + u" -d " + quoted(command.text) + u'\n';
        text += first + u" -a help -d 'help on a command'\n" + complete +
                u" -n '__fish_seen_subcommand_from help' -a '" + program.commandNames().join(u' ') +
                u"'\n";
    }
    for (const CommandHelp &command : program.commands) {
        const QString condition = program.hasCommands()
                                      ? u" -n '__fish_seen_subcommand_from %1'"_s.arg(command.name)
                                      : QString();
        if (!command.words.isEmpty())
            text += complete + condition + u" -a " + quoted(command.words.join(u' ')) + u'\n';
        for (const OptionHelp &option : command.options)
            text += optionLine(complete + condition, option);
    }
    return text;
}
