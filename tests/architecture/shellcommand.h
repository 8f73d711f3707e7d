// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

class QProcess;

/// What a command wrote to stdout and stderr, in order, and how it ended.
struct ShellOutcome
{
    int exitCode = -1;
    QString said;
};

/// A text that bash runs, with or without a terminal.
class ShellCommand final
{
public:
    explicit ShellCommand(QString text);

    void setVariable(const QString &name, const QString &value);
    /// Gives the command a terminal of this kind and width, in columns.
    void useTerminal(int columns, const QString &kind = QStringLiteral("xterm"));
    /// Starts the command; what is written to the process is typed, if there is a terminal.
    void start(QProcess &process) const;
    /// Runs the command to its end.
    [[nodiscard]] ShellOutcome run() const;

private:
    QString m_text;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    int m_columns = 0; ///< 0 without a terminal
};

/// The states of a line that was rewritten on a terminal, without the codes that do it.
QStringList rewrittenLines(const QString &shown);
