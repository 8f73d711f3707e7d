// SPDX-License-Identifier: MIT
#pragma once

#include "submission/listcomparison.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtGui/qicon.h>

/// What differs between two lists, outage by outage. GUI thread.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column : int {
        KindColumn,
        DeviceColumn,
        IdColumn,
        BeginColumn,
        EndColumn,
        BeforeColumn, ///< what a changed one was before
        ColumnCount
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(const ListComparison &comparison, bool withSame);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const ListComparison::Row &row, Column column);
    [[nodiscard]] static QString before(const ListComparison::Row &row);

    QList<ListComparison::Row> m_rows;
    QList<QIcon> m_icons; // by ListComparison::Kind
};
