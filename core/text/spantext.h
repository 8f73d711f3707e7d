// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <chrono>

/// Texts on spans of time and numbers of bytes.
namespace Wording {

/// Returns a span for reading: "257 d", "3 h 20 min", "1 ms"; the two largest units.
[[nodiscard]] QString duration(qint64 milliseconds);
/// The same with every unit that is not zero: "365 d 1 ms".
[[nodiscard]] QString exactDuration(qint64 milliseconds);
/// The same of something that took a moment: "less than 1 ms" for none.
[[nodiscard]] QString elapsed(std::chrono::milliseconds span);
/// Returns duration() of a number of hours, which may be too large for milliseconds.
[[nodiscard]] QString durationOfHours(double hours);
/// Returns how long ago something was, in whole minutes: "12 min ago", "1 h 5 min ago"; "just now"
/// below a minute.
[[nodiscard]] QString ago(std::chrono::milliseconds span);
/// Returns a number of bytes for reading: "12 kB".
[[nodiscard]] QString bytes(qint64 count);

} // namespace Wording
