// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"

/// Sorts \a rows of \a review, which must be in the order received.
///
/// Rows that compare equal stay in the order received, and rows that the column says nothing
/// about come last, in both directions (without a name: by id). Names are compared as people do
/// (`Battery 2` before `Battery 10`) in the program's language; everything else does not depend on
/// it.
void sortRows(QList<quint32> &rows, const Review &review, SortBy sort);

/// The span between begin and end in milliseconds; nothing where either cannot be read.
[[nodiscard]] std::optional<qint64> durationMilliseconds(const Review &review, qsizetype row);
