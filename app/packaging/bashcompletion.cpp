// SPDX-License-Identifier: MIT
#include "app/packaging/bashcompletion.h"

using namespace Qt::StringLiterals;

namespace {

// Bash takes “=” for the end of a word. Sets cur, the word that is being typed, prev, the option
// before it, and joined where “=” stands between the two.
constexpr auto Head = R"sh(# SPDX-License-Identifier: MIT
# Completion of %1 for bash, made from the table of its options.

%2()
{
    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" joined="" words="" files=""
    if [[ $cur == "=" ]]; then
        cur="" joined="=yes"
    elif [[ $prev == "=" && $COMP_CWORD -gt 2 ]]; then
        prev="${COMP_WORDS[COMP_CWORD-2]}" joined="=yes"
    fi
)sh";

constexpr auto Foot = R"sh(    if [[ $files ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        if [[ $cur != -* ]]; then return; fi
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F %2 %1
)sh";

/// What can stand where no value is asked for.
QString words(const CommandHelp &command)
{
    QStringList names = command.words;
    for (const OptionHelp &option : command.options) {
        names.append(u"--" + option.name);
        if (!option.letter.isEmpty())
            names.append(u'-' + option.letter);
    }
    return names.join(u' ');
}

/// What follows an option that takes a value.
QString valueCase(const OptionHelp &option, const QString &indent)
{
    const QString effect =
        option.takesFile() ? u"files=yes"_s : u"words=\""_s + option.words.join(u' ') + u'"';
    const QString name = u"--" + option.name;
    const QString joined = name + u"=yes";
    return indent + (option.isValueOptional() ? joined : name + u'|' + joined) + u") " + effect +
           u" ;;\n";
}

/// Sets words or files for one command.
QString commandCases(const CommandHelp &command, const QString &indent)
{
    QString text = indent + u"case \"$prev$joined\" in\n";
    for (const OptionHelp &option : command.options) {
        if (!option.value.isEmpty())
            text += valueCase(option, indent);
    }
    const QString files = command.takesFiles() ? u"files=yes "_s : QString();
    return text + indent + u"*) " + files + u"words=\"" + words(command) + u"\" ;;\n" + indent +
           u"esac\n";
}

} // namespace

QString bashCompletion(const ProgramHelp &program)
{
    QString text = QString::fromLatin1(Head);
    if (!program.hasCommands()) {
        text += commandCases(program.commands.constFirst(), QString(4, u' '));
    } else {
        const QString names = program.commandNames().join(u' ');
        text += u"    case \"${COMP_WORDS[1]}/$COMP_CWORD\" in\n"
                "    */1) words=\"%1 help --help --version\" ;;\n"
                "    help/2) words=\"%1\" ;;\n"_s.arg(names);
        for (const CommandHelp &command : program.commands)
            text += u"    "_s + command.name + u"/*)\n" + commandCases(command, QString(8, u' ')) +
                    u"        ;;\n";
        text += u"    esac\n"_s;
    }
    text += QString::fromLatin1(Foot);
    const QString function = u'_' + QString(program.name).replace(u'-', u'_');
    return text.replace(u"%1"_s, program.name).replace(u"%2"_s, function);
}
