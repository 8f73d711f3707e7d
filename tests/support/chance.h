// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <initializer_list>
#include <random>

/// Seeded chance; the same numbers on every machine.
class Chance final
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {}

    /// 0 or more, less than \a limit.
    [[nodiscard]] int below(int limit)
    {
        return static_cast<int>(m_engine() % static_cast<quint64>(limit));
    }
    [[nodiscard]] bool percent(int share) { return below(100) < share; }
    template <typename T>
    [[nodiscard]] T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

private:
    std::mt19937_64 m_engine;
};
