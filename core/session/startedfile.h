// SPDX-License-Identifier: MIT
#pragma once

#include "system/filedescriptor.h"

/// A pipe that was opened, and what has been read of it already: reading goes on from there, once.
/// Or a text that is no file at all. Any thread, one at a time.
struct StartedFile
{
    FileDescriptor file; ///< not open once it was taken
    QByteArray head;
    bool isWhole = false; ///< there is no file: the head is all
};
