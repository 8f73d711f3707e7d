// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewtext.h"

#include <QtCore/qlist.h>

/// A line of the list of facets: the title of a facet, a value of it with its count, or a note.
struct FacetLine
{
    bool isTitle = false;
    bool isNote = false;     ///< tells what is not listed
    ActiveFilter value = {}; ///< for a title and a note only its label is used
    qint64 count = 0;        ///< number of rows that the value would show
    bool isChosen = false;

    /// Returns whether the line can be chosen.
    [[nodiscard]] bool isValue() const { return !isTitle && !isNote; }
    /// Returns whether both are the same line; ignores the counts.
    [[nodiscard]] bool isSameLine(const FacetLine &other) const
    {
        return isTitle == other.isTitle && isNote == other.isNote && value == other.value;
    }
    friend bool operator==(const FacetLine &, const FacetLine &) = default;
};

/// Most devices listed: the ones with the most rows. A note tells that there are more, and a search
/// text finds the others.
inline constexpr qsizetype MostDevicesListed = 200;

/// Returns the lines of the facets of \a review: what to check, verdicts, changes, devices, months
/// of begin. Values without rows are left out unless they are chosen. Lists only devices whose name
/// or id contains \a deviceText, ignoring case.
[[nodiscard]] QList<FacetLine> facetLines(const Review &review, const FacetCounts &counts,
                                          const FacetFilter &chosen, const QString &deviceText = {},
                                          Ids ids = Ids::Shown);
/// Returns \a filter with a value added if it was not chosen, otherwise removed.
[[nodiscard]] FacetFilter toggled(const FacetFilter &filter, const ActiveFilter &value);
/// Returns a line for screen readers: "Battery 1, 3 outages, chosen".
[[nodiscard]] QString spokenLine(const FacetLine &line);
