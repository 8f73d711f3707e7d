// SPDX-License-Identifier: MIT
#include "models/requestlogmodel.h"

#include "models/cellalignment.h"
#include "text/oneline.h"
#include "text/requesttext.h"

using namespace Qt::StringLiterals;

namespace {

bool isFigures(int column)
{
    return column == RequestLogModel::SizeColumn || column == RequestLogModel::ElapsedColumn;
}

} // namespace

RequestLogModel::RequestLogModel(int mostLines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mostLines(mostLines)
{}

void RequestLogModel::append(const AttemptRecord &attempt, const QString &origin)
{
    if (m_lines.size() >= m_mostLines) {
        const int dropped = m_mostLines / 10;
        beginRemoveRows({}, 0, dropped - 1);
        m_lines.remove(0, dropped);
        endRemoveRows();
    }
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.append({attempt, origin});
    endInsertRows();
}

QString RequestLogModel::line(int row) const
{
    return RequestText::line(m_lines[row].attempt, m_lines[row].origin);
}

QString RequestLogModel::curl(int row) const
{
    const Line &line = m_lines[row];
    return line.origin.isEmpty() ? QString() : RequestText::curl(line.attempt, line.origin);
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttemptRecord &attempt = m_lines[index.row()].attempt;
    switch (role) {
    case Qt::DisplayRole:
        return text(attempt, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return toolTip(attempt);
    case Qt::TextAlignmentRole:
        return cellAlignment(isFigures(index.column()));
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isFigures(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time (UTC)");
    case RequestColumn:
        return tr("Request");
    case StatusColumn:
        return tr("Status");
    case NoteColumn:
        return tr("Note");
    case SizeColumn:
        return tr("Size");
    case ElapsedColumn:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

QString RequestLogModel::text(const AttemptRecord &attempt, Column column)
{
    switch (column) {
    case TimeColumn:
        return attempt.started.toUTC().toString(u"HH:mm:ss"_s);
    case RequestColumn:
        return RequestText::request(attempt.method, attempt.path);
    case StatusColumn:
        return RequestText::status(attempt);
    case NoteColumn:
        return RequestText::note(attempt);
    case SizeColumn:
        return RequestText::size(attempt);
    case ElapsedColumn:
        return RequestText::seconds(attempt.elapsed, 2);
    case ColumnCount:
        break;
    }
    return {};
}

QString RequestLogModel::toolTip(const AttemptRecord &attempt)
{
    QStringList parts{RequestText::request(attempt.method, attempt.path) + u": "_s +
                      RequestText::status(attempt)};
    if (attempt.error) {
        parts << RequestText::note(attempt)
              << (attempt.error->serverMessage.isEmpty() ? attempt.error->detail
                                                         : attempt.error->serverMessage);
    }
    parts.removeAll(QString());
    return toolTipText(parts.join(u" · "_s));
}

#include "moc_requestlogmodel.cpp"
