// SPDX-License-Identifier: MIT
#pragma once

/// What the command line answers with. A contract: scripts depend on the numbers.
enum class ExitCode : int {
    Done = 0,
    Usage = 1,         ///< wrong usage or bad local input
    Refused = 2,       ///< the API refused
    Unreachable = 3,   ///< unreachable, or retried to the end; nothing accepted as far as it said
    Unusable = 4,      ///< a complete 200 to a GET that is not what the API promises
    Empty = 5,         ///< nothing selected
    Unknown = 6,       ///< bytes left, no usable answer came
    HeldBack = 7,      ///< needs an acknowledgement
    Interrupted = 130, ///< interrupted, nothing sent
    ReaderGone = 141,  ///< standard output was closed by its reader
};
