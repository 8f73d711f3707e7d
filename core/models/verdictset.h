// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <initializer_list>

/// A set of verdicts: the rows that a filter shows. A value type.
class VerdictSet final
{
public:
    constexpr VerdictSet() = default;
    constexpr VerdictSet(std::initializer_list<Verdict> verdicts)
    {
        for (const Verdict verdict : verdicts)
            insert(verdict);
    }

    constexpr void insert(Verdict verdict) { m_bits = static_cast<quint8>(m_bits | bit(verdict)); }

    [[nodiscard]] static constexpr VerdictSet all()
    {
        return {Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff, Verdict::OtherSite,
                Verdict::Unreadable};
    }
    [[nodiscard]] constexpr bool contains(Verdict verdict) const
    {
        return (m_bits & bit(verdict)) != 0;
    }
    /// Returns whether including or leaving out a row can move it into or out of the set.
    [[nodiscard]] constexpr bool dependsOnChoices() const
    {
        return contains(Verdict::Included) != contains(Verdict::LeftOut);
    }

    friend constexpr bool operator==(VerdictSet, VerdictSet) = default;

private:
    [[nodiscard]] static constexpr quint8 bit(Verdict verdict)
    {
        return static_cast<quint8>(1U << static_cast<quint8>(verdict));
    }

    quint8 m_bits = 0;
};
