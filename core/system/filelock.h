// SPDX-License-Identifier: MIT
#pragma once

#include "system/filedescriptor.h"

#include <chrono>
#include <memory>

/// Why a lock could not be taken.
struct LockFault
{
    enum class Kind : quint8 {
        Taken,      ///< another window or program holds it now
        NotPossible ///< the lock file cannot be made
    };
    Kind kind = Kind::Taken;
    QString detail = {}; ///< in the system's words
};

/// A lock held by one window of one process at a time, or shared by several; the system releases it
/// when the process ends in any way. Its file is never removed, since removing it would let two
/// holders in. Any thread.
class FileLock final
{
    Q_DISABLE_COPY_MOVE(FileLock)

public:
    /// Takes the lock of the file \a path, which is made if it is missing, in a folder that must
    /// exist; waits for at most \a patience, or until \a isStopped returns true.
    [[nodiscard]] static Expected<std::shared_ptr<FileLock>, LockFault>
    take(const QString &path, std::chrono::milliseconds patience = {},
         const StopToken &isStopped = {})
    {
        return take(path, FileDescriptor::Lock::Exclusive, patience, isStopped);
    }
    /// The same, but others may share it.
    [[nodiscard]] static Expected<std::shared_ptr<FileLock>, LockFault>
    share(const QString &path, std::chrono::milliseconds patience, const StopToken &isStopped = {})
    {
        return take(path, FileDescriptor::Lock::Shared, patience, isStopped);
    }
    /// Returns whether another window or program holds the lock now. Creates no file.
    [[nodiscard]] static bool isTaken(const QString &path);

    /// Returns whether the lock is still effective: not if its file was deleted, since the next
    /// holder then makes a new one.
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] static Expected<std::shared_ptr<FileLock>, LockFault>
    take(const QString &path, FileDescriptor::Lock kind, std::chrono::milliseconds patience,
         const StopToken &isStopped);
    FileLock(FileDescriptor file, QString path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    {}

    FileDescriptor m_file;
    QString m_path;
};
