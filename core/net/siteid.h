// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qstring.h>

/// Why a text is not a site id.
enum class SiteIdFault : quint8 {
    Empty,
    DotSegment,        ///< `.` or `..`, which address something else
    TooLong,           ///< over 128 characters
    ControlCharacters, ///< C0, DEL or C1
    LoneSurrogate,     ///< half of a surrogate pair
};

/// The id of a site: any text that can be one segment of a path. A value type.
class SiteId final
{
public:
    [[nodiscard]] static Expected<SiteId, SiteIdFault> parse(const QString &text);

    /// Returns the id as given.
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const SiteId &, const SiteId &) = default;

private:
    explicit SiteId(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};
