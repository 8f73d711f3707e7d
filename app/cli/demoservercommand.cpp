// SPDX-License-Identifier: MIT
#include "demoservercommand.h"
ExitCode runDemoServer(const Options &, Console &)
{
    return ExitCode::Usage;
}
