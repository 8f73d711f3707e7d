// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/outagetable.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <memory>
#include <optional>

class Review;

/// One side of a comparison: some rows of a table, and the names their devices went by.
struct OutageList
{
    std::shared_ptr<const OutageTable> table = std::make_shared<const OutageTable>();
    QList<quint32> rows = {}; ///< rows of the table, ascending
    /// By device id. A device that is missing here on either side has no name to compare.
    QHash<QString, QString> names = {};

    friend bool operator==(const OutageList &, const OutageList &) = default;
};

/// All rows of \a table.
[[nodiscard]] OutageList outageList(std::shared_ptr<const OutageTable> table,
                                    QHash<QString, QString> names = {});
/// \a rows of \a review, with the names that the site gives now.
[[nodiscard]] OutageList outageList(const Review &review, QList<quint32> rows);
/// The rows of the site's devices, readable or not. Nothing once \a isStopped is true.
[[nodiscard]] OutageList rowsOfSite(const Review &review, const StopToken &isStopped = {});
/// The rows that belong to the list, whether included or left out. On the same terms.
[[nodiscard]] OutageList rowsOfList(const Review &review, const StopToken &isStopped = {});

/// How a row lies to an earlier list.
enum class CompareState : quint8 {
    NotCompared, ///< it is not one of the rows compared
    New,         ///< there was nothing like it
    Changed,     ///< its begin, its end, the way they are written or its device's name differ
    Same,        ///< character by character
    Gone,        ///< only of a row of the earlier list: nothing of the newer one is like it
};

/// What a row that changed was before.
struct ChangedOutage
{
    quint32 row = 0;    ///< of the newer table
    quint32 before = 0; ///< of the earlier one

    friend bool operator==(const ChangedOutage &, const ChangedOutage &) = default;
};

/// What became of an earlier list. A value, usable from any thread; a byte a row.
struct Comparison
{
    QList<CompareState> states = {};   ///< by row of the newer table
    QList<ChangedOutage> changed = {}; ///< by row, ascending
    QList<quint32> gone = {};          ///< rows of the earlier table, ascending
    qint64 newCount = 0;
    qint64 sameCount = 0;
    OutageList earlier = {}; ///< what it was compared with
    /// New rows that the operator had left out by then, ascending: new to the list, not to them.
    QList<quint32> leftOutBefore = {};

    [[nodiscard]] qint64 changedCount() const { return changed.size(); }
    [[nodiscard]] qint64 goneCount() const { return gone.size(); }
    [[nodiscard]] bool isSame() const
    {
        return newCount == 0 && changed.isEmpty() && gone.isEmpty();
    }
    [[nodiscard]] CompareState state(qsizetype row) const
    {
        return row < states.size() ? states[row] : CompareState::NotCompared;
    }
    /// The row of the earlier table that \a row was; nothing if it has not changed.
    [[nodiscard]] std::optional<quint32> before(qsizetype row) const;

    [[nodiscard]] bool wasLeftOutBefore(qsizetype row) const;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// How many outages differ from an earlier list.
struct ChangeCounts
{
    qint64 added = 0; ///< new ones
    qint64 changed = 0;
    qint64 gone = 0;
    qint64 leftOut = 0;       ///< they are still there, but do not go
    qint64 leftOutBefore = 0; ///< of the new ones

    [[nodiscard]] bool isSame() const
    {
        return added == 0 && changed == 0 && gone == 0 && leftOut == 0;
    }
    /// Zero for a state that is no difference.
    [[nodiscard]] qint64 count(CompareState state) const;
    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

[[nodiscard]] ChangeCounts changeCounts(const Comparison &comparison);
/// What a submission would differ by: of the rows that \a comparison is about, those that were in
/// the earlier list and do not go now are left out. Walks over all rows.
[[nodiscard]] ChangeCounts changesToSend(const Review &review, const Comparison &comparison);

/// Compares two lists of outages as sets, in which equal outages may stand several times.
///
/// An outage has no identity of its own: it is the same if the characters of device, begin and end
/// are. What is left is paired where device and both instants are the same, then where device and
/// begin are, then where device and end are; each outage once, in the order of its list. A time
/// that cannot be read is an instant of its own. A name that differs makes a change of an outage
/// that is the same otherwise. O(n log n).
/// \a isStopped is asked every few thousand rows; once it is true the result is nothing.
[[nodiscard]] std::optional<Comparison> compare(const OutageList &now, const OutageList &before,
                                                const StopToken &isStopped = {});
