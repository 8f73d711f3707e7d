// SPDX-License-Identifier: MIT
#include "models/historymodel.h"

#include "models/cellalignment.h"
#include "text/historytext.h"
#include "text/oneline.h"
#include "text/outcometext.h"
#include "text/timetext.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == HistoryModel::RowsColumn || column == HistoryModel::StatusColumn ||
           column == HistoryModel::AttemptsColumn;
}

} // namespace

void HistoryModel::show(const QList<Submission> &submissions, const QList<int> &places)
{
    beginResetModel();
    m_submissions = submissions;
    m_places = places;
    endResetModel();
}

const Submission &HistoryModel::submission(int row) const
{
    return m_submissions.at(m_places.at(row));
}

int HistoryModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (submission(row).id == id)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const Submission &shown = submission(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case BegunColumn:
        return tr("Begun (UTC)");
    case SiteColumn:
        return tr("Site");
    case RowsColumn:
        return tr("Rows");
    case OutcomeColumn:
        return tr("Outcome");
    case StatusColumn:
        return tr("Status");
    case AttemptsColumn:
        return tr("Attempts");
    case OriginColumn:
        return tr("Sent to");
    case HashColumn:
        return tr("SHA-256");
    case ColumnCount:
        break;
    }
    return {};
}

QString HistoryModel::text(const Submission &submission, Column column)
{
    switch (column) {
    case BegunColumn:
        return utcText(submission.begunAt());
    case SiteColumn:
        return HistoryText::site(submission);
    case RowsColumn:
        return QLocale().toString(submission.rows);
    case OutcomeColumn:
        return Wording::outcome(submission);
    case StatusColumn:
        return submission.httpStatus == 0 ? u"–"_s : QString::number(submission.httpStatus);
    case AttemptsColumn:
        return QString::number(submission.attempts.size());
    case OriginColumn:
        return oneLine(submission.baseUrl, 400);
    case HashColumn:
        return HistoryText::shortHash(submission.sha256);
    case ColumnCount:
        break;
    }
    return {};
}

QString HistoryModel::toolTip(const Submission &submission, Column column)
{
    switch (column) {
    case BegunColumn:
        return HistoryText::utcAndLocal(submission.begunAt(), QTimeZone::systemTimeZone());
    case SiteColumn:
        return toolTipText(
            //: %1 is the name of a site, %2 its id
            tr("%1 (%2)").arg(submission.siteName, submission.siteId));
    case HashColumn:
        return QString::fromLatin1(submission.sha256);
    case OutcomeColumn:
        return toolTipText(submission.mark ? Wording::markSentence(submission)
                                           : Wording::message(submission).what);
    default:
        return toolTipText(text(submission, column));
    }
}

#include "moc_historymodel.cpp"
