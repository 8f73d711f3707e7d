// SPDX-License-Identifier: MIT
#include "system/filestate.h"

#include "system/filedescriptor.h"

#include <QtCore/qfile.h>

#include <chrono>
#include <sys/stat.h>

namespace {

qint64 nanoseconds(const timespec &time)
{
    return std::chrono::nanoseconds(std::chrono::seconds(time.tv_sec)).count() + time.tv_nsec;
}

FileState stateOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim),
            nanoseconds(status.st_ctim)};
}

} // namespace

std::optional<FileState> FileState::of(const QString &path)
{
    struct stat status
    {};
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return isThere ? std::optional(stateOf(status)) : std::nullopt;
}

std::optional<FileState> FileState::of(const FileDescriptor &file)
{
    struct stat status
    {};
    return ::fstat(file.number(), &status) == 0 ? std::optional(stateOf(status)) : std::nullopt;
}
