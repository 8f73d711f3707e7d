// SPDX-License-Identifier: MIT
#include "session/wording.h"

#include <QtCore/qcoreapplication.h>

namespace {

using Wording::Message;

struct OutcomeWordingTr
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)
};

int rowsOf(const Submission &submission)
{
    return static_cast<int>(qMin<qint64>(submission.rows, INT_MAX));
}

Message causeOf(const Submission &submission)
{
    return submission.error ? Wording::message(*submission.error, std::nullopt) : Message{};
}

QString unknownWhat(const Submission &submission)
{
    const bool isAnswered = submission.httpStatus != 0;
    return isAnswered
               ? OutcomeWordingTr::tr(
                     "The outcome is unknown: the list left this computer, and what came back (%1) "
                     "does not tell whether it was accepted.")
                     .arg(submission.httpStatus)
               : OutcomeWordingTr::tr(
                     "The outcome is unknown: the list left this computer, and no usable answer "
                     "came back.");
}

Message unknown(const Submission &submission)
{
    return {unknownWhat(submission),
            OutcomeWordingTr::tr(
                "Do not send it again before you know: ask whoever runs the API whether "
                "submission %1 arrived.")
                .arg(submission.id)};
}

/// Cancelled after an answer: what the server said is known.
Message cancelled(const Submission &submission)
{
    const int attempts = static_cast<int>(submission.attempts.size());
    const QString last =
        submission.httpStatus == 0
            ? QString()
            : u' ' + OutcomeWordingTr::tr("The last answer was %1.").arg(submission.httpStatus);
    return {OutcomeWordingTr::tr(
                "Sending was cancelled after %Ln attempt(s). Each was answered, and none "
                "accepted the list.",
                nullptr, attempts) +
                last,
            OutcomeWordingTr::tr("Nothing more goes out. Submit again when the API is ready.")};
}

} // namespace

namespace Wording {

bool isCancelled(const Submission &submission)
{
    return submission.state == SubmissionState::GaveUp && submission.error &&
           submission.error->kind == ErrorKind::Cancelled;
}

QString heading(const Submission &submission)
{
    if (submission.state == SubmissionState::Accepted && !submission.recordFault.isEmpty())
        return OutcomeWordingTr::tr("Accepted, but not on record");
    return isCancelled(submission) ? OutcomeWordingTr::tr("Cancelled") : text(submission.state);
}

Message message(const Submission &submission)
{
    const Message cause = causeOf(submission);
    switch (submission.state) {
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        return {OutcomeWordingTr::tr("The list is being sent."), QString()};
    case SubmissionState::Accepted:
        return {
            OutcomeWordingTr::tr("Accepted: %Ln outage(s) submitted.", nullptr, rowsOf(submission)),
            QString()};
    case SubmissionState::Rejected:
        return {OutcomeWordingTr::tr("Rejected: nothing was accepted.") + u' ' + cause.what,
                cause.remedy};
    case SubmissionState::GaveUp:
        if (isCancelled(submission))
            return cancelled(submission);
        return {OutcomeWordingTr::tr(
                    "Gave up: every attempt was answered, and none accepted the list.") +
                    u' ' + cause.what,
                cause.remedy};
    case SubmissionState::NotSent:
        return {OutcomeWordingTr::tr("Not sent: nothing of the list left this computer.") + u' ' +
                    cause.what,
                cause.remedy};
    case SubmissionState::Unknown:
        return unknown(submission);
    }
    return {};
}

QString recordFault(const Submission &submission)
{
    if (submission.recordFault.isEmpty())
        return {};
    return OutcomeWordingTr::tr(
               "The outcome could not be written into the record of submissions: %1. Keep the "
               "receipt.")
        .arg(submission.recordFault);
}

Message messageBelowHeading(const Submission &submission)
{
    const Message cause = causeOf(submission);
    switch (submission.state) {
    case SubmissionState::Accepted:
        return {OutcomeWordingTr::tr("The API took the list of %Ln outage(s).", nullptr,
                                     rowsOf(submission)),
                QString()};
    case SubmissionState::Rejected:
        return {cause.what + u' ' + OutcomeWordingTr::tr("Nothing was accepted."), cause.remedy};
    case SubmissionState::GaveUp:
        if (isCancelled(submission))
            return cancelled(submission);
        return {OutcomeWordingTr::tr("Every attempt was answered, and none accepted the list.") +
                    u' ' + cause.what,
                cause.remedy};
    case SubmissionState::NotSent:
        return {OutcomeWordingTr::tr("Nothing of the list left this computer.") + u' ' + cause.what,
                cause.remedy};
    case SubmissionState::Unknown:
        return {submission.httpStatus != 0
                    ? OutcomeWordingTr::tr(
                          "The list left this computer, and what came back (%1) does not "
                          "tell whether it was accepted.")
                          .arg(submission.httpStatus)
                    : OutcomeWordingTr::tr(
                          "The list left this computer, and no usable answer came back."),
                unknown(submission).remedy};
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        break;
    }
    return message(submission);
}

} // namespace Wording
