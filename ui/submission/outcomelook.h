// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"
#include "ui/look/tone.h"

#include <QtCore/qstring.h>

/// How the outcome of a submission is shown: never by colour alone.
struct OutcomeLook
{
    QString icon; ///< a name under :/icons
    QString word; ///< "Accepted"
    Tone tone = Tone::Text;
};

[[nodiscard]] OutcomeLook outcomeLook(const Submission &submission);
