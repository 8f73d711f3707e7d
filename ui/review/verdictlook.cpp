// SPDX-License-Identifier: MIT
#include "ui/review/verdictlook.h"

using namespace Qt::StringLiterals;

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Included:
        return {u"circle-check"_s, Tone::Accepted, false};
    case Verdict::LeftOut:
        return {u"circle-dashed"_s, Tone::Dimmed, true};
    case Verdict::BeforeCutoff:
        return {u"history"_s, Tone::Dimmed, true};
    case Verdict::OtherSite:
        return {u"minus"_s, Tone::Dimmed, true};
    case Verdict::Unreadable:
        return {u"triangle-alert"_s, Tone::ToCheck, false};
    }
    return {};
}
