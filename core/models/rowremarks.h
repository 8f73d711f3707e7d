// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

/// What is to be said about a row beyond its facts, a sentence each: every finding with what it
/// was compared against, what has changed since the earlier list, the operator's note, and the
/// neighbours on the same device. Plain text; costs O(log n) in rows.
[[nodiscard]] QStringList rowRemarks(const Review &review, qsizetype row, const QTimeZone &zone);
