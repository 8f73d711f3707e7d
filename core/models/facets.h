// SPDX-License-Identifier: MIT
#pragma once

#include "models/verdictset.h"
#include "outages/review.h"

#include <QtCore/qmap.h>
#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>

#include <array>

/// The month in which a row begins, in a time zone: twelve times the year plus 0 … 11.
using MonthNumber = int;

/// For a row whose begin cannot be read.
inline constexpr MonthNumber NoMonth = -1;
/// Stands for the index of a device in the site if a row's device is not one of the site's.
inline constexpr qsizetype NoSiteDevice = -1;

[[nodiscard]] MonthNumber monthOf(qint64 milliseconds, const QTimeZone &zone);
/// Returns a month as "2022-03"; empty for NoMonth.
[[nodiscard]] QString monthText(MonthNumber month);

/// A set of compare states. A value type.
class CompareStateSet final
{
public:
    constexpr CompareStateSet() = default;
    constexpr CompareStateSet(std::initializer_list<CompareState> states)
    {
        for (const CompareState state : states)
            insert(state);
    }

    constexpr void insert(CompareState state) { m_bits = static_cast<quint8>(m_bits | bit(state)); }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool contains(CompareState state) const
    {
        return (m_bits & bit(state)) != 0;
    }
    friend constexpr bool operator==(CompareStateSet, CompareStateSet) = default;

private:
    [[nodiscard]] static constexpr quint8 bit(CompareState state)
    {
        return static_cast<quint8>(1U << static_cast<quint8>(state));
    }

    quint8 m_bits = 0;
};

/// The values chosen in the facets: a row is shown if it matches each facet. A facet without a
/// chosen value matches every row; a facet with several matches rows that have any of them.
struct FacetFilter
{
    VerdictSet verdicts = {};
    QSet<qsizetype> devices = {}; ///< indexes in Site::devices(), or NoSiteDevice
    /// FindingSet::toCheck() stands for "to check": rows that have been looked at are not.
    FindingSet findings = {};
    QSet<MonthNumber> months = {};
    CompareStateSet states = {};
    /// Beside `findings`: rows of which all that is to check has been looked at.
    bool lookedAt = false;

    /// Returns whether rows are chosen by their findings.
    [[nodiscard]] bool asksForFindings() const { return lookedAt || !findings.isEmpty(); }
    /// Returns whether rows come and go as they are looked at.
    [[nodiscard]] bool dependsOnLookedAt() const
    {
        return lookedAt || findings == FindingSet::toCheck();
    }
    [[nodiscard]] bool isEmpty() const { return *this == FacetFilter(); }
    friend bool operator==(const FacetFilter &, const FacetFilter &) = default;
};

/// The number of rows that each value of a facet would show, given the counts line, the search and
/// the chosen values of the other facets. A value type, made on a worker thread.
struct FacetCounts
{
    qint64 shown = 0;         ///< rows that match all filters
    qint64 selectedShown = 0; ///< those of them that will be sent

    std::array<qint64, 5> verdicts{}; ///< by Verdict
    QList<qint64> devices = {};       ///< by index in Site::devices()
    qint64 otherDevices = 0;
    std::array<qint64, AllFindings.size()> findings{}; ///< by Finding
    qint64 toCheck = 0;                                ///< rows with Attention ToCheck
    qint64 lookedAt = 0;                               ///< rows with Attention LookedAt
    QMap<MonthNumber, qint64> months = {};             ///< only those with rows
    std::array<qint64, 6> states{};                    ///< by CompareState

    [[nodiscard]] qint64 count(Verdict verdict) const
    {
        return verdicts[static_cast<std::size_t>(verdict)];
    }
    [[nodiscard]] qint64 count(Finding finding) const
    {
        return findings[static_cast<std::size_t>(finding)];
    }
    [[nodiscard]] qint64 count(CompareState state) const
    {
        return states[static_cast<std::size_t>(state)];
    }

    friend bool operator==(const FacetCounts &, const FacetCounts &) = default;
};

/// Matches rows against the facets and counts them. Keeps references: must not outlive the review.
class FacetCounter final
{
public:
    FacetCounter(const Review &review, const FacetFilter &filter, const QTimeZone &zone);

    /// Counts a row that matches counts line and search. Returns whether it also matches the
    /// facets.
    bool take(qsizetype row);
    [[nodiscard]] FacetCounts counts() const;

private:
    struct Values;
    [[nodiscard]] MonthNumber month(qsizetype row) const;
    [[nodiscard]] bool hasFinding(const Values &values) const;
    [[nodiscard]] unsigned misses(const Values &values) const;

    const Review &m_review;
    const FacetFilter &m_filter;
    const QTimeZone &m_zone;
    QList<bool> m_isDeviceWanted; // by device index plus one; index 0 is for no device
    FacetCounts m_counts;
    QHash<MonthNumber, qint64> m_months;
};
