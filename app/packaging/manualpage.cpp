// SPDX-License-Identifier: MIT
#include "app/packaging/manualpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Text in which nothing is a request or an escape of troff, and each dash can be copied as typed.
QString plain(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    const bool isRequest = escaped.startsWith(u'.') || escaped.startsWith(u'\'');
    return isRequest ? u"\\&"_s + escaped : escaped;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + plain(text) + u"\\fR";
}

QString italic(const QString &text)
{
    return u"\\fI"_s + plain(text) + u"\\fR";
}

QString section(const QString &title)
{
    return u".SH "_s + title + u'\n';
}

QString item(const QString &term, const QString &text)
{
    return u".TP\n"_s + term + u'\n' + plain(text) + u'\n';
}

QString entries(const QString &title, const QList<HelpEntry> &list)
{
    QString text = list.isEmpty() ? QString() : section(title);
    for (const HelpEntry &entry : list)
        text += item(bold(entry.term), entry.text);
    return text;
}

/// The words that are typed as they stand in bold, those that stand for others in italics.
QString usageLine(const QString &usage)
{
    QStringList words;
    for (const QString &word : usage.split(u' ')) {
        const bool isTyped = word == word.toLower() && !word.startsWith(u'[');
        words.append(isTyped ? bold(word) : italic(word));
    }
    return words.join(u' ') + u'\n';
}

QString optionTerm(const OptionHelp &option)
{
    const QString name = bold(u"--"_s + option.name);
    const QString space = option.value.isEmpty() || option.isValueOptional() ? u""_s : u" "_s;
    const QString value = option.value.isEmpty() ? QString() : space + italic(option.value);
    return (option.letter.isEmpty() ? QString() : bold(u'-' + option.letter) + u", ") + name +
           value;
}

/// One option with the commands that it is for.
struct SharedOption
{
    OptionHelp option;
    QStringList commands;
};

QList<SharedOption> sharedOptions(const ProgramHelp &program)
{
    QList<SharedOption> shared;
    for (const CommandHelp &command : program.commands) {
        for (const OptionHelp &option : command.options) {
            const auto same = std::ranges::find_if(shared, [&option](const SharedOption &each) {
                return each.option.name == option.name && each.option.text == option.text;
            });
            if (same == shared.end())
                shared.append({option, {command.name}});
            else
                same->commands.append(command.name);
        }
    }
    return shared;
}

QString optionSection(const ProgramHelp &program)
{
    QString text = section(u"OPTIONS"_s);
    for (const SharedOption &shared : sharedOptions(program)) {
        text += item(optionTerm(shared.option), shared.option.text);
        if (shared.commands.size() < program.commands.size())
            text += u".br\nOf "_s + bold(shared.commands.join(u", "_s)) + u".\n";
    }
    return text;
}

QString commandSection(const ProgramHelp &program)
{
    if (!program.hasCommands())
        return {};
    QString text = section(u"COMMANDS"_s);
    for (const CommandHelp &command : program.commands)
        text += item(bold(command.name), command.text);
    text += item(bold(u"help"_s) + u' ' + italic(u"[COMMAND]"_s),
                 u"the options and examples of a command, or an overview"_s);
    return text;
}

/// Such as the faults of the demo.
QString valueSections(const ProgramHelp &program)
{
    QString text;
    for (const CommandHelp &command : program.commands) {
        const QString &title = command.valuesTitle; // with a colon
        text += entries(title.chopped(title.isEmpty() ? 0 : 1).toUpper(), command.values);
    }
    return text;
}

QString exampleSection(const ProgramHelp &program)
{
    QString text = section(u"EXAMPLES"_s);
    for (const CommandHelp &command : program.commands) {
        for (const HelpEntry &example : command.examples)
            text += item(bold(example.term), example.text);
    }
    return text;
}

/// `outage-desk(1)` with its name in bold.
QString reference(const QString &page)
{
    const qsizetype bracket = page.indexOf(u'(');
    return bold(page.first(bracket)) + page.sliced(bracket);
}

QString references(const QStringList &pages)
{
    QStringList texts;
    for (const QString &page : pages)
        texts.append(reference(page));
    return section(u"SEE ALSO"_s) + texts.join(u", "_s) + u'\n';
}

} // namespace

QString manualPage(const ProgramHelp &program, const ManualText &text, const QString &version)
{
    QString page = u".\\\" SPDX-License-Identifier: MIT\n"_s;
    page += u".TH "_s + plain(program.name.toUpper()) + u" 1 \"\" \"Outage Desk " + plain(version) +
            u"\" \"User Commands\"\n";
    // Neither hyphens in the middle of options nor blanks stretched over the line.
    page += u".nh\n.ad l\n"_s;
    page += section(u"NAME"_s) + plain(program.name) + u" \\- " + plain(text.name) + u'\n';
    page += section(u"SYNOPSIS"_s);
    for (const QString &usage : program.usage())
        page += usageLine(usage) + u".br\n";
    page += section(u"DESCRIPTION"_s);
    for (const QString &paragraph : text.description)
        page += plain(paragraph) + u"\n.P\n";
    page.chop(3);
    page += commandSection(program) + optionSection(program) + valueSections(program);
    page += entries(u"EXIT STATUS"_s, program.exitCodes);
    page += entries(u"ENVIRONMENT"_s, program.environment);
    page += entries(u"FILES"_s, text.files);
    return page + exampleSection(program) + references(text.seeAlso);
}
