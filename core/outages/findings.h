// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/deviceorder.h"
#include "outages/finding.h"
#include "outages/lookalike.h"
#include "outages/timestamp.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <array>
#include <chrono>
#include <optional>

class Review;

/// The limits beyond which a row gets a finding.
struct FindingRules
{
    // The allowed range.
    static constexpr int FewestDays = 1;
    static constexpr int MostDays = 36'500;
    static constexpr int MostHours = 168;

    int longestDays = 365;
    /// A row nearer to the cutoff than this gets NearCutoff: RFC 3339 §5.6 allows offsets of up to
    /// 23:59. With 0 no row gets it.
    std::chrono::hours nearCutoff = std::chrono::hours(24);

    friend bool operator==(const FindingRules &, const FindingRules &) = default;
};

/// An outage that another one overlaps.
struct OverlapPartner
{
    qsizetype row = -1;
    qint64 milliseconds = 0; ///< that both share

    friend bool operator==(const OverlapPartner &, const OverlapPartner &) = default;
};

/// One finding of one row, with what it was compared against.
struct FindingDetail
{
    Finding finding = Finding::EndBeforeBegin;
    static constexpr qsizetype MostOverlaps = 3;

    qsizetype otherRow = -1; ///< Duplicate; Overlap: the first of them
    /// Overlap: the first few outages, and the number of the others; nullopt if there are too many
    /// to count.
    QList<OverlapPartner> overlaps = {};
    std::optional<qint64> furtherOverlaps = 0;
    /// EndBeforeBegin, TooLong: end minus begin. Overlap: the length of the first one. NearCutoff:
    /// begin minus cutoff. InFuture: how far begin, or else end, lies ahead. Otherwise 0.
    qint64 milliseconds = 0;
    bool ofBegin = false;        ///< InFuture, FinerThanMilliseconds, NotUtc: applies to begin
    bool ofEnd = false;          ///< applies to end
    QStringList names = {};      ///< TwoDeviceNames: all; LookAlikeName: the first other device's
    OddCharacter character = {}; ///< LookAlikeName (0 where whole names do), InvisibleCharacter
    /// LookAlikeName: the ids of the devices whose name looks the same.
    QStringList partners = {};
    /// LookAlikeName: the letters of the name that look like others. InvisibleCharacter: the
    /// invisible ones, each with the word before it.
    QList<PlacedCharacter> characters = {};
    QString received = {}; ///< ConvertedTime: the line and its cells
    bool isInForm = false; ///< ConvertedTime: only a space was in the place of the T

    friend bool operator==(const FindingDetail &, const FindingDetail &) = default;
};

/// The findings of a review: two bytes per row, and eight more for a readable row of the site.
///
/// Only rows of the site have findings: each row those of its device, readable rows also those of
/// their times. Choices do not change them. An immutable value; may be used from any thread.
class Findings final
{
public:
    Findings() = default;

    [[nodiscard]] FindingSet of(qsizetype row) const
    {
        return row < m_sets.size() ? m_sets[row] : FindingSet();
    }
    /// Returns the findings of a device by its index in Site::devices(), also of a device without
    /// outages.
    [[nodiscard]] FindingSet ofDevice(qsizetype siteDevice) const
    {
        return siteDevice < m_deviceSets.size() ? m_deviceSets[siteDevice] : FindingSet();
    }
    /// Returns the indexes in Site::devices() of the devices whose names look the same as that of
    /// \a siteDevice, itself included. Empty if no other name does.
    [[nodiscard]] QList<quint32> devicesLike(qsizetype siteDevice) const;
    /// Returns the number of rows with this finding.
    [[nodiscard]] qint64 count(Finding finding) const
    {
        return m_counts[static_cast<std::size_t>(finding)];
    }
    /// The number of rows with any finding, and with one of severity ToCheck.
    [[nodiscard]] qint64 rowsWithAny() const { return m_rowsWithAny; }
    [[nodiscard]] qint64 rowsToCheck() const { return m_rowsToCheck; }

    /// The site's readable rows by device and begin: the neighbours of a row.
    [[nodiscard]] const DeviceOrder &order() const { return m_order; }
    [[nodiscard]] const FindingRules &rules() const { return m_rules; }
    /// The time that the findings refer to as now.
    [[nodiscard]] const Timestamp &now() const { return m_now; }

private:
    friend class FindingSearch;

    FindingRules m_rules;
    Timestamp m_now;
    QList<FindingSet> m_sets;
    QList<FindingSet> m_deviceSets;
    QList<QList<quint32>> m_lookAlikes;         // groups of two or more devices
    QHash<quint32, quint32> m_groupOfLookAlike; // by device: index in m_lookAlikes
    std::array<qint64, AllFindings.size()> m_counts{};
    qint64 m_rowsWithAny = 0;
    qint64 m_rowsToCheck = 0;
    DeviceOrder m_order;
};

/// Looks for findings in the rows of \a review: O(n log n), for a worker thread. Asks \a isStopped
/// every few thousand rows and once per device; returns nullopt once it is true.
[[nodiscard]] std::optional<Findings> findFindings(const Review &review, const FindingRules &rules,
                                                   const Timestamp &now,
                                                   const StopToken &isStopped);

/// Returns what a finding of \a row was compared against; the row must have \a finding. O(log n) in
/// rows, linear in the devices that look alike.
[[nodiscard]] FindingDetail findingDetail(const Review &review, qsizetype row, Finding finding);
