// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/lanelayout.h"
#include "models/outatonce.h"
#include "outages/review.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qcache.h>

class OutageTableModel;
class QThreadPool;
class Timeline;
struct ViewQuery;

/// The devices of the site as a table: one row per device with the outages that the outages' table
/// shows, also for a device without any.
///
/// Follows the outages' table while it is active: lays the lanes out on the pool, and shows the
/// earlier ones until then; of very many outages those in sight first. The current thing is always
/// an outage, the same as in that table: setCurrentRow(). Lives on the table's thread; all objects
/// passed must outlive it.
class LanesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesModel)

public:
    enum Column : int {
        NameColumn,
        LaneColumn, ///< the outages as bars; has no text
        ColumnCount,
    };

    LanesModel(const OutageTableModel &outages, const Timeline &timeline, QThreadPool &pool,
               QObject *parent = nullptr);

    void setActive(bool isActive);
    /// Sets which lanes are in sight, also before there are any; none at first.
    void setInSight(const LaneRange &lanes) { m_inSight = lanes; }
    /// Lays out the rows that \a query asks of \a review, which the table shows with its next
    /// reset: then both are shown at once. Does nothing if it cannot tell those rows by themselves.
    void prepare(const Review &review, const ViewQuery &query);
    [[nodiscard]] bool isLayingOut() const { return m_layingOut.isRunning(); }
    [[nodiscard]] bool isCounting() const { return m_counting.isRunning(); }

    /// The review that the lanes show, with the newest choices; its rows are those of layout().
    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const LaneLayout &layout() const { return m_layout; }
    [[nodiscard]] const OutAtOnce &outAtOnce() const { return m_outAtOnce; }
    /// Returns the detail of a lane, kept for the lanes that were asked for last; none of a lane
    /// with very many outages.
    [[nodiscard]] LaneDetail detail(qsizetype device) const;
    [[nodiscard]] const QTimeZone &zone() const;

    /// Returns a row of the review as a screen reader says it, and the tool tip of its bar.
    [[nodiscard]] QString spokenRow(qsizetype row) const;

    /// The current outage, a row of the review; -1 if there is none.
    [[nodiscard]] qsizetype currentRow() const { return m_currentRow; }
    void setCurrentRow(qsizetype row);
    /// Returns the lane of the current outage; -1 if it is on none.
    [[nodiscard]] qsizetype currentDevice() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Emitted when the lanes show other rows; of very many outages twice, for the lanes in sight
    /// and for all.
    void laidOut();
    /// Emitted when outAtOnce() has changed: a while after each `laidOut`.
    void counted();

private:
    /// What becomes of a layout that was asked for before the table had its rows.
    enum class Prepared : quint8 {
        No,
        UnderWay, ///< the table does not show its rows yet
        Awaited,  ///< the table shows its rows
    };

    void start();
    void layOut(const Review &review, const LaneLayout::IsShown &isShown);
    void layOutAll(const Review &review, const LaneLayout::IsShown &isShown);
    void onReset();
    void take(const LaneLayout &layout);
    void finish(const LaneLayout &layout);
    void takeChoices();
    void tellOfLanes();
    [[nodiscard]] QString sentence(qsizetype device) const;

    const OutageTableModel &m_outages;
    const Timeline &m_timeline;
    Review m_review;
    LaneLayout m_layout;
    OutAtOnce m_outAtOnce;
    mutable QCache<qsizetype, LaneDetail> m_details; ///< by lane; costs are outages
    qsizetype m_currentRow = -1;
    bool m_isActive = false;
    bool m_isStale = true; ///< the table shows other rows than the lanes, or than some of them
    LaneRange m_inSight;
    Prepared m_prepared = Prepared::No;
    std::optional<LaneLayout> m_ready; ///< prepared, and the table does not show its rows yet
    LatestTask<LaneLayout> m_layingOut;
    LatestTask<OutAtOnce> m_counting;
};
