// SPDX-License-Identifier: MIT
#include "ui/history/sentrowsmodel.h"

#include "ui/submission/displaytext.h"

namespace {

QString text(const SentRow &row, SentRowsModel::Column column)
{
    switch (column) {
    case SentRowsModel::DeviceColumn:
        return DisplayText::oneLine(row.name);
    case SentRowsModel::IdColumn:
        return DisplayText::oneLine(row.id);
    case SentRowsModel::BeginColumn:
        return DisplayText::oneLine(row.begin);
    case SentRowsModel::EndColumn:
        return DisplayText::oneLine(row.end);
    case SentRowsModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void SentRowsModel::setRows(const QList<SentRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SentRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SentRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString shown = text(m_rows.at(index.row()), static_cast<Column>(index.column()));
    if (role == Qt::DisplayRole)
        return shown;
    return role == Qt::ToolTipRole ? DisplayText::toolTip(shown) : QVariant();
}

QVariant SentRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DeviceColumn:
        return tr("Device");
    case IdColumn:
        return tr("Device ID");
    case BeginColumn:
        return tr("Begin, as sent");
    case EndColumn:
        return tr("End, as sent");
    case ColumnCount:
        break;
    }
    return {};
}
