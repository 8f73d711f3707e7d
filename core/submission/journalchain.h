// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/database.h"

/// The number of the first record that was changed, or that is missing, at the end too; 0 if all
/// is as it was written. Reads everything, bodies included.
[[nodiscard]] Expected<qint64, JournalError> firstBrokenRecord(const Database &database);
