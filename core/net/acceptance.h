// SPDX-License-Identifier: MIT
#pragma once

#include "net/exchange.h"

// What it takes for an answer to mean that a list was accepted. Pure.

/// 2xx.
[[nodiscard]] bool isSuccessStatus(int status);

/// Whether \a body is what a POST that succeeded may answer: nothing, or one JSON text (RFC 8259),
/// also behind a byte order mark.
[[nodiscard]] bool isEmptyOrJson(const QByteArray &body);

/// Whether the complete answer is known to be whole. Only a length proves it: an answer that ends
/// with its connection may have been cut, and of a chunked one Qt 6.4.2 notices that or not,
/// depending on timing. A whole JSON text does as well, unless it is a number: of that nothing
/// shows where it ends.
[[nodiscard]] bool hasProvenEnd(const Exchange &exchange);

/// Whether the complete answer to a POST says that the whole body was accepted.
[[nodiscard]] bool isAcceptance(const Exchange &exchange);

/// Whether it is a yes without a body, and nothing proves that none was to come.
[[nodiscard]] bool isYesWithoutProof(const Exchange &exchange);
