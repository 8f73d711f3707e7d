// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

#include <optional>

class OutageTable;
class Review;

/// The site's readable rows, device by device, each device's by begin, end and place received.
///
/// Answers in O(log n) who stands next to a row and whom it overlaps. Two outages overlap if they
/// share more than an instant; one that has no length, or a negative one, overlaps nothing.
/// Keeps no table: the one given must be the one it was made from. An immutable value.
class DeviceOrder final
{
public:
    static constexpr quint32 NoRow = 0xffffffffU;

    /// Rows before and behind \a row on its device, or -1.
    [[nodiscard]] qsizetype rowBefore(const Review &review, qsizetype row) const;
    [[nodiscard]] qsizetype rowAfter(const Review &review, qsizetype row) const;
    /// Another row with the same device, begin and end: the next, or the first again. -1: none.
    [[nodiscard]] qsizetype twin(const Review &review, qsizetype row) const;
    /// The row that reaches furthest into \a row from before, or else the next that begins in it.
    /// Twins do not count. -1: none.
    [[nodiscard]] qsizetype overlapped(const Review &review, qsizetype row) const;

    /// Rows of one site device, in order.
    [[nodiscard]] qsizetype deviceCount() const { return m_first.size() - 1; }
    [[nodiscard]] QList<quint32> rowsOf(qsizetype siteDevice) const;

    friend bool operator==(const DeviceOrder &, const DeviceOrder &) = default;

private:
    friend class FindingSearch;

    /// Places first … last - 1.
    struct Places
    {
        qsizetype first = 0;
        qsizetype last = 0;
    };
    /// The places of the row's device; empty for a row that is not here.
    [[nodiscard]] Places placesOfDevice(const Review &review, qsizetype row) const;
    [[nodiscard]] qsizetype place(const Review &review, qsizetype row) const;
    [[nodiscard]] Places twinPlaces(const OutageTable &table, Places device, qsizetype row) const;

    QList<qsizetype> m_first{0}; // by site device; one more for the end
    QList<quint32> m_rows;       // by place
    /// By place: the row with the latest end among those of the device up to here; NoRow before
    /// the first that has a length.
    QList<quint32> m_reach;
};

/// Exact comparisons of readable rows, finer digits included.
namespace RowTimes {

[[nodiscard]] bool beginsBeforeEnd(const OutageTable &table, qsizetype begin, qsizetype end);
[[nodiscard]] bool endsBeforeEnd(const OutageTable &table, qsizetype left, qsizetype right);
/// Whether the outage has a length: it ends after it begins.
[[nodiscard]] bool hasLength(const OutageTable &table, qsizetype row);
/// By begin, then end.
[[nodiscard]] std::strong_ordering compare(const OutageTable &table, qsizetype left,
                                           qsizetype right);

} // namespace RowTimes
