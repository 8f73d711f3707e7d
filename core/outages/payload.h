// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <QtCore/qbytearray.h>

#include <functional>

class Review;

/// Receives the next bytes of a text that is produced in portions.
using ByteSink = std::function<void(QByteArrayView)>;

/// Writes the body that a submission sends: a compact JSON array of `{"id","name","begin","end"}`
/// for the selected rows, in the order received, with the timestamps' received characters. Portions
/// are about 64 KiB. The last one ends with `]`; no line end follows. Once \a isStopped is true the
/// text stops early, without its `]`.
void writePayload(const Review &review, const ByteSink &sink, const StopToken &isStopped = {});

/// Returns the same body in one piece.
[[nodiscard]] QByteArray payload(const Review &review, const StopToken &isStopped = {});
