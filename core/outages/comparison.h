// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/outagetable.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <memory>
#include <optional>

class Review;

/// One side of a comparison: some rows of a table, and the names of their devices.
struct OutageList
{
    std::shared_ptr<const OutageTable> table = std::make_shared<const OutageTable>();
    QList<quint32> rows = {}; ///< rows of the table, ascending
    /// By device id. The name of a device is not compared if it is missing here on either side.
    QHash<QString, QString> names = {};

    friend bool operator==(const OutageList &, const OutageList &) = default;
};

/// Returns all rows of \a table.
[[nodiscard]] OutageList outageList(std::shared_ptr<const OutageTable> table,
                                    QHash<QString, QString> names = {});
/// Returns \a rows of \a review, with the current device names of the site.
[[nodiscard]] OutageList outageList(const Review &review, QList<quint32> rows);
/// Returns the rows of the site's devices, readable or not. Empty once \a isStopped is true.
[[nodiscard]] OutageList rowsOfSite(const Review &review, const StopToken &isStopped = {});
/// Returns the rows that belong to the list, included or left out. Empty once \a isStopped is true.
[[nodiscard]] OutageList rowsOfList(const Review &review, const StopToken &isStopped = {});

/// How a row compares to an earlier list.
enum class CompareState : quint8 {
    NotCompared, ///< the row was not compared
    New,         ///< the earlier list has no such outage
    Changed,     ///< its begin, its end, their notation or its device's name differ
    Same,        ///< equal character by character
    Removed,     ///< only for a row of the earlier list: the newer list has no such outage
    LeftOut,     ///< the earlier list was sent with it, and it is left out now
};

/// Returns the identifier of a state for scripts, such as `left-out`; empty for NotCompared. It
/// never changes.
[[nodiscard]] QLatin1StringView changeId(CompareState state);

/// A changed row and its earlier version.
struct ChangedOutage
{
    quint32 row = 0;    ///< of the newer table
    quint32 before = 0; ///< row of the earlier table

    friend bool operator==(const ChangedOutage &, const ChangedOutage &) = default;
};

/// The result of comparing with an earlier list. A value type of one byte per row; may be used from
/// any thread.
struct Comparison
{
    QList<CompareState> states = {};   ///< by row of the newer table
    QList<ChangedOutage> changed = {}; ///< ascending by row
    QList<quint32> removed = {};       ///< rows of the earlier table, ascending
    qint64 newCount = 0;
    qint64 sameCount = 0;
    OutageList earlier = {};     ///< the list it was compared with
    bool isWithSentList = false; ///< whether that was a list that was sent
    /// New rows that the operator had already left out at that time, ascending: new to the list,
    /// but already known to the operator.
    QList<quint32> leftOutBefore = {};
    /// Rows of the newer table that are removed ones, and are before the cutoff now; ascending.
    QList<quint32> excludedByCutoff = {};

    [[nodiscard]] qint64 changedCount() const { return changed.size(); }
    [[nodiscard]] qint64 removedCount() const { return removed.size(); }
    [[nodiscard]] bool isSame() const
    {
        return newCount == 0 && changed.isEmpty() && removed.isEmpty();
    }
    [[nodiscard]] CompareState state(qsizetype row) const
    {
        return row < states.size() ? states[row] : CompareState::NotCompared;
    }
    /// Returns the row of the earlier table that \a row was; nullopt if it has not changed.
    [[nodiscard]] std::optional<quint32> before(qsizetype row) const;

    [[nodiscard]] bool wasLeftOutBefore(qsizetype row) const;
    [[nodiscard]] bool isExcludedByCutoff(qsizetype row) const;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// Numbers of outages that differ from an earlier list.
struct ChangeCounts
{
    qint64 added = 0; ///< new ones
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 leftOut = 0;       ///< still received, but not sent
    qint64 leftOutBefore = 0; ///< those of the new ones that were left out before

    [[nodiscard]] bool isSame() const
    {
        return added == 0 && changed == 0 && removed == 0 && leftOut == 0;
    }
    /// Returns the number for a state; 0 for a state that is no difference.
    [[nodiscard]] qint64 count(CompareState state) const;
    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

[[nodiscard]] ChangeCounts changeCounts(const Comparison &comparison);
/// Counts how a submission would differ from the earlier list: by the rules of
/// Review::changeState(). Visits all rows; stops early once \a isStopped is true.
[[nodiscard]] ChangeCounts changesToSend(const Review &review, const Comparison &comparison,
                                         const StopToken &isStopped = {});

/// Returns whether the list that would be sent is the earlier one: whether changesToSend() has
/// none. Visits rows only where the numbers leave it open.
[[nodiscard]] bool isListToSend(const Review &review, const Comparison &earlier);

/// Compares two lists of outages as multisets: equal outages may occur several times.
///
/// An outage has no identity of its own: it is the same if the characters of device, begin and end
/// are. The rest is paired where device and both instants are equal, then where device and begin
/// are equal, then where device and end are equal; each outage once, in the order of its list. A
/// time that cannot be read equals no other instant. A different device name makes an otherwise
/// equal outage a changed one. O(n log n). Asks \a isStopped every few thousand rows; returns
/// nullopt once it is true.
[[nodiscard]] std::optional<Comparison> compare(const OutageList &now, const OutageList &before,
                                                const StopToken &isStopped = {});
/// Compares what may be sent of \a review, left out or not, with the list that was sent. Of what is
/// removed it also finds the rows that are still there, but before the cutoff.
[[nodiscard]] std::optional<Comparison>
compareWithSent(const Review &review, const OutageList &sent, const StopToken &isStopped = {});
