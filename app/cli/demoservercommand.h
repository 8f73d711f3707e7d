// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "options.h"

/// `demo-server`: serves the demo API on the loopback address until interrupted.
/// Needs a QCoreApplication; returns when it is over.
[[nodiscard]] ExitCode runDemoServer(const Options &options, Console &console);

/// The names that `--fault` takes, each with what it does.
[[nodiscard]] QString demoFaultHelp();
