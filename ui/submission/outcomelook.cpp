// SPDX-License-Identifier: MIT
#include "ui/submission/outcomelook.h"

#include "session/wording.h"

OutcomeLook outcomeLook(const Submission &submission)
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
