// SPDX-License-Identifier: MIT
#include "ui/submission/submittedrowsmodel.h"

#include "models/outagetext.h"
#include "ui/submission/displaytext.h"

#include <utility>

SubmittedRowsModel::SubmittedRowsModel(Review review, QList<quint32> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(std::move(review))
    , m_rows(std::move(rows))
{}

int SubmittedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SubmittedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubmittedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::TextAlignmentRole:
        if (column == DeviceColumn || column == IdColumn)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SubmittedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == DeviceColumn || section == IdColumn))
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DeviceColumn:
        return tr("Device");
    case IdColumn:
        return tr("Device ID");
    case BeginColumn:
        return tr("Begin (UTC)");
    case EndColumn:
        return tr("End (UTC)");
    case ColumnCount:
        break;
    }
    return {};
}

QString SubmittedRowsModel::text(int row, Column column) const
{
    const qsizetype reviewRow = m_rows[row];
    switch (column) {
    case DeviceColumn:
        return OutageText::oneLine(m_review.deviceName(reviewRow));
    case IdColumn:
        return OutageText::oneLine(m_review.table().deviceId(reviewRow));
    case BeginColumn:
        return DisplayText::instant(m_review.table().beginMilliseconds(reviewRow));
    case EndColumn:
        return DisplayText::instant(m_review.table().endMilliseconds(reviewRow));
    case ColumnCount:
        break;
    }
    return {};
}

QString SubmittedRowsModel::toolTip(int row, Column column) const
{
    const qsizetype reviewRow = m_rows[row];
    switch (column) {
    case BeginColumn:
        return DisplayText::toolTip(
            tr("UTC; sent as received: %1")
                .arg(QString::fromUtf8(m_review.table().beginText(reviewRow))));
    case EndColumn:
        return DisplayText::toolTip(
            tr("UTC; sent as received: %1")
                .arg(QString::fromUtf8(m_review.table().endText(reviewRow))));
    default:
        return DisplayText::toolTip(text(row, column));
    }
}
