// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/lanelayout.h"

/// How many devices are out at each time: a step line.
///
/// A device counts once, however many of its outages overlap; outages without a length, reversed
/// and unreadable ones do not count. An immutable value that shares the review's table: 8 bytes for
/// each stretch during which a device is out, and 16 more where they are few for the rows. May be
/// used from any thread.
class OutAtOnce final
{
public:
    /// The largest number, and the first stretch of time that has it.
    struct Peak
    {
        qint64 count = 0;
        TimeRange range = {};

        friend bool operator==(const Peak &, const Peak &) = default;
    };

    OutAtOnce() = default;
    /// Counts the devices of \a layout: O(n log n), for a worker thread. Returns nullopt once
    /// \a isStopped is true.
    [[nodiscard]] static std::optional<OutAtOnce> of(const LaneLayout &layout,
                                                     const StopToken &isStopped);

    /// The largest number of all; 0 if no outage has a length.
    [[nodiscard]] const Peak &largest() const { return m_largest; }
    /// Returns the number at a time.
    [[nodiscard]] qint64 at(qint64 time) const;
    /// Returns for each pixel of \a scale the largest number in it; costs O(pixels · log n).
    [[nodiscard]] QList<qint32> byPixel(const TimeScale &scale) const;

    /// Number of bytes that it takes besides the review's.
    [[nodiscard]] qsizetype byteCount() const;

private:
    friend class OutCounter;

    static constexpr qsizetype BlockSize = 64;
    /// What is known of BlockSize steps.
    struct Block
    {
        qint64 time;   ///< of its first step
        qint32 before; ///< number before it
        qint32 most;   ///< largest number after a step in it
    };

    /// So many rows have a step whose time is kept: read from all over the table, the times take
    /// most of the time of a picture.
    static constexpr qsizetype RowsForATime = 2;

    [[nodiscard]] qint64 timeOf(quint32 step) const;
    [[nodiscard]] qint64 timeAt(qsizetype index) const
    {
        return m_times.isEmpty() ? timeOf(m_steps[index]) : m_times[index];
    }
    /// Returns the index of the first step after \a time that is not before \a from, in time
    /// logarithmic in its distance from there.
    [[nodiscard]] qsizetype firstAfter(qint64 time, qsizetype from = 0) const;
    /// Returns the number before the step at \a index.
    [[nodiscard]] qint32 before(qsizetype index) const;
    /// Takes the steps from \a first to \a last - 1: changes \a count, and returns the largest
    /// number on the way, \a count included.
    [[nodiscard]] qint32 most(qsizetype first, qsizetype last, qint32 &count) const;

    std::shared_ptr<const OutageTable> m_table = std::make_shared<const OutageTable>();
    QList<quint32> m_steps; // twice a row, plus one if its end is meant
    QList<qint64> m_times;  // of the steps; empty if they are many for the rows
    QList<Block> m_blocks;
    Peak m_largest;
};
