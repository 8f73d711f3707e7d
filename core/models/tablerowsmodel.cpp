// SPDX-License-Identifier: MIT
#include "models/tablerowsmodel.h"

#include "models/cellalignment.h"
#include "text/oneline.h"
#include "text/tabletext.h"
#include "text/timetext.h"
#include "text/verdicttext.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

TableRowsModel::TableRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TableRowsModel::setRows(const QList<SampleRow> &rows, const TableChoice &choice,
                             const std::optional<TableTrial> &trial)
{
    beginResetModel();
    m_rows = rows.first(std::min(rows.size(), qsizetype(MostRows)));
    m_choice = choice;
    m_trial = trial;
    endResetModel();
}

int TableRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipText(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() == LineColumn);
    case IsProblemRole:
        return isProblem(index.row(), index.column());
    default:
        return {};
    }
}

QVariant TableRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == LineColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case DeviceColumn:
        return tr("Device");
    case BeginTextColumn:
        return tr("Begin in the list");
    case BeginColumn:
        return tr("Begin (UTC)");
    case EndTextColumn:
        return tr("End in the list");
    case EndColumn:
        return tr("End (UTC)");
    default:
        return {};
    }
}

qsizetype TableRowsModel::placeOf(int column) const
{
    switch (column) {
    case DeviceColumn:
        return m_choice.columns.device;
    case BeginTextColumn:
        return m_choice.columns.begin;
    case EndTextColumn:
        return m_choice.columns.end;
    default:
        return TableChoice::NoColumn;
    }
}

QString TableRowsModel::cell(int row, qsizetype place) const
{
    const QStringList &cells = m_rows[row].cells;
    return place >= 0 && place < cells.size() ? oneLine(cells[place]) : QString();
}

QString TableRowsModel::text(int row, int column) const
{
    switch (column) {
    case LineColumn:
        return QString::number(m_rows[row].line);
    case BeginColumn:
        return time(row, RecordField::Begin);
    case EndColumn:
        return time(row, RecordField::End);
    default:
        return cell(row, placeOf(column));
    }
}

QString TableRowsModel::time(int row, RecordField field) const
{
    if (!m_trial || row >= m_trial->table.rowCount())
        return u"…"_s;
    const OutageTable &table = m_trial->table;
    const auto instant = field == RecordField::Begin ? table.begin(row) : table.end(row);
    if (instant)
        return timeText(*instant, QTimeZone::utc());
    const RecordProblem problem = table.problem(row);
    //: A time that cannot be read, beside the one that says why
    return problem.field == field ? Wording::text(problem) : tr("cannot be read");
}

bool TableRowsModel::isProblem(int row, int column) const
{
    if (!m_trial || row >= m_trial->table.rowCount())
        return false;
    const OutageTable &table = m_trial->table;
    switch (column) {
    case DeviceColumn:
        return !table.isReadable(row) && table.problem(row).field != RecordField::Begin &&
               table.problem(row).field != RecordField::End;
    case BeginColumn:
        return !table.begin(row);
    case EndColumn:
        return !table.end(row);
    default:
        return false;
    }
}

#include "moc_tablerowsmodel.cpp"
