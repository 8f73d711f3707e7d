// SPDX-License-Identifier: MIT
#pragma once

/// From now on a crash of this process leaves no image of its memory behind, which would hold the
/// key: neither a core file nor anything for a crash collector. Release builds call it first.
/// Whether the system agreed.
bool forbidCoreDumps();

/// forbidCoreDumps() in a release build; a developer's build keeps its core files.
inline void forbidCoreDumpsInReleases()
{
#ifdef NDEBUG
    forbidCoreDumps();
#endif
}
