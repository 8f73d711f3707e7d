// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "outages/review.h"
#include "outages/timestamp.h"

#include <QtCore/qstring.h>

/// Texts on one row, and why it is in the list or not.
namespace Wording {

/// Returns a fault, to follow the name of what is faulty: "has no seconds".
[[nodiscard]] QString text(TimestampFault fault);
/// Returns why a record cannot be read: "begin: the time zone is missing".
[[nodiscard]] QString text(const RecordProblem &problem);
[[nodiscard]] QString text(Verdict verdict);
/// Returns why a row is included or not, with the rule: "began 1 ms before the cutoff".
[[nodiscard]] QString reason(const Review &review, qsizetype row);
/// Returns why an outage with this verdict can be neither included nor left out; empty if it can.
[[nodiscard]] QString whyNoChoice(Verdict verdict);

} // namespace Wording
