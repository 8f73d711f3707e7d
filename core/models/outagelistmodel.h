// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>

/// The outages of a list: one that is about to be sent, one that was, or what differs between two.
///
/// Nothing is made before it is looked at: a million rows cost their numbers. GUI thread.
class OutageListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageListModel)

public:
    /// What the list is; decides on the columns.
    enum class Kind : quint8 {
        ToSend,      ///< it is about to be sent
        LeftOut,     ///< it was left out of one, with the reasons
        Gone,        ///< an earlier one had it
        Sent,        ///< it is on record: times are the characters that were sent
        Differences, ///< of two lists on record
    };
    enum Column : int {
        DeviceColumn,
        IdColumn,
        BeginColumn,
        EndColumn,
        ReasonColumn, ///< why it was left out
        StateColumn,  ///< the difference
        BeforeColumn, ///< what a changed one was before
        ColumnCount
    };
    enum Role : int {
        StateRole = Qt::UserRole, ///< of the StateColumn, the row's CompareState as int
    };

    /// Times that are not characters on record are shown in \a zone.
    explicit OutageListModel(Kind kind, const QTimeZone &zone = QTimeZone::utc(),
                             QObject *parent = nullptr);

    void setList(const OutageList &list);
    /// \a rows of \a review, in this order.
    void setRows(const Review &review, const QList<quint32> &rows);
    /// What differs between \a list and the earlier one of \a comparison: new, gone, changed, and
    /// the same if \a withSame; within each in the order of its list.
    void setComparison(const OutageList &list, const Comparison &comparison, bool withSame);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Whether times are the characters that were sent.
    [[nodiscard]] bool isOnRecord() const
    {
        return m_kind == Kind::Sent || m_kind == Kind::Differences;
    }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Where \a column stands, or -1.
    [[nodiscard]] int section(Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Place
    {
        quint32 row; ///< in the table of its list
        CompareState state;
    };

    [[nodiscard]] Place place(int row) const;
    [[nodiscard]] const OutageList &listOf(const Place &place) const;
    [[nodiscard]] QString text(const Place &place, Column column) const;
    [[nodiscard]] QString time(const std::optional<Timestamp> &instant,
                               const QByteArray &received) const;
    [[nodiscard]] QString before(const Place &place) const;
    [[nodiscard]] QString toolTip(const Place &place, Column column) const;
    /// The time with its zone, and the characters that are sent.
    [[nodiscard]] QString timeTip(const std::optional<Timestamp> &instant,
                                  const QByteArray &received) const;
    [[nodiscard]] QVariant alignment(Column column) const;

    const Kind m_kind;
    const QTimeZone m_zone;
    const QList<Column> m_columns;
    OutageList m_list;
    Review m_review;         ///< has the reasons
    Comparison m_comparison; ///< of Differences
    QList<Place> m_differences;
};
