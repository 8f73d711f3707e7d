// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "options.h"

/// `demo-server`: serves the demo API on the loopback address until interrupted. Needs a
/// QCoreApplication; returns when the server has stopped.
[[nodiscard]] ExitCode runDemoServer(const Options &options, Console &console);
