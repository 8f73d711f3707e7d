// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// Makes one call of SQLite to its files fail, counted from the first one. While it lives, every
/// database that is opened in this process goes through it (https://www.sqlite.org/vfs.html).
/// One at a time.
class FaultyDisk final
{
    Q_DISABLE_COPY_MOVE(FaultyDisk)

public:
    enum class Fault : quint8 {
        IoError,    ///< opening, reading, writing, cutting, syncing or deleting fails
        ShortWrite, ///< half of the bytes are written, then the disk fails
        Full,       ///< there is no room for this write, nor for any later one
        LostSync,   ///< syncing fails, and what was written since the last sync is gone
    };

    /// Fails at call number \a at of those that \a fault concerns; 0: never.
    FaultyDisk(Fault fault, int at);
    ~FaultyDisk();

    /// Calls so far that the fault concerns.
    [[nodiscard]] static int calls();
    [[nodiscard]] static bool hasFailed();
};
