// SPDX-License-Identifier: MIT
#include "system/filelock.h"

#include "system/filestate.h"

#include <cerrno>

namespace {

LockFault lockFault(int error)
{
    const auto kind = error == EWOULDBLOCK ? LockFault::Kind::Taken : LockFault::Kind::NotPossible;
    return {kind, qt_error_string(error)};
}

} // namespace

Expected<std::shared_ptr<FileLock>, LockFault> FileLock::take(const QString &path,
                                                              FileDescriptor::Lock kind,
                                                              std::chrono::milliseconds patience,
                                                              const StopToken &isStopped)
{
    constexpr int MostTries = 10;
    for (int tries = 0; tries < MostTries; ++tries) {
        auto file = FileDescriptor::open(path, FileDescriptor::Access::ReadWrite);
        if (!file)
            return Unexpected{lockFault(file.error())};
        if (const int error = file->lock(kind, patience, isStopped))
            return Unexpected{lockFault(error)};
        std::shared_ptr<FileLock> lock(new FileLock(std::move(file).value(), path));
        // The file may have been deleted meanwhile: then the lock has no effect.
        if (lock->isHeld())
            return lock;
    }
    return Unexpected{lockFault(ENOENT)};
}

bool FileLock::isTaken(const QString &path)
{
    const auto file = FileDescriptor::open(path, FileDescriptor::Access::Read);
    // Shared, so that two that look do not take each other for a holder.
    return file && file->lock(FileDescriptor::Lock::Shared) == EWOULDBLOCK;
}

bool FileLock::isHeld() const
{
    const auto held = FileState::of(m_file);
    const auto found = FileState::of(m_path);
    return held && found && held->isSameFileAs(*found);
}
