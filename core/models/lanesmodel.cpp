// SPDX-License-Identifier: MIT
#include "models/lanesmodel.h"

#include "models/lanetext.h"
#include "models/outagetablemodel.h"
#include "models/outagetext.h"
#include "models/timeline.h"
#include "models/viewquery.h"
#include "models/viewtext.h"
#include "text/texttr.h"

#include <utility>

namespace {

/// Of more outages a lane draws a part only, whatever is at hand.
constexpr qsizetype MostDetailOfLane = 4096;
constexpr qsizetype MostDetail = 128 * MostDetailOfLane; // 9 MB, of more lanes than a screen shows
/// Of more outages the lanes in sight are laid out before the others.
constexpr qsizetype MostRowsAtOnce = 100'000;

} // namespace

LanesModel::LanesModel(const OutageTableModel &outages, const Timeline &timeline, QThreadPool &pool,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_outages(outages)
    , m_timeline(timeline)
    , m_details(MostDetail)
    , m_layingOut(pool)
    , m_counting(pool)
{
    connect(&outages, &QAbstractItemModel::modelReset, this, &LanesModel::onReset);
    connect(&outages, &QAbstractItemModel::dataChanged, this, &LanesModel::takeChoices);
    connect(&timeline, &Timeline::rangeChanged, this,
            [this] { Q_EMIT headerDataChanged(Qt::Horizontal, LaneColumn, LaneColumn); });
}

const QTimeZone &LanesModel::zone() const
{
    return m_outages.zone();
}

void LanesModel::setActive(bool isActive)
{
    m_isActive = isActive;
    start();
}

void LanesModel::prepare(const Review &review, const ViewQuery &query)
{
    if (m_prepared != Prepared::No)
        m_layingOut.cancel(); // it is of rows that do not come
    m_ready.reset();
    m_prepared = Prepared::No;
    // A search or a facet would be asked twice of every row.
    if (!query.text.isEmpty() || !query.facets.isEmpty())
        return;
    m_prepared = Prepared::UnderWay;
    layOut(review, [review, query](qsizetype row) { return isCounted(review, row, query); });
}

void LanesModel::onReset()
{
    m_isStale = true;
    m_counting.cancel();
    const bool isAwaited = std::exchange(m_prepared, Prepared::No) == Prepared::UnderWay;
    const auto ready = std::exchange(m_ready, std::nullopt);
    if (ready && ready->sharedTable().get() == &m_outages.review().table()) {
        finish(*ready);
        m_prepared = m_layingOut.isRunning() ? Prepared::Awaited : Prepared::No;
    } else if (isAwaited && !ready) {
        m_prepared = Prepared::Awaited;
    } else {
        m_layingOut.cancel(); // also while the lanes are not shown
        start();
    }
}

void LanesModel::start()
{
    if (!m_isActive || !m_isStale || m_layingOut.isRunning())
        return;
    layOut(m_outages.review(),
           [order = m_outages.order()](qsizetype row) { return order.place(row) >= 0; });
}

void LanesModel::layOut(const Review &review, const LaneLayout::IsShown &isShown)
{
    if (review.rowCount() <= MostRowsAtOnce || m_inSight.count == 0) {
        layOutAll(review, isShown);
        return;
    }
    m_layingOut.run(
        [review, isShown, lanes = m_inSight](const StopToken &isStopped) {
            return LaneLayout::of(review, isShown, isStopped, lanes);
        },
        [this, review, isShown](const LaneLayout &layout) {
            layOutAll(review, isShown);
            take(layout);
        });
}

void LanesModel::layOutAll(const Review &review, const LaneLayout::IsShown &isShown)
{
    m_layingOut.run(
        [review, isShown](const StopToken &isStopped) {
            return LaneLayout::of(review, isShown, isStopped);
        },
        [this](const LaneLayout &layout) { take(layout); });
}

void LanesModel::take(const LaneLayout &layout)
{
    if (m_prepared == Prepared::UnderWay)
        m_ready = layout;
    else
        finish(layout);
}

/// The table has not been reset since the task began: that would have cancelled it.
void LanesModel::finish(const LaneLayout &layout)
{
    m_prepared = Prepared::No;
    const Review &review = m_outages.review();
    const bool areOtherDevices =
        m_review.site().devices() != review.site().devices() || rowCount() != layout.deviceCount();
    if (areOtherDevices)
        beginResetModel();
    m_review = review;
    m_layout = layout;
    m_details.clear();
    m_isStale = m_layingOut.isRunning(); // then it has the lanes in sight only
    if (areOtherDevices)
        endResetModel();
    else
        tellOfLanes();
    Q_EMIT laidOut();
    if (m_isStale)
        return;
    // The lanes need not wait for the number.
    m_counting.run(
        [layout](const StopToken &isStopped) { return OutAtOnce::of(layout, isStopped); },
        [this](const OutAtOnce &outAtOnce) {
            m_outAtOnce = outAtOnce;
            Q_EMIT headerDataChanged(Qt::Horizontal, NameColumn, LaneColumn);
            Q_EMIT counted();
        });
}

LaneDetail LanesModel::detail(qsizetype device) const
{
    if (const LaneDetail *const known = m_details.object(device); known != nullptr)
        return *known;
    const qsizetype rows = m_layout.rowCount(device);
    if (rows == 0 || rows > MostDetailOfLane)
        return {};
    const LaneDetail detail = m_layout.detail(m_review, device);
    m_details.insert(device, new LaneDetail(detail), rows);
    return detail;
}

void LanesModel::takeChoices()
{
    if (&m_outages.review().table() != &m_review.table())
        return;
    m_review = m_outages.review();
    m_details.clear();
    tellOfLanes();
}

void LanesModel::tellOfLanes()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, LaneColumn, LaneColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LanesModel::setCurrentRow(qsizetype row)
{
    if (row == m_currentRow)
        return;
    const qsizetype before = currentDevice();
    m_currentRow = row;
    for (const qsizetype device : {before, currentDevice()}) {
        if (device >= 0)
            Q_EMIT dataChanged(index(int(device), LaneColumn), index(int(device), LaneColumn));
    }
}

qsizetype LanesModel::currentDevice() const
{
    const bool isOnLane = m_currentRow >= 0 && m_currentRow < m_review.rowCount() &&
                          &m_outages.review().table() == &m_review.table();
    const qsizetype device = isOnLane ? m_review.siteDevice(m_currentRow) : -1;
    return device < m_layout.deviceCount() ? device : -1;
}

int LanesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.deviceCount());
}

int LanesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LanesModel::sentence(qsizetype device) const
{
    return LaneText::sentence(m_review, m_layout, device, zone(), m_outages.ids());
}

QString LanesModel::spokenRow(qsizetype row) const
{
    return OutageText::spokenRow(m_review, row, zone(), m_outages.ids());
}

QVariant LanesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const bool isLane = index.column() == LaneColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isLane ? QString() : ViewText::deviceLabel(m_review, index.row(), m_outages.ids());
    case Qt::AccessibleTextRole:
        return isLane && index.row() == currentDevice() ? spokenRow(m_currentRow)
                                                        : sentence(index.row());
    case Qt::ToolTipRole:
        return isLane ? QVariant() : OutageText::escapedTip(sentence(index.row()));
    default:
        return {};
    }
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isLane = section == LaneColumn;
    switch (role) {
    case Qt::DisplayRole: // what the accessibility bus calls the column
    case Qt::AccessibleTextRole:
        return isLane ? OutageText::timelineHeader(m_timeline.range(), zone()) + u". " +
                            LaneText::outAtOnce(m_outAtOnce.largest(), zone())
                      : Text::tr("Device");
    default:
        return {};
    }
}

#include "moc_lanesmodel.cpp"
