// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"

/// Sorts \a rows of \a review, which must be in the order received.
///
/// Rows that compare equal stay in the order received. Rows without a value in the column come last
/// in both directions (those without a name: by id). Names are compared naturally (`Battery 2`
/// before `Battery 10`) in the program's language; all other comparisons are independent of it.
void sortRows(QList<quint32> &rows, const Review &review, SortBy sort);

/// Returns the time from begin to end in milliseconds; nullopt if either cannot be read.
[[nodiscard]] std::optional<qint64> durationMilliseconds(const Review &review, qsizetype row);
