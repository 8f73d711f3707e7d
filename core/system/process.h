// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Makes sure that a crash of this process leaves no image of its memory, which would contain the
/// key: neither a core file nor data for a crash collector. Release builds call it before anything
/// else. Returns whether the system accepted it.
bool forbidCoreDumps();

/// forbidCoreDumps() in a release build; a developer's build keeps its core files.
inline void forbidCoreDumpsInReleases()
{
#ifdef NDEBUG
    forbidCoreDumps();
#endif
}

/// Opens the standard streams that the caller has closed, so that no file or socket opened later
/// gets their numbers and receives output meant for the user: reading or writing them fails, as
/// with closed streams. Must be called before anything is opened.
void occupyStandardStreams();

/// Makes a write fail where it would end the program: if the reader of a pipe has gone, or if a
/// file may not grow further.
void ignoreWriteSignals();

/// Makes a large block of memory that grows move its pages. By default glibc comes to copy blocks
/// of up to 32 MiB, and each leaves a hole of its size behind.
void growLargeBlocksInPlace();

/// Returns the name of the user of this process; empty if the system has none. Asks the user
/// database, which may use the network: not for the GUI thread.
[[nodiscard]] QString loginName();
