// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewtext.h"

#include <QtCore/qlist.h>

/// A line of the list of facets: the title of a facet, a value of it with its count, or a note.
struct FacetLine
{
    bool isTitle = false;
    bool isNote = false;     ///< says what is not listed
    ActiveFilter value = {}; ///< of a title and a note only the label counts
    qint64 count = 0;        ///< rows that the value would show
    bool isChosen = false;

    /// Whether there is anything to choose.
    [[nodiscard]] bool isValue() const { return !isTitle && !isNote; }
    /// Returns whether both are the same line; ignores the counts.
    [[nodiscard]] bool isSameLine(const FacetLine &other) const
    {
        return isTitle == other.isTitle && isNote == other.isNote && value == other.value;
    }
    friend bool operator==(const FacetLine &, const FacetLine &) = default;
};

/// More devices are not listed, the ones with most rows are; a note says so, and a text finds the
/// others.
inline constexpr qsizetype MostDevicesListed = 200;

/// The facets of \a review as a person chooses from them: what to check, verdicts, what has
/// changed, devices, months of begin. Values without rows are left out unless they are chosen. Of
/// devices only those whose name or id contains \a deviceText, upper and lower case alike.
[[nodiscard]] QList<FacetLine> facetLines(const Review &review, const FacetCounts &counts,
                                          const FacetFilter &chosen,
                                          const QString &deviceText = {});
/// \a filter with a value chosen that was not, or the other way round.
[[nodiscard]] FacetFilter toggled(const FacetFilter &filter, const ActiveFilter &value);
/// "Battery 1, 3 outages, chosen": a line as a screen reader says it.
[[nodiscard]] QString spokenLine(const FacetLine &line);
