// SPDX-License-Identifier: MIT
#include "ui/widgets/statelook.h"

#include "text/comparisontext.h"
#include "text/kindtext.h"
#include "text/outcometext.h"
#include "text/requesttext.h"

using namespace Qt::StringLiterals;

StateLook stateLook(const Submission &submission)
{
    const QString word = Wording::heading(submission);
    switch (submission.state) {
    case SubmissionState::Accepted:
        return {u"circle-check"_s, word, Tone::Accepted};
    case SubmissionState::Rejected:
        return {u"circle-x"_s, word, Tone::Refused};
    case SubmissionState::GaveUp:
        return {Wording::isCancelled(submission) ? u"ban"_s : u"triangle-alert"_s, word,
                Tone::ToCheck};
    case SubmissionState::NotSent:
        return {u"ban"_s, word, Tone::Text};
    case SubmissionState::Unknown:
        return {u"circle-help"_s, word, Tone::Unknown};
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        break;
    }
    return {u"send"_s, word, Tone::Accent};
}

StateLook stateLook(const AttemptRecord &attempt)
{
    const QString word = RequestText::status(attempt);
    if (!attempt.error)
        return {u"circle-check"_s, word, Tone::Accepted};
    if (attempt.wait)
        return {u"refresh-cw"_s, word, Tone::ToCheck};
    if (attempt.error->kind == ErrorKind::Cancelled)
        return {u"ban"_s, word, Tone::Dimmed};
    return {u"circle-x"_s, word, Tone::Refused};
}

StateLook stateLook(CompareState state)
{
    const QString word = Wording::text(state);
    switch (state) {
    case CompareState::New:
        return {u"plus"_s, word, Tone::Accent};
    case CompareState::Changed:
        return {u"refresh-cw"_s, word, Tone::ToCheck};
    case CompareState::Removed:
        return {u"minus"_s, word, Tone::ToCheck};
    case CompareState::LeftOut:
        return {u"circle-dashed"_s, word, Tone::ToCheck};
    case CompareState::Same:
        return {u"check"_s, word, Tone::Dimmed};
    case CompareState::NotCompared:
        break;
    }
    return {};
}

StateLook stateLook(ConnectionKind kind)
{
    const QString word = Wording::mark(kind);
    switch (kind) {
    case ConnectionKind::Demo:
        return {u"monitor"_s, word, Tone::ToCheck};
    case ConnectionKind::Test:
        return {u"server"_s, word, Tone::Accent};
    case ConnectionKind::Production:
        break;
    }
    return {u"shield-alert"_s, word, Tone::Refused};
}

StateLook stateLook(const RoundSite &site)
{
    if (site.isUnknown() && !site.isSending)
        return {u"circle-help"_s, {}, Tone::Unknown};
    switch (site.phase()) {
    case RoundPhase::NotFetched:
        return {u"circle-dashed"_s, {}, Tone::Dimmed};
    case RoundPhase::Fetching:
    case RoundPhase::Sending:
        return {u"hourglass"_s, {}, Tone::Dimmed};
    case RoundPhase::Failed:
        return {u"wifi-off"_s, {}, Tone::Refused};
    case RoundPhase::Reviewed:
        break;
    }
    if (site.acceptedAt.isValid())
        return {u"circle-check"_s, {}, Tone::Accepted};
    if (site.outcome)
        return {stateLook(*site.outcome).icon, {}, stateLook(*site.outcome).tone};
    if (site.selected == 0)
        return {u"inbox"_s, {}, Tone::Dimmed};
    return site.toCheck > 0 ? StateLook{u"flag"_s, {}, Tone::ToCheck}
                            : StateLook{u"send"_s, {}, Tone::Accent};
}

StateLook stateLook(Attention attention)
{
    switch (attention) {
    case Attention::ToCheck:
        return {u"flag"_s, {}, Tone::ToCheck};
    case Attention::LookedAt:
        return {u"check"_s, {}, Tone::Dimmed};
    case Attention::Note:
        return {u"info"_s, {}, Tone::Dimmed};
    case Attention::None:
        break;
    }
    return {};
}
