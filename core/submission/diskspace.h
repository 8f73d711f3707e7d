// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Returns whether the file system of \a folder has no room left for this user. Blocks on the disk.
[[nodiscard]] bool isDiskFull(const QString &folder);
