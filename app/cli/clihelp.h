// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/programhelp.h"

/// Returns what help, manual page and shells know of `outage-desk-cli`, made from optionRules().
/// Its commands are numbered as in Command.
[[nodiscard]] ProgramHelp commandLineHelp();
