// SPDX-License-Identifier: MIT
#include "ui/history/historytable.h"

#include "ui/history/historymodel.h"
#include "ui/look/spacing.h"

#include <QtWidgets/qheaderview.h>

#include <algorithm>

namespace {

constexpr double RoomForOrigin = 16; // in units of the rhythm

} // namespace

void dressTable(QTableView &table, const QString &accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setIconSize(QSize(Spacing::of(2), Spacing::of(2)));
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
}

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
{
    dressTable(*this, tr("Submissions"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HistoryTable::sizeColumns()
{
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + Spacing::of(3);
    };
    setColumnWidth(HistoryModel::BegunColumn, widthOf(QStringLiteral("0000-00-00 00:00:00")));
    setColumnWidth(HistoryModel::SiteColumn, widthOf(QString(15, QChar(u'x'))));
    setColumnWidth(HistoryModel::RowsColumn, widthOf(QStringLiteral("000 000")));
    setColumnWidth(HistoryModel::OutcomeColumn,
                   widthOf(tr("Outcome unknown, marked accepted")) + Spacing::of(2));
    setColumnWidth(HistoryModel::StatusColumn, widthOf(QStringLiteral("Status")));
    setColumnWidth(HistoryModel::AttemptsColumn, widthOf(QStringLiteral("Attempts")));
    m_hashWidth = widthOf(QString(12, QChar(u'0')));
    setColumnWidth(HistoryModel::HashColumn, m_hashWidth);
    horizontalHeader()->setSectionResizeMode(HistoryModel::OriginColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(Spacing::of(6));
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // In little room the hash goes: where a list went to says more, and the record has both.
    int others = Spacing::of(RoomForOrigin);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const bool isFixed =
            column != HistoryModel::OriginColumn && column != HistoryModel::HashColumn;
        others += isFixed ? columnWidth(column) : 0;
    }
    setColumnHidden(HistoryModel::HashColumn, others + m_hashWidth > viewport()->width());
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The row is what moves: never sideways out of sight of its beginning.
    if (current.isValid() && current.column() != 0 && selectionModel() != nullptr)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(0),
                                          QItemSelectionModel::NoUpdate);
}
