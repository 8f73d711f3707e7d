// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

/// What one decision changed, in ranges of rows: the way from one review to another, and back.
///
/// Takes sixteen bytes for each range of adjacent rows that changed in the same way, for any number
/// of rows. An immutable value; may be used from any thread.
class ChoiceChange final
{
public:
    ChoiceChange() = default;
    /// Both must be of the same rows. Walks over all of them: for a worker thread. Meaningless once
    /// \a isStopped is true.
    ChoiceChange(const Review &before, const Review &after, const StopToken &isStopped = {});
    /// The same where only \a rows can have changed. Costs what they cost.
    ChoiceChange(const Review &before, const Review &after, QList<qsizetype> rows);

    /// Decides in \a review, of the same rows, what was decided; nothing else. Costs what the rows
    /// that changed cost.
    void makeIn(Review &review) const;
    /// Decides there as it was before.
    void takeBackIn(Review &review) const;
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    /// Memory that it takes.
    [[nodiscard]] qint64 bytes() const;

private:
    /// What is decided about a row.
    struct Decision
    {
        bool isLeftOut = false;
        QString note = {};

        friend bool operator==(const Decision &, const Decision &) = default;
    };
    struct Range
    {
        quint32 first;
        quint32 count;
        quint32 before; // places in m_decisions
        quint32 after;
    };

    void note(const Review &before, const Review &after, qsizetype row);
    void close();
    [[nodiscard]] quint32 placeOf(const Decision &decision);
    void decide(Review &review, const Range &range, const Decision &from, const Decision &to) const;

    QList<Range> m_ranges; // ascending
    QList<Decision> m_decisions;
    QHash<std::pair<bool, QString>, quint32> m_places; // in m_decisions; only while it is made
};
