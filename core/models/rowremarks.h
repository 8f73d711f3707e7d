// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

/// Returns the remarks on a row, a sentence each: every finding with what it was compared against,
/// the changes since the earlier list, the operator's note, and the neighbours on the same device.
/// Plain text; takes O(log n) in rows.
[[nodiscard]] QStringList rowRemarks(const Review &review, qsizetype row, const QTimeZone &zone);
