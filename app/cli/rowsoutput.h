// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

class Output;
class Review;

/// How rows are written.
struct RowsStyle
{
    OutputFormat format = OutputFormat::Table;
    bool all = false; ///< not the selected ones only, and with verdict, reason and findings
    /// Of CSV: what the first column, `site`, has; null: there is no such column.
    QString siteId = {};
    bool hasHead = true; ///< of CSV
};

/// Writes the rows of \a review; the table always has findings. JSON of the selected rows is
/// exactly the body that a submission sends.
void writeRows(const Review &review, const RowsStyle &style, Output &output);

/// Returns \a rows of \a review as the lines of a table with a header, without a line end after the
/// last, as wide as the terminal of standard error.
[[nodiscard]] QString rowsTable(const Review &review, const QList<qsizetype> &rows);
