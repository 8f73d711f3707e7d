// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Returns the version of SQLite that keeps the record, such as "3.40.1"; empty if its driver is
/// missing. Loads the driver: never call it on the GUI thread.
[[nodiscard]] QString sqliteVersion();
