// SPDX-License-Identifier: MIT
#include "system/streams.h"

#include <cerrno>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr std::chrono::milliseconds StopPause(50); // how long a stop may go unnoticed
constexpr qsizetype PortionSize = 4096;

bool isReady(int stream, short event, std::chrono::milliseconds patience)
{
    pollfd descriptor{stream, event, 0};
    int count = 0;
    do {
        count = ::poll(&descriptor, 1, static_cast<int>(patience.count()));
    } while (count < 0 && errno == EINTR);
    return count > 0;
}

/// Waits until there is something to read; false once \a isStopped.
bool awaitInput(int stream, const StopToken &isStopped)
{
    while (!isStopped()) {
        if (isReadable(stream, StopPause))
            return true;
    }
    return false;
}

} // namespace

bool isTerminal(int stream)
{
    return ::isatty(stream) == 1;
}

int terminalWidth(int stream)
{
    winsize size{};
    return ::isatty(stream) == 1 && ::ioctl(stream, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void discardInput(int terminal)
{
    ::tcflush(terminal, TCIFLUSH);
}

bool isReadable(int stream, std::chrono::milliseconds patience)
{
    return isReady(stream, POLLIN, patience);
}

Expected<QByteArray, int> readUpTo(std::optional<char> end, int stream, qsizetype most,
                                   const StopToken &isStopped)
{
    QByteArray bytes;
    QByteArray portion(PortionSize, Qt::Uninitialized);
    while (bytes.size() < most && awaitInput(stream, isStopped)) {
        const ssize_t count = ::read(stream, portion.data(), PortionSize);
        if (count == 0)
            return bytes;
        if (count > 0)
            bytes.append(portion.constData(), count);
        else if (errno != EINTR && errno != EAGAIN)
            return Unexpected{errno};
        if (end && bytes.endsWith(*end))
            return bytes;
    }
    return bytes;
}

Expected<qint64, int> writeSome(int stream, QByteArrayView bytes,
                                std::chrono::milliseconds patience)
{
    const ssize_t count = ::write(stream, bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (count >= 0)
        return count;
    if (errno == EAGAIN && !isReady(stream, POLLOUT, patience))
        return Unexpected{ETIMEDOUT};
    if (errno == EAGAIN || errno == EINTR)
        return 0;
    return Unexpected{errno};
}
