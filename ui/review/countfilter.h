// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"
#include "outages/review.h"

#include <QtCore/qstring.h>

#include <array>

/// One of the counts above the table; as a filter it shows exactly the rows it counts.
enum class CountFilter : quint8 {
    Fetched, ///< the four steps from what was fetched to what will be sent
    AtSite,
    SinceCutoff,
    Selected,
    OtherSite, ///< and what each step leaves behind
    SiteUnknown,
    BeforeCutoff,
    Unreadable,
    LeftOut,
};

namespace CountFilters {

inline constexpr std::array All{
    CountFilter::Fetched,      CountFilter::AtSite,     CountFilter::SinceCutoff,
    CountFilter::Selected,     CountFilter::OtherSite,  CountFilter::SiteUnknown,
    CountFilter::BeforeCutoff, CountFilter::Unreadable, CountFilter::LeftOut,
};

/// The verdicts of the rows that \a filter counts.
[[nodiscard]] VerdictSet verdicts(CountFilter filter);
/// Which of the rows that cannot be read are among them.
[[nodiscard]] UnreadableRows unreadable(CountFilter filter);
[[nodiscard]] qint64 count(CountFilter filter, const ReviewCounts &counts);
/// "at this site": which rows it shows, as a sentence goes on with it.
[[nodiscard]] QString whichRows(CountFilter filter);
/// "18 at this site"; the number as the program's language writes it.
[[nodiscard]] QString label(CountFilter filter, qint64 count);
/// What a screen reader says: "18 outages at this site".
[[nodiscard]] QString phrase(CountFilter filter, qint64 count);
/// What a click does and what the count means, in a sentence or two.
[[nodiscard]] QString tip(CountFilter filter);
/// What the table shows: "7 of 108 outages: at this site, containing “battery”".
[[nodiscard]] QString sentence(CountFilter filter, const QString &search, qint64 shown,
                               qint64 fetched);

} // namespace CountFilters
