// SPDX-License-Identifier: MIT
#include "standardstreams.h"

#include <fcntl.h>
#include <unistd.h>

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
