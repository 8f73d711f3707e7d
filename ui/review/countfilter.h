// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"
#include "outages/review.h"

#include <QtCore/qstring.h>

#include <array>

/// One of the counts above the table; as a filter it shows exactly the rows it counts.
enum class CountFilter : quint8 {
    Fetched, ///< the four steps from the fetched rows to the rows to be sent
    AtSite,
    SinceCutoff,
    Selected,
    OtherSite, ///< the rows that each step leaves behind
    SiteUnknown,
    BeforeCutoff,
    Unreadable,
    LeftOut,
};

/// Where the counted records came from.
enum class CountedFrom : bool { Api, File };

namespace CountFilters {

inline constexpr std::array All{
    CountFilter::Fetched,      CountFilter::AtSite,     CountFilter::SinceCutoff,
    CountFilter::Selected,     CountFilter::OtherSite,  CountFilter::SiteUnknown,
    CountFilter::BeforeCutoff, CountFilter::Unreadable, CountFilter::LeftOut,
};

/// Returns the verdicts of the rows that \a filter counts.
[[nodiscard]] VerdictSet verdicts(CountFilter filter);
/// Returns which unreadable rows are among them.
[[nodiscard]] UnreadableRows unreadable(CountFilter filter);
[[nodiscard]] qint64 count(CountFilter filter, const ReviewCounts &counts);
/// Returns which rows the filter shows, to continue a sentence: "at this site".
[[nodiscard]] QString whichRows(CountFilter filter);
/// Returns "18 at this site"; the number is formatted in the program's language.
[[nodiscard]] QString label(CountFilter filter, qint64 count, CountedFrom from);
/// Returns the text for screen readers: "18 outages at this site".
[[nodiscard]] QString phrase(CountFilter filter, qint64 count, CountedFrom from);
/// Returns what a click does and what the count means, in one or two sentences.
[[nodiscard]] QString tip(CountFilter filter, CountedFrom from);
/// Returns what the table shows: "7 of 108 outages: at this site, containing “battery”".
[[nodiscard]] QString sentence(CountFilter filter, const QString &search, qint64 shown,
                               qint64 fetched);

} // namespace CountFilters
