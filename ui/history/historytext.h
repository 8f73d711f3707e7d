// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "text/errortext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// The words of the history, in the language of the installed translator. Pure functions.
namespace HistoryText {

/// The name of the site on one line, or its id where it has no name.
[[nodiscard]] QString site(const Submission &submission);
/// `2026-03-14 10:02:11 UTC (11:02:11 CET)`; without the second where \a zone is UTC.
[[nodiscard]] QString utcAndLocal(const QDateTime &time, const QTimeZone &zone);
/// The first digits of a hash, enough to tell lists apart.
[[nodiscard]] QString shortHash(const QByteArray &sha256);
/// "3 of 12 submissions", "12 submissions"
[[nodiscard]] QString shownOf(qsizetype shown, qsizetype all);
[[nodiscard]] QString text(OutcomeFilter filter);

/// "2 new, 1 gone, 3 changed, 4 the same", or that nothing differs.
[[nodiscard]] QString differences(const Comparison &comparison);
/// Whether the lines of \a record are as they were written.
[[nodiscard]] QString chain(const HistoryRecord &record);
[[nodiscard]] Wording::Message message(const HistoryError &error);

} // namespace HistoryText
