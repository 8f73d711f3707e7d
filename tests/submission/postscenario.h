// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "support/play.h"

#include <QtCore/qmetatype.h>

#include <optional>

/// One way in which the far side can treat a POST, and what has to come of it. Plain data.
///
/// Every list below is a table: one line for each scenario.
struct PostScenario
{
    QByteArray name;
    /// What the server does with the first POST, the second …; any further one is accepted, so
    /// that a list sent once too often looks like a clean success.
    QList<Script> scripts = {};
    /// What the journal says at the end.
    SubmissionState state = SubmissionState::Accepted;
    /// The status of each attempt on record, `500 200`; 0 where no head came.
    QByteArray statuses = {};
    /// The pause after each attempt on record, in seconds, `7 60`; empty: not looked at.
    QByteArray pauses = {};
    /// Complete POSTs that the server saw; one for each attempt unless said otherwise.
    std::optional<int> posts = {};
    /// The clock runs so many times as fast once the last script is played, for what never ends.
    int pace = 1;
    qsizetype bodySize = 20;
    /// Qt takes the answer for whole or for cut, as the segments fall: then it ends there, Unknown.
    bool orUnknown = false;
    /// What the API said beside its yes; an error behind `error: `.
    QByteArray remark = {};
};

Q_DECLARE_METATYPE(PostScenario)

/// Answers that are what HTTP says: all kinds of status.
[[nodiscard]] QList<PostScenario> statusScenarios();
/// Retry-After in all forms.
[[nodiscard]] QList<PostScenario> pauseScenarios();
/// Ends before, inside and after request, head and body; garbage.
[[nodiscard]] QList<PostScenario> breakScenarios();
/// Bodies whose length, chunks or encoding lie.
[[nodiscard]] QList<PostScenario> framingScenarios();
/// Silence at every stage, dripping, floods, slices.
[[nodiscard]] QList<PostScenario> stallScenarios();
