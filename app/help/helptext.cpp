// SPDX-License-Identifier: MIT
#include "app/help/helptext.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Columns = 79;
constexpr qsizetype Indent = 2;
constexpr qsizetype LongestTerm = 24;

struct HelpTextTr
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// \a text in lines of \a width characters at most, but for words that are longer.
QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width)
            lines.append(std::exchange(line, QString()));
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(line);
    return lines;
}

/// The column of the texts: as narrow as the terms, those aside that are too long for it.
qsizetype textColumn(const QList<HelpEntry> &entries)
{
    qsizetype longest = 0;
    for (const HelpEntry &entry : entries) {
        if (entry.term.size() <= LongestTerm)
            longest = qMax(longest, entry.term.size());
    }
    return Indent + longest + 2;
}

QString entryText(const HelpEntry &entry, qsizetype column)
{
    QString text = QString(Indent, u' ') + entry.term;
    bool isBeside = text.size() + 2 <= column;
    for (const QString &line : wrapped(entry.text, Columns - column)) {
        text = isBeside ? text.leftJustified(column) : text + u'\n' + QString(column, u' ');
        text += line;
        isBeside = false;
    }
    return text + u'\n';
}

QString termOf(const OptionHelp &option)
{
    return (option.letter.isEmpty() ? u"    "_s : u'-' + option.letter + u", ") + option.spelled();
}

QString optionSection(const CommandHelp &command)
{
    QList<HelpEntry> entries;
    for (const OptionHelp &option : command.options)
        entries.append({termOf(option), option.text});
    return HelpText::section(HelpTextTr::tr("Options:"), entries);
}

/// A command line may be longer than a column of terms: what it does stands below it.
QString exampleSection(const QList<HelpEntry> &examples)
{
    if (examples.isEmpty())
        return {};
    QString text = u'\n' + HelpTextTr::tr("Examples:") + u'\n';
    for (const HelpEntry &example : examples) {
        text += QString(Indent, u' ') + example.term + u'\n';
        for (const QString &line : wrapped(example.text, Columns - 3 * Indent))
            text += QString(3 * Indent, u' ') + line + u'\n';
    }
    return text;
}

QString usageText(const QStringList &lines)
{
    const QString title = HelpTextTr::tr("Usage:") + u' ';
    return title + lines.join(u'\n' + QString(title.size(), u' ')) + u'\n';
}

QString endOf(const QList<HelpEntry> &environment, const QList<HelpEntry> &exitCodes)
{
    return HelpText::section(HelpTextTr::tr("Environment:"), environment) +
           HelpText::section(HelpTextTr::tr("Exit codes:"), exitCodes);
}

} // namespace

QString HelpText::section(const QString &title, const QList<HelpEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    QString text = u'\n' + title + u'\n';
    const qsizetype column = textColumn(entries);
    for (const HelpEntry &entry : entries)
        text += entryText(entry, column);
    return text;
}

QString HelpText::of(const ProgramHelp &program)
{
    QString text = program.text + u"\n\n" + usageText(program.usage());
    if (!program.hasCommands()) {
        const CommandHelp &all = program.commands.constFirst();
        return text + optionSection(all) + exampleSection(all.examples) +
               endOf(program.environment, program.exitCodes);
    }
    QList<HelpEntry> commands;
    QList<HelpEntry> examples;
    for (const CommandHelp &command : program.commands) {
        commands.append({command.name, command.text});
        examples += command.examples.first(qMin<qsizetype>(command.examples.size(), 1));
    }
    return text + section(HelpTextTr::tr("Commands:"), commands) + exampleSection(examples) +
           endOf(program.environment, program.exitCodes);
}

QString HelpText::of(const ProgramHelp &program, const CommandHelp &command)
{
    return usageText({program.usageOf(command)}) + u'\n' + command.text + u"\n" +
           optionSection(command) + section(command.valuesTitle, command.values) +
           exampleSection(command.examples) +
           endOf(command.environment,
                 command.exitCodes.isEmpty() ? program.exitCodes : command.exitCodes);
}
