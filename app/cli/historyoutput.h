// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"
#include "output.h"
#include "submission/submission.h"

#include <QtCore/qlist.h>

/// Writes \a submissions in their order: a table, or a JSON array with one object each. `state` is
/// one of `prepared sending accepted rejected gave-up not-sent unknown`, `mark` one of `sent-again
/// accepted not-accepted` or null; unknown values are null.
void writeHistory(const QList<Submission> &submissions, OutputFormat format, Output &output);
