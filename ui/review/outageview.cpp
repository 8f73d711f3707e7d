// SPDX-License-Identifier: MIT
#include "ui/review/outageview.h"

#include "base/latesttask.h"
#include "models/outagetablemodel.h"
#include "models/outagetext.h"
#include "ui/review/columnfit.h"
#include "ui/review/outagedelegate.h"
#include "ui/review/selectionrestorer.h"
#include "ui/theme/edgemargin.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/timeline/timelineheader.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinewheel.h"
#include "ui/widgets/tickmenu.h"

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Written before a saved header state; a different number means another version.
QByteArray stateMark()
{
    return "outage-columns-3\n"_ba;
}

bool mayBeHidden(int column)
{
    return column != IncludeColumn && column != DeviceColumn;
}

} // namespace

OutageView::OutageView(OutageTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new OutageDelegate(this))
{
    setHorizontalHeader(new TimelineHeader(this));
    setModel(&model);
    // Qt would lay everything out anew, and paint every word, whenever the axis moves.
    disconnect(&model, &QAbstractItemModel::headerDataChanged, this, nullptr);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Outages"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setUpHeaders();
    setUpColumns();
    m_fit = new ColumnFit(*this, model);
    addColumnActions();
    m_firstColumns = saveColumns();
    m_firstOrder = columnOrder();
    m_firstWanted = wantedOrder();
    RowFocus::follow(*this);

    auto *keeper = new SelectionRestorer(*this, model);
    connect(keeper, &SelectionRestorer::restored, this, &OutageView::announceCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutageView::announceCurrent);
    connect(keeper, &SelectionRestorer::restored, this, &OutageView::markedRowsChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutageView::markedRowsChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OutageView::announceCurrent);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this](auto, int first) {
        if (first == TimelineColumn) // keeps its name, and moves while the user zooms
            updateTimeline();
        else
            nameColumns();
    });
    connect(&model, &OutageTableModel::inclusionRequested, this, &OutageView::inclusionRequested);
}

void OutageView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();

    EdgeMargin::apply(*this);
    QHeaderView *header = horizontalHeader();
    // With the table's own selection the header asks which columns are selected at every repaint,
    // which takes 100 ms and more once a million rows are.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setAccessibleName(tr("Columns of the outages"));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &OutageView::showColumnMenu);
    setSortingEnabled(true);
}

void OutageView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    ColumnFit::setFixedWidths(*header);
    header->setSectionResizeMode(IncludeColumn, QHeaderView::Fixed);
    // The others are as wide as what stands in them: ColumnFit.
    header->resizeSection(RecordNumberColumn,
                          QFontMetrics(Fonts::tabular(font())).horizontalAdvance(u"1000000 0"_s) +
                              Spacing::of(3));
    header->setSectionHidden(DeviceIdColumn, true);
    header->setSectionHidden(RecordNumberColumn, true);
    header->setSectionHidden(CompareColumn, true);
    // What is to be looked at stands beside the verdict; the rule behind it takes what is left.
    header->moveSection(header->visualIndex(TimelineColumn), header->visualIndex(VerdictColumn));
    header->moveSection(header->visualIndex(CheckColumn), header->visualIndex(ReasonColumn));
    header->moveSection(header->visualIndex(CompareColumn), header->visualIndex(ReasonColumn));
    header->setStretchLastSection(true);
}

void OutageView::addColumnActions()
{
    for (int column = 0; column < OutageColumnCount; ++column) {
        if (!mayBeHidden(column))
            continue;
        auto *action = new QAction(this);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setData(column);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_fit->keep(column);
            if (isShown && column == DeviceIdColumn)
                makeRoomForIds();
            m_fit->setShown(column, isShown);
        });
        m_columnActions.append(action);
    }
    connect(m_fit, &ColumnFit::outChanged, this, &OutageView::tickColumns);
    nameColumns();
}

/// As it is: a column that has no room is not shown.
void OutageView::tickColumns()
{
    for (QAction *action : std::as_const(m_columnActions)) {
        const QSignalBlocker quiet(action); // the columns are so already
        action->setChecked(!isColumnHidden(action->data().toInt()));
    }
}

void OutageView::makeRoomForIds()
{
    const int uuid = QFontMetrics(Fonts::mono()).horizontalAdvance(QString(36, u'0'));
    horizontalHeader()->resizeSection(DeviceIdColumn, uuid + Spacing::of(3));
}

void OutageView::nameColumns()
{
    for (QAction *action : std::as_const(m_columnActions)) {
        const auto column = static_cast<OutageColumn>(action->data().toInt());
        action->setText(OutageText::header(column, m_model.zone()));
    }
}

/// The bars alone: the words of a screen full of rows take longer than they do.
void OutageView::updateTimeline()
{
    viewport()->update(columnViewportPosition(TimelineColumn), 0, columnWidth(TimelineColumn),
                       viewport()->height());
}

void OutageView::showComparison(bool isThere)
{
    if (m_hasComparison == isThere)
        return;
    m_hasComparison = isThere;
    for (QAction *action : std::as_const(m_columnActions)) {
        if (action->data().toInt() == CompareColumn)
            action->setChecked(isThere);
    }
}

void OutageView::setIdsHidden(bool areHidden)
{
    if (m_delegate->areIdsHidden() == areHidden)
        return;
    if (areHidden)
        m_hadIds = !isColumnHidden(DeviceIdColumn);
    m_delegate->setIdsHidden(areHidden);
    m_model.setIds(areHidden ? Ids::Hidden : Ids::Shown);
    m_fit->setShown(DeviceIdColumn, !areHidden && m_hadIds);
    for (QAction *action : std::as_const(m_columnActions)) {
        if (action->data().toInt() == DeviceIdColumn)
            action->setEnabled(!areHidden);
    }
    tickColumns();
    viewport()->update();
}

void OutageView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
}

qsizetype OutageView::currentRow() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex()) : -1;
}

QList<PlaceRange> OutageView::markedPlaces() const
{
    QList<PlaceRange> places;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        places.append({range.top(), range.bottom()});
    return inOrder(std::move(places));
}

QList<OutageColumn> OutageView::shownColumns() const
{
    QList<OutageColumn> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        // A picture cannot be copied.
        if (column != TimelineColumn && isColumnWanted(column))
            columns.append(static_cast<OutageColumn>(column));
    }
    return columns;
}

QList<qsizetype> OutageView::choosableSelection() const
{
    QList<qsizetype> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place) {
            const qsizetype row = m_model.order().row(place);
            if (m_model.review().isChoosable(row))
                rows.append(row);
        }
    }
    return rows;
}

QList<qsizetype> OutageView::rowsOfSite() const
{
    QList<qsizetype> rows;
    for (const PlaceRange &range : markedPlaces()) {
        for (qsizetype place = range.first; place <= range.last; ++place) {
            const qsizetype row = m_model.order().row(place);
            if (m_model.review().siteDevice(row) >= 0)
                rows.append(row);
        }
    }
    return rows;
}

PlaceToCheck OutageView::goToCheck(int step)
{
    const PlaceToCheck next = m_model.placeToCheck(currentIndex().row(), step);
    if (next.place >= 0) {
        const int column = std::max(currentIndex().column(), 0);
        setCurrentIndex(m_model.index(int(next.place), column));
    }
    return next;
}

void OutageView::goToRow(qsizetype row)
{
    const qsizetype place = row < m_model.order().rowCount() ? m_model.order().place(row) : -1;
    // Qt would look at the keyboard: with Ctrl held it would mark this row besides the others.
    if (place >= 0) {
        selectionModel()->setCurrentIndex(
            m_model.index(int(place), std::max(currentIndex().column(), 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void OutageView::goToRows(const QList<qsizetype> &rows)
{
    QItemSelection marked;
    for (const qsizetype row : rows) {
        if (const qsizetype place = m_model.order().place(row); place >= 0)
            marked.select(m_model.index(int(place), 0),
                          m_model.index(int(place), OutageColumnCount - 1));
    }
    if (marked.isEmpty())
        return;
    setFocus(Qt::ShortcutFocusReason); // first: then the row counts as chosen
    setCurrentIndex(m_model.index(marked.constFirst().top(), DeviceColumn));
    selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
}

bool OutageView::areManyMarked() const
{
    return placeCount(markedPlaces()) > FewRows;
}

void OutageView::toggleSelection()
{
    if (areManyMarked()) {
        Q_EMIT choiceOfManyRequested(std::nullopt);
        return;
    }
    const QList<qsizetype> rows = choosableSelection();
    const bool isAnySelected = std::ranges::any_of(
        rows, [this](qsizetype row) { return m_model.review().verdict(row) == Verdict::Included; });
    if (rows.isEmpty())
        Q_EMIT choiceRefused();
    else
        Q_EMIT inclusionRequested(rows, !isAnySelected);
}

void OutageView::setSelectionIncluded(bool included)
{
    if (areManyMarked())
        Q_EMIT choiceOfManyRequested(included);
    else if (const QList<qsizetype> rows = choosableSelection(); !rows.isEmpty())
        Q_EMIT inclusionRequested(rows, included);
    else
        Q_EMIT choiceRefused();
}

QByteArray OutageView::saveColumns() const
{
    return stateMark() + m_fit->saved();
}

void OutageView::restoreColumns(const QByteArray &state)
{
    if (!state.startsWith(stateMark()))
        return;
    m_fit->restore(state.sliced(stateMark().size()));
    for (int column = 0; column < OutageColumnCount; ++column) {
        if (!mayBeHidden(column))
            setColumnHidden(column, false); // overrides the saved state
    }
    tickColumns();
    m_fit->refit();
}

void OutageView::restoreColumns(const QByteArray &state, const QList<int> &wanted)
{
    m_fit->forgetKept();
    for (const int column : wanted)
        m_fit->keep(column);
    restoreColumns(state);
}

QList<int> OutageView::wantedColumns() const
{
    return m_fit->kept();
}

QList<int> OutageView::columnOrder() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        columns.append(horizontalHeader()->logicalIndex(place));
    return columns;
}

bool OutageView::isColumnWanted(int column) const
{
    return !isColumnHidden(column) || m_fit->isOut(column);
}

QList<int> OutageView::wantedOrder() const
{
    QList<int> columns = columnOrder();
    columns.removeIf(
        [this](int column) { return column == CompareColumn || !isColumnWanted(column); });
    return columns;
}

bool OutageView::areColumnsAsAtFirst() const
{
    return columnOrder() == m_firstOrder && wantedOrder() == m_firstWanted &&
           isColumnWanted(CompareColumn) == m_hasComparison && !m_fit->isOwn() &&
           m_fit->kept().isEmpty() && horizontalHeader()->sortIndicatorSection() < 0;
}

void OutageView::resetColumns()
{
    m_fit->forgetKept();
    restoreColumns(m_firstColumns);
    setColumnHidden(CompareColumn, !m_hasComparison);
    m_fit->measureAnew(); // the first widths were those of another text size, maybe
    tickColumns();
}

void OutageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleSelection();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // clears all filters, elsewhere
        return;
    }
    const bool isShiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (isShiftF10 || event->key() == Qt::Key_Menu) {
        openRowMenu(menuPlace());
        return;
    }
    QTableView::keyPressEvent(event);
}

void OutageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
    if (event->type() == QEvent::FontChange && m_fit != nullptr)
        m_fit->measureAnew();
}

void OutageView::contextMenuEvent(QContextMenuEvent *event)
{
    openRowMenu(event->reason() == QContextMenuEvent::Keyboard ? menuPlace() : event->globalPos());
}

void OutageView::wheelEvent(QWheelEvent *event)
{
    const QPoint at = viewport()->mapFromGlobal(event->globalPosition().toPoint());
    const int left = columnViewportPosition(TimelineColumn);
    const QRect area =
        TimelinePainter::areaIn(QRect(left, 0, columnWidth(TimelineColumn), viewport()->height()));
    const auto wheel =
        isColumnHidden(TimelineColumn) || at.x() < area.left() || at.x() > area.right()
            ? std::nullopt
            : timelineWheel(*event);
    if (!wheel) {
        QTableView::wheelEvent(event);
        return;
    }
    const TimeScale scale(m_model.timeRange(), area.width(), m_model.zone());
    if (wheel->factor != 1)
        Q_EMIT timelineZoomed(wheel->factor, scale.toTime(at.x() - area.left()));
    else
        Q_EMIT timelinePanned(wheel->share);
    event->accept();
}

/// A screen reader hears of a cell only while the table has the focus: in the lanes, these speak.
void OutageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // The table's own would be spoken. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    }
}

void OutageView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (hasFocus()) {
        QTableView::selectionChanged(selected, deselected);
    } else {
        // The table's own would be spoken. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::selectionChanged(selected, deselected);
    }
}

QPoint OutageView::menuPlace() const
{
    return viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
}

void OutageView::openRowMenu(const QPoint &globalPosition)
{
    // Some systems send the key and then, for the same key, the wish for a menu.
    if (!currentIndex().isValid() || actions().isEmpty() || !m_rowMenu.isNull())
        return;
    m_rowMenu = new QMenu(this);
    m_rowMenu->setAccessibleName(tr("What can be done with the marked rows"));
    m_rowMenu->setToolTipsVisible(true);
    m_rowMenu->addActions(actions());
    connect(m_rowMenu, &QMenu::aboutToHide, m_rowMenu, &QObject::deleteLater);
    m_rowMenu->popup(globalPosition);
}

void OutageView::announceCurrent()
{
    Q_EMIT currentRowChanged(currentRow());
}

void OutageView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions(m_columnActions);
    letSpaceTick(menu);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

#include "moc_outageview.cpp"
