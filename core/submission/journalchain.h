// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/database.h"

#include <QtCore/qlist.h>

/// The numbers of the records that were changed, and of the first of each gap, at the end too;
/// the first hundred of them, ascending. Reads everything, bodies included.
[[nodiscard]] Expected<QList<qint64>, JournalError> brokenRecords(const Database &database);
/// The highest number that any record ever had in this file; 0 if there never was one.
[[nodiscard]] Expected<qint64, JournalError> highestNumber(const Database &database);
