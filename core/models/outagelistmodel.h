// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "text/privatetext.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>

/// A table of the outages of a list: to be sent, already sent, or the differences between two.
///
/// Creates cell texts on demand: a million rows take only the memory of their numbers. GUI thread.
class OutageListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageListModel)

public:
    /// The kind of list; it determines the columns.
    enum class Kind : quint8 {
        ToSend,      ///< outages about to be sent
        LeftOut,     ///< outages left out of a list, with the reasons
        Removed,     ///< outages of an earlier list that are gone
        Sent,        ///< a list on record: times are the characters that were sent
        Differences, ///< differences between two lists on record
    };
    enum Column : int {
        DeviceColumn,
        IdColumn,
        BeginColumn,
        EndColumn,
        ReasonColumn, ///< why it was left out
        StateColumn,  ///< the difference
        BeforeColumn, ///< the earlier version of a changed outage
        CheckColumn,  ///< what is to check, or was
        ColumnCount
    };
    enum Role : int {
        StateRole = Qt::UserRole, ///< the row's CompareState as int, for the StateColumn
        AttentionRole,            ///< the row's Attention as int, for the CheckColumn
    };

    /// Times are shown in \a zone, except the recorded characters of sent lists.
    explicit OutageListModel(Kind kind, const QTimeZone &zone = QTimeZone::utc(),
                             QObject *parent = nullptr);

    void setList(const OutageList &list);
    /// Shows \a rows of \a review, in this order.
    void setRows(const Review &review, const QList<quint32> &rows);
    /// Shows the differences between \a list and the earlier list of \a comparison: new, gone,
    /// changed, and if \a withSame also the same outages; each group in the order of its list.
    void setComparison(const OutageList &list, const Comparison &comparison, bool withSame);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Sets whether ids are shown where a cell, a tool tip or a sentence names them.
    void setIds(Ids ids) { m_ids = ids; }
    /// Returns whether times are the characters that were sent.
    [[nodiscard]] bool isOnRecord() const
    {
        return m_kind == Kind::Sent || m_kind == Kind::Differences;
    }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Returns the index of \a column; -1 if it is not shown.
    [[nodiscard]] int section(Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Place
    {
        quint32 row; ///< row in the table of its list
        CompareState state;
    };

    [[nodiscard]] Place place(int row) const;
    [[nodiscard]] const OutageList &listOf(const Place &place) const;
    [[nodiscard]] QString text(const Place &place, Column column) const;
    [[nodiscard]] QString time(const std::optional<Timestamp> &instant,
                               const QByteArray &received) const;
    [[nodiscard]] QString before(const Place &place) const;
    [[nodiscard]] QString toolTip(const Place &place, Column column) const;
    /// Returns the time with its zone, and the characters that are sent.
    [[nodiscard]] QString timeTip(const std::optional<Timestamp> &instant,
                                  const QByteArray &received) const;
    [[nodiscard]] QVariant alignment(Column column) const;

    const Kind m_kind;
    const QTimeZone m_zone;
    const QList<Column> m_columns;
    OutageList m_list;
    Review m_review;         ///< provides the reasons and the findings
    Comparison m_comparison; ///< set for Differences
    QList<Place> m_differences;
    Ids m_ids = Ids::Shown;
};
