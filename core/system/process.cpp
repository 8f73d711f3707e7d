// SPDX-License-Identifier: MIT
#include "system/process.h"

#include <QtCore/qbytearray.h>

#include <csignal>
#include <fcntl.h>
#include <malloc.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

bool forbidCoreDumps()
{
    // A collector behind a pipe gets the core dump in spite of the limit; it gets nothing of a
    // process that cannot be dumped.
    const rlimit none{0, 0};
    const bool hasLimit = ::setrlimit(RLIMIT_CORE, &none) == 0;
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && hasLimit;
}

void occupyStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        const bool isClosed = ::fcntl(stream, F_GETFD) == -1;
        if (!isClosed)
            continue;
        // The lowest free number is this one. Open in the other direction, each use is an error.
        const int direction = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        if (::open("/dev/null", direction) != stream)
            return;
    }
}

void ignoreWriteSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void growLargeBlocksInPlace()
{
#ifdef __GLIBC__
    constexpr int SmallestLargeBlock = 1 << 20;
    ::mallopt(M_MMAP_THRESHOLD, SmallestLargeBlock);
#endif
}

QString loginName()
{
    // The user database and not the environment, which anything may have set.
    QByteArray buffer(qsizetype(16) * 1024, '\0');
    passwd entry{};
    passwd *found = nullptr;
    const int fault = ::getpwuid_r(::getuid(), &entry, buffer.data(),
                                   static_cast<std::size_t>(buffer.size()), &found);
    return fault == 0 && found != nullptr ? QString::fromLocal8Bit(found->pw_name) : QString();
}
