// SPDX-License-Identifier: MIT
#include "outages/tablesplitter.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

/// Kept of each site's unreadable texts, however many sites there are.
constexpr qint64 LeastUnreadableText = 4 << 10;

} // namespace

TableSplitter::TableSplitter(OutageTable table, const QList<std::shared_ptr<const Site>> &sites,
                             StopToken isStopped)
    : m_table(std::move(table))
    , m_rowCount(m_table.rowCount())
    , m_isStopped(std::move(isStopped))
    , m_tables(static_cast<std::size_t>(sites.size()))
    , m_rowsOf(m_tables.size(), 0)
{
    share(sites);
    countRows();
}

void TableSplitter::share(const QList<std::shared_ptr<const Site>> &sites)
{
    const auto deviceCount = static_cast<std::size_t>(m_table.m_devices.size());
    std::vector<std::pair<quint32, quint32>> owned; // a device of the table, and a site
    quint32 number = 0;
    qsizetype step = 0;
    for (const std::shared_ptr<const Site> &site : sites) {
        for (const Device &device : site->devices()) {
            if (isStoppedAt(step++, m_isStopped, TextsBetweenStopChecks))
                return;
            const auto known = m_table.m_deviceIndex.constFind(device.id);
            if (known != m_table.m_deviceIndex.constEnd())
                owned.emplace_back(*known, number);
        }
        ++number;
    }
    std::ranges::sort(owned); // devices are numbered in the order in which rows name them first
    m_firstShare.assign(deviceCount + 1, 0);
    m_shares.reserve(owned.size());
    for (const auto &[device, site] : owned) {
        OutageTable &table = m_tables[site];
        m_shares.push_back({site, table.intern(m_table.m_devices[device])});
        ++m_firstShare[device + 1];
    }
    std::partial_sum(m_firstShare.cbegin(), m_firstShare.cend(), m_firstShare.begin());
}

template <typename Deal>
void TableSplitter::forEachShare(Deal deal) const
{
    const auto siteCount = static_cast<quint32>(m_tables.size());
    for (qsizetype row = 0; row < m_rowCount; ++row) {
        if (isStoppedAt(row, m_isStopped))
            return;
        const quint32 device = m_table.m_device[row];
        if (device == OutageTable::NoDevice) {
            for (quint32 site = 0; site < siteCount; ++site)
                deal(row, site, OutageTable::NoDevice);
            continue;
        }
        for (quint32 at = m_firstShare[device]; at < m_firstShare[device + 1]; ++at)
            deal(row, m_shares[at].site, m_shares[at].device);
    }
}

void TableSplitter::countRows()
{
    if (m_firstShare.empty())
        return; // stopped
    qsizetype unknown = 0;
    for (qsizetype row = 0; row < m_rowCount; ++row) {
        if (isStoppedAt(row, m_isStopped))
            return;
        const quint32 device = m_table.m_device[row];
        if (device == OutageTable::NoDevice) {
            ++unknown;
            continue;
        }
        for (quint32 at = m_firstShare[device]; at < m_firstShare[device + 1]; ++at)
            ++m_rowsOf[m_shares[at].site];
    }
    for (qsizetype &rows : m_rowsOf)
        rows += unknown;
}

qint64 TableSplitter::rowCount() const
{
    return std::accumulate(m_rowsOf.cbegin(), m_rowsOf.cend(), qint64(0));
}

template <typename T, typename Value>
void TableSplitter::dealColumn(QList<T> OutageTable::*column, Value value)
{
    std::vector<T *> next;
    next.reserve(m_tables.size());
    for (std::size_t site = 0; site < m_tables.size(); ++site) {
        QList<T> &values = m_tables[site].*column;
        values.resize(m_rowsOf[site]);
        next.push_back(values.data());
    }
    forEachShare(
        [&](qsizetype row, quint32 site, quint32 device) { *next[site]++ = value(row, device); });
}

template <typename T>
void TableSplitter::dealColumn(QList<T> OutageTable::*column)
{
    const QList<T> values = std::exchange(m_table.*column, {});
    dealColumn(column, [&values](qsizetype row, quint32) { return values[row]; });
}

void TableSplitter::dealRecordNumbers()
{
    if (m_table.m_isSparse) {
        dealColumn(&OutageTable::m_recordNumber);
        return;
    }
    dealColumn(&OutageTable::m_recordNumber,
               [](qsizetype row, quint32) { return static_cast<quint32>(row + 1); });
}

void TableSplitter::dealTexts(qint64 mostUnreadableText)
{
    if (m_table.m_asides.isEmpty() && m_table.m_textlessCount == 0)
        return;
    const auto siteCount = static_cast<qint64>(m_tables.size());
    const qint64 mostOfSite = std::max(LeastUnreadableText, mostUnreadableText / siteCount);
    std::vector<qsizetype> rows(m_tables.size(), 0); // dealt so far
    auto text = m_table.m_asides.cbegin();
    forEachShare([&](qsizetype row, quint32 site, quint32) {
        OutageTable &table = m_tables[site];
        const qsizetype newRow = rows[site]++;
        while (text != m_table.m_asides.cend() && qsizetype(text->row) < row)
            ++text;
        const bool hasText = text != m_table.m_asides.cend() && qsizetype(text->row) == row;
        const bool isUnreadable = !table.isReadable(newRow);
        const bool hasRoom =
            hasText && (!isUnreadable || table.m_unreadableBytes + text->length() <= mostOfSite);
        if (hasRoom)
            table.takeAside(*text, newRow, m_table.m_texts);
        else if (isUnreadable && (hasText || m_table.m_textlessCount > 0))
            ++table.m_textlessCount;
    });
}

void TableSplitter::dealDevices()
{
    dealColumn(&OutageTable::m_device, [](qsizetype, quint32 device) { return device; });
    m_table.m_device = {};
}

std::vector<OutageTable> TableSplitter::split(qint64 mostUnreadableText)
{
    const auto isStopped = [this] { return m_isStopped && m_isStopped(); };
    if (m_tables.empty() || m_firstShare.empty() || isStopped())
        return {};
    for (OutageTable &table : m_tables) {
        table.m_isSparse = true;
        table.m_recordCount = m_table.m_recordCount;
        table.m_convertedCount = m_table.m_convertedCount;
    }
    dealColumn(&OutageTable::m_begin);
    dealColumn(&OutageTable::m_end);
    dealColumn(&OutageTable::m_flags);
    dealTexts(mostUnreadableText); // it asks for the flags
    dealRecordNumbers();
    dealDevices(); // last: the others ask whose a row is
    if (isStopped())
        return {};
    for (OutageTable &table : m_tables)
        table.squeeze();
    return std::move(m_tables);
}
