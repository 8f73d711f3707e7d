// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class Review;
struct SubmissionHold;

/// What a person looks at before saying whether the list is to be sent: its rows with their
/// findings, at most 40 of them and those to check among these first of all, and what is to check.
/// Lines without characters that steer a terminal.
[[nodiscard]] QString listForQuestion(const Review &review);

/// What speaks against the list and does not hold it back this time: a line each.
[[nodiscard]] QString whatIsOverridden(const SubmissionHold &hold);
