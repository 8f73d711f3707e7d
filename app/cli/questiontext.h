// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class Review;
struct FetchRequest;
struct ListSource;
struct SubmissionHold;

/// Returns the text for the user to check before sending: the rows of the list with their findings,
/// at most 40 and those to check first, where they are from unless that is the API, and a summary
/// of what to check. Lines without characters
/// that control a terminal.
[[nodiscard]] QString listForQuestion(const Review &review, const ListSource &source);

/// Returns where the list goes: "PRODUCTION, “North”, https://…". The kind of an address that is
/// not a saved connection is said only for Production.
[[nodiscard]] QString destination(const FetchRequest &request);

/// Returns the overridden reasons against the list, a line each.
[[nodiscard]] QString whatIsOverridden(const SubmissionHold &hold);
