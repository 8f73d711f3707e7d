// SPDX-License-Identifier: MIT
#include "models/facetmodel.h"

#include "models/cellalignment.h"
#include "text/oneline.h"

#include <QtCore/qlocale.h>

#include <algorithm>

FacetModel::FacetModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

bool FacetModel::hasSameLines(const QList<FacetLine> &lines) const
{
    return std::ranges::equal(lines, m_lines, [](const FacetLine &left, const FacetLine &right) {
        return left.isSameLine(right);
    });
}

void FacetModel::setLines(const QList<FacetLine> &lines)
{
    if (lines == m_lines)
        return;
    if (hasSameLines(lines)) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int FacetModel::rowOf(const FacetLine &line) const
{
    const auto found =
        std::ranges::find_if(m_lines, [&](const FacetLine &each) { return each.isSameLine(line); });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FacetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const FacetLine &line = m_lines[index.row()];
    const bool isValue = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isValue)
            return line.value.label;
        return line.isValue() ? QLocale().toString(line.count) : QString();
    case Qt::ToolTipRole:
        return toolTipText(line.value.label);
    case Qt::AccessibleTextRole:
        return isValue ? spokenLine(line) : QLocale().toString(line.count);
    case Qt::CheckStateRole:
        return isValue && line.isValue() ? QVariant(line.isChosen ? Qt::Checked : Qt::Unchecked)
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(!isValue);
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || !m_lines[index.row()].isValue())
        return Qt::NoItemFlags; // the arrow keys step over titles
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ValueColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

#include "moc_facetmodel.cpp"
