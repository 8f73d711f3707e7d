// SPDX-License-Identifier: MIT
#include "system/filedescriptor.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr std::chrono::milliseconds LockPause(5);

int flagsFor(FileDescriptor::Access access)
{
    switch (access) {
    case FileDescriptor::Access::Read:
        return O_RDONLY;
    case FileDescriptor::Access::Write:
        return O_WRONLY;
    case FileDescriptor::Access::ReadWrite:
        break;
    }
    return O_RDWR | O_CREAT;
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_number);
}

Expected<FileDescriptor, int> FileDescriptor::open(const QString &path, Access access, Links links)
{
    // O_NONBLOCK: to wait for the other end of a named pipe could not be cancelled.
    const int flags = flagsFor(access) | (links == Links::Refused ? O_NOFOLLOW : 0);
    const int number = ::open(QFile::encodeName(path).constData(),
                              flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600);
    if (number < 0)
        return Unexpected{errno};
    return FileDescriptor(number);
}

FileDescriptor FileDescriptor::duplicate(int number)
{
    return FileDescriptor(::fcntl(number, F_DUPFD_CLOEXEC, 0));
}

int FileDescriptor::lock(Lock kind, std::chrono::milliseconds patience,
                         const StopToken &isStopped) const
{
    const int operation = (kind == Lock::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    const QDeadlineTimer limit(patience);
    while (::flock(m_number, operation) != 0) {
        const int error = errno;
        if (error != EWOULDBLOCK || limit.hasExpired() || (isStopped && isStopped()))
            return error;
        std::this_thread::sleep_for(LockPause);
    }
    return 0;
}

bool FileDescriptor::hasRecordLock(qint64 offset) const
{
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = offset;
    asked.l_len = 1;
    return ::fcntl(m_number, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
}

QByteArray FileDescriptor::head(qsizetype size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t count = ::pread(m_number, bytes.data(), static_cast<std::size_t>(size), 0);
    return count == size ? bytes : QByteArray();
}

void FileDescriptor::setHead(const QByteArray &bytes) const
{
    [[maybe_unused]] const ssize_t count =
        ::pwrite(m_number, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0);
}

bool FileDescriptor::touch() const
{
    return ::futimens(m_number, nullptr) == 0;
}
