// SPDX-License-Identifier: MIT
#include "app/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

bool forbidCoreDumps()
{
    // A collector behind a pipe gets the core dump in spite of the limit; it gets nothing of a
    // process that cannot be dumped.
    const rlimit none{0, 0};
    const bool hasLimit = ::setrlimit(RLIMIT_CORE, &none) == 0;
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && hasLimit;
}
