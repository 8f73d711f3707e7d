// SPDX-License-Identifier: MIT
#include "keyfile.h"

#include "console.h"
#include "interrupt.h"
#include "silentterminal.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qscopeguard.h>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr qsizetype LargestKeyFile = 64 << 10;
constexpr qsizetype PortionSize = 4096;
constexpr int KeyPollMilliseconds = 50; // how long an interrupt may go unnoticed

struct KeyFileTr
{
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

QString unreadable(const QString &reason)
{
    return KeyFileTr::tr(
               "The key file of --api-key-file cannot be read: %1. Check the path and the "
               "permissions.")
        .arg(reason);
}

/// Without waiting for a pipe's other end.
int openFile(const QString &path)
{
    if (path == QLatin1String("-"))
        return ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
}

bool isFolder(int file)
{
    struct stat facts = {};
    return ::fstat(file, &facts) == 0 && S_ISDIR(facts.st_mode);
}

/// Waits until there is something to read; false after an interrupt.
bool awaitInput(int file)
{
    pollfd descriptor{file, POLLIN, 0};
    while (!Interrupt::hasHappened()) {
        if (::poll(&descriptor, 1, KeyPollMilliseconds) > 0)
            return true;
    }
    return false;
}

/// Reads up to \a end, or to the end of the file where there is none.
Expected<QByteArray, QString> readUpTo(std::optional<char> end, int file)
{
    QByteArray bytes;
    QByteArray portion(PortionSize, Qt::Uninitialized);
    while (bytes.size() < LargestKeyFile && awaitInput(file)) {
        const ssize_t count = ::read(file, portion.data(), PortionSize);
        if (count == 0)
            return bytes;
        if (count > 0)
            bytes.append(portion.constData(), count);
        else if (errno != EINTR && errno != EAGAIN)
            return Unexpected{unreadable(qt_error_string(errno))};
        if (end && bytes.endsWith(*end))
            return bytes;
    }
    return bytes;
}

/// A terminal hands out one line at a time, so that what follows it is left for the next question.
Expected<QByteArray, QString> askForKey(int terminal, Console &console)
{
    const SilentTerminal silent(terminal);
    console.prompt(KeyFileTr::tr("API key (it is not shown):"));
    auto key = readUpTo('\n', terminal);
    console.endPrompt(); // the end of the line was not shown either
    return key;
}

} // namespace

Expected<QByteArray, QString> readKeyFile(const QString &path, Console &console)
{
    const int file = openFile(path);
    if (file < 0)
        return Unexpected{unreadable(qt_error_string(errno))};
    const auto close = qScopeGuard([file] { ::close(file); });
    if (isFolder(file))
        return Unexpected{unreadable(KeyFileTr::tr("it is a folder"))};
    if (path == QLatin1String("-") && ::isatty(file) == 1)
        return askForKey(file, console);
    return readUpTo(std::nullopt, file);
}
