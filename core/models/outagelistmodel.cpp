// SPDX-License-Identifier: MIT
#include "models/outagelistmodel.h"

#include "models/cellalignment.h"
#include "models/outagetext.h"
#include "text/comparisontext.h"
#include "text/devicetext.h"
#include "text/oneline.h"
#include "text/timetext.h"

#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

using Model = OutageListModel;

QList<Model::Column> columnsOf(Model::Kind kind)
{
    switch (kind) {
    case Model::Kind::LeftOut:
        return {Model::DeviceColumn, Model::IdColumn, Model::BeginColumn, Model::EndColumn,
                Model::ReasonColumn};
    case Model::Kind::Differences:
        return {Model::StateColumn, Model::DeviceColumn, Model::IdColumn,
                Model::BeginColumn, Model::EndColumn,    Model::BeforeColumn};
    case Model::Kind::ToSend:
        return {Model::DeviceColumn, Model::IdColumn, Model::BeginColumn, Model::EndColumn,
                Model::CheckColumn};
    case Model::Kind::Removed:
    case Model::Kind::Sent:
        break;
    }
    return {Model::DeviceColumn, Model::IdColumn, Model::BeginColumn, Model::EndColumn};
}

bool isTime(Model::Column column)
{
    return column == Model::BeginColumn || column == Model::EndColumn;
}

} // namespace

OutageListModel::OutageListModel(Kind kind, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_zone(zone)
    , m_columns(columnsOf(kind))
{}

void OutageListModel::setList(const OutageList &list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

void OutageListModel::setRows(const Review &review, const QList<quint32> &rows)
{
    m_review = review;
    setList(outageList(review, rows));
}

void OutageListModel::setComparison(const OutageList &list, const Comparison &comparison,
                                    bool withSame)
{
    QList<Place> differences;
    for (const CompareState state :
         {CompareState::New, CompareState::Removed, CompareState::Changed, CompareState::Same}) {
        const bool isRemoved = state == CompareState::Removed;
        if (state == CompareState::Same && !withSame)
            continue;
        for (const quint32 row : isRemoved ? comparison.removed : list.rows) {
            if (isRemoved || comparison.state(row) == state)
                differences.append({row, state});
        }
    }
    m_comparison = comparison;
    m_differences = std::move(differences);
    setList(list);
}

int OutageListModel::section(Column column) const
{
    return static_cast<int>(m_columns.indexOf(column));
}

int OutageListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_kind == Kind::Differences ? m_differences.size()
                                                        : m_list.rows.size());
}

int OutageListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant OutageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return text(place(index.row()), column);
    case Qt::ToolTipRole:
        return toolTip(place(index.row()), column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case StateRole:
        return column == StateColumn ? QVariant(int(place(index.row()).state)) : QVariant();
    case AttentionRole:
        return column == CheckColumn ? QVariant(int(m_review.attention(place(index.row()).row)))
                                     : QVariant();
    case Qt::AccessibleTextRole:
        return column == CheckColumn ? QVariant(OutageText::spoken(m_review, place(index.row()).row,
                                                                   ::CheckColumn, m_zone))
                                     : QVariant();
    default:
        return {};
    }
}

QVariant OutageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DeviceColumn:
        return tr("Device");
    case IdColumn:
        return tr("Device ID");
    case BeginColumn:
        return isOnRecord() ? tr("Begin, as sent")
                            : tr("Begin (%1)", "%1 is a time zone").arg(zoneText(m_zone));
    case EndColumn:
        return isOnRecord() ? tr("End, as sent")
                            : tr("End (%1)", "%1 is a time zone").arg(zoneText(m_zone));
    case ReasonColumn:
        return tr("Reason");
    case StateColumn:
        return tr("Difference");
    case BeforeColumn:
        return tr("Before");
    case CheckColumn:
        return tr("Check");
    case ColumnCount:
        break;
    }
    return {};
}

OutageListModel::Place OutageListModel::place(int row) const
{
    return m_kind == Kind::Differences ? m_differences[row]
                                       : Place{m_list.rows[row], CompareState::NotCompared};
}

const OutageList &OutageListModel::listOf(const Place &place) const
{
    return place.state == CompareState::Removed ? m_comparison.earlier : m_list;
}

QString OutageListModel::text(const Place &place, Column column) const
{
    const OutageList &list = listOf(place);
    const OutageTable &table = *list.table;
    switch (column) {
    case DeviceColumn:
        return DeviceText::label(list.names.value(table.deviceId(place.row)),
                                 table.deviceId(place.row), m_ids);
    case IdColumn:
        return m_ids == Ids::Hidden ? QString() : oneLine(table.deviceId(place.row));
    case BeginColumn:
        return time(table.begin(place.row), table.beginText(place.row));
    case EndColumn:
        return time(table.end(place.row), table.endText(place.row));
    case ReasonColumn:
        return oneLine(m_review.note(place.row));
    case StateColumn:
        return Wording::text(place.state);
    case BeforeColumn:
        return before(place);
    case CheckColumn:
        return OutageText::cell(m_review, place.row, ::CheckColumn, m_zone);
    case ColumnCount:
        break;
    }
    return {};
}

QString OutageListModel::time(const std::optional<Timestamp> &instant,
                              const QByteArray &received) const
{
    return instant && !isOnRecord() ? timeText(*instant, m_zone)
                                    : oneLine(QString::fromUtf8(received));
}

QString OutageListModel::before(const Place &place) const
{
    const auto row = m_comparison.before(place.row);
    if (place.state != CompareState::Changed || !row)
        return {};
    const OutageList &earlier = m_comparison.earlier;
    const OutageTable &then = *earlier.table;
    const OutageTable &now = *m_list.table;
    QStringList parts;
    const auto tell = [&parts](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            parts << what.arg(oneLine(was));
    };
    tell(tr("called %1"), earlier.names.value(then.deviceId(*row)),
         m_list.names.value(now.deviceId(place.row)));
    tell(tr("began %1"), QString::fromUtf8(then.beginText(*row)),
         QString::fromUtf8(now.beginText(place.row)));
    tell(tr("ended %1"), QString::fromUtf8(then.endText(*row)),
         QString::fromUtf8(now.endText(place.row)));
    return parts.join(u", "_s);
}

QString OutageListModel::toolTip(const Place &place, Column column) const
{
    if (column == CheckColumn)
        return OutageText::escapedTip(
            OutageText::tip(m_review, place.row, ::CheckColumn, m_zone, m_ids));
    if (isOnRecord() || !isTime(column))
        return OutageText::escapedTip(text(place, column));
    const OutageTable &table = *listOf(place).table;
    return OutageText::escapedTip(column == BeginColumn
                                      ? timeTip(table.begin(place.row), table.beginText(place.row))
                                      : timeTip(table.end(place.row), table.endText(place.row)));
}

QString OutageListModel::timeTip(const std::optional<Timestamp> &instant,
                                 const QByteArray &received) const
{
    const QString sent = oneLine(QString::fromUtf8(received));
    if (m_kind == Kind::Removed) {
        const QString shown = instant ? zonedTimeText(*instant, m_zone) : QString();
        return tr("%1; written as %2 then").arg(shown, sent);
    }
    if (isUtc(m_zone) || !instant)
        return tr("UTC; sent as received: %1").arg(sent);
    //: %1 is a time with its offset, %2 a time zone, %3 the same time as it was received
    return tr("%1 in %2; sent as received: %3")
        .arg(zonedTimeText(*instant, m_zone), zoneText(m_zone), sent);
}

QVariant OutageListModel::alignment(Column column) const
{
    return cellAlignment(isTime(column) && !isOnRecord());
}

#include "moc_outagelistmodel.cpp"
