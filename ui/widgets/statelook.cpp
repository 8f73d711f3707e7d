// SPDX-License-Identifier: MIT
#include "ui/widgets/statelook.h"

#include "text/comparisontext.h"
#include "text/outcometext.h"
#include "text/requesttext.h"

StateLook stateLook(const Submission &submission)
{
    const QString word = Wording::heading(submission);
    switch (submission.state) {
    case SubmissionState::Accepted:
        return {QStringLiteral("circle-check"), word, Tone::Accepted};
    case SubmissionState::Rejected:
        return {QStringLiteral("circle-x"), word, Tone::Refused};
    case SubmissionState::GaveUp:
        return {Wording::isCancelled(submission) ? QStringLiteral("ban")
                                                 : QStringLiteral("triangle-alert"),
                word, Tone::ToCheck};
    case SubmissionState::NotSent:
        return {QStringLiteral("ban"), word, Tone::Text};
    case SubmissionState::Unknown:
        return {QStringLiteral("circle-help"), word, Tone::Unknown};
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        break;
    }
    return {QStringLiteral("send"), word, Tone::Accent};
}

StateLook stateLook(const AttemptRecord &attempt)
{
    const QString word = RequestText::status(attempt);
    if (!attempt.error)
        return {QStringLiteral("circle-check"), word, Tone::Accepted};
    if (attempt.wait)
        return {QStringLiteral("refresh-cw"), word, Tone::ToCheck};
    if (attempt.error->kind == ErrorKind::Cancelled)
        return {QStringLiteral("ban"), word, Tone::Dimmed};
    return {QStringLiteral("circle-x"), word, Tone::Refused};
}

StateLook stateLook(CompareState state)
{
    const QString word = Wording::text(state);
    switch (state) {
    case CompareState::New:
        return {QStringLiteral("plus"), word, Tone::Accent};
    case CompareState::Changed:
        return {QStringLiteral("refresh-cw"), word, Tone::ToCheck};
    case CompareState::Removed:
        return {QStringLiteral("minus"), word, Tone::ToCheck};
    case CompareState::LeftOut:
        return {QStringLiteral("circle-dashed"), word, Tone::ToCheck};
    case CompareState::Same:
        return {QStringLiteral("check"), word, Tone::Dimmed};
    case CompareState::NotCompared:
        break;
    }
    return {};
}
