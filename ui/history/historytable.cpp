// SPDX-License-Identifier: MIT
#include "ui/history/historytable.h"

#include "models/historymodel.h"
#include "text/outcometext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/itemdecorator.h"
#include "ui/widgets/statelook.h"

#include <QtWidgets/qheaderview.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double RoomForOrigin = 16; // in units of the rhythm

// What goes in little room, the first one first: where a list went to says more, and the record has
// all of them.
constexpr std::array GivesWay{HistoryModel::HashColumn, HistoryModel::AttemptsColumn,
                              HistoryModel::StatusColumn};

void decorateOutcome(QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *model = qobject_cast<const HistoryModel *>(index.model()))
        ItemDecorator::setIcon(option, stateLook(model->submission(index.row())));
    option.textElideMode = Qt::ElideRight; // a cut in the middle could take out a "not"
}

} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
{
    dressTable(*this, tr("Submissions"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegateForColumn(HistoryModel::OutcomeColumn, new ItemDecorator(decorateOutcome, this));
}

QList<int> HistoryTable::chosenRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void HistoryTable::sizeColumns()
{
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + Spacing::of(3);
    };
    setColumnWidth(HistoryModel::BegunColumn, widthOf(u"0000-00-00 00:00:00"_s));
    setColumnWidth(HistoryModel::SiteColumn, widthOf(QString(18, QChar(u'x'))));
    setColumnWidth(HistoryModel::RowsColumn, widthOf(u"000 000"_s));
    Submission longest;
    longest.state = SubmissionState::Unknown;
    longest.mark = ManualOutcome::NotAccepted;
    setColumnWidth(HistoryModel::OutcomeColumn,
                   widthOf(Wording::outcome(longest)) + Spacing::of(3.5)); // the icon
    setColumnWidth(HistoryModel::StatusColumn, widthOf(u"000"_s));
    setColumnWidth(HistoryModel::AttemptsColumn, widthOf(u"00"_s));
    setColumnWidth(HistoryModel::HashColumn, widthOf(QString(12, QChar(u'0'))));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const int title = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(title, columnWidth(column)));
    }
    horizontalHeader()->setSectionResizeMode(HistoryModel::OriginColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(Spacing::of(6));
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int wanted = std::max(Spacing::of(RoomForOrigin),
                                horizontalHeader()->sectionSizeHint(HistoryModel::OriginColumn));
    for (const HistoryModel::Column column : GivesWay)
        setColumnHidden(column, false);
    for (const HistoryModel::Column column : GivesWay) {
        if (roomForOrigin() < wanted)
            setColumnHidden(column, true);
    }
}

int HistoryTable::roomForOrigin() const
{
    int room = viewport()->width();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        if (column != HistoryModel::OriginColumn)
            room -= columnWidth(column);
    }
    return room;
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The row is what moves: never sideways out of sight of its beginning.
    if (current.isValid() && current.column() != 0 && selectionModel() != nullptr)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(0),
                                          QItemSelectionModel::NoUpdate);
}

#include "moc_historytable.cpp"
