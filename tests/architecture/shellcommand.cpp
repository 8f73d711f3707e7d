// SPDX-License-Identifier: MIT
#include "architecture/shellcommand.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

ShellCommand::ShellCommand(QString text)
    : m_text(std::move(text))
{}

void ShellCommand::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void ShellCommand::useTerminal(int columns, const QString &kind)
{
    m_columns = columns;
    m_environment.insert(u"TERM"_s, kind);
}

void ShellCommand::start(QProcess &process) const
{
    QProcessEnvironment environment = m_environment;
    // An argument of its own would have to be quoted for the shell that script starts.
    environment.insert(u"SHELL_COMMAND"_s, m_text);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString bash = u"exec bash -c \"$SHELL_COMMAND\""_s;
    if (m_columns > 0)
        process.start(u"script"_s,
                      {u"-qec"_s, u"stty cols %1; "_s.arg(m_columns) + bash, u"/dev/null"_s});
    else
        process.start(u"bash"_s, {u"-c"_s, bash});
}

ShellOutcome ShellCommand::run() const
{
    QProcess process;
    start(process);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QStringList rewrittenLines(const QString &shown)
{
    static const QRegularExpression rewriting(u"\r([^\r\n\x1b]+)\x1b\\[K"_s);
    QStringList lines;
    QRegularExpressionMatchIterator matches = rewriting.globalMatch(shown);
    while (matches.hasNext())
        lines.append(matches.next().captured(1));
    return lines;
}
