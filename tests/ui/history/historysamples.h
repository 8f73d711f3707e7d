// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qstring.h>

/// Submissions as a window may find them in its journal.
namespace HistorySamples {

/// A list of the devices `device-1`, `device-2` … of \a devices; the names say "Battery 1".
[[nodiscard]] QByteArray body(const QList<int> &devices);
/// A list for \a site that was begun at 10:02 on \a day of March 2026.
[[nodiscard]] Submission list(const QString &site, int day, const QByteArray &body);

/// Records one submission of every outcome in \a folder: the newest is of day 20 and unknown.
void record(const QString &folder);
/// Records \a count accepted ones.
void recordMany(const QString &folder, int count);

} // namespace HistorySamples
