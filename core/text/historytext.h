// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "text/errortext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// The texts of the history, in the language of the installed translator. Pure functions.
namespace HistoryText {

/// Returns the name of the site on one line, or its id if it has no name.
[[nodiscard]] QString site(const Submission &submission);
/// Returns `2026-03-14 10:02:11 UTC (11:02:11 CET)`; without the local time if \a zone is UTC.
[[nodiscard]] QString utcAndLocal(const QDateTime &time, const QTimeZone &zone);
/// Returns the first digits of a hash, enough to distinguish lists.
[[nodiscard]] QString shortHash(const QByteArray &sha256);
/// Returns "3 of 12 submissions" or "12 submissions".
[[nodiscard]] QString shownOf(qsizetype shown, qsizetype all);
[[nodiscard]] QString text(OutcomeFilter filter);

/// Returns "2 new, 1 gone, 3 changed, 4 the same", or that nothing differs.
[[nodiscard]] QString differences(const Comparison &comparison);
/// Returns a sentence on whether the lines of \a record are unchanged.
[[nodiscard]] QString chain(const HistoryRecord &record);
[[nodiscard]] Wording::Message message(const HistoryError &error);

} // namespace HistoryText
