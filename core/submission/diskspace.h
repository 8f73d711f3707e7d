// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Whether the file system of \a folder has no room left for this user. Waits for the disk.
[[nodiscard]] bool isDiskFull(const QString &folder);
