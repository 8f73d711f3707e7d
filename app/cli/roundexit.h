// SPDX-License-Identifier: MIT
#pragma once

#include "exitcode.h"

#include <QtCore/qlist.h>

/// Returns the exit code of a run about several sites, whose own ones \a codes are, in their order:
/// Unknown if any is; else Interrupted or ReaderGone, which ended the run; else the first that is
/// neither Done nor Empty; Empty if all are, and Done otherwise.
[[nodiscard]] ExitCode roundExit(const QList<ExitCode> &codes);
