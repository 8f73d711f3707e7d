// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sentrow.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

/// The rows of a list that was sent, with the characters that were sent. GUI thread.
class SentRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentRowsModel)

public:
    enum Column : int { DeviceColumn, IdColumn, BeginColumn, EndColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SentRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<SentRow> m_rows;
};
