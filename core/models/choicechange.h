// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <utility>

/// The changes of one decision, in ranges of rows: turns one review into another, and back.
///
/// Takes sixteen bytes for each range of adjacent rows that changed in the same way, for any number
/// of rows. An immutable value; may be used from any thread.
class ChoiceChange final
{
public:
    ChoiceChange() = default;
    /// Both must have the same rows. Visits all rows: for a worker thread. Meaningless once
    /// \a isStopped is true.
    ChoiceChange(const Review &before, const Review &after, const StopToken &isStopped = {});
    /// The same if only \a rows can have changed. Takes time in proportion to \a rows.
    ChoiceChange(const Review &before, const Review &after, QList<qsizetype> rows);

    /// Applies the changes to \a review, which must have the same rows. Takes time in proportion to
    /// the changed rows.
    void makeIn(Review &review) const;
    /// Undoes the changes in \a review, in the same way.
    void takeBackIn(Review &review) const;
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    /// Returns the memory in use, in bytes.
    [[nodiscard]] qint64 bytes() const;

private:
    /// The choice on a row.
    struct Decision
    {
        bool isLeftOut = false;
        QString note = {};
        FindingSet lookedAt = {};

        friend bool operator==(const Decision &, const Decision &) = default;
    };
    struct Range
    {
        quint32 first;
        quint32 count;
        quint32 before; // indexes in m_decisions
        quint32 after;
    };

    void note(const Review &before, const Review &after, qsizetype row);
    void close();
    [[nodiscard]] quint32 placeOf(const Decision &decision);
    void decide(Review &review, const Range &range, const Decision &from, const Decision &to) const;

    QList<Range> m_ranges; // ascending
    QList<Decision> m_decisions;
    // To index in m_decisions; used only during construction.
    QHash<std::pair<QString, quint32>, quint32> m_places;
};
