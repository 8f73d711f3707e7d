// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtemporarydir.h>

#include <functional>

/// What a run of the command line came to.
struct CliResult
{
    int exitCode = -1; ///< -1: it crashed, was killed, or did not end in time
    QByteArray out = {};
    QByteArray err = {};
    bool isTooLate = false; ///< it did not end in time

    /// The only line that begins with `Error: `, without that; empty if there is none or several.
    [[nodiscard]] QString error() const;
};

/// Runs the real `outage-desk-cli` with a home folder, an environment and a key of its own.
///
/// The event loop of the test turns meanwhile, so servers of the same thread answer. After each
/// run the key is looked for in everything that was written, and found is a failed test.
class CliRunner final
{
    Q_DISABLE_COPY_MOVE(CliRunner)

public:
    CliRunner();
    ~CliRunner();

    /// In the environment of every run unless something else was set; holds characters that URLs
    /// and base64 spell in another way.
    static const QByteArray Key;

    /// An existing folder that is this runner's alone.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Writes \a content into a file of folder(); its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

    void setVariable(const QString &name, const QString &value);
    void removeVariable(const QString &name);
    /// From now on the look-up of a host takes longer than any test.
    void slowTheResolver();
    /// What standard input holds before it ends; empty at first.
    void setInput(const QByteArray &bytes) { m_input = bytes; }
    /// Runs in the child before the program starts; async-signal-safe calls only. What the signals
    /// that end a program do is then the usual, also if the test's parent ignores them.
    void setChildModifier(const std::function<void()> &modifier);
    void setOutputFile(const QString &path);

    /// Runs to the end. Half a minute is the limit.
    [[nodiscard]] CliResult run(const QStringList &arguments);
    /// The same for a shell that runs \a command, in which $0 is the program and $1 and so on are
    /// \a arguments: for bytes that no QString holds.
    [[nodiscard]] CliResult runWithShell(const QString &command, const QStringList &arguments);
    /// Starts; standard input stays open, holding what setInput() gave.
    void start(const QStringList &arguments);
    /// Waits until the process has ended.
    [[nodiscard]] CliResult finish();

    [[nodiscard]] QProcess &process() { return m_process; }
    /// What has come on standard output so far.
    [[nodiscard]] QByteArray outputSoFar() { return m_result.out; }
    [[nodiscard]] QByteArray errorSoFar() { return m_result.err; }
    void signal(int number);
    /// Whether the program has taken over what Ctrl+C does.
    [[nodiscard]] bool catchesInterrupts() const;

private:
    void startProgram(const QString &program, const QStringList &arguments);
    void modifyChild();
    void checkForKey() const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
    std::function<void()> m_modifier;
    QByteArray m_input;
    CliResult m_result;
};
