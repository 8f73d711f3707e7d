// SPDX-License-Identifier: MIT
#include "models/outagetablemodel.h"

#include "models/cellalignment.h"
#include "models/outagetext.h"
#include "models/rowsort.h"
#include "text/findingtext.h"

namespace {

QVariant alignment(int column)
{
    if (column == IncludeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return cellAlignment(column == BeginColumn || column == EndColumn || column == DurationColumn ||
                         column == RecordNumberColumn);
}

QVariant timeValue(const std::optional<Timestamp> &instant)
{
    return instant ? QVariant(instant->milliseconds) : QVariant();
}

} // namespace

OutageTableModel::OutageTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void OutageTableModel::setReview(const Review &review)
{
    setReview(review, RowOrder::asReceived(review.rowCount()));
}

void OutageTableModel::setReview(const Review &review, const RowOrder &order)
{
    Arrangement arrangement{order};
    arrangement.toCheck = placesToCheckIn(review, order);
    arrangement.times = *shownTimes(review, order, {});
    setReview(review, arrangement);
}

void OutageTableModel::setReview(const Review &review, const Arrangement &arrangement)
{
    Q_ASSERT(arrangement.order.rowCount() == review.rowCount());
    beginResetModel();
    m_review = review;
    m_order = arrangement.order;
    m_toCheck = arrangement.toCheck;
    m_goesToAll = arrangement.goesToAll;
    m_showsNothingNew = arrangement.showsNothingNew;
    m_times = arrangement.times;
    endResetModel();
}

void OutageTableModel::updateChoices(const Review &review)
{
    Q_ASSERT(&review.table() == &m_review.table());
    const bool isTheSame = review.sharesChoicesWith(m_review) &&
                           &review.findings() == &m_review.findings() &&
                           &review.comparison() == &m_review.comparison();
    m_review = review;
    if (!isTheSame && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OutageColumnCount - 1));
}

PlaceToCheck OutageTableModel::placeToCheck(qsizetype from, int step) const
{
    return ::placeToCheck(m_toCheck, from, step, [this](quint32 place) {
        return m_goesToAll || m_review.attention(m_order.row(place)) == Attention::ToCheck;
    });
}

void OutageTableModel::setTimeRange(const TimeRange &range)
{
    if (range == m_timeRange)
        return;
    m_timeRange = range;
    Q_EMIT headerDataChanged(Qt::Horizontal, TimelineColumn, TimelineColumn);
}

void OutageTableModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, BeginColumn, EndColumn);
    Q_EMIT headerDataChanged(Qt::Horizontal, TimelineColumn, TimelineColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, BeginColumn), index(rowCount() - 1, EndColumn));
}

void OutageTableModel::setIds(Ids ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OutageColumnCount - 1));
}

int OutageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.shownCount());
}

int OutageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OutageColumnCount;
}

QVariant OutageTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const qsizetype row = m_order.row(index.row());
    const auto column = static_cast<OutageColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return OutageText::cell(m_review, row, column, m_zone, m_ids);
    case Qt::CheckStateRole:
        return checkState(row, column);
    case Qt::ToolTipRole:
        return OutageText::escapedTip(OutageText::tip(m_review, row, column, m_zone, m_ids));
    case Qt::AccessibleTextRole:
        return OutageText::spoken(m_review, row, column, m_zone, m_ids);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(row, column);
    case VerdictRole:
        return int(m_review.verdict(row));
    case RowRole:
        return row;
    case CompareRole:
        return int(m_review.changeState(row));
    case AttentionRole:
        return int(m_review.attention(row));
    case SpokenRowRole:
        return OutageText::spokenRow(m_review, row, m_zone, m_ids);
    case HasNoteRole:
        return !m_review.note(row).isEmpty();
    case IsIdRole:
        return OutageText::isId(m_review, row, column);
    default:
        return {};
    }
}

QVariant OutageTableModel::checkState(qsizetype row, int column) const
{
    if (column != IncludeColumn || !m_review.isChoosable(row))
        return {};
    return int(m_review.verdict(row) == Verdict::Included ? Qt::Checked : Qt::Unchecked);
}

QVariant OutageTableModel::sortValue(qsizetype row, int column) const
{
    const OutageTable &table = m_review.table();
    switch (column) {
    case DeviceColumn:
        return m_review.siteDevice(row) < 0
                   ? QString()
                   : OutageText::value(m_review, row, DeviceColumn, m_zone);
    case BeginColumn:
    case TimelineColumn:
        return timeValue(table.begin(row));
    case EndColumn:
        return timeValue(table.end(row));
    case DurationColumn: {
        const auto span = durationMilliseconds(m_review, row);
        return span ? QVariant(*span) : QVariant();
    }
    case DeviceIdColumn:
        return table.deviceId(row);
    case RecordNumberColumn:
        return table.recordNumber(row);
    case CheckColumn:
        return Wording::text(m_review.findings().of(row));
    case CompareColumn:
        return int(m_review.changeState(row));
    default:
        return int(m_review.verdict(row));
    }
}

QVariant OutageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= OutageColumnCount)
        return {};
    const auto column = static_cast<OutageColumn>(section);
    switch (role) {
    case Qt::DisplayRole: // what the accessibility bus calls the column
        return column == TimelineColumn ? spokenHeader(column) : OutageText::header(column, m_zone);
    case Qt::ToolTipRole:
        return OutageText::escapedTip(OutageText::headerTip(column, m_zone));
    case Qt::AccessibleTextRole:
        return spokenHeader(column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

QString OutageTableModel::spokenHeader(OutageColumn column) const
{
    if (column == IncludeColumn)
        return OutageText::headerTip(column, m_zone);
    if (column == TimelineColumn)
        return OutageText::timelineHeader(m_timeRange, m_zone);
    return OutageText::header(column, m_zone);
}

Qt::ItemFlags OutageTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == IncludeColumn && m_review.isChoosable(row(index)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool OutageTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT inclusionRequested({row(index)}, value.toInt() == Qt::Checked);
    return true;
}

void OutageTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= OutageColumnCount)
        Q_EMIT sortRequested(std::nullopt);
    else
        Q_EMIT sortRequested(SortBy{static_cast<OutageColumn>(column), order});
}

#include "moc_outagetablemodel.cpp"
