// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "text/timetext.h"

#include <QtCore/qstringlist.h>

/// What deserves a look about a row.
namespace Wording {

/// "a, b, c and 4 more" of names of any number and length.
[[nodiscard]] QString namedFew(const QStringList &names);
/// A finding in a word or three, as it stands in a column: "on the cutoff".
[[nodiscard]] QString text(Finding finding);
/// All of a set, those to check first: "on the cutoff, overlaps". Empty for an empty set.
[[nodiscard]] QString text(FindingSet findings);
/// Why a row has a finding, in a sentence, with what it was compared against. Times are written by
/// \a time; without it, and where they cannot be read, as they were received.
[[nodiscard]] QString explanation(const Review &review, qsizetype row, Finding finding,
                                  const TimeWriter &time = {});

} // namespace Wording
