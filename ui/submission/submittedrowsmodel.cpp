// SPDX-License-Identifier: MIT
#include "ui/submission/submittedrowsmodel.h"

#include "models/outagetext.h"
#include "models/timetext.h"
#include "ui/submission/displaytext.h"

#include <utility>

namespace {

QVariant cellAlignment(int column)
{
    const bool isTime =
        column == SubmittedRowsModel::BeginColumn || column == SubmittedRowsModel::EndColumn;
    return QVariant::fromValue((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

SubmittedRowsModel::SubmittedRowsModel(Review review, QList<quint32> rows, const QTimeZone &zone,
                                       Kind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(std::move(review))
    , m_rows(std::move(rows))
    , m_zone(zone)
    , m_kind(kind)
{}

int SubmittedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SubmittedRowsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == Kind::LeftOut ? ColumnCount : ReasonColumn;
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
        return cellAlignment(column);
    default:
        return {};
    }
}

QVariant SubmittedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DeviceColumn:
        return tr("Device");
    case IdColumn:
        return tr("Device ID");
    case BeginColumn:
        return tr("Begin (%1)", "%1 is a time zone").arg(zoneText(m_zone));
    case EndColumn:
        return tr("End (%1)", "%1 is a time zone").arg(zoneText(m_zone));
    case ReasonColumn:
        return tr("Reason");
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
        return time(m_review.table().begin(reviewRow));
    case EndColumn:
        return time(m_review.table().end(reviewRow));
    case ReasonColumn:
        return OutageText::oneLine(m_review.note(reviewRow));
    case ColumnCount:
        break;
    }
    return {};
}

QString SubmittedRowsModel::time(const std::optional<Timestamp> &instant) const
{
    if (!instant)
        return {};
    return isUtc(m_zone) ? DisplayText::instant(instant->milliseconds) : timeText(*instant, m_zone);
}

QString SubmittedRowsModel::toolTip(int row, Column column) const
{
    const qsizetype reviewRow = m_rows[row];
    const OutageTable &table = m_review.table();
    switch (column) {
    case BeginColumn:
        return timeTip(table.begin(reviewRow), table.beginText(reviewRow));
    case EndColumn:
        return timeTip(table.end(reviewRow), table.endText(reviewRow));
    default:
        return DisplayText::toolTip(text(row, column));
    }
}

QString SubmittedRowsModel::timeTip(const std::optional<Timestamp> &instant,
                                    const QByteArray &received) const
{
    const QString sent = QString::fromUtf8(received);
    if (m_kind == Kind::Gone) {
        const QString shown = instant ? zonedTimeText(*instant, m_zone) : QString();
        return DisplayText::toolTip(tr("%1; written as %2 then").arg(shown, sent));
    }
    if (isUtc(m_zone) || !instant)
        return DisplayText::toolTip(tr("UTC; sent as received: %1").arg(sent));
    //: %1 is a time with its offset, %2 a time zone, %3 the same time as it was received
    return DisplayText::toolTip(tr("%1 in %2; sent as received: %3")
                                    .arg(zonedTimeText(*instant, m_zone), zoneText(m_zone), sent));
}
