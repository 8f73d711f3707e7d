// SPDX-License-Identifier: MIT
#include "outages/deviceorder.h"

#include "outages/review.h"

#include <algorithm>

namespace RowTimes {

bool beginsBeforeEnd(const OutageTable &table, qsizetype begin, qsizetype end)
{
    const qint64 left = table.beginMilliseconds(begin);
    const qint64 right = table.endMilliseconds(end);
    return left != right ? left < right : table.begin(begin) < table.end(end);
}

bool endsBeforeEnd(const OutageTable &table, qsizetype left, qsizetype right)
{
    const qint64 first = table.endMilliseconds(left);
    const qint64 second = table.endMilliseconds(right);
    return first != second ? first < second : table.end(left) < table.end(right);
}

bool hasLength(const OutageTable &table, qsizetype row)
{
    return beginsBeforeEnd(table, row, row);
}

std::strong_ordering compare(const OutageTable &table, qsizetype left, qsizetype right)
{
    if (const auto order = table.beginMilliseconds(left) <=> table.beginMilliseconds(right);
        order != 0)
        return order;
    const bool isUsual = table.isUsuallyWritten(left) && table.isUsuallyWritten(right);
    if (!isUsual) {
        if (const auto order = *table.begin(left) <=> *table.begin(right); order != 0)
            return order;
    }
    const auto order = table.endMilliseconds(left) <=> table.endMilliseconds(right);
    return order != 0 || isUsual ? order : *table.end(left) <=> *table.end(right);
}

} // namespace RowTimes

DeviceOrder::Places DeviceOrder::placesOfDevice(const Review &review, qsizetype row) const
{
    const qsizetype device = review.siteDevice(row);
    if (device < 0 || device >= deviceCount() || !review.table().isReadable(row))
        return {};
    return {m_first[device], m_first[device + 1]};
}

qsizetype DeviceOrder::place(const Review &review, qsizetype row) const
{
    const Places device = placesOfDevice(review, row);
    const auto first = m_rows.cbegin() + device.first;
    const auto last = m_rows.cbegin() + device.last;
    const auto found = std::lower_bound(first, last, row, [&](quint32 left, qsizetype right) {
        const auto order = RowTimes::compare(review.table(), left, right);
        return order != 0 ? order < 0 : qsizetype(left) < right;
    });
    return found == last || qsizetype(*found) != row ? -1 : found - m_rows.cbegin();
}

qsizetype DeviceOrder::rowBefore(const Review &review, qsizetype row) const
{
    const qsizetype here = place(review, row);
    return here <= placesOfDevice(review, row).first ? -1 : qsizetype(m_rows[here - 1]);
}

qsizetype DeviceOrder::rowAfter(const Review &review, qsizetype row) const
{
    const qsizetype here = place(review, row);
    return here < 0 || here + 1 >= placesOfDevice(review, row).last ? -1
                                                                    : qsizetype(m_rows[here + 1]);
}

DeviceOrder::Places DeviceOrder::twinPlaces(const OutageTable &table, Places device,
                                            qsizetype row) const
{
    const auto first = m_rows.cbegin() + device.first;
    const auto last = m_rows.cbegin() + device.last;
    const auto lower = std::lower_bound(first, last, row, [&](quint32 left, qsizetype right) {
        return RowTimes::compare(table, left, right) < 0;
    });
    const auto upper = std::upper_bound(lower, last, row, [&](qsizetype left, quint32 right) {
        return RowTimes::compare(table, left, right) < 0;
    });
    return {lower - m_rows.cbegin(), upper - m_rows.cbegin()};
}

qsizetype DeviceOrder::twin(const Review &review, qsizetype row) const
{
    const qsizetype here = place(review, row);
    if (here < 0)
        return -1;
    const Places twins = twinPlaces(review.table(), placesOfDevice(review, row), row);
    if (twins.last - twins.first < 2)
        return -1;
    return m_rows[here + 1 < twins.last ? here + 1 : twins.first];
}

qsizetype DeviceOrder::overlapped(const Review &review, qsizetype row) const
{
    const OutageTable &table = review.table();
    const Places device = placesOfDevice(review, row);
    if (device.first == device.last || !RowTimes::hasLength(table, row))
        return -1;
    const Places twins = twinPlaces(table, device, row);
    if (twins.first > device.first) {
        const quint32 reach = m_reach[twins.first - 1];
        if (reach != NoRow && RowTimes::beginsBeforeEnd(table, row, reach))
            return reach;
    }
    // The next may have no length; then those behind it that begin at the same time may have one.
    for (qsizetype next = twins.last;
         next < device.last && RowTimes::beginsBeforeEnd(table, m_rows[next], row); ++next) {
        if (RowTimes::hasLength(table, m_rows[next]))
            return m_rows[next];
    }
    return -1;
}

DeviceOrder::Overlapping DeviceOrder::overlapping(const Review &review, qsizetype row) const
{
    constexpr qsizetype MostVisited = 200; // in each direction
    const OutageTable &table = review.table();
    const qsizetype first = overlapped(review, row);
    if (first < 0)
        return {};
    Overlapping found;
    const auto take = [&](quint32 other) {
        if (qsizetype(other) != first && RowTimes::hasLength(table, other) &&
            RowTimes::beginsBeforeEnd(table, row, other))
            found.rows.append(other);
    };
    const Places device = placesOfDevice(review, row);
    const Places twins = twinPlaces(table, device, row);
    // Once none of the earlier ones reaches into it, none before those does either.
    const auto reachesIn = [&](qsizetype place) {
        return place >= device.first && m_reach[place] != NoRow &&
               RowTimes::beginsBeforeEnd(table, row, m_reach[place]);
    };
    qsizetype earlier = twins.first - 1;
    for (; reachesIn(earlier) && twins.first - earlier <= MostVisited; --earlier)
        take(m_rows[earlier]);
    found.areAll = !reachesIn(earlier);
    std::ranges::reverse(found.rows);
    found.rows.prepend(static_cast<quint32>(first));
    const auto beginsWithin = [&](qsizetype place) {
        return place < device.last && RowTimes::beginsBeforeEnd(table, m_rows[place], row);
    };
    qsizetype later = twins.last;
    for (; beginsWithin(later) && later - twins.last < MostVisited; ++later)
        take(m_rows[later]);
    found.areAll = found.areAll && !beginsWithin(later);
    return found;
}

QList<quint32> DeviceOrder::rowsOf(qsizetype siteDevice) const
{
    return m_rows.mid(m_first[siteDevice], m_first[siteDevice + 1] - m_first[siteDevice]);
}
