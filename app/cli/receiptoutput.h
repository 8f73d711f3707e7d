// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"
#include "submission/submission.h"

enum class ReceiptKind : quint8 { Sent, DryRun };

/// The receipt of a submission as \a format wants it, with a line end behind it.
[[nodiscard]] QByteArray receiptFor(const Submission &submission, OutputFormat format,
                                    ReceiptKind kind);
