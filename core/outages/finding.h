// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <array>
#include <initializer_list>
#include <optional>

/// A property of a row that deserves attention. It never changes the verdict.
enum class Finding : quint8 {
    EndBeforeBegin,
    ZeroLength,
    TooLong,    ///< longer than FindingRules::longestDays
    Overlap,    ///< with another outage of the same device
    Duplicate,  ///< the same device, begin and end as another row
    OnCutoff,   ///< begins exactly on the cutoff
    NearCutoff, ///< so near the cutoff that in another time zone it would be on the other side of
                ///< it
    InFuture,   ///< begins or ends after now
    NoDeviceName,
    TwoDeviceNames,     ///< its device is listed with different names
    DeviceListedTwice,  ///< under the same name
    LookAlikeName,      ///< letters of two scripts in one word, or a name that looks like the name
                        ///< of another device
    InvisibleCharacter, ///< in the device's name
    FinerThanMilliseconds,
    NotUtc,        ///< begin or end is written with an offset that is not zero
    ConvertedTime, ///< begin or end came without a zone and was converted by a person's word
};

inline constexpr std::array AllFindings{
    Finding::EndBeforeBegin,
    Finding::ZeroLength,
    Finding::TooLong,
    Finding::Overlap,
    Finding::Duplicate,
    Finding::OnCutoff,
    Finding::NearCutoff,
    Finding::InFuture,
    Finding::NoDeviceName,
    Finding::TwoDeviceNames,
    Finding::DeviceListedTwice,
    Finding::LookAlikeName,
    Finding::InvisibleCharacter,
    Finding::FinerThanMilliseconds,
    Finding::NotUtc,
    Finding::ConvertedTime,
};

/// How much a finding matters.
enum class FindingSeverity : quint8 {
    Note,    ///< for information; common in some lists
    ToCheck, ///< the operator should check it before sending
};

[[nodiscard]] FindingSeverity severity(Finding finding);

/// How much attention a row with findings asks for.
enum class Attention : quint8 {
    None,     ///< it has no finding
    Note,     ///< findings for information only
    ToCheck,  ///< a finding to check that the operator has not looked at
    LookedAt, ///< the operator has looked at every finding to check
};

/// Returns the identifier of a finding for scripts, such as `end-before-begin`. It never changes.
[[nodiscard]] QLatin1StringView findingId(Finding finding);
/// Returns the finding with this identifier; nullopt if there is none.
[[nodiscard]] std::optional<Finding> findingOf(QStringView id);

/// A set of findings. A value type of two bytes.
class FindingSet final
{
public:
    constexpr FindingSet() = default;
    constexpr FindingSet(std::initializer_list<Finding> findings)
    {
        for (const Finding finding : findings)
            insert(finding);
    }

    [[nodiscard]] static constexpr FindingSet all()
    {
        FindingSet set;
        for (const Finding finding : AllFindings)
            set.insert(finding);
        return set;
    }
    /// Returns the findings of severity ToCheck.
    [[nodiscard]] static FindingSet toCheck();

    constexpr void insert(Finding finding) { m_bits = static_cast<quint16>(m_bits | bit(finding)); }
    constexpr void remove(Finding finding)
    {
        m_bits = static_cast<quint16>(m_bits & ~bit(finding));
    }
    constexpr void unite(FindingSet other) { m_bits = static_cast<quint16>(m_bits | other.m_bits); }
    /// Returns the findings of this set that are in \a other as well, or that are not.
    [[nodiscard]] constexpr FindingSet in(FindingSet other) const
    {
        FindingSet set;
        set.m_bits = static_cast<quint16>(m_bits & other.m_bits);
        return set;
    }
    [[nodiscard]] constexpr FindingSet without(FindingSet other) const
    {
        FindingSet set;
        set.m_bits = static_cast<quint16>(m_bits & ~other.m_bits);
        return set;
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool contains(Finding finding) const
    {
        return (m_bits & bit(finding)) != 0;
    }
    [[nodiscard]] constexpr bool intersects(FindingSet other) const
    {
        return (m_bits & other.m_bits) != 0;
    }

    /// Returns a number of its own for each set, for hashing.
    [[nodiscard]] constexpr quint16 bits() const { return m_bits; }

    friend constexpr bool operator==(FindingSet, FindingSet) = default;

private:
    static_assert(AllFindings.size() <= 16);
    [[nodiscard]] static constexpr quint16 bit(Finding finding)
    {
        return static_cast<quint16>(1U << static_cast<quint8>(finding));
    }

    quint16 m_bits = 0;
};

/// Returns the findings of a set, those to check first.
[[nodiscard]] QList<Finding> byUrgency(FindingSet findings);
