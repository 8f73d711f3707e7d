// SPDX-License-Identifier: MIT
#include "ui/review/verdictlook.h"

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Included:
        return {QStringLiteral("circle-check"), Tone::Accepted, false};
    case Verdict::LeftOut:
        return {QStringLiteral("circle-dashed"), Tone::Dimmed, true};
    case Verdict::BeforeCutoff:
        return {QStringLiteral("history"), Tone::Dimmed, true};
    case Verdict::OtherSite:
        return {QStringLiteral("minus"), Tone::Dimmed, true};
    case Verdict::Unreadable:
        return {QStringLiteral("triangle-alert"), Tone::ToCheck, false};
    }
    return {};
}

VerdictLook lookOfFindings(bool isToCheck)
{
    return isToCheck ? VerdictLook{QStringLiteral("flag"), Tone::ToCheck}
                     : VerdictLook{QStringLiteral("info"), Tone::Dimmed};
}
