// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <QtCore/qglobal.h>

#include <optional>

class Review;

/// How many outages of a list are in the answer of an API. A value.
struct AnswerMatch
{
    qint64 rows = 0;  ///< of the site, in the list
    qint64 found = 0; ///< those of them that are in the answer

    friend bool operator==(const AnswerMatch &, const AnswerMatch &) = default;
};

/// Looks for the outages of the site in \a list among those in \a answer: of the same device, with
/// the same instants however they are written, each of the answer once. For a worker thread.
/// Returns nullopt once \a isStopped is true.
[[nodiscard]] std::optional<AnswerMatch> matchWithAnswer(const Review &list, const Review &answer,
                                                         const StopToken &isStopped = {});
