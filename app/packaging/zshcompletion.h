// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/programhelp.h"

/// Returns the script by which zsh completes commands, options, values that are known beforehand,
/// and files of \a program.
[[nodiscard]] QString zshCompletion(const ProgramHelp &program);
