// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>

/// The rows of a list that is about to be sent, those that were left out of it, or those that an
/// earlier one had and it has not. Nothing is made
/// before it is looked at, so a million rows cost no more than their numbers. Immutable; GUI
/// thread.
class SubmittedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmittedRowsModel)

public:
    /// Only rows that were left out have a reason.
    enum Column : int { DeviceColumn, IdColumn, BeginColumn, EndColumn, ReasonColumn, ColumnCount };
    enum class Kind : quint8 { Sent, LeftOut, Gone };

    /// \a rows are rows of \a review, in the order they are sent; times are shown in \a zone.
    SubmittedRowsModel(Review review, QList<quint32> rows, const QTimeZone &zone,
                       Kind kind = Kind::Sent, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    /// The text with the zone, and the characters that are sent where they differ.
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] QString time(const std::optional<Timestamp> &instant) const;
    [[nodiscard]] QString timeTip(const std::optional<Timestamp> &instant,
                                  const QByteArray &received) const;

    const Review m_review;
    const QList<quint32> m_rows;
    const QTimeZone m_zone;
    const Kind m_kind;
};
