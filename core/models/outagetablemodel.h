// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "models/roworder.h"
#include "models/viewquery.h"
#include "models/viewtext.h"
#include "outages/review.h"
#include "text/privatetext.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qtimezone.h>

/// A review as a table: one row per outage shown, in the given order.
///
/// Keeps a copy of the review (shared, so cheap) and does not change it: a click on a check box
/// emits `inclusionRequested`, and the owner of the choices answers with `updateChoices`. Filtering
/// and sorting take place elsewhere (ViewSorter) and arrive as a RowOrder in one step. Lives on
/// one thread. *Row* always means a row of the review, *place* a row of this model.
class OutageTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageTableModel)

public:
    enum Role : int {
        SortRole = Qt::UserRole + 1, ///< the raw value: milliseconds, number, text
        VerdictRole,                 ///< the row's Verdict as int
        RowRole,                     ///< the row of the review
        CompareRole,                 ///< the row's CompareState as int
        AttentionRole,               ///< the row's Attention as int
        SpokenRowRole,               ///< the whole row as a screen reader says it
        HasNoteRole,                 ///< whether the row has a note
        IsIdRole,                    ///< whether the cell shows an id
    };

    explicit OutageTableModel(QObject *parent = nullptr);

    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Returns the review's row at a valid index.
    [[nodiscard]] qsizetype row(const QModelIndex &index) const { return m_order.row(index.row()); }

    /// Shows all rows of \a review as received. Resets the model.
    void setReview(const Review &review);
    /// Shows the rows of \a review in \a order, which must be made from it. Resets the model.
    void setReview(const Review &review, const RowOrder &order);
    /// Shows \a arrangement, which must be made from \a review. Resets the model.
    void setReview(const Review &review, const Arrangement &arrangement);
    /// Takes choices, findings and comparison from \a review, which must have the rows shown now.
    /// Emits one `dataChanged` for all rows, since finding the changed ones would take longer; none
    /// if no row can have changed.
    void updateChoices(const Review &review);
    /// Returns the place that follows \a from on the way through those to check.
    [[nodiscard]] PlaceToCheck placeToCheck(qsizetype from, int step) const;
    /// Returns whether any row shown has something to check, looked at or not.
    [[nodiscard]] bool hasPlacesToCheck() const { return !m_toCheck.isEmpty(); }
    /// Returns whether every row shown since the last reset was shown before it.
    [[nodiscard]] bool showsNothingNew() const { return m_showsNothingNew; }
    /// The ranges that the rows shown offer to the timeline.
    [[nodiscard]] const ShownTimes &times() const { return m_times; }
    /// The range that the timeline shows: its header names it.
    [[nodiscard]] const TimeRange &timeRange() const { return m_timeRange; }
    void setTimeRange(const TimeRange &range);
    /// Sets the zone in which times are shown; UTC at first.
    void setZone(const QTimeZone &zone);
    /// Whether ids are shown, in texts, tool tips and to screen readers; shown at first.
    [[nodiscard]] Ids ids() const { return m_ids; }
    void setIds(Ids ids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes no data, but emits `inclusionRequested`. Returns false for a row that cannot be
    /// chosen.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Does not sort, but emits `sortRequested`.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Emitted when a check box was clicked; \a rows are rows of the review. Nothing has changed
    /// yet.
    void inclusionRequested(const QList<qsizetype> &rows, bool included);
    /// Emitted when a header was clicked; nullopt asks for the order received. Nothing has changed
    /// yet.
    void sortRequested(const std::optional<SortBy> &sort);

private:
    [[nodiscard]] QVariant checkState(qsizetype row, int column) const;
    [[nodiscard]] QString spokenHeader(OutageColumn column) const;
    [[nodiscard]] QVariant sortValue(qsizetype row, int column) const;

    Review m_review;
    RowOrder m_order;
    QList<quint32> m_toCheck;
    bool m_goesToAll = false;
    bool m_showsNothingNew = false;
    ShownTimes m_times;
    TimeRange m_timeRange;
    QTimeZone m_zone = QTimeZone::utc();
    Ids m_ids = Ids::Shown;
};
