// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <compare>
#include <optional>

/// What tells one file from another under the same path. A value.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Of the file under \a path, which is not opened for it; nothing if there is none.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};
