// SPDX-License-Identifier: MIT
#pragma once

#include "session/dataage.h"

#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// Texts on the age of what was fetched.
namespace Wording {

/// Returns when the outages were fetched or read, and how long ago: "Fetched 22:43 UTC, 12 min
/// ago". Gives the date too if it is not the current one in \a zone.
[[nodiscard]] QString text(const DataAge &age, const QTimeZone &zone);
/// Returns the same without the verb, to stand below a number of outages fetched: "22:43 UTC, 12
/// min ago"; of a file "read 22:43 UTC, 12 min ago".
[[nodiscard]] QString brief(const DataAge &age, const QTimeZone &zone);
/// Returns the same without the age: "fetched 22:43 UTC", "read 22:43 UTC".
[[nodiscard]] QString whenFetched(const DataAge &age, const QTimeZone &zone);
/// Returns why outages are not sent that are older than \a limit, as a sentence.
[[nodiscard]] QString tooOld(std::chrono::minutes limit);
/// Returns which outages are still shown after a fetch that failed, and whether they are those that
/// Submit would send: \a isBarred says that they are not.
[[nodiscard]] QString stillShown(const DataAge &age, const QTimeZone &zone, bool isBarred);

} // namespace Wording
