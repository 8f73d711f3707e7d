// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtemporarydir.h>

#include <sys/types.h>

/// A home folder and a message bus of their own, and a shell in which things are tried out.
///
/// In the shell `$probe` is the probe, `$cli` the command line, and the function `start_keyring`
/// starts a real, unlocked gnome-keyring as `$daemon`. This bus starts no service on demand.
class KeyringSession final
{
    Q_DISABLE_COPY_MOVE(KeyringSession)

public:
    KeyringSession();
    ~KeyringSession();

    void setVariable(const QString &name, const QString &value);
    /// Starts \a script with a bus.
    void start(const QString &script);
    /// Starts \a script without one.
    void startWithoutBus(const QString &script);
    /// What the script wrote, line by line; a last line of its own says if it did not end well.
    [[nodiscard]] QStringList finish();
    /// start() and finish().
    [[nodiscard]] QStringList run(const QString &script);

    /// Everything in the files of the home folder.
    [[nodiscard]] QByteArray everyFile() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void killAll();
    void launch(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
    pid_t m_group = 0;
};
