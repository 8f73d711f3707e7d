// SPDX-License-Identifier: MIT
#pragma once

#include "outages/comparison.h"
#include "submission/submission.h"
#include "ui/look/tone.h"

#include <QtCore/qstring.h>

/// How a state is shown: never by colour alone.
struct StateLook
{
    QString icon; ///< a name under :/icons
    QString word; ///< "Accepted"
    Tone tone = Tone::Text;
};

/// Of a submission: its outcome.
[[nodiscard]] StateLook stateLook(const Submission &submission);
/// Of an outage, compared with an earlier list. Empty if it is not compared.
[[nodiscard]] StateLook stateLook(CompareState state);
