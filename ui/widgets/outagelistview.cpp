// SPDX-License-Identifier: MIT
#include "ui/widgets/outagelistview.h"

#include "text/timetext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/widgets/itemdecorator.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wordlist.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qheaderview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Model = OutageListModel;

/// Puts icon and colour beside a word.
void decorate(QStyleOptionViewItem &option, const StateLook &look)
{
    ItemDecorator::setIcon(option, look);
    setTextTone(option.palette, look.tone);
}

void decorateDifference(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant state = index.data(Model::StateRole);
    if (state.isValid())
        decorate(option, stateLook(static_cast<CompareState>(state.toInt())));
}

void decorateFindings(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto attention = static_cast<Attention>(index.data(Model::AttentionRole).toInt());
    option.textElideMode = Qt::ElideRight; // what is to check comes first
    if (attention == Attention::None)
        return;
    decorate(option, stateLook(attention));
    const QStyle &style =
        option.widget != nullptr ? *option.widget->style() : *QApplication::style();
    const int air = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect words = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    if (words.width() > 2 * air) // else it is asked how much it needs
        option.text = fittedWords(option.text, option.fontMetrics, words.width() - 2 * air);
}

void decorateTime(QStyleOptionViewItem &option, const QModelIndex &)
{
    option.text = paddedTime(option.text);
}

QString usualTime(const Model &list)
{
    if (list.isOnRecord())
        return u"0000-00-00T00:00:00.000Z"_s;
    const QString shown = u"0000-00-00 00:00:00.000"_s;
    return isUtc(list.zone()) ? shown : shown + u" +00:00"_s;
}

/// The longest of the first ones; a time may have digits finer than thousandths.
QString longestTime(const Model &list, Model::Column column)
{
    constexpr int RowsToLookAt = 200;
    QString longest = usualTime(list);
    for (int row = 0; row < std::min(list.rowCount(), RowsToLookAt); ++row) {
        const QString time = list.index(row, list.section(column)).data().toString();
        if (time.size() > longest.size())
            longest = time;
    }
    return longest;
}

/// The column that takes the remaining room.
Model::Column widest(Model::Kind kind)
{
    switch (kind) {
    case Model::Kind::ToSend:
        return Model::CheckColumn;
    case Model::Kind::LeftOut:
        return Model::ReasonColumn;
    case Model::Kind::Differences:
        return Model::BeforeColumn;
    default:
        return Model::IdColumn;
    }
}

} // namespace

QString OutageListView::nameOf(Model::Kind kind)
{
    switch (kind) {
    case Model::Kind::ToSend:
        return tr("Rows that will be sent");
    case Model::Kind::LeftOut:
        return tr("Rows that you left out");
    case Model::Kind::Removed:
        return tr("Rows that are gone");
    case Model::Kind::Sent:
        return tr("Rows that were sent");
    case Model::Kind::Differences:
        return tr("Differences");
    }
    return {};
}

OutageListView::OutageListView(Model::Kind kind, const QTimeZone &zone, QWidget *parent)
    : QTableView(parent)
    , m_model(new Model(kind, zone, this))
{
    dressTable(*this, nameOf(kind));
    // One row at most: a selection of a million makes every repaint slow.
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(m_model);
    for (const Model::Column column : {Model::BeginColumn, Model::EndColumn})
        setItemDelegateForColumn(m_model->section(column), new ItemDecorator(decorateTime, this));
    if (kind == Model::Kind::Differences)
        setItemDelegateForColumn(m_model->section(Model::StateColumn),
                                 new ItemDecorator(decorateDifference, this));
    if (kind == Model::Kind::ToSend)
        setItemDelegateForColumn(m_model->section(Model::CheckColumn),
                                 new ItemDecorator(decorateFindings, this));
    sizeColumns();
    connect(m_model, &Model::modelReset, this, &OutageListView::sizeTimes);
    RowFocus::follow(*this);
}

void OutageListView::setIds(Ids ids)
{
    const bool areHidden = ids == Ids::Hidden;
    m_model->setIds(ids);
    setColumnHidden(m_model->section(Model::IdColumn),
                    areHidden || m_model->kind() == Model::Kind::LeftOut);
    if (areHidden && widest(m_model->kind()) == Model::IdColumn)
        horizontalHeader()->setSectionResizeMode(m_model->section(Model::DeviceColumn),
                                                 QHeaderView::Stretch);
}

void OutageListView::sizeFor(Model::Column column, const QString &text, int more)
{
    const bool isComparison = m_model->kind() == Model::Kind::Differences;
    const int margin = Spacing::of(isComparison ? 3 : 4); // the padding of a cell, and some air
    setColumnWidth(m_model->section(column), fontMetrics().horizontalAdvance(text) + margin + more);
}

/// A time is never elided, a name and an id may be.
void OutageListView::sizeTimes()
{
    for (const Model::Column column : {Model::BeginColumn, Model::EndColumn})
        sizeFor(column, longestTime(*m_model, column));
}

void OutageListView::sizeColumns()
{
    const Model::Kind kind = m_model->kind();
    const bool isComparison = kind == Model::Kind::Differences;
    sizeTimes();
    sizeFor(Model::DeviceColumn, QString(isComparison ? 14 : 22, QChar(u'x')));
    if (isComparison) {
        sizeFor(Model::StateColumn,
                m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                Spacing::of(2)); // the icon
        sizeFor(Model::IdColumn, QString(16, QChar(u'x')));
    }
    if (kind == Model::Kind::ToSend) {
        sizeFor(Model::DeviceColumn, QString(14, QChar(u'x')));
        sizeFor(Model::IdColumn, QString(11, QChar(u'x')));
    }
    setColumnHidden(m_model->section(Model::IdColumn), kind == Model::Kind::LeftOut);
    horizontalHeader()->setSectionResizeMode(m_model->section(widest(kind)), QHeaderView::Stretch);
}

#include "moc_outagelistview.cpp"
