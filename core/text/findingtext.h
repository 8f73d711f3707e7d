// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "text/timetext.h"

#include <QtCore/qstringlist.h>

/// Texts on the findings of a row.
namespace Wording {

/// So many things at most are named in a sentence.
inline constexpr qsizetype MostNamed = 3;

/// Returns "a, b, c and 4 more" for names of any number and length.
[[nodiscard]] QString namedFew(const QStringList &names);
/// Returns a finding in up to three words, as shown in a column: "on the cutoff".
[[nodiscard]] QString text(Finding finding);
/// Returns all findings of a set, those to check first: "on the cutoff, overlaps". Empty for an
/// empty set.
[[nodiscard]] QString text(FindingSet findings);
/// Returns why a row has a finding, in a sentence for each other row that it was compared against,
/// in the order of findingDetail(), and one for those that are not named. Times are written by
/// \a time; without it, and if they cannot be read, as received.
[[nodiscard]] QStringList explanations(const Review &review, qsizetype row, Finding finding,
                                       const TimeWriter &time = {});
/// Returns the same as one text.
[[nodiscard]] QString explanation(const Review &review, qsizetype row, Finding finding,
                                  const TimeWriter &time = {});

} // namespace Wording
