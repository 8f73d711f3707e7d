// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/programhelp.h"

/// The texts of `--help`, within 80 columns.
namespace HelpText {

/// Returns the help of a whole program.
[[nodiscard]] QString of(const ProgramHelp &program);
/// Returns the help of one command of it.
[[nodiscard]] QString of(const ProgramHelp &program, const CommandHelp &command);
/// Returns \a entries below a title, the texts in a column of their own.
[[nodiscard]] QString section(const QString &title, const QList<HelpEntry> &entries);

} // namespace HelpText
