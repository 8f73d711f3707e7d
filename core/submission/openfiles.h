// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qmutex.h>
#include <QtCore/qstring.h>

#include <map>
#include <optional>

/// What tells one file from another under the same path. A value.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Of the file under \a path, which is not opened for it; nothing if there is none.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};

/// Which database files this process has open through SQLite. One for the whole process, since
/// the locks of POSIX belong to a process: who is about to open, make or close such a file holds
/// it, so that no descriptor but SQLite's is closed while a connection is there. Any thread.
class OpenFiles final
{
    Q_DISABLE_COPY_MOVE(OpenFiles)

public:
    /// Waits until no other thread is opening or closing a database.
    OpenFiles();

    void add(const FileIdentity &file);
    void remove(const FileIdentity &file);
    [[nodiscard]] bool has(const FileIdentity &file) const;

private:
    struct Shared
    {
        QMutex mutex;
        std::map<FileIdentity, int> connections;
    };
    [[nodiscard]] static Shared &ofThisProcess();

    QMutexLocker<QMutex> m_locker;
};
