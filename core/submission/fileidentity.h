// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <compare>
#include <optional>

/// Distinguishes files that had the same path at different times. A value type.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Returns the identity of the file under \a path without opening it; nullopt if there is none.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};
