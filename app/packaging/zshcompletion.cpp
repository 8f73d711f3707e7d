// SPDX-License-Identifier: MIT
#include "app/packaging/zshcompletion.h"

using namespace Qt::StringLiterals;

namespace {

/// In single quotes for the shell.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// \a text where “:” and brackets mean something to _arguments.
QString escaped(const QString &text)
{
    QString result = text;
    for (const QChar sign : {u'\\', u':', u'[', u']'})
        result.replace(sign, u'\\' + QString(sign));
    return result;
}

/// How a value is completed: `:FILE:_files`.
QString action(const OptionHelp &option)
{
    if (option.value.isEmpty())
        return {};
    if (option.isValueOptional())
        return u"::value:("_s + option.words.join(u' ') + u')';
    const QString how = option.takesFile()       ? u"_files"_s
                        : option.words.isEmpty() ? u" "_s
                                                 : u'(' + option.words.join(u' ') + u')';
    return u':' + escaped(option.value) + u':' + how;
}

QString optionArgument(const OptionHelp &option)
{
    const QString text = u'[' + escaped(option.text) + u']';
    if (!option.letter.isEmpty()) {
        return u"'(-%1 --%2)'{-%1,--%2}"_s.arg(option.letter, option.name) + quoted(text);
    }
    const QString mark = option.value.isEmpty()     ? QString()
                         : option.isValueOptional() ? u"=-"_s
                                                    : u"="_s;
    return quoted((option.isRepeatable ? u"*--"_s : u"--"_s) + option.name + mark + text +
                  action(option));
}

QString argumentsCall(const CommandHelp &command, const QString &indent)
{
    QString text = indent + u"_arguments -s";
    for (const OptionHelp &option : command.options)
        text += u" \\\n" + indent + u"    " + optionArgument(option);
    if (command.takesFiles())
        text += u" \\\n" + indent + u"    '*:FILE:_files'";
    if (!command.words.isEmpty())
        text += u" \\\n" + indent + u"    '*:outcome:(" + command.words.join(u' ') + u")'";
    return text + u'\n';
}

} // namespace

QString zshCompletion(const ProgramHelp &program)
{
    QString text =
        u"#compdef %1\n# SPDX-License-Identifier: MIT\n"
        "# Completion of %1 for zsh, made from the table of its options.\n\n"_s.arg(program.name);
    if (!program.hasCommands())
        return text + argumentsCall(program.commands.constFirst(), {});
    text += u"local -a commands=(\n"_s;
    for (const CommandHelp &command : program.commands)
        text += u"    "_s + quoted(escaped(command.name) + u':' + escaped(command.text)) + u'\n';
    text += u"    'help:help on a command'\n"
            ")\n"
            "if (( CURRENT == 2 )); then\n"
            "    _describe -t commands command commands\n"
            "    return\n"
            "fi\n"
            "local command=$words[2]\n"
            "shift words\n"
            "(( CURRENT-- ))\n"
            "case $command in\n"
            "help) commands[-1]=(); _describe -t commands command commands ;;\n"_s;
    for (const CommandHelp &command : program.commands)
        text += command.name + u")\n" + argumentsCall(command, QString(4, u' ')) + u"    ;;\n";
    return text + u"esac\n";
}
