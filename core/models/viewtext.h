// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewquery.h"
#include "text/privatetext.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <functional>
#include <optional>

/// One filter of a query in addition to the counts line, as a chip shows it.
struct ActiveFilter
{
    enum class Kind : quint8 { Verdict, Device, ToCheck, LookedAt, Finding, State, Month, Search };

    Kind kind = Kind::Search;
    /// The Verdict, device index, Finding, CompareState or MonthNumber; otherwise 0.
    qsizetype value = 0;
    QString label; ///< plain text: "Battery 1", "to check", "2022-03", "“pump”"

    friend bool operator==(const ActiveFilter &, const ActiveFilter &) = default;
};

/// Texts for a query.
namespace ViewText {

/// Returns the filters in the order of the facets, the search last.
[[nodiscard]] QList<ActiveFilter> activeFilters(const ViewQuery &query, const Review &review,
                                                Ids ids = Ids::Shown);
/// Returns \a query without one of its filters.
[[nodiscard]] ViewQuery without(const ViewQuery &query, const ActiveFilter &filter);
/// Returns what is shown: "7 of 108: Battery 1, to check". \a first, if not empty, comes before the
/// filters: what the counts line shows. If \a removed outages are shown as well: "2 of 108, and 1
/// gone: at this site, New, Gone".
[[nodiscard]] QString sentence(qint64 shown, qint64 fetched, const QString &first,
                               const QList<ActiveFilter> &filters,
                               std::optional<qint64> removed = {});
/// The same if only gone outages are shown: "1 gone: Battery 1".
[[nodiscard]] QString removedSentence(qint64 removed, const QList<ActiveFilter> &filters);

/// "The filter shows 3 of the 10 included outages; all 10 go"; empty where it shows all of them.
[[nodiscard]] QString hiddenSentence(qint64 selectedShown, qint64 selected);

/// Returns the labels of the values of the facets. The id of a device stands in for a name that it
/// does not have, unless ids are hidden.
[[nodiscard]] QString deviceLabel(const Review &review, qsizetype siteDevice, Ids ids = Ids::Shown);
[[nodiscard]] QString monthLabel(MonthNumber month);
[[nodiscard]] QString toCheckLabel();
[[nodiscard]] QString lookedAtLabel();

} // namespace ViewText

/// The place that follows on the way through those to check. A value type.
struct PlaceToCheck
{
    qsizetype place = -1; ///< -1: there is none
    bool isAnew = false;  ///< the way begins again at the other end

    friend bool operator==(const PlaceToCheck &, const PlaceToCheck &) = default;
};

/// Returns the place in \a placesToCheck, ascending, that follows \a from and that \a isWanted,
/// continuing at the other end; \a step is 1 or -1. \a from may be -1: no place yet.
[[nodiscard]] PlaceToCheck placeToCheck(const QList<quint32> &placesToCheck, qsizetype from,
                                        int step, const std::function<bool(quint32)> &isWanted);
