// SPDX-License-Identifier: MIT
#include "ui/timeline/lanesview.h"

#include "models/lanesmodel.h"
#include "models/outagetext.h"
#include "models/timeline.h"
#include "ui/theme/edgemargin.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/timeline/lanesdelegate.h"
#include "ui/timeline/lanesheader.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinewheel.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>
#include <utility>

namespace {

constexpr double KeyFactor = 1.5;
constexpr double KeyShare = 0.1;
constexpr int WidestName = 26; // average characters
constexpr int DevicesToLookAt = 200;

} // namespace

LanesView::LanesView(LanesModel &lanes, Timeline &timeline, QWidget *parent)
    : QTableView(parent)
    , m_lanes(lanes)
    , m_timeline(timeline)
    , m_delegate(new LanesDelegate(lanes, timeline, this))
    , m_header(new LanesHeader(lanes, timeline, this))
{
    setModel(&lanes);
    // Qt would lay everything out anew, and paint every name, whenever the axis moves.
    disconnect(&lanes, &QAbstractItemModel::headerDataChanged, this, nullptr);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Devices"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpHeaders();
    RowFocus::follow(*this);
    connect(&lanes, &LanesModel::laidOut, this, [this] {
        fitColumns();
        showCurrent();
        if (std::exchange(m_isFresh, false))
            scrollTo(currentIndex());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LanesView::tellWhatIsInSight);
    connect(&lanes, &LanesModel::counted, this, &LanesView::fitColumns);
    connect(&lanes, &QAbstractItemModel::dataChanged, this, &LanesView::tellChoice);
    // The names stay as they are: to write them takes longer than the bars do.
    connect(&timeline, &Timeline::rangeChanged, this, [this] {
        viewport()->update(columnViewportPosition(LanesModel::LaneColumn), 0,
                           columnWidth(LanesModel::LaneColumn), viewport()->height());
    });
}

void LanesView::setUpHeaders()
{
    setHorizontalHeader(m_header);
    EdgeMargin::apply(*this);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(Spacing::of(4));
    m_header->setAccessibleName(tr("Columns of the devices"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1); // the height follows the size of text, down as well
    verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
}

void LanesView::setLow(bool isLow)
{
    m_header->setLow(isLow);
    updateGeometries();
}

void LanesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
}

/// The current lane is in sight at first, also where the lanes were laid out earlier.
void LanesView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_isFresh = true;
    QMetaObject::invokeMethod(
        this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
}

void LanesView::tellWhatIsInSight()
{
    const int height = verticalHeader()->defaultSectionSize();
    m_lanes.setInSight({verticalScrollBar()->value() / height, viewport()->height() / height + 2});
}

/// The names get what they need, up to a third; the lanes have the rest.
void LanesView::fitColumns()
{
    const QFontMetrics metrics(font());
    int widest = m_header->fontMetrics().averageCharWidth() * WidestName / 2;
    for (int row = 0; row < std::min(m_lanes.rowCount(), DevicesToLookAt); ++row) {
        const QString name = m_lanes.index(row, LanesModel::NameColumn).data().toString();
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    const int room = viewport()->width();
    const int name = std::min({std::max(widest + Spacing::of(4), m_header->nameWidth()), room / 3,
                               metrics.averageCharWidth() * WidestName + Spacing::of(4)});
    m_header->resizeSection(LanesModel::NameColumn, name);
    m_header->resizeSection(LanesModel::LaneColumn, std::max(room - name, 1));
    Q_EMIT axisMoved();
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    // What is current stays in sight where the lanes get lower.
    const bool wasInSight = !event->oldSize().isValid() ||
                            visualRect(currentIndex()).bottom() < event->oldSize().height();
    QTableView::resizeEvent(event);
    tellWhatIsInSight();
    fitColumns();
    if (wasInSight && currentIndex().isValid())
        scrollTo(currentIndex());
}

QRect LanesView::laneArea() const
{
    const int left = columnViewportPosition(LanesModel::LaneColumn);
    return TimelinePainter::areaIn(
        QRect(left, 0, columnWidth(LanesModel::LaneColumn), viewport()->height()));
}

std::pair<int, int> LanesView::axisEdges() const
{
    const QRect area = laneArea().translated(viewport()->pos());
    return {area.left(), area.right()};
}

void LanesView::showCurrent()
{
    const qsizetype device = m_lanes.currentDevice();
    const QModelIndex before = currentIndex();
    const bool isOther = m_toldRow != m_lanes.currentRow();
    m_toldRow = m_lanes.currentRow();
    if (before.isValid() && before.row() != device)
        tell(QAccessible::NameChanged, before.row());
    if (device >= 0) {
        tell(QAccessible::NameChanged, int(device));
        setCurrentIndex(m_lanes.index(int(device), LanesModel::LaneColumn));
        if (before == currentIndex())
            tell(QAccessible::Focus, int(device)); // the same lane, another outage
        if (hasFocus() && isOther) // the range stays as it is when the lanes are opened
            m_timeline.reveal(outageSpan(m_lanes.review().table(), m_lanes.currentRow()));
    } else {
        setCurrentIndex({});
    }
    m_told = spokenCurrent();
    viewport()->update();
}

QString LanesView::spokenCurrent() const
{
    return QAccessible::isActive() && currentIndex().isValid()
               ? currentIndex().data(Qt::AccessibleTextRole).toString()
               : QString();
}

void LanesView::tell(QAccessible::Event type, int row)
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(this);
    if (table == nullptr || table->tableInterface() == nullptr)
        return;
    QAccessibleEvent event(table->tableInterface()->cellAt(row, LanesModel::LaneColumn), type);
    QAccessible::updateAccessibility(&event);
}

void LanesView::tellChoice()
{
    const bool isTold = m_toldRow >= 0 && m_toldRow == m_lanes.currentRow();
    if (!isTold || currentIndex().row() != m_lanes.currentDevice())
        return; // the outage is another one, which is told of next
    const QString now = spokenCurrent();
    if (now == std::exchange(m_told, now))
        return;
    tell(QAccessible::NameChanged, currentIndex().row());
    tell(QAccessible::Focus, currentIndex().row());
}

void LanesView::request(qsizetype row)
{
    if (row >= 0)
        Q_EMIT outageRequested(row);
}

void LanesView::goToOutage(int step)
{
    const qsizetype device = m_lanes.currentDevice();
    if (device < 0)
        goToDevice(1);
    else if (m_lanes.layout().isOnLane(device, m_lanes.currentRow()))
        request(m_lanes.layout().neighbour(device, m_lanes.currentRow(), step));
    else
        request(m_lanes.layout().nearest(device, m_timeline.range().begin));
}

void LanesView::goToDevice(int step)
{
    const qsizetype device = m_lanes.currentDevice();
    const qsizetype next =
        device < 0 && step < 0 ? m_lanes.layout().deviceCount() - 1 : device + step;
    (void)goToLane(next, step);
}

/// To the outage there that is nearest to the one here.
bool LanesView::goToLane(qsizetype device, int step)
{
    const LaneLayout &layout = m_lanes.layout();
    const OutageSpan span = m_lanes.currentRow() >= 0 && m_lanes.currentDevice() >= 0
                                ? outageSpan(m_lanes.review().table(), m_lanes.currentRow())
                                : OutageSpan();
    const TimeRange &range = m_timeline.range();
    const qint64 time = span.isTimed() ? std::clamp(span.begin, range.begin, range.end)
                                       : range.begin + range.length() / 2;
    for (; device >= 0 && device < layout.deviceCount(); device += step) {
        if (layout.rowCount(device) > 0) {
            request(layout.nearest(device, time));
            return true;
        }
    }
    return false;
}

/// What the table does by itself, such as Home, Page Down or a typed name, leads to an outage too.
void LanesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // The table's own would be spoken. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    }
    if (!current.isValid() || current.row() == m_lanes.currentDevice())
        return;
    const int step = current.row() < previous.row() ? -1 : 1;
    if (!goToLane(current.row(), step) && !goToLane(current.row(), -step))
        showCurrent();
}

/// The lane that has the focus is spoken: that its row is marked as well is no news.
void LanesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): the table's own would be spoken
    QAbstractItemView::selectionChanged(selected, deselected);
}

/// The current outage stays where it is, if it is in sight.
void LanesView::zoom(double factor)
{
    const OutageSpan span = m_lanes.currentRow() >= 0 && m_lanes.currentDevice() >= 0
                                ? outageSpan(m_lanes.review().table(), m_lanes.currentRow())
                                : OutageSpan();
    const TimeRange &range = m_timeline.range();
    if (!span.isTimed() || span.end < range.begin || span.begin >= range.end) {
        m_timeline.zoom(factor);
        return;
    }
    const qint64 begin = std::max(span.begin, range.begin);
    m_timeline.zoom(factor, begin + (std::min(span.end, range.end) - begin) / 2);
}

bool LanesView::zoomWithKey(const QKeyEvent &event)
{
    const bool isMoved = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
        zoom(KeyFactor);
        return true;
    case Qt::Key_Minus:
        zoom(1 / KeyFactor);
        return true;
    case Qt::Key_0:
        if (!isMoved)
            m_timeline.showAll();
        return !isMoved;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isMoved)
            m_timeline.pan(event.key() == Qt::Key_Left ? -KeyShare : KeyShare);
        return isMoved;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isMoved)
            zoom(event.key() == Qt::Key_Up ? KeyFactor : 1 / KeyFactor);
        return isMoved;
    default:
        return false;
    }
}

bool LanesView::goWithKey(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        goToOutage(event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        goToDevice(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Space:
        Q_EMIT toggleRequested();
        return true;
    default:
        return false;
    }
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // clears all filters, elsewhere
        return;
    }
    if (!zoomWithKey(*event) && !goWithKey(*event))
        QTableView::keyPressEvent(event);
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_dragX = event->button() == Qt::LeftButton ? std::optional(event->position().toPoint().x())
                                                : std::nullopt;
    m_isDragging = false;
    if (!index.isValid())
        return;
    const qsizetype row =
        index.column() == LanesModel::LaneColumn
            ? m_delegate->nextRowAt(index.row(), visualRect(index), event->position().toPoint())
            : m_lanes.layout().nearest(index.row(), m_timeline.range().begin);
    if (row >= 0)
        Q_EMIT outageRequested(row);
}

void LanesView::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    const QRect area = laneArea();
    if (m_dragX && event->buttons().testFlag(Qt::LeftButton)) {
        m_isDragging = m_isDragging || qAbs(x - *m_dragX) >= QApplication::startDragDistance();
        if (m_isDragging && area.width() > 0) {
            m_timeline.pan(double(*m_dragX - x) / area.width());
            m_dragX = x;
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
    }
    const bool isInside = x >= area.left() && x <= area.right();
    setPointer(isInside ? std::optional(x - area.left()) : std::nullopt);
}

void LanesView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragX.reset();
    m_isDragging = false;
    viewport()->unsetCursor();
}

void LanesView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setPointer(std::nullopt);
}

void LanesView::setPointer(std::optional<int> x)
{
    m_delegate->setPointer(x);
    m_header->setPointer(x);
    viewport()->update();
}

void LanesView::wheelEvent(QWheelEvent *event)
{
    const auto wheel = timelineWheel(*event);
    if (!wheel) {
        QTableView::wheelEvent(event);
        return;
    }
    const QRect area = laneArea();
    const int x = viewport()->mapFromGlobal(event->globalPosition().toPoint()).x() - area.left();
    if (wheel->factor != 1)
        m_timeline.zoom(wheel->factor, m_timeline.scale(area.width()).toTime(x));
    else
        m_timeline.pan(wheel->share);
    event->accept();
}

/// The tip of an outage says what a screen reader says of it.
bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.column() != LanesModel::LaneColumn)
        return QTableView::viewportEvent(event);
    const qsizetype row = m_delegate->rowAt(index.row(), visualRect(index), help->pos());
    const QString text = row < 0 ? QString() : m_lanes.spokenRow(row);
    QToolTip::showText(help->globalPos(), OutageText::escapedTip(text), viewport());
    return true;
}

#include "moc_lanesview.cpp"
