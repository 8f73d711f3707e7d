// SPDX-License-Identifier: MIT
#include "ui/submission/submittedrowsview.h"

#include "models/timetext.h"
#include "ui/look/rowfocus.h"
#include "ui/look/spacing.h"
#include "ui/submission/submittedrowsmodel.h"

#include <QtWidgets/qheaderview.h>

QString SubmittedRowsView::nameOf(SubmittedRowsModel::Kind kind)
{
    switch (kind) {
    case SubmittedRowsModel::Kind::Sent:
        return tr("Rows that will be sent");
    case SubmittedRowsModel::Kind::LeftOut:
        return tr("Rows that you left out");
    case SubmittedRowsModel::Kind::Gone:
        return tr("Rows that are gone");
    }
    return {};
}

SubmittedRowsView::SubmittedRowsView(SubmittedRowsModel *model, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(nameOf(model->kind()));
    model->setParent(this);
    setModel(model);
    // One row at most: a selection of a million makes every repaint slow.
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    sizeColumns(!isUtc(model->zone()));
    if (model->kind() == SubmittedRowsModel::Kind::LeftOut) {
        setColumnHidden(SubmittedRowsModel::IdColumn, true);
        horizontalHeader()->setSectionResizeMode(SubmittedRowsModel::ReasonColumn,
                                                 QHeaderView::Stretch);
    }
    RowFocus::follow(*this);
}

void SubmittedRowsView::sizeColumns(bool hasOffsets)
{
    const QFontMetrics metrics(font());
    const int margin = Spacing::of(4); // the padding of a cell, and some air
    const auto widthOf = [&metrics, margin](const QString &text) {
        return metrics.horizontalAdvance(text) + margin;
    };
    // A time is never elided, a name and an id may be.
    const int time = widthOf(QStringLiteral("0000-00-00 00:00:00.000") +
                             (hasOffsets ? QStringLiteral(" +00:00") : QString()));
    setColumnWidth(SubmittedRowsModel::DeviceColumn, widthOf(QString(22, QChar(u'x'))));
    setColumnWidth(SubmittedRowsModel::BeginColumn, time);
    setColumnWidth(SubmittedRowsModel::EndColumn, time);
    horizontalHeader()->setSectionResizeMode(SubmittedRowsModel::IdColumn, QHeaderView::Stretch);
}
