// SPDX-License-Identifier: MIT
#pragma once

#include "net/exchange.h"

// When an answer means that a list was accepted. Pure functions.

/// Returns whether \a status is 2xx.
[[nodiscard]] bool isSuccessStatus(int status);

/// Returns whether \a body is a valid answer to a successful POST: empty, or one JSON text (RFC
/// 8259), which may begin with a byte order mark.
[[nodiscard]] bool isEmptyOrJson(const QByteArray &body);

/// Returns whether the answer is certainly complete. A length proves it: an answer that ends with
/// its connection may have been cut, and Qt 6.4.2 detects a cut chunked answer or not, depending on
/// timing. A complete JSON text also proves it, unless it is a number: a number does not show where
/// it ends.
[[nodiscard]] bool hasProvenEnd(const Exchange &exchange);

/// Returns whether the complete answer to a POST says that the whole body was accepted.
[[nodiscard]] bool isAcceptance(const Exchange &exchange);

/// Returns whether the answer is a success without a body that does not prove that no body was to
/// come.
[[nodiscard]] bool isYesWithoutProof(const Exchange &exchange);
