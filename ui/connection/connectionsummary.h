// SPDX-License-Identifier: MIT
#pragma once

#include "session/dataage.h"
#include "ui/connection/connectionfields.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

#include <optional>

/// The connection in one line: "Norwich Pear Tree · api.example.org · since 2022-01-01 · fetched
/// 22:43 UTC". A value type.
struct ConnectionSummary
{
    QString site = {};
    /// What follows the site, the longest text first.
    QStringList details = {};

    /// Returns the whole line.
    [[nodiscard]] QString text() const;

    friend bool operator==(const ConnectionSummary &, const ConnectionSummary &) = default;
};

/// What a summary is made from.
struct SummaryFacts
{
    ConnectionFields fields;
    QString siteName = {};             ///< empty: the id stands for it
    QString file = {};                 ///< path of the outages; empty: they are from the API
    std::optional<DataAge> age = {};   ///< empty: nothing was fetched with these fields
    QTimeZone zone = QTimeZone::utc(); ///< of the times
};

[[nodiscard]] ConnectionSummary summaryOf(const SummaryFacts &facts);
