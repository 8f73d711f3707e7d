// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "options.h"

class SubmissionRecord;

/// `history`: lists the submissions in the user's journal, newest first; or marks an unknown
/// outcome and shows that submission; or starts a new record in place of an altered one. Opening
/// the journal resolves what a crash left unfinished. Sends nothing. Blocks on the disk.
[[nodiscard]] ExitCode runHistory(const Options &options, const SubmissionRecord &record,
                                  Console &console);
