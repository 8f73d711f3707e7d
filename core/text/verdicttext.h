// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "outages/review.h"
#include "outages/timestamp.h"

#include <QtCore/qstring.h>

/// What is said of one row, and why it is in the list or out of it.
namespace Wording {

/// Goes on behind the name of what is at fault: "has no seconds".
[[nodiscard]] QString text(TimestampFault fault);
/// Why a record cannot be read: "begin: the time zone is missing".
[[nodiscard]] QString text(const RecordProblem &problem);
[[nodiscard]] QString text(Verdict verdict);
/// Why a row is in or out, with its rule: "began 1 ms before the cutoff".
[[nodiscard]] QString reason(const Review &review, qsizetype row);

} // namespace Wording
