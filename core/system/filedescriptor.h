// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <utility>

/// An open file, pipe or device, closed with this object and not inherited by programs that are
/// started. Never of a file that SQLite has open: see Database. Any thread, one at a time.
class FileDescriptor final
{
    Q_DISABLE_COPY(FileDescriptor)

public:
    enum class Access : quint8 {
        Read,
        Write,
        ReadWrite ///< the file is made if it is missing, and only its owner may read it
    };
    enum class Links : bool { Refused, Followed };
    enum class Lock : bool { Shared, Exclusive };

    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    {}
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(other.release())
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    /// Opens \a path without waiting for the other end of a pipe. The error is the system's number.
    [[nodiscard]] static Expected<FileDescriptor, int> open(const QString &path, Access access,
                                                            Links links = Links::Followed);
    /// Opens what \a number has open a second time; is not open if that fails.
    [[nodiscard]] static FileDescriptor duplicate(int number);

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Returns the number, to be closed by the caller; -1 if it is not open.
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

    /// Locks the file against other programs until it is closed; waits for at most \a patience, or
    /// until \a isStopped returns true. Returns 0, or the system's number of the error: EWOULDBLOCK
    /// if another program holds it.
    int lock(Lock kind, std::chrono::milliseconds patience = {},
             const StopToken &isStopped = {}) const;
    /// Returns whether another process has a POSIX record lock on the byte at \a offset that
    /// excludes writing.
    [[nodiscard]] bool hasRecordLock(qint64 offset) const;
    /// Returns the first \a size bytes; nothing if there are fewer.
    [[nodiscard]] QByteArray head(qsizetype size) const;
    /// Replaces the first bytes in one write, without waiting for the disk.
    void setHead(const QByteArray &bytes) const;
    /// Gives the file the present time. Returns whether the file system did so.
    [[nodiscard]] bool touch() const;

private:
    int m_number = -1;
};
