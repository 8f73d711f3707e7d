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

/// From where on something is a finding.
struct FindingRules
{
    // What may be asked for.
    static constexpr int FewestDays = 1;
    static constexpr int MostDays = 36'500;
    static constexpr int MostHours = 168;

    int longestDays = 365;
    /// Less than this from the cutoff, another zone would decide otherwise: RFC 3339 §5.6 knows
    /// offsets of up to 23:59. With 0 nothing is near it.
    std::chrono::hours nearCutoff = std::chrono::hours(24);

    friend bool operator==(const FindingRules &, const FindingRules &) = default;
};

/// One finding of one row, with what it was compared against.
struct FindingDetail
{
    Finding finding = Finding::EndBeforeBegin;
    qsizetype otherRow = -1; ///< Overlap, Duplicate
    /// EndBeforeBegin, TooLong: end minus begin. Overlap: the time in common. NearCutoff: begin
    /// minus cutoff. InFuture: how far begin, or else end, lies ahead. Otherwise 0.
    qint64 milliseconds = 0;
    bool ofBegin = false;        ///< InFuture, FinerThanMilliseconds, NotUtc: it is begin
    bool ofEnd = false;          ///< and end
    QStringList names = {};      ///< TwoDeviceNames: all; LookAlikeName: the first other device's
    OddCharacter character = {}; ///< LookAlikeName (0 where whole names do), InvisibleCharacter
    /// LookAlikeName: the ids of the devices whose name looks the same.
    QStringList partners = {};
    /// LookAlikeName: the letters of the name that look like others. InvisibleCharacter: those that
    /// nobody sees, each with the word before it.
    QList<PlacedCharacter> characters = {};

    friend bool operator==(const FindingDetail &, const FindingDetail &) = default;
};

/// The findings of a review: two bytes a row, and eight more for a readable row of the site.
///
/// Only rows of the site have findings: all of them those of their device, readable ones those of
/// their times. Choices change nothing. An immutable value, usable from any thread.
class Findings final
{
public:
    Findings() = default;

    [[nodiscard]] FindingSet of(qsizetype row) const
    {
        return row < m_sets.size() ? m_sets[row] : FindingSet();
    }
    /// By place in Site::devices(): also of a device without outages.
    [[nodiscard]] FindingSet ofDevice(qsizetype siteDevice) const
    {
        return siteDevice < m_deviceSets.size() ? m_deviceSets[siteDevice] : FindingSet();
    }
    /// The places in Site::devices() of the devices whose names look the same as that of
    /// \a siteDevice, which is among them. None where no other does.
    [[nodiscard]] QList<quint32> devicesLike(qsizetype siteDevice) const;
    /// Rows with this finding.
    [[nodiscard]] qint64 count(Finding finding) const
    {
        return m_counts[static_cast<std::size_t>(finding)];
    }
    /// Rows with any finding, and with one of severity ToCheck.
    [[nodiscard]] qint64 rowsWithAny() const { return m_rowsWithAny; }
    [[nodiscard]] qint64 rowsToCheck() const { return m_rowsToCheck; }

    /// The site's readable rows by device and begin: the neighbours of a row.
    [[nodiscard]] const DeviceOrder &order() const { return m_order; }
    [[nodiscard]] const FindingRules &rules() const { return m_rules; }
    /// When they were looked for.
    [[nodiscard]] const Timestamp &now() const { return m_now; }

private:
    friend class FindingSearch;

    FindingRules m_rules;
    Timestamp m_now;
    QList<FindingSet> m_sets;
    QList<FindingSet> m_deviceSets;
    QList<QList<quint32>> m_lookAlikes;         // of two devices or more
    QHash<quint32, quint32> m_groupOfLookAlike; // by device: place in m_lookAlikes
    std::array<qint64, AllFindings.size()> m_counts{};
    qint64 m_rowsWithAny = 0;
    qint64 m_rowsToCheck = 0;
    DeviceOrder m_order;
};

/// Looks for findings in the rows of \a review: O(n log n), for a worker thread. \a isStopped is
/// asked every few thousand rows and once a device; once it is true the result is nothing.
[[nodiscard]] std::optional<Findings> findFindings(const Review &review, const FindingRules &rules,
                                                   const Timestamp &now,
                                                   const StopToken &isStopped);

/// What a finding of \a row was compared against; \a finding must be one of the row's.
/// O(log n) in rows, and linear in the devices that look alike.
[[nodiscard]] FindingDetail findingDetail(const Review &review, qsizetype row, Finding finding);
