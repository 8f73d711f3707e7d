// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

class Output;
class Review;

/// Writes the rows of \a review as \a format: the selected ones, or all of them with verdict,
/// reason and findings; the table has findings in any case. JSON of the selected rows is exactly
/// the body that a submission sends.
void writeRows(const Review &review, OutputFormat format, bool all, Output &output);
