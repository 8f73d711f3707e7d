// SPDX-License-Identifier: MIT
#pragma once

/// The exit codes of the command line. A contract: scripts depend on the numbers.
enum class ExitCode : int {
    Done = 0,
    Usage = 1,         ///< wrong usage or bad local input
    Refused = 2,       ///< the API refused
    Unreachable = 3,   ///< unreachable, or all retries failed; nothing accepted as far as the API
                       ///< answered
    Unusable = 4,      ///< a complete 200 to a GET whose content does not follow the API
    Empty = 5,         ///< nothing included
    Unknown = 6,       ///< bytes were sent, no usable answer was received
    HeldBack = 7,      ///< needs an acknowledgement
    Interrupted = 130, ///< interrupted, nothing sent, or nothing more
    ReaderGone = 141,  ///< standard output was closed by its reader
};
