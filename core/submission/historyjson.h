// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qbytearray.h>

/// A submission as scripts read it in the history: one compact JSON object with `submissionId`,
/// `state`, `mark`, `reason`, `markedAt`, `site`, `siteName`, `baseUrl`, `cutoff`, `rows`,
/// `sha256`, `httpStatus`, `attempts`, `preparedAt`, `sentAt`, `finishedAt`, `message`,
/// `attemptLog`, `operator`, `computer`, `warnings`, `source`, `sourceDetail`,
/// `converted`; null for missing values. Times are UTC. Never the key, never the body.
[[nodiscard]] QByteArray historyJson(const Submission &submission);
