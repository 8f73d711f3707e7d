// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <variant>

/// Marks a value as the failure of an `Expected`. Plain data.
template <typename E>
struct Unexpected
{
    E error;
};

template <typename E>
Unexpected(E) -> Unexpected<E>;

/// The result of something that can fail: a `T`, or an `E` that says why not.
/// A value type. Asking for the side that is not there is a programming error.
template <typename T, typename E>
class [[nodiscard]] Expected final
{
public:
    Expected(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Expected(Unexpected<E> failure) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool hasValue() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

    [[nodiscard]] const E &error() const { return std::get<1>(m_content); }

    friend bool operator==(const Expected &, const Expected &) = default;

private:
    std::variant<T, E> m_content;
};
