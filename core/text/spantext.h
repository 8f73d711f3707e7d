// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Spans of time and counts of bytes.
namespace Wording {

/// A span as people write it: "257 d", "3 h 20 min", "1 ms"; the two largest units.
[[nodiscard]] QString duration(qint64 milliseconds);
/// The same with every unit that is not zero: "365 d 1 ms".
[[nodiscard]] QString exactDuration(qint64 milliseconds);
/// A count of bytes as people write it: "12 kB".
[[nodiscard]] QString bytes(qint64 count);

} // namespace Wording
