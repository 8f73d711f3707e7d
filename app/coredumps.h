// SPDX-License-Identifier: MIT
#pragma once

/// Makes sure that a crash of this process leaves no image of its memory, which would contain the
/// key: neither a core file nor data for a crash collector. Release builds call it first. Returns
/// whether the system accepted it.
bool forbidCoreDumps();

/// forbidCoreDumps() in a release build; a developer's build keeps its core files.
inline void forbidCoreDumpsInReleases()
{
#ifdef NDEBUG
    forbidCoreDumps();
#endif
}
