// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/outagespan.h"
#include "models/roworder.h"
#include "models/timescale.h"
#include "outages/review.h"

#include <QtCore/qlist.h>

#include <functional>
#include <memory>
#include <optional>

/// Outages of one device that are drawn as one: a single one, or several that are too short to be
/// told apart.
struct LaneRun
{
    /// The level from 0 to LaneLayout::Levels - 1; Levels for the density of what is stacked
    /// higher.
    int level = 0;
    OutageSpan::Kind kind = OutageSpan::Kind::Bar; ///< of a single one; otherwise Bar
    TimeRange range = {};                          ///< from the first begin to the last end
    quint32 row = 0;         ///< the first one's row of the review; of a density one of its rows
    qsizetype count = 1;     ///< number of outages in it; of a density those out at once
    qsizetype position = -1; ///< for LaneLayout::rowIn()

    friend bool operator==(const LaneRun &, const LaneRun &) = default;
};

/// Returns the stretches that outages of one lane share, ascending, as far as \a runs, which must
/// come from LaneLayout::runs(), show them.
[[nodiscard]] QList<TimeRange> overlapsOf(const QList<LaneRun> &runs);

/// What is drawn of a lane.
struct LanePart
{
    QList<LaneRun> runs = {}; ///< by level and time
    /// What lies wholly before or after the range: for each level and side at most one, the outage
    /// that is nearest, with the number of all and the position of the first of them.
    QList<LaneRun> beyond = {};
};

/// A stretch during which a device is out: the rows of the review that begin and end it.
struct OutStretch
{
    quint32 beginRow = 0;
    quint32 endRow = 0;

    friend bool operator==(const OutStretch &, const OutStretch &) = default;
};

/// The stretches of a lane that two or more outages share.
struct LaneOverlaps
{
    qint64 count = 0;
    qint64 milliseconds = 0; ///< of all stretches together

    friend bool operator==(const LaneOverlaps &, const LaneOverlaps &) = default;
};

/// What is drawn of one lane's outages side by side, so that a picture of it reads nothing from all
/// over the table: LaneLayout::detail(). A value of 18 bytes for each outage.
class LaneDetail final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_spans.isEmpty(); }
    /// Returns the verdict on the outage at \a index of \a run; not for an empty one.
    [[nodiscard]] Verdict verdict(const LaneRun &run, qsizetype index) const
    {
        return m_verdicts[run.position - m_first + index];
    }

private:
    friend class LaneLayout;
    friend class LaneRunFinder;

    struct Span
    {
        qint64 begin;
        qint64 end; ///< the instant after the last one that it occupies
    };

    qsizetype m_first = 0; // position in the layout
    QList<Span> m_spans;
    QList<OutageSpan::Kind> m_kinds;
    QList<Verdict> m_verdicts;
};

/// Some lanes that follow each other.
struct LaneRange
{
    qsizetype first = 0;
    qsizetype count = 0;

    [[nodiscard]] bool contains(qsizetype lane) const
    {
        return lane >= first && lane - first < count;
    }
};

/// Which outages lie on the lane of which device, and on which level where they overlap.
///
/// Each device of the site has a lane, also one without outages; a lane holds the rows that are
/// shown of its device. Outages that overlap are stacked: each, by begin, on the lowest level that
/// is free, up to Levels; the others are shown as a density. On a level no two outages share a
/// time, so both its begins and its ends ascend. Rows of other sites have no lane.
///
/// An immutable value that shares the review's table: 4 bytes per row, and 4 more for those above
/// the levels. May be used from any thread.
class LaneLayout final
{
public:
    static constexpr int Levels = 4;

    /// Whether a row of the review is shown.
    using IsShown = std::function<bool(qsizetype row)>;

    LaneLayout() = default;
    /// Lays out the rows of \a review that \a order shows: O(n log n), nearly O(n) if the findings
    /// are known; for a worker thread. Returns nullopt once \a isStopped is true.
    [[nodiscard]] static std::optional<LaneLayout> of(const Review &review, const RowOrder &order,
                                                      const StopToken &isStopped);
    /// The same for the rows that \a isShown; with \a lanes only those have any rows, which takes
    /// as much less time.
    [[nodiscard]] static std::optional<LaneLayout> of(const Review &review, const IsShown &isShown,
                                                      const StopToken &isStopped,
                                                      const std::optional<LaneRange> &lanes = {});

    /// Number of lanes: those of Site::devices(), in that order.
    [[nodiscard]] qsizetype deviceCount() const { return m_first.size() / GroupCount; }
    /// Number of rows on a lane.
    [[nodiscard]] qsizetype rowCount(qsizetype device) const;
    /// Number of levels in use on a lane, at least 1; Levels + 1 with a density.
    [[nodiscard]] int levelCount(qsizetype device) const;
    /// Returns the stretches of a lane that outages with a length share.
    [[nodiscard]] const LaneOverlaps &overlaps(qsizetype device) const
    {
        return m_overlaps[device];
    }
    /// Calls \a visit with each row of a lane, in no particular order.
    template <typename Visit>
    void visitRows(qsizetype device, const Visit &visit) const
    {
        for (int group = FirstLevel; group < GroupCount; ++group) {
            const Positions here = positions(device, group);
            for (qsizetype i = group == AboveByEnd ? here.last : here.first; i < here.last; ++i)
                visit(qsizetype(m_rows[i]));
        }
    }
    /// Returns the rows of a lane, ordered by begin; those without a time first.
    [[nodiscard]] QList<quint32> rowsOf(qsizetype device) const;

    /// Returns the detail of a lane that is drawn again and again, with the verdicts of \a review;
    /// visits all its rows.
    [[nodiscard]] LaneDetail detail(const Review &review, qsizetype device) const;
    /// Returns what is drawn of a lane in the range of \a scale; costs O(pixels · log n), whatever
    /// the number of rows. Without the \a detail of the lane it reads the table, which takes
    /// several times as long.
    [[nodiscard]] LanePart part(qsizetype device, const TimeScale &scale,
                                const LaneDetail &detail = {}) const;
    /// The same without what lies beyond the range.
    [[nodiscard]] QList<LaneRun> runs(qsizetype device, const TimeScale &scale,
                                      const LaneDetail &detail = {}) const;
    /// Returns the row of the outage at \a index of \a run, which must come from part() and be no
    /// density within the range.
    [[nodiscard]] quint32 rowIn(const LaneRun &run, qsizetype index) const
    {
        return m_rows[run.position + index];
    }
    /// Returns the rows of a lane without any time, in the order received.
    [[nodiscard]] QList<quint32> untimedRows(qsizetype device) const;

    /// Returns the row of a lane that follows (\a step 1) or precedes (-1) \a row, which must be on
    /// it, in the order of rowsOf(); -1 after the last one. O(log n).
    [[nodiscard]] qsizetype neighbour(qsizetype device, qsizetype row, int step) const;
    /// Returns the row of a lane that is nearest to a time; -1 for an empty lane. O(log n).
    [[nodiscard]] qsizetype nearest(qsizetype device, qint64 time) const;
    /// Returns the level of a row, as in LaneRun; nullopt if it has no time or is not on the lane.
    [[nodiscard]] std::optional<int> levelOf(qsizetype device, qsizetype row) const;

    /// Returns the stretches without a gap during which a device is out, ascending: of each the row
    /// that begins it and the row that ends it. Only outages with a length count.
    [[nodiscard]] QList<OutStretch> outStretches(qsizetype device) const;
    [[nodiscard]] const std::shared_ptr<const OutageTable> &sharedTable() const { return m_table; }

    /// Returns whether a lane has \a row, with a time or without.
    [[nodiscard]] bool isOnLane(qsizetype device, qsizetype row) const;

    /// Number of bytes that it takes besides the review's.
    [[nodiscard]] qsizetype byteCount() const;

private:
    friend class LaneBuilder;
    friend class LaneRunFinder;

    /// The rows of a lane lie in groups, one after the other.
    enum Group : int {
        FirstLevel = 0,
        Above = Levels, ///< what is stacked higher, by begin
        AboveByEnd,     ///< the same by end
        Untimed,
        GroupCount,
    };
    /// The positions from first to last - 1 in m_rows.
    struct Positions
    {
        qsizetype first = 0;
        qsizetype last = 0;
    };

    [[nodiscard]] Positions positions(qsizetype device, int group) const;
    [[nodiscard]] qint64 beginAt(qsizetype position) const;
    /// Returns the instant after the last one that the outage occupies on its level.
    [[nodiscard]] qint64 endAt(qsizetype position) const;
    /// Returns the first of \a positions that begins at or after \a time.
    [[nodiscard]] qsizetype firstFrom(Positions positions, qint64 time) const;
    /// Returns the first of \a positions that does not come before \a row in the order of rowsOf().
    [[nodiscard]] qsizetype firstNotBefore(Positions positions, qsizetype row) const;
    [[nodiscard]] bool isAt(qsizetype position, Positions positions, qsizetype row) const;
    [[nodiscard]] qsizetype timedNeighbour(qsizetype device, qsizetype row, int step) const;

    std::shared_ptr<const OutageTable> m_table = std::make_shared<const OutageTable>();
    QList<quint32> m_rows;
    QList<LaneOverlaps> m_overlaps; // by device
    QList<quint32> m_first;         // by device and group: position in m_rows; one more at the end
};
