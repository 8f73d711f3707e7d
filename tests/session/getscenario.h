// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "support/play.h"

#include <QtCore/qmetatype.h>

#include <optional>

/// One way in which the far side can treat a GET, and what has to come of it. Plain data.
///
/// Every list below is a table: one line for each scenario.
struct GetScenario
{
    QByteArray name;
    /// What the server does with the first GET, the second …; any further one gets the list.
    QList<Script> scripts = {};
    /// What the fetch ends with; nothing where the list was read.
    std::optional<ErrorKind> error = {};
    /// The status of each attempt in the log, `500 200`; 0 where no head came.
    QByteArray statuses = {};
    /// The pause after each attempt, in seconds, `7 60`; empty: not looked at.
    QByteArray pauses = {};
    /// The clock runs so many times as fast in the first attempt, for what never ends.
    int pace = 1;
    /// Requests that the server sees for each attempt, at most.
    int requests = 1;
};

Q_DECLARE_METATYPE(GetScenario)

/// All kinds of status, content and Retry-After.
[[nodiscard]] QList<GetScenario> answeredGets();
/// Cuts, lies about lengths, slices, silence and floods; \a list is what is to be read.
[[nodiscard]] QList<GetScenario> brokenGets(const QByteArray &list);
