// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <optional>
#include <span>

/// The words that are stored for the values of an enumeration, in their order. Words, since a
/// stored number would change its meaning when a value is inserted.
using StoredNames = std::span<const char *const>;

template <typename Enum>
[[nodiscard]] QString storedName(StoredNames names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

/// Returns the value called \a name; nullopt if there is none.
template <typename Enum>
[[nodiscard]] std::optional<Enum> storedValue(StoredNames names, const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}
