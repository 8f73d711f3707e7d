// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewtext.h"

#include <QtCore/qlist.h>

/// A line of the list of facets: the title of a facet, or a value of it with its count.
struct FacetLine
{
    bool isTitle = false;
    ActiveFilter value = {}; ///< of a title only the label counts
    qint64 count = 0;        ///< rows that the value would show
    bool isChosen = false;

    /// Whether both are the same line, whatever their counts.
    [[nodiscard]] bool isSameLine(const FacetLine &other) const
    {
        return isTitle == other.isTitle && value == other.value;
    }
    friend bool operator==(const FacetLine &, const FacetLine &) = default;
};

/// More devices are not listed, the ones with most rows are: the search finds the others.
inline constexpr qsizetype MostDevicesListed = 200;

/// The facets of \a review as a person chooses from them: what to check, verdicts, what has
/// changed, devices, months of begin. Values without rows are left out unless they are chosen.
[[nodiscard]] QList<FacetLine> facetLines(const Review &review, const FacetCounts &counts,
                                          const FacetFilter &chosen);
/// \a filter with a value chosen that was not, or the other way round.
[[nodiscard]] FacetFilter toggled(const FacetFilter &filter, const ActiveFilter &value);
/// "Battery 1, 3 outages, chosen": a line as a screen reader says it.
[[nodiscard]] QString spokenLine(const FacetLine &line);
