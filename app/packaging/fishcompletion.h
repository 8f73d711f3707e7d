// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/programhelp.h"

/// Returns the script by which fish completes commands, options, values that are known beforehand,
/// and files of \a program.
[[nodiscard]] QString fishCompletion(const ProgramHelp &program);
