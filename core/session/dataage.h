// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include <chrono>

/// When something was fetched, by both hands of the clock.
struct FetchMoment
{
    QDateTime utc = {};
    std::chrono::milliseconds monotonic{0};
};

/// How old the outages of a review are. A value type.
struct DataAge
{
    enum class Source : quint8 {
        Api,  ///< only these outages can become too old to be sent
        Demo, ///< of the demo API
        File, ///< the age of its content is not known
    };

    /// The usual limit of the age of a list that is sent.
    static constexpr std::chrono::minutes UsualLimit{60};
    // The allowed range of it.
    static constexpr std::chrono::minutes LowestLimit{1};
    static constexpr std::chrono::minutes HighestLimit{24 * 60};

    Source source = Source::Api;
    QDateTime fetchedAt = {}; ///< UTC; for a file, when it was read
    std::chrono::milliseconds age{0};

    /// Returns whether the outages are too old to be sent by \a limit.
    [[nodiscard]] bool isOver(std::chrono::minutes limit) const
    {
        return source == Source::Api && age > limit;
    }

    friend bool operator==(const DataAge &, const DataAge &) = default;
};
