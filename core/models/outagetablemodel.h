// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "models/roworder.h"
#include "models/viewquery.h"
#include "outages/review.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qtimezone.h>

/// A review as a table: one row per outage shown, in the order it was told.
///
/// Keeps a copy of the review (cheap: shared) and changes nothing in it: a click on a check box
/// becomes `inclusionRequested`, and whoever owns the choices answers with `updateChoices`.
/// Filtering and sorting are made elsewhere (ViewSorter) and arrive as a RowOrder in one step.
/// Lives on one thread. *Row* always means a row of the review, *place* a row of this model.
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
        ToCheckRole,                 ///< whether a finding of the row is to check
        SpokenRowRole,               ///< the whole row as a screen reader says it
        HasNoteRole,                 ///< whether the operator noted something on the row
    };

    explicit OutageTableModel(QObject *parent = nullptr);

    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// The review's row at a valid index.
    [[nodiscard]] qsizetype row(const QModelIndex &index) const { return m_order.row(index.row()); }

    /// Shows all rows of \a review as received. Resets.
    void setReview(const Review &review);
    /// Shows the rows of \a review that \a order names; it must be made from it. Resets.
    void setReview(const Review &review, const RowOrder &order);
    /// Shows \a arrangement, which must be made from \a review. Resets.
    void setReview(const Review &review, const Arrangement &arrangement);
    /// Takes over choices, findings and comparison of \a review, which has the rows shown now. One
    /// `dataChanged` over all of them, since looking for those that changed would cost more; none
    /// where nothing can have changed.
    void updateChoices(const Review &review);
    /// The places whose row has a finding that is to check, ascending.
    [[nodiscard]] const QList<quint32> &placesToCheck() const { return m_toCheck; }
    /// Whether every row shown since the last reset was shown before it.
    [[nodiscard]] bool showsNothingNew() const { return m_showsNothingNew; }
    /// The zone that times are shown in; UTC at first.
    void setZone(const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only requests: see `inclusionRequested`. False for a row that nobody decides on.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Only requests: see `sortRequested`.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A check box was clicked; the rows are rows of the review. Nothing has changed yet.
    void inclusionRequested(const QList<qsizetype> &rows, bool included);
    /// A header was clicked. Nothing if the order received is wanted. Nothing has changed yet.
    void sortRequested(const std::optional<SortBy> &sort);

private:
    [[nodiscard]] QVariant checkState(qsizetype row, int column) const;
    [[nodiscard]] QVariant sortValue(qsizetype row, int column) const;

    Review m_review;
    RowOrder m_order;
    QList<quint32> m_toCheck;
    bool m_showsNothingNew = false;
    QTimeZone m_zone = QTimeZone::utc();
};
