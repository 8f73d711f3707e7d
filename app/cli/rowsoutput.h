// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

class Output;
class Review;

/// Writes the rows of \a review as \a format: the selected ones, or all of them with verdict,
/// reason and findings; the table always has findings. JSON of the selected rows is exactly the
/// body that a submission sends.
void writeRows(const Review &review, OutputFormat format, bool all, Output &output);

/// Returns \a rows of \a review as the lines of a table with a header, without a line end after the
/// last.
[[nodiscard]] QString rowsTable(const Review &review, const QList<qsizetype> &rows);
