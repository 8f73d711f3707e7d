// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <QtCore/qbytearray.h>

#include <functional>

class Review;

/// Takes the next bytes of a text that is made in portions.
using ByteSink = std::function<void(QByteArrayView)>;

/// Writes the body that a submission sends: a compact JSON array of `{"id","name","begin","end"}`
/// for the selected rows, in the order received, with the timestamps' received characters.
/// Portions are some 64 KiB. The last one ends with `]`; no line end follows. It does not come once
/// \a isStopped is true.
void writePayload(const Review &review, const ByteSink &sink, const StopToken &isStopped = {});

/// The same in one piece.
[[nodiscard]] QByteArray payload(const Review &review, const StopToken &isStopped = {});
