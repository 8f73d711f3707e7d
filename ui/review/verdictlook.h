// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "ui/theme/tone.h"

#include <QtCore/qstring.h>

/// How a verdict is shown beside its word.
struct VerdictLook
{
    QString iconName;
    Tone tone = Tone::Text;
    /// Whether the whole row is dimmed, because it will not be sent.
    bool isRowDimmed = false;
};

[[nodiscard]] VerdictLook lookOf(Verdict verdict);
