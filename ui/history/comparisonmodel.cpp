// SPDX-License-Identifier: MIT
#include "ui/history/comparisonmodel.h"

#include "ui/look/icon.h"
#include "ui/submission/displaytext.h"

#include <QtCore/qstringlist.h>

namespace {

using Kind = ListComparison::Kind;

QString word(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return ComparisonModel::tr("New");
    case Kind::Gone:
        return ComparisonModel::tr("Gone");
    case Kind::Changed:
        return ComparisonModel::tr("Changed");
    case Kind::Same:
        return ComparisonModel::tr("The same");
    }
    return {};
}

const SentRow &shownRow(const ListComparison::Row &row)
{
    return row.kind == Kind::Gone ? row.earlier : row.later;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_icons{Icon::toned(QStringLiteral("arrow-right"), Tone::Accepted),
              Icon::toned(QStringLiteral("minus"), Tone::Refused),
              Icon::toned(QStringLiteral("refresh-cw"), Tone::ToCheck),
              Icon::toned(QStringLiteral("check"), Tone::Dimmed)}
{}

void ComparisonModel::setComparison(const ListComparison &comparison, bool withSame)
{
    beginResetModel();
    m_rows = comparison.rows;
    if (!withSame)
        m_rows.removeIf([](const ListComparison::Row &row) { return row.kind == Kind::Same; });
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListComparison::Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return DisplayText::toolTip(text(row, column));
    case Qt::DecorationRole:
        return column == KindColumn ? m_icons.at(static_cast<int>(row.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("Difference");
    case DeviceColumn:
        return tr("Device");
    case IdColumn:
        return tr("Device ID");
    case BeginColumn:
        return tr("Begin, as sent");
    case EndColumn:
        return tr("End, as sent");
    case BeforeColumn:
        return tr("Before");
    case ColumnCount:
        break;
    }
    return {};
}

QString ComparisonModel::text(const ListComparison::Row &row, Column column)
{
    const SentRow &shown = shownRow(row);
    switch (column) {
    case KindColumn:
        return word(row.kind);
    case DeviceColumn:
        return DisplayText::oneLine(shown.name);
    case IdColumn:
        return DisplayText::oneLine(shown.id);
    case BeginColumn:
        return DisplayText::oneLine(shown.begin);
    case EndColumn:
        return DisplayText::oneLine(shown.end);
    case BeforeColumn:
        return before(row);
    case ColumnCount:
        break;
    }
    return {};
}

QString ComparisonModel::before(const ListComparison::Row &row)
{
    if (row.kind != Kind::Changed)
        return {};
    QStringList parts;
    if (row.earlier.name != row.later.name)
        parts << tr("called %1").arg(DisplayText::oneLine(row.earlier.name));
    if (row.earlier.begin != row.later.begin)
        parts << tr("began %1").arg(DisplayText::oneLine(row.earlier.begin));
    if (row.earlier.end != row.later.end)
        parts << tr("ended %1").arg(DisplayText::oneLine(row.earlier.end));
    return parts.join(QStringLiteral(", "));
}
