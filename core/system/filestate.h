// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <optional>

class FileDescriptor;

/// The state of a file as the system reports it. Writing to the file, replacing it or renaming it
/// changes the state, and the time of the last change cannot be set by a program. A value type.
struct FileState
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 written = 0; ///< nanoseconds since 1970
    qint64 changed = 0; ///< nanoseconds since 1970

    /// Returns the state of the file under \a path without opening it; nullopt if there is none.
    [[nodiscard]] static std::optional<FileState> of(const QString &path);
    [[nodiscard]] static std::optional<FileState> of(const FileDescriptor &file);

    /// Distinguishes files that had the same path at different times.
    [[nodiscard]] bool isSameFileAs(const FileState &other) const
    {
        return device == other.device && inode == other.inode;
    }

    friend bool operator==(const FileState &, const FileState &) = default;
};
