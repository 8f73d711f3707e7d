// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "options.h"

class SubmissionRecord;

/// `history`: lists what the user's journal holds, newest first, or writes down a person's word
/// on an outcome that is unknown and shows that one, or begins a new record in the place of one
/// that was changed. Opening the journal resolves what a crash left behind. Nothing is sent. Blocks
/// while the disk works.
[[nodiscard]] ExitCode runHistory(const Options &options, const SubmissionRecord &record,
                                  Console &console);
