// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

#include <optional>

class OutageTable;
class Review;

/// The site's readable rows, grouped by device; within a device by begin, end and order received.
///
/// Finds in O(log n) the neighbours of a row and the row it overlaps. Two outages overlap if they
/// share more than an instant; one whose length is zero or negative overlaps no other. Keeps no
/// table: the table passed must be the one it was made from. An immutable value.
class DeviceOrder final
{
public:
    static constexpr quint32 NoRow = 0xffffffffU;

    /// Returns the row before or after \a row on its device; -1 if there is none.
    [[nodiscard]] qsizetype rowBefore(const Review &review, qsizetype row) const;
    [[nodiscard]] qsizetype rowAfter(const Review &review, qsizetype row) const;
    /// Returns another row with the same device, begin and end: the next one, or the first after
    /// the last. -1 if there is none.
    [[nodiscard]] qsizetype twin(const Review &review, qsizetype row) const;
    /// Returns the earlier row that reaches furthest into \a row, or else the next row that begins
    /// within it. Ignores twins. -1 if there is none.
    [[nodiscard]] qsizetype overlapped(const Review &review, qsizetype row) const;

    /// Rows that share time with another one.
    struct Overlapping
    {
        QList<quint32> rows = {}; ///< overlapped() first, then by begin
        bool areAll = true;       ///< otherwise there were too many to look at
    };
    /// Returns the rows that \a row overlaps; looks at a few hundred at most. Ignores twins.
    [[nodiscard]] Overlapping overlapping(const Review &review, qsizetype row) const;

    /// The number of site devices; then the rows of one of them, in order.
    [[nodiscard]] qsizetype deviceCount() const { return m_first.size() - 1; }
    [[nodiscard]] QList<quint32> rowsOf(qsizetype siteDevice) const;

    friend bool operator==(const DeviceOrder &, const DeviceOrder &) = default;

private:
    friend class FindingSearch;

    /// The places from first to last - 1.
    struct Places
    {
        qsizetype first = 0;
        qsizetype last = 0;
    };
    /// Returns the places of the row's device; empty for a row that is not included here.
    [[nodiscard]] Places placesOfDevice(const Review &review, qsizetype row) const;
    [[nodiscard]] qsizetype place(const Review &review, qsizetype row) const;
    [[nodiscard]] Places twinPlaces(const OutageTable &table, Places device, qsizetype row) const;

    QList<qsizetype> m_first{0}; // by site device, plus one for the end
    QList<quint32> m_rows;       // by place
    /// By place: the row with the latest end among the rows of the device up to here; NoRow before
    /// the first one that has a length.
    QList<quint32> m_reach;
};

/// Exact comparisons of readable rows, including digits finer than milliseconds.
namespace RowTimes {

[[nodiscard]] bool beginsBeforeEnd(const OutageTable &table, qsizetype begin, qsizetype end);
[[nodiscard]] bool endsBeforeEnd(const OutageTable &table, qsizetype left, qsizetype right);
/// Returns whether the outage has a length: it ends after it begins.
[[nodiscard]] bool hasLength(const OutageTable &table, qsizetype row);
/// By begin, then end.
[[nodiscard]] std::strong_ordering compare(const OutageTable &table, qsizetype left,
                                           qsizetype right);

} // namespace RowTimes
